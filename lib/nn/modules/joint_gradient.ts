/** Tensors passed on unchanged, with a function that sees all their gradients at one time. */
import { NotImplementedError } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Size } from '../../size.js';
import type { Tensor } from '../../tensor.js';

type Gradients = readonly (Tensor | null)[];
type See = (grads: Gradients) => Gradients | null;

/** One tensor: its own hook sees the whole. */
function single(tensor: Tensor, see: See): Tensor {
  const passed = tensor.view_as(tensor);
  passed.register_hook((grad) => see([grad])?.[0] ?? null);
  return passed;
}

function parts(whole: Tensor, shapes: readonly Size[]): Tensor[] {
  const sizes = shapes.map((shape) => shape.numel());
  return whole.split_with_sizes(sizes).map((part, i) => part.view(shapes[i] as Size));
}

const jointly = (shapes: readonly Size[], see: See) => (grad: Tensor) => {
  const given = parts(grad, shapes);
  const seen = see(given);
  if (seen === null) return null;
  return ops.cat(seen.map((part, i) => (part ?? ops.zeros_like(given[i] as Tensor)).reshape([-1])));
};

/** Parts of one flat tensor of all: its gradient is complete when each part's is. */
function several(tensors: readonly Tensor[], see: See): Tensor[] {
  if (new Set(tensors.map(({ dtype, device }) => `${dtype} ${device}`)).size > 1) {
    throw new NotImplementedError(
      'backward hooks of a module with several tensors need these to be of one dtype and device',
    );
  }
  const flat = ops.cat(tensors.map((tensor) => tensor.reshape([-1])));
  const shapes = tensors.map(({ shape }) => shape);
  flat.register_hook(jointly(shapes, see));
  return parts(flat, shapes);
}

/** Without holding a tensor, what makes zeros like it. */
function zerosFor(tensor: Tensor): () => Tensor {
  const { shape, dtype, device } = tensor;
  return () => ops.zeros(shape, { dtype, device });
}

/**
 * Adds the zeros that stand for gradients of tensors outside. In a function of its own: a closure
 * beside one that holds a tensor would hold it too, and the graph would hold itself.
 */
const withZeros =
  (zeros: readonly ((() => Tensor) | null)[], see: See): See =>
  (grads) => {
    let next = 0;
    const all = zeros.map((make) => (make === null ? (grads[next++] ?? null) : make()));
    return see(all)?.filter((_, i) => zeros[i] === null) ?? null;
  };

/** The same tensors; the gradients of those that require none are seen as zeros, as in Python. */
export function joint(tensors: readonly Tensor[], see: See): Tensor[] {
  const zeros = tensors.map((tensor) => (tensor.requires_grad ? null : zerosFor(tensor)));
  const seeAll = withZeros(zeros, see);
  const watched = tensors.filter((tensor) => tensor.requires_grad);
  const [first] = watched;
  const passed =
    watched.length === 1 ? [single(first as Tensor, seeAll)] : several(watched, seeAll);
  let next = 0;
  return tensors.map((tensor, i) => (zeros[i] === null ? (passed[next++] as Tensor) : tensor));
}
