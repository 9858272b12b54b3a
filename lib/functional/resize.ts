/** Other shapes of the same elements, from before `reshape`. */
import { TorchError, warn_once } from '../errors.js';
import { signature } from '../signature.js';
import { install, type Tensor } from '../tensor.js';

declare module '../tensor.js' {
  interface Tensor {
    /** @deprecated Use `reshape`; `resize_` changes the number of elements. */
    resize(...sizes: number[]): Tensor;
    /** @deprecated Use `view_as`. */
    resize_as(tensor: Tensor): Tensor;
  }
}

const bindAs = signature<{ tensor: Tensor }>('resize_as(Tensor tensor)');
const bindSizes = signature<{ sizes: readonly number[] }>('resize(int[] sizes)');

function reshaped(tensor: Tensor, sizes: readonly number[]): Tensor {
  const count = sizes.reduce((product, size) => product * size, 1);
  if (tensor.numel() !== count) {
    throw new TorchError(
      `requested resize to ${sizes.join('x')} (${count} elements in total), but the given tensor ` +
        `has a size of ${tensor.shape.join('x')} (${tensor.numel()} elements). autograd's resize can ` +
        'only change the shape of a given tensor, while preserving the number of elements.',
    );
  }
  return tensor.contiguous().view(sizes);
}

install({
  resize(this: Tensor, ...args: unknown[]): Tensor {
    warn_once('non-inplace resize is deprecated');
    return reshaped(this, bindSizes([args]).sizes);
  },
  resize_as(this: Tensor, ...args: unknown[]): Tensor {
    warn_once('non-inplace resize_as is deprecated');
    return reshaped(this, bindAs(args).tensor.shape);
  },
});
