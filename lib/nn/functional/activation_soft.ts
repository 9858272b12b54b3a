/** Activations that are smooth, or that shrink what is near zero. */
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

export const tanh = ops.tanh;
export const sigmoid = ops.sigmoid;

/** log σ(x) */
export const logsigmoid = ops.log_sigmoid;

/** log(1 + exp(beta · x)) / beta; x itself where beta · x > threshold */
export const softplus = ops.softplus;

/** x where |x| > lambd, else 0 */
export const hardshrink = ops.hardshrink;

/** x − lambd where x > lambd, x + lambd where x < −lambd, else 0 */
export const softshrink = ops.softshrink;

const bindTanhshrink = signature<{ input: Tensor }>('tanhshrink(Tensor input)');
const bindSoftsign = signature<{ input: Tensor }>('softsign(Tensor input)');

/** x − tanh(x) */
export function tanhshrink(...args: [input: Tensor] | [keywords: { input: Tensor }]): Tensor {
  const { input } = bindTanhshrink(args);
  const squashed = ops.tanh(input);
  const output = ops.sub(input, squashed);
  squashed.dispose();
  return output;
}

/** x / (1 + |x|) */
export function softsign(...args: [input: Tensor] | [keywords: { input: Tensor }]): Tensor {
  const { input } = bindSoftsign(args);
  const magnitude = ops.abs(input);
  const divisor = ops.add(magnitude, 1);
  const output = ops.div(input, divisor);
  magnitude.dispose();
  divisor.dispose();
  return output;
}
