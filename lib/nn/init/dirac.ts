/** `dirac_`. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { tidy } from '../../memory.js';
import { native } from '../../native.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';

interface DiracKeywords<T> {
  tensor: T;
  groups?: number;
}
const bind = signature<Required<DiracKeywords<Tensor>>>('dirac_(Tensor tensor, int groups=1)');

/** Ones where an output channel meets the input channel of its number, at the kernel's centre. */
function fillGroups(tensor: Tensor, groups: number): void {
  tensor.zero_();
  const [outputs = 0, , ...kernel] = tensor.shape;
  let centre: Tensor = tensor;
  for (const size of kernel) centre = centre.select(2, Math.floor(size / 2));
  const size = outputs / groups;
  for (let group = 0; group < groups; group++) {
    centre
      .narrow(0, group * size, size)
      .diagonal()
      .fill_(1);
  }
}

/** Makes a convolution of 1 to 3 dimensions pass its input channels on, group by group. */
export function dirac_<T extends Tensor>(
  ...args: Call<[tensor: T], [groups: number], DiracKeywords<T>>
): T {
  const { tensor, groups } = bind(args);
  const [outputs = 0] = tensor.shape;
  if (tensor.ndim < 3 || tensor.ndim > 5) {
    throw new RangeError('Only tensors with 3, 4, or 5 dimensions are supported');
  }
  if (groups === 0) throw new RangeError('dirac_(): groups must not be 0');
  if (outputs % groups !== 0) throw new RangeError('dim 0 must be divisible by groups');
  if (tensor.is_meta) return tensor as T;
  // libtorch's own function knows no groups.
  if (groups === 1) native.init_dirac_(handleOf(tensor));
  else no_grad(() => tidy(() => fillGroups(tensor, groups)));
  return tensor as T;
}
