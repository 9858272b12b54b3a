/** The order in which a tensor's dimensions lie in memory. */
import { channels_last, contiguous_format, memory_format } from '../dtype.js';
import { TorchError } from '../errors.js';
import { isWhole } from '../iterable.js';
import { signature } from '../signature.js';
import { install, type Tensor } from '../tensor.js';

type Check = boolean | readonly memory_format[];

declare module '../tensor.js' {
  interface Tensor {
    /** The dimensions from the outermost in memory to the innermost; ambiguity is an error if asked. */
    dim_order(keywords?: { ambiguity_check?: Check }): number[];
  }
}

const bind = signature<{ ambiguity_check: unknown }>('dim_order(*, any ambiguity_check=False)');

/** Whether `a` moves at least as far in memory as `b`, or by a multiple of it. */
const reaches = (a: number, b: number): boolean => b === 0 || (a !== 0 && (a >= b || a % b === 0));

/** 1 where dimension `a` lies outside of `b`, -1 where inside, 0 where that can't be told. */
function compare(tensor: Tensor, a: number, b: number): number {
  const [sizes, strides] = [tensor.shape, tensor.stride()];
  const [outer, inner] = [strides[a] as number, strides[b] as number];
  if (outer === 0 || inner === 0) return 0;
  if (outer === inner) return reaches(sizes[b] as number, sizes[a] as number) ? 0 : 1;
  if (reaches(inner, outer)) return -1;
  return reaches(outer, inner) ? 1 : 0;
}

/** Insertion from the innermost dimension on; those that can't be told apart keep their order. */
function sorted(tensor: Tensor): number[] {
  const order = Array.from({ length: tensor.ndim }, (_, i) => tensor.ndim - 1 - i);
  for (let i = 1; i < order.length; i += 1) {
    let place = i;
    for (let j = i - 1; j >= 0; j -= 1) {
      const [before, own] = [order[j] as number, order[place] as number];
      const found = compare(tensor, before, own);
      if (found < 0) break;
      if (found === 0) continue;
      [order[j], order[place]] = [own, before];
      place = j;
    }
  }
  return order;
}

function readCheck(check: unknown): Check {
  const formats =
    Array.isArray(check) && isWhole(check) && check.every((each) => each instanceof memory_format);
  if (typeof check === 'boolean' || formats) return check as Check;
  throw new TypeError('The ambiguity_check argument must be a bool or a list of memory formats.');
}

/** Dimensions of one element, or with equal steps, may stand anywhere. */
function hasSeveral(tensor: Tensor): boolean {
  const strides = tensor.stride();
  return tensor.shape.includes(1) || strides.some((stride, i) => stride === strides[i + 1]);
}

function refuseAmbiguous(tensor: Tensor, check: Check): void {
  const formats = typeof check === 'boolean' ? [] : check;
  const fitting = formats.filter((format) => tensor.is_contiguous({ memory_format: format }));
  if (check !== false && hasSeveral(tensor) && fitting.length !== 1) {
    throw new TorchError(
      'The tensor does not have unique dim order, or cannot map to exact one of the given memory formats.',
    );
  }
}

function dimOrder(tensor: Tensor, check: Check): number[] {
  refuseAmbiguous(tensor, check);
  const natural = Array.from({ length: tensor.ndim }, (_, i) => i);
  if (tensor.ndim < 2) return natural;
  const contiguous = tensor.is_contiguous({ memory_format: contiguous_format });
  const last = tensor.ndim === 4 && tensor.is_contiguous({ memory_format: channels_last });
  if (contiguous && !last) return natural;
  if (last && !contiguous) return [0, 2, 3, 1];
  const order = sorted(tensor);
  const asked = check === true || (check !== false && check.length > 0);
  if (
    asked &&
    order.some((dim, i) => i > 0 && compare(tensor, order[i - 1] as number, dim) !== -1)
  ) {
    throw new TorchError('The tensor does not have unique dim order.');
  }
  return order.reverse();
}

install({
  dim_order(this: Tensor, ...args: unknown[]): number[] {
    return dimOrder(this, readCheck(bind(args).ambiguity_check));
  },
});
