/** Glorot's initialisation: Glorot and Bengio, 2010. */
import type { Call } from '../../call.js';
import type { Generator } from '../../generator.js';
import { native } from '../../native.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';
import { fillNormal, fillUniform } from './basic.js';
import { _calculate_fan_in_and_fan_out } from './fan.js';

interface XavierKeywords<T> {
  tensor: T;
  gain?: number;
  generator?: Generator | null;
}
type XavierCall<T> = Call<
  [tensor: T],
  [gain: number, generator: Generator | null],
  XavierKeywords<T>
>;
const xavierSignature = (name: string) =>
  signature<Required<XavierKeywords<Tensor>>>(
    `${name}(Tensor tensor, float gain=1.0, Generator? generator=None)`,
  );

/** gain · √(2 / (fan_in + fan_out)) */
function deviation(tensor: Tensor, gain: number): number {
  const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
  if (fan_in + fan_out === 0) {
    throw new RangeError('xavier: fan_in + fan_out is 0, so there is no deviation to draw with');
  }
  return gain * Math.sqrt(2 / (fan_in + fan_out));
}

const bindUniform = xavierSignature('xavier_uniform_');

/** Fills with draws from U(−a, a), a = gain · √(6 / (fan_in + fan_out)); returns the tensor. */
export function xavier_uniform_<T extends Tensor>(...args: XavierCall<T>): T {
  const { tensor, gain, generator } = bindUniform(args);
  const bound = Math.sqrt(3) * deviation(tensor, gain);
  if (generator === null) native.init_xavier_uniform_(handleOf(tensor), gain);
  else fillUniform(tensor, -bound, bound, generator);
  return tensor as T;
}

const bindNormal = xavierSignature('xavier_normal_');

/** Fills with draws from N(0, gain² · 2 / (fan_in + fan_out)); returns the tensor. */
export function xavier_normal_<T extends Tensor>(...args: XavierCall<T>): T {
  const { tensor, gain, generator } = bindNormal(args);
  const std = deviation(tensor, gain);
  if (generator === null) native.init_xavier_normal_(handleOf(tensor), gain);
  else fillNormal(tensor, 0, std, generator);
  return tensor as T;
}
