/** Tensors passed on unchanged, with a function that sees all their gradients at one time. */
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

type Gradients = readonly (Tensor | null)[];
type See = (grads: Gradients) => Gradients | null;

/** One tensor: its own hook sees the whole. */
function single(tensor: Tensor, see: See): Tensor {
  const passed = tensor.view_as(tensor);
  passed.register_hook((grad) => see([grad])?.[0] ?? null);
  return passed;
}

/** Parts of one flat tensor of all: its gradient is complete when each part's is. */
function several(tensors: readonly Tensor[], see: See): Tensor[] {
  const sizes = tensors.map((tensor) => tensor.numel());
  const flat = ops.cat(tensors.map((tensor) => tensor.reshape([-1])));
  const parts = (whole: Tensor): Tensor[] =>
    whole.split_with_sizes(sizes).map((part, i) => part.view((tensors[i] as Tensor).shape));
  flat.register_hook((grad) => {
    const given = parts(grad);
    const seen = see(given);
    if (seen === null) return null;
    return ops.cat(
      seen.map((part, i) => (part ?? ops.zeros_like(given[i] as Tensor)).reshape([-1])),
    );
  });
  return parts(flat);
}

/** The same tensors; those without a gradient stay outside. */
export function joint(tensors: readonly Tensor[], see: See): Tensor[] {
  const watched = tensors.filter((tensor) => tensor.requires_grad);
  const all = (grads: Gradients): Gradients => {
    let next = 0;
    return tensors.map((tensor) => (tensor.requires_grad ? (grads[next++] ?? null) : null));
  };
  const own: See = (grads) =>
    see(all(grads))?.filter((_, i) => (tensors[i] as Tensor).requires_grad) ?? null;
  const passed = watched.length === 1 ? [single(watched[0] as Tensor, own)] : several(watched, own);
  let next = 0;
  return tensors.map((tensor) => (tensor.requires_grad ? (passed[next++] as Tensor) : tensor));
}
