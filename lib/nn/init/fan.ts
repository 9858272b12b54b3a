/** Fan-in and fan-out: how many numbers feed, and are fed by, one unit. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

export type FanMode = 'fan_in' | 'fan_out';

interface FanArguments {
  tensor: Tensor;
  mode: FanMode | string;
}
const bindFans = signature<{ tensor: Tensor }>('_calculate_fan_in_and_fan_out(Tensor tensor)');
const bindFan = signature<FanArguments>('_calculate_correct_fan(Tensor tensor, str mode)');

/** Of a weight (out, in, ...kernel): in · kernel size and out · kernel size. */
export function _calculate_fan_in_and_fan_out(
  ...args: Call<[tensor: Tensor], [], { tensor: Tensor }>
): [fan_in: number, fan_out: number] {
  const { tensor } = bindFans(args);
  const [output, input, ...kernel] = tensor.shape;
  if (output === undefined || input === undefined) {
    throw new RangeError(
      'Fan in and fan out can not be computed for tensor with fewer than 2 dimensions',
    );
  }
  const receptive = kernel.reduce((product, size) => product * size, 1);
  return [input * receptive, output * receptive];
}

export function _calculate_correct_fan(
  ...args: Call<[tensor: Tensor, mode: FanMode | string], [], FanArguments>
): number {
  const { tensor, mode } = bindFan(args);
  const chosen = mode.toLowerCase();
  if (chosen !== 'fan_in' && chosen !== 'fan_out') {
    throw new RangeError(`Mode ${chosen} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
  return chosen === 'fan_in' ? fan_in : fan_out;
}
