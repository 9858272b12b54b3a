/** The keyword `out`: the caller's own tensors, written instead of new ones. */
import type { device } from '../device.js';
import type { dtype, layout } from '../dtype.js';
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { Match } from './match.js';
import type { Values } from './slots.js';

/** Finds the n-th of the tensors that were given as `out`: one tensor, or a list of so many. */
export function writtenAt(n: number, count: number): (out: unknown) => Tensor {
  if (count === 1) return (out) => out as Tensor;
  return (out) => {
    const list = out as readonly Tensor[];
    if (list.length !== count) {
      throw new TypeError(`argument 'out' must hold ${count} Tensors, not ${list.length}`);
    }
    return list[n] as Tensor;
  };
}

const readers: Record<string, (tensor: Tensor, wanted: unknown) => string | null> = {
  dtype: (tensor, wanted) =>
    tensor.dtype === (wanted as dtype)
      ? null
      : `dtype ${wanted} does not match dtype of out parameter (${tensor.dtype})`,
  layout: (tensor, wanted) =>
    tensor.layout === (wanted as layout)
      ? null
      : `layout ${wanted} does not match layout of out parameter (${tensor.layout})`,
  device: (tensor, wanted) => {
    const type = typeof wanted === 'number' ? 'cuda' : String(wanted as device).split(':')[0];
    return tensor.device.type === type
      ? null
      : `device type ${wanted} does not match device type of out parameter (${tensor.device.type})`;
  },
};

/**
 * The check that dtype, layout and device, where given to a function that makes a tensor beside
 * `out`, are those of `out`. Others pass their dtype on to libtorch.
 */
export function checkOptions(found: Match, source: number): (values: Values) => void {
  const { parameters } = found.signature;
  if (!parameters.some(({ name }) => name === 'layout')) return () => {};
  const checks = parameters.flatMap(({ name, keywordOnly }, index) => {
    const from = found.sources[index] ?? -1;
    const read = readers[name];
    return keywordOnly && from >= 0 && read !== undefined ? [{ from, read }] : [];
  });
  return (values) => {
    for (const { from, read } of checks) {
      const out = values[source];
      if (!isTensor(out) || values[from] === null) continue;
      const wrong = read(out, values[from]);
      if (wrong !== null) throw new TorchError(wrong);
    }
  };
}
