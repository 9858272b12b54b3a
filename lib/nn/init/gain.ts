/** The factor that keeps the variance of a layer's outputs through its activation. */
import type { Call } from '../../call.js';
import { pow } from '../../libm.js';
import { signature } from '../../signature.js';

export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

const constants = new Map<string, number>([
  ['linear', 1],
  ['conv1d', 1],
  ['conv2d', 1],
  ['conv3d', 1],
  ['conv_transpose1d', 1],
  ['conv_transpose2d', 1],
  ['conv_transpose3d', 1],
  ['sigmoid', 1],
  ['tanh', 5 / 3],
  ['relu', Math.SQRT2],
  ['selu', 3 / 4],
]);

function leakyGain(param: unknown): number {
  const slope = param ?? 0.01;
  if (typeof slope !== 'number') {
    throw new RangeError(`negative_slope ${String(slope)} not a valid number`);
  }
  return Math.sqrt(2 / (1 + pow(slope, 2)));
}

interface GainKeywords {
  nonlinearity: Nonlinearity;
  param?: number | null;
}
const bind = signature<{ nonlinearity: string; param: unknown }>(
  'calculate_gain(str nonlinearity, any param=None)',
);

/** The gain of a nonlinearity; `param` is the negative slope of leaky_relu (0.01 if left out). */
export function calculate_gain(
  ...args: Call<[nonlinearity: Nonlinearity], [param: number | null], GainKeywords>
): number {
  const { nonlinearity, param } = bind(args);
  const gain = nonlinearity === 'leaky_relu' ? leakyGain(param) : constants.get(nonlinearity);
  if (gain === undefined) throw new RangeError(`Unsupported nonlinearity ${nonlinearity}`);
  return gain;
}
