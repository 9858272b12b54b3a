/** Fan-in and fan-out: how many numbers feed, and are fed by, one unit. */
import { typeName } from '../../gate/kinds.js';
import { isTensor, type Tensor } from '../../tensor.js';

export type FanMode = 'fan_in' | 'fan_out';

/** Of a weight (out, in, ...kernel): in · kernel size and out · kernel size. */
export function _calculate_fan_in_and_fan_out(tensor: Tensor): [fan_in: number, fan_out: number] {
  if (!isTensor(tensor)) {
    throw new TypeError(
      `_calculate_fan_in_and_fan_out(): argument 'tensor' must be Tensor, not ${typeName(tensor)}`,
    );
  }
  const [output, input, ...kernel] = tensor.shape;
  if (output === undefined || input === undefined) {
    throw new RangeError(
      'Fan in and fan out can not be computed for tensor with fewer than 2 dimensions',
    );
  }
  const receptive = kernel.reduce((product, size) => product * size, 1);
  return [input * receptive, output * receptive];
}

export function _calculate_correct_fan(tensor: Tensor, mode: FanMode | string): number {
  if (typeof mode !== 'string') {
    throw new TypeError(
      `_calculate_correct_fan(): argument 'mode' must be str, not ${typeName(mode)}`,
    );
  }
  const chosen = mode.toLowerCase();
  if (chosen !== 'fan_in' && chosen !== 'fan_out') {
    throw new RangeError(`Mode ${chosen} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
  return chosen === 'fan_in' ? fan_in : fan_out;
}
