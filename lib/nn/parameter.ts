/** `nn.Parameter`: a tensor that is trained. */

import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { aliasOf, Tensor } from '../tensor.js';

interface ParameterArguments {
  data?: Tensor | null;
  requires_grad?: boolean;
}

const bind = signature<{ data: Tensor | null; requires_grad: boolean }>(
  'Parameter(Tensor? data=None, bool requires_grad=True)',
);

/** Another tensor over the same elements, outside the graph, for `super`. */
function detached(data: Tensor | null): ReturnType<typeof aliasOf> {
  const tensor = data === null ? ops.empty([0]) : data.detach();
  const alias = aliasOf(tensor);
  tensor.dispose();
  return alias;
}

/**
 * A leaf that shares the elements of `data` and requires a gradient; a module finds it in its own
 * fields. It outlives every `tidy`.
 */
export class Parameter extends Tensor {
  constructor(
    ...args: Call<[], [data: Tensor | null, requires_grad: boolean], ParameterArguments>
  ) {
    const { data, requires_grad } = bind(args);
    super(...detached(data));
    if (requires_grad) this.requires_grad = true;
  }

  /** A parameter over a copy of the elements, without the gradient. */
  __deepcopy__(): Parameter {
    const { data, requires_grad } = this;
    const kind = this.constructor as new (data: Tensor, requires_grad: boolean) => Parameter;
    const elements = data.clone();
    const copy = new kind(elements, requires_grad);
    for (const tensor of [data, elements]) tensor.dispose();
    return copy;
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** Whether a value is a parameter. */
export const isParameter = (value: unknown): value is Parameter => value instanceof Parameter;
