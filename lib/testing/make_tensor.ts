/** `torch.testing.make_tensor`: random tensors to try functions with. */
import type { DeviceLike } from '../device.js';
import type { dtype as Dtype, memory_format as Format } from '../dtype.js';
import * as dtypes from '../dtype.js';
import { warn } from '../errors.js';
import { isPlainObject } from '../gate/kinds.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { finfo, iinfo } from '../type_info.js';

interface Arguments {
  shape: readonly number[];
  dtype: Dtype;
  device: DeviceLike;
  low: number | null;
  high: number | null;
  requires_grad: boolean;
  noncontiguous: boolean;
  exclude_zero: boolean;
  memory_format: Format | null;
}

type Options = Partial<Arguments> & Pick<Arguments, 'dtype' | 'device'>;

const bind = signature<Arguments>(
  'make_tensor(int[] shape, *, ScalarType dtype, Device device, float? low=None, float? high=None, ' +
    'bool requires_grad=False, bool noncontiguous=False, bool exclude_zero=False, ' +
    'MemoryFormat? memory_format=None)',
);

const { bool, float16, bfloat16, float32, float64, complex32, complex64, complex128 } = dtypes;
const { uint8, int8, int16, int32, int64, uint16, uint32, uint64 } = dtypes;
const INTEGRAL = new Set([bool, uint8, int8, int16, int32, int64, uint16, uint32, uint64]);
const CONTINUOUS = new Set([float16, bfloat16, float32, float64, complex32, complex64, complex128]);
const EIGHT_BITS = new Set([
  dtypes.float8_e4m3fn,
  dtypes.float8_e5m2,
  dtypes.float8_e4m3fnuz,
  dtypes.float8_e5m2fnuz,
]);

/** What a dtype holds, and what is drawn from when nothing is said. */
interface Range {
  lowest: number;
  highest: number;
  low: number;
  high: number;
}

function rangeOf(dtype: Dtype): Range {
  if (dtype === bool) return { lowest: 0, highest: 2, low: 0, high: 2 };
  if (INTEGRAL.has(dtype)) {
    const { min, max } = new iinfo(dtype);
    // randint can't draw the largest int64.
    const highest = dtype === int64 ? Number(max) : Number(max) + 1;
    return { lowest: Number(min), highest, low: -9, high: 10 };
  }
  const { min, max } = new finfo(dtype);
  return { lowest: min, highest: max, low: -9, high: 9 };
}

function checkOrder(low: number, high: number, dtype: Dtype): void {
  if (low === high && CONTINUOUS.has(dtype)) {
    warn(
      'Passing `low==high` to `torch.testing.make_tensor` for floating or complex types is ' +
        'deprecated. Use `torch.full(...)` instead.',
      'DeprecationWarning',
    );
  } else if (low >= high) {
    throw new RangeError(`\`low\` must be less than \`high\`, but got ${low} >= ${high}`);
  }
}

function bounds(a: Arguments): [low: number, high: number] {
  const range = rangeOf(a.dtype);
  const low = a.low ?? range.low;
  const high = a.high ?? range.high;
  if (Number.isNaN(low) || Number.isNaN(high)) {
    throw new RangeError(`\`low\` and \`high\` cannot be NaN, but got low=${low} and high=${high}`);
  }
  checkOrder(low, high, a.dtype);
  if (low < high && (high < range.lowest || low >= range.highest)) {
    throw new RangeError(
      `The value interval specified by \`low\` and \`high\` is [${low}, ${high}), but ${a.dtype} ` +
        `only supports [${range.lowest}, ${range.highest})`,
    );
  }
  const clamp = (value: number): number => Math.min(Math.max(value, range.lowest), range.highest);
  const [least, most] = [clamp(low), clamp(high)];
  return INTEGRAL.has(a.dtype) ? [Math.ceil(least), Math.ceil(most)] : [least, most];
}

/** The range must fit the dtype; a wider one is drawn at half its size. */
function uniform_(t: Tensor, low: number, high: number): Tensor {
  if (high - low >= new finfo(t.dtype).max) return t.uniform_(low / 2, high / 2).mul_(2);
  return t.uniform_(low, high);
}

function draw(a: Arguments, shape: readonly number[]): Tensor {
  const { dtype, device } = a;
  if (!INTEGRAL.has(dtype) && !CONTINUOUS.has(dtype) && !EIGHT_BITS.has(dtype)) {
    throw new TypeError(
      `The requested dtype '${dtype}' is not supported by torch.testing.make_tensor().`,
    );
  }
  const [low, high] = bounds(a);
  if (INTEGRAL.has(dtype)) return ops.randint(low, high, shape, { dtype, device });
  if (EIGHT_BITS.has(dtype)) {
    return uniform_(ops.empty(shape, { device, dtype: float32 }), low, high).to(dtype);
  }
  const made = ops.empty(shape, { device, dtype });
  uniform_(dtype.is_complex ? ops.view_as_real(made) : made, low, high);
  return made;
}

function check({ noncontiguous, memory_format, requires_grad, dtype }: Arguments): void {
  if (noncontiguous && memory_format !== null) {
    throw new RangeError(
      'The parameters `noncontiguous` and `memory_format` are mutually exclusive, but got ' +
        `noncontiguous=${noncontiguous} and memory_format=${memory_format}`,
    );
  }
  if (requires_grad && INTEGRAL.has(dtype)) {
    throw new RangeError(
      '`requires_grad=True` is not supported for boolean and integral dtypes, but got ' +
        `dtype=${dtype}`,
    );
  }
}

/** Every other element of a tensor twice as wide, from the second one on. */
function spaced(a: Arguments): Tensor {
  const wide = a.shape.map((size, i) => (i === a.shape.length - 1 ? 2 * size : size));
  const made = draw(a, wide);
  return made.index('...', '1::2');
}

function withoutZeros(made: Tensor, dtype: Dtype): Tensor {
  const least = INTEGRAL.has(dtype) ? 1 : new finfo(dtype).tiny;
  return made.masked_fill_(made.eq(0), least);
}

/** A tensor of values drawn evenly from [low, high): -9 to 9 or so where nothing is said. */
export function make_tensor(...args: [...shape: number[], options: Options]): Tensor;
export function make_tensor(shape: readonly number[], options: Options): Tensor;
export function make_tensor(options: Options & { shape: readonly number[] }): Tensor;
export function make_tensor(...args: unknown[]): Tensor {
  const options = args.filter(isPlainObject);
  const sizes = args.slice(0, args.length - options.length);
  const [first] = sizes;
  const named = options.some((option) => 'shape' in option);
  const shape = sizes.length === 1 && Array.isArray(first) ? first : sizes;
  const a = bind(named ? args : [shape, ...options]);
  check(a);
  const several = a.shape.reduce((product, size) => product * size, 1) > 1;
  let made = a.noncontiguous && several ? spaced(a) : draw(a, a.shape);
  if (a.memory_format !== null) made = made.clone({ memory_format: a.memory_format });
  if (a.exclude_zero) made = withoutZeros(made, a.dtype);
  if (CONTINUOUS.has(a.dtype)) made.requires_grad = a.requires_grad;
  return made;
}
