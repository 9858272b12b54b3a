/** Cross entropy in chunks as a function with gradients. */
import { TorchError } from '../../errors.js';
import { enable_grad, is_grad_enabled, no_grad } from '../../grad_mode.js';
import { tidy, untracked } from '../../memory.js';
import type { Tensor } from '../../tensor.js';
import type { Wanted } from './cross_entropy_layout.js';
import type { ChunkPlan, LinearCrossEntropyOptions } from './cross_entropy_options.js';
import type { Problem } from './cross_entropy_rows.js';
import { Chunks, type Sums } from './cross_entropy_sums.js';
import { type OwnGradient, withGradients } from './own_gradient.js';

/** Scales a gradient that was computed with the loss; once, unless it is to be kept. */
function scaled(gradient: Tensor, retain: boolean): OwnGradient {
  let left: Tensor | null = gradient;
  return (grad) => {
    if (left === null) {
      throw new TorchError(
        'linear_cross_entropy chunked backward called twice; retain_graph=True / double backward ' +
          'are not supported.',
      );
    }
    if (retain) return left.mul(grad);
    const taken = left;
    left = null;
    return taken.mul_(grad);
  };
}

const nothing: Wanted = { input: false, weight: false, bias: false };

type Name = keyof Wanted;

/** The tensors under handles of their own: an open `tidy` may end before the backward. */
function held(a: Problem): Problem {
  const { linear_bias, weight } = a;
  return {
    ...a,
    input: a.input.detach(),
    linear_weight: a.linear_weight.detach(),
    target: a.target.detach(),
    linear_bias: linear_bias === null ? null : linear_bias.detach(),
    weight: weight === null ? null : weight.detach(),
  };
}

/** For no reduction the gradients are computed in the backward: they need that of each loss. */
function unreduced(a: Problem, plan: ChunkPlan, wanted: Wanted): Tensor {
  const value = tidy(() => new Chunks(a, plan, nothing, null).losses());
  const saved = untracked(() => held(a));
  let last: { grad: Tensor; sums: Partial<Sums> } | null = null;
  const by =
    (name: Name): OwnGradient =>
    (grad) => {
      if (last?.grad !== grad) {
        last = { grad, sums: tidy(() => new Chunks(saved, plan, wanted, grad).sums()) };
      }
      const gradient = last.sums[name] as Tensor;
      // What is taken is held no longer.
      delete last.sums[name];
      return gradient;
    };
  return tied(a, value, wanted, by);
}

function reduced(a: Problem, plan: ChunkPlan, wanted: Wanted): Tensor {
  const sums = untracked(() => tidy(() => new Chunks(a, plan, wanted, null).sums()));
  const by = (name: Name): OwnGradient => scaled(sums[name] as Tensor, plan.allow_retain_graph);
  return tied(a, sums.loss, wanted, by);
}

function tied(a: Problem, value: Tensor, wanted: Wanted, by: (name: Name) => OwnGradient): Tensor {
  const inputs: [Tensor, OwnGradient][] = [];
  if (wanted.input) inputs.push([a.input, by('input')]);
  if (wanted.weight) inputs.push([a.linear_weight, by('weight')]);
  if (wanted.bias) inputs.push([a.linear_bias as Tensor, by('bias')]);
  return inputs.length === 0 ? value : enable_grad(() => withGradients(value, inputs));
}

/** The loss by chunks of rows, as `options` say. */
export function chunkedCrossEntropy(
  given: Problem & { options: LinearCrossEntropyOptions },
): Tensor {
  const alone = given.input.dim() === 1;
  const a = alone
    ? { ...given, input: given.input.unsqueeze(0), target: given.target.unsqueeze(0) }
    : given;
  const plan = a.options._adjust(a.input, a.linear_weight.size(0));
  const recording = is_grad_enabled();
  const wanted = {
    input: recording && a.input.requires_grad,
    weight: recording && a.linear_weight.requires_grad,
    bias: recording && (a.linear_bias?.requires_grad ?? false),
  };
  const compute = a.reduction === 'none' ? unreduced : reduced;
  const loss = no_grad(() => compute(a, plan, wanted));
  return alone ? loss.squeeze(0) : loss;
}
