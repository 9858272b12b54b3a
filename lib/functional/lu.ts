/** The factorisation whose place `torch.linalg.lu_factor` has taken. */
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { install, isTensor, type Tensor } from '../tensor.js';

type Plain = [LU: Tensor, pivots: Tensor];
type WithInfos = [LU: Tensor, pivots: Tensor, infos: Tensor];

interface LuKeywords {
  pivot?: boolean;
  get_infos?: boolean;
}
type Lu = Required<LuKeywords>;

const bindLu = signature<Lu & { A: Tensor; out: Iterable<unknown> | null }>(
  'lu(Tensor A, bool pivot=True, bool get_infos=False, Iterable? out=None)',
);
const bindMethod = signature<Lu>('lu(bool pivot=True, bool get_infos=False)');

/** Without infos a matrix that can't be factored is an error. */
function factor(A: Tensor, { pivot, get_infos }: Lu): Tensor[] {
  const { LU, pivots, info } = ops._lu_with_info(A, pivot, !get_infos);
  return get_infos ? [LU, pivots, info] : [LU, pivots];
}

function write(results: readonly Tensor[], out: Iterable<unknown>): Tensor[] {
  const targets = [...out];
  if (targets.length !== results.length || !targets.every(isTensor)) {
    throw new TypeError(`lu(): argument 'out' must be a list of ${results.length} Tensors`);
  }
  return targets.map((target, i) => {
    const result = results[i] as Tensor;
    return target.resize_as_(result).copy_(result);
  });
}

type Out = { out?: readonly Tensor[] | null };

/** PA = LU with rows exchanged by `pivots`; with `get_infos` a number for each matrix, zero if all is well. */
export function lu(A: Tensor, pivot: boolean, get_infos: true, options?: Out): WithInfos;
export function lu(A: Tensor, options: LuKeywords & Out & { get_infos: true }): WithInfos;
export function lu(A: Tensor, pivot?: boolean, get_infos?: false, options?: Out): Plain;
export function lu(A: Tensor, options?: LuKeywords & Out & { get_infos?: false }): Plain;
export function lu(...args: unknown[]): Tensor[] {
  const { A, out, ...options } = bindLu(args);
  const results = factor(A, options);
  return out === null ? results : write(results, out);
}

declare module '../tensor.js' {
  interface Tensor {
    /** See `torch.lu`. */
    lu(pivot: boolean, get_infos: true): WithInfos;
    lu(options: LuKeywords & { get_infos: true }): WithInfos;
    lu(pivot?: boolean, get_infos?: false): Plain;
    lu(options?: LuKeywords & { get_infos?: false }): Plain;
  }
}

install({
  lu(this: Tensor, ...args: unknown[]): Tensor[] {
    return factor(this, bindMethod(args));
  },
});
