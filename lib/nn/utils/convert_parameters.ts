/** Parameters as one vector, and back. */

import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

const bindTo = signature<{ parameters: Iterable<Tensor> }>(
  'parameters_to_vector(Tensors parameters)',
);
const bindFrom = signature<{ vec: Tensor; parameters: Iterable<Tensor> }>(
  'vector_to_parameters(Tensor vec, Tensors parameters)',
);

/** The parameters, refused when they lie on several devices. */
function onOneDevice(parameters: Iterable<Tensor>): Tensor[] {
  const list = [...parameters];
  const place = ({ device }: Tensor): string => (device.type === 'cuda' ? String(device) : 'host');
  if (new Set(list.map(place)).size > 1) {
    throw new TypeError(
      'Found two parameters on different devices, this is currently not supported.',
    );
  }
  return list;
}

/** The elements of all parameters, one after the other. */
export function parameters_to_vector(
  ...args: [parameters: Iterable<Tensor>] | [keywords: { parameters: Iterable<Tensor> }]
): Tensor {
  return ops.cat(onOneDevice(bindTo(args).parameters).map((parameter) => parameter.view(-1)));
}

/** Makes the parameters views of consecutive pieces of a vector. */
export function vector_to_parameters(
  ...args:
    | [vec: Tensor, parameters: Iterable<Tensor>]
    | [vec: Tensor, keywords: { parameters: Iterable<Tensor> }]
    | [keywords: { vec: Tensor; parameters: Iterable<Tensor> }]
): void {
  const { vec, parameters } = bindFrom(args);
  let start = 0;
  for (const parameter of onOneDevice(parameters)) {
    const end = start + parameter.numel();
    parameter.data = vec.narrow(0, start, end - start).view_as(parameter).data;
    start = end;
  }
}
