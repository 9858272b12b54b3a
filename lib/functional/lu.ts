/** The factorisation whose place `torch.linalg.lu_factor` has taken. */
import type { _lu_with_info as WithInfos } from '../generated/results.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { install, isTensor, type Tensor } from '../tensor.js';

type Plain = [LU: Tensor, pivots: Tensor];

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
function factor(A: Tensor, { pivot, get_infos }: Lu): Plain | WithInfos {
  const results = ops._lu_with_info(A, pivot, !get_infos);
  return get_infos ? results : [results.LU, results.pivots];
}

function write(results: Iterable<Tensor>, out: Iterable<unknown>): Tensor[] {
  const values = [...results];
  const targets = [...out];
  if (targets.length !== values.length || !targets.every(isTensor)) {
    throw new TypeError(`lu(): argument 'out' must be a list of ${values.length} Tensors`);
  }
  return targets.map((target, i) => {
    const result = values[i] as Tensor;
    return target.resize_as_(result).copy_(result);
  });
}

type Out = { out?: readonly Tensor[] | null };

/** PA = LU with rows exchanged by `pivots`; with `get_infos` a number for each matrix, zero if all is well. */
export function lu(A: Tensor, pivot: boolean, get_infos: true, options?: Out): WithInfos;
export function lu(A: Tensor, options: LuKeywords & Out & { get_infos: true }): WithInfos;
export function lu(A: Tensor, pivot?: boolean, get_infos?: false, options?: Out): Plain;
export function lu(A: Tensor, options?: LuKeywords & Out & { get_infos?: false }): Plain;
export function lu(...args: unknown[]): WithInfos | Tensor[] {
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
  lu(this: Tensor, ...args: unknown[]): Plain | WithInfos {
    return factor(this, bindMethod(args));
  },
});
