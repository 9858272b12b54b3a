/** He's initialisation: He, Zhang, Ren and Sun, 2015. */
import type { Call } from '../../call.js';
import { warn } from '../../errors.js';
import type { Generator } from '../../generator.js';
import { pow } from '../../libm.js';
import { native } from '../../native.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';
import { fillNormal, fillUniform } from './basic.js';
import { _calculate_correct_fan, type FanMode } from './fan.js';
import { calculate_gain, type Nonlinearity } from './gain.js';

interface KaimingKeywords<T> {
  tensor: T;
  a?: number;
  mode?: FanMode;
  nonlinearity?: Nonlinearity;
  generator?: Generator | null;
}
type KaimingCall<T> = Call<
  [tensor: T],
  [a: number, mode: FanMode, nonlinearity: Nonlinearity, generator: Generator | null],
  KaimingKeywords<T>
>;
type Arguments = Required<KaimingKeywords<Tensor>>;

const kaimingSignature = (name: string) =>
  signature<Arguments>(
    `${name}(Tensor tensor, float a=0, str mode='fan_in', str nonlinearity='leaky_relu', ` +
      'Generator? generator=None)',
  );

/** Whether libtorch's own function gives Python's bits: it takes no generator and no selu. */
function isNative({ a, nonlinearity, generator }: Arguments): boolean {
  if (generator !== null || nonlinearity === 'selu') return false;
  // libtorch multiplies a by itself, Python calls pow; a few slopes differ in the last bit.
  return nonlinearity !== 'leaky_relu' || pow(a, 2) === a * a;
}

/** gain / √fan, or null for a tensor without elements, which stays as it is. */
function deviation({ tensor, a, mode, nonlinearity }: Arguments): number | null {
  if (tensor.shape.includes(0)) {
    warn('Initializing zero-element tensors is a no-op');
    return null;
  }
  const fan = _calculate_correct_fan(tensor, mode);
  return calculate_gain(nonlinearity, a) / Math.sqrt(fan);
}

const bindUniform = kaimingSignature('kaiming_uniform_');

/** Fills with draws from U(−b, b), b = gain · √(3 / fan); returns the tensor. */
export function kaiming_uniform_<T extends Tensor>(...args: KaimingCall<T>): T {
  const given = bindUniform(args);
  const { tensor, a, mode, nonlinearity, generator } = given;
  const std = deviation(given);
  if (std === null) return tensor as T;
  const bound = Math.sqrt(3) * std;
  if (isNative(given)) {
    native.init_kaiming_uniform_(handleOf(tensor), a, mode.toLowerCase(), nonlinearity);
  } else fillUniform(tensor, -bound, bound, generator);
  return tensor as T;
}

const bindNormal = kaimingSignature('kaiming_normal_');

/** Fills with draws from N(0, gain² / fan); returns the tensor. */
export function kaiming_normal_<T extends Tensor>(...args: KaimingCall<T>): T {
  const given = bindNormal(args);
  const { tensor, a, mode, nonlinearity, generator } = given;
  const std = deviation(given);
  if (std === null) return tensor as T;
  if (isNative(given)) {
    native.init_kaiming_normal_(handleOf(tensor), a, mode.toLowerCase(), nonlinearity);
  } else fillNormal(tensor, 0, std, generator);
  return tensor as T;
}
