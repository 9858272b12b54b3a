/** The commonest forms of `forward`, whose arguments have names as in Python. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';

export type InputCall = Call<[input: Tensor], [], { input: Tensor }>;

const bind = signature<{ input: Tensor }>('forward(Tensor input)');

/** `forward(input)`, `forward({ input })` */
export function bindInput(args: InputCall): { input: Tensor } {
  const [input] = args;
  return args.length === 1 && isTensor(input) ? { input } : bind(args);
}

/** The same of a lazy module's `initialize_parameters`. */
export const bindInitialize = signature<{ input: Tensor }>('initialize_parameters(Tensor input)');

interface Pair {
  input: Tensor;
  target: Tensor;
}
export type PairCall = Call<[input: Tensor, target: Tensor], [], Pair>;

/** `forward(input, target)`, by name too. */
export const bindPair = signature<Pair>('forward(Tensor input, Tensor target)');

interface Two {
  x1: Tensor;
  x2: Tensor;
}
export type TwoCall = Call<[x1: Tensor, x2: Tensor], [], Two>;

/** `forward(x1, x2)`, by name too. */
export const bindTwo = signature<Two>('forward(Tensor x1, Tensor x2)');
