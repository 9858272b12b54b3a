/** Edges of the graph, which stand for a tensor without holding it. */
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { enable_grad } from '../grad_mode.js';
import { signature } from '../signature.js';
import { Node, type Tensor } from '../tensor.js';

const bindEdge = signature<{ node: Node; output_nr: number }>(
  'GradientEdge(any node, int output_nr)',
);

/** Where the gradient of a tensor is computed: the node that made it, and its number there. */
export class GradientEdge {
  readonly node: Node;
  readonly output_nr: number;

  constructor(
    ...args: Call<[node: Node, output_nr: number], [], { node: Node; output_nr: number }>
  ) {
    const { node, output_nr } = bindEdge(args);
    if (!(node instanceof Node)) {
      throw new TypeError(`GradientEdge(): argument 'node' must be Node, not ${typeName(node)}`);
    }
    if (output_nr < 0) throw new RangeError('GradientEdge(): output_nr must not be negative');
    this.node = node;
    this.output_nr = output_nr;
  }
}

export const isEdge = (value: unknown): value is GradientEdge => value instanceof GradientEdge;

const bind = signature<{ tensor: Tensor }>('get_gradient_edge(Tensor tensor)');

/** The edge of a tensor, to be given to `backward` and `grad` in its place. */
export function get_gradient_edge(
  ...args: Call<[tensor: Tensor], [], { tensor: Tensor }>
): GradientEdge {
  const { tensor } = bind(args);
  if (!tensor.requires_grad) {
    throw new TorchError(
      'It is not possible to get the gradient edge for a Tensor that does not require gradients',
    );
  }
  const { grad_fn } = tensor;
  if (grad_fn !== null) return new GradientEdge(grad_fn, tensor.output_nr);
  const view = enable_grad(() => tensor.view_as(tensor));
  return new GradientEdge(view.grad_fn?.next_functions[0]?.[0] as Node, tensor.output_nr);
}
