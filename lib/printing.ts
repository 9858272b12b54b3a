/** The printed form of tensors, as Python's `repr`. */
import { inspect } from 'node:util';
import { unpack_dual } from './autograd/forward_ad.js';
import { strided } from './dtype.js';
import { TorchError } from './errors.js';
import { no_grad } from './grad_mode.js';
import { tidy } from './memory.js';
import { type Body, bodyOf } from './printing/body.js';
import { addSuffixes } from './printing/layout.js';
import { handleOf, install, type Tensor } from './tensor.js';

export { get_printoptions, type PrintOptions, set_printoptions } from './printing/options.js';

/** The name of the node that made a tensor. */
function nodeName(tensor: Tensor): string | null {
  try {
    return tensor.grad_fn?.name().replace(/^.*::/, '') ?? null;
  } catch (error) {
    // A view made and written without grad mode has a node that can't be had.
    if (error instanceof TorchError) return 'Invalid';
    throw error;
  }
}

function graphSuffix(tensor: Tensor): string[] {
  const name = nodeName(tensor);
  if (name !== null) return [`grad_fn=<${name}>`];
  return tensor.requires_grad ? ['requires_grad=True'] : [];
}

/** The tensors that a nested tensor stands for, each on lines of its own. */
function nestedText(tensor: Tensor): string {
  const parts = tensor.unbind().map((member) => print(member).replace(/^/gm, '  '));
  return `[\n${parts.join(',\n')}\n]`;
}

function print(tensor: Tensor): string {
  const { primal, tangent } = unpack_dual(tensor);
  const prefix = tensor.is_nested ? 'nested_tensor(' : 'tensor(';
  const { text, suffixes, newline }: Body = tensor.is_nested
    ? { text: nestedText(primal), suffixes: [] }
    : bodyOf(primal, prefix.length);
  const device = tensor.device.type === 'cpu' ? [] : [`device='${tensor.device}'`];
  const layout = tensor.layout === strided ? [] : [`layout=${tensor.layout}`];
  const derivative = tangent === null ? [] : [`tangent=${print(tangent)}`];
  const all = [...device, ...suffixes, ...layout, ...graphSuffix(tensor), ...derivative];
  return addSuffixes(prefix + text, all, prefix.length, newline ?? false);
}

declare module './tensor.js' {
  interface Tensor {
    /** The tensor as Python prints it. */
    toString(): string;
  }
}

install({
  toString(this: Tensor): string {
    handleOf(this);
    return tidy(() => no_grad(() => print(this)));
  },
  [inspect.custom](this: Tensor): string {
    return this.is_disposed ? 'tensor(<disposed>)' : String(this);
  },
});
