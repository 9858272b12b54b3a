/** The projections of queries, keys and values before attention. */
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { linear } from './linear.js';

export type Triple = [q: Tensor, k: Tensor, v: Tensor];
type Maybe = Tensor | null;

/** The parts of one projection to several features at once, each in memory of its own. */
function parts(input: Tensor, weight: Tensor, bias: Maybe, count: number, width: number): Tensor[] {
  const packed = linear(input, weight, bias)
    .unflatten(-1, [count, width])
    .unsqueeze(0)
    .transpose(0, -2)
    .squeeze(-2)
    .contiguous();
  return Array.from({ length: count }, (_, i) => packed.select(0, i));
}

const splitBias = (bias: Maybe, sizes: number[]): readonly Maybe[] =>
  bias === null ? [null, null] : bias.split(sizes);

/** Projects by one weight, (3E, E); inputs that are the same tensor are projected together. */
export function projectPacked([query, key, value]: Triple, weight: Tensor, bias: Maybe): Triple {
  const width = query.size(-1);
  if (key === value && query === key) return parts(query, weight, bias, 3, width) as Triple;
  if (key === value) {
    const [forQuery, forBoth] = weight.split([width, width * 2]) as [Tensor, Tensor];
    const [biasQuery = null, biasBoth = null] = splitBias(bias, [width, width * 2]);
    const q = linear(query, forQuery, biasQuery);
    return [q, ...parts(key, forBoth, biasBoth, 2, width)] as Triple;
  }
  const weights = weight.chunk(3);
  const biases = bias === null ? [] : bias.chunk(3);
  const inputs = [query, key, value];
  return inputs.map((x, i) => linear(x, weights[i] as Tensor, biases[i] ?? null)) as Triple;
}

function expectShape(tensor: Tensor, sizes: number[], name: string): void {
  if (String([...tensor.shape]) === String(sizes)) return;
  throw new TorchError(
    `expecting ${name} shape of (${sizes.join(', ')}), but got (${[...tensor.shape].join(', ')})`,
  );
}

/** Projects each of the inputs by a weight of its own, to the width of the queries. */
export function projectApart(inputs: Triple, weights: readonly Maybe[], bias: Maybe): Triple {
  const names = ['query', 'key', 'value'] as const;
  const width = inputs[0].size(-1);
  const biases = bias === null ? [] : bias.chunk(3);
  for (const [i, name] of names.entries()) {
    const weight = weights[i] ?? null;
    if (weight === null) {
      throw new TorchError(`use_separate_proj_weight is True but ${name[0]}_proj_weight is None`);
    }
    expectShape(weight, [width, (inputs[i] as Tensor).size(-1)], `${name} weights`);
    const shift = biases[i];
    if (shift !== undefined) expectShape(shift, [width], `${name} bias`);
  }
  return inputs.map((x, i) => linear(x, weights[i] as Tensor, biases[i] ?? null)) as Triple;
}

/** A key or value more at the end, the same for all batches. */
export const appendBias = (input: Tensor, bias: Tensor, bsz: number): Tensor =>
  ops.cat([input, bias.repeat(1, bsz, 1)]);

/** A key or value more at the end, of zeros. */
export function appendZeros(input: Tensor): Tensor {
  const { dtype, device } = input;
  const zeros = ops.zeros([input.size(0), 1, input.size(2)], { dtype, device });
  return ops.cat([input, zeros], 1);
}

/** (L, N, E) with the heads apart: (N·heads, L, E / heads). */
export const splitHeads = (input: Tensor, batches: number, head_dim: number): Tensor =>
  input.view(input.size(0), batches, head_dim).transpose(0, 1);

/** Keys or values given ready-made, if they are of the right sizes. */
export function checkStatic(
  given: Tensor,
  batches: number,
  head_dim: number,
  name: string,
): Tensor {
  for (const [dim, size] of [
    [0, batches],
    [2, head_dim],
  ] as const) {
    if (given.size(dim) !== size) {
      throw new TorchError(`expecting ${name}.size(${dim}) of ${size}, but got ${given.size(dim)}`);
    }
  }
  return given;
}
