/** Cross entropy of a linear map in chunks of rows, which computes loss and gradients together. */
import { TorchError } from '../../errors.js';
import { enable_grad, is_grad_enabled, no_grad } from '../../grad_mode.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { type Layout, layoutOf, type Wanted } from './cross_entropy_layout.js';
import type { ChunkPlan, LinearCrossEntropyOptions } from './cross_entropy_options.js';
import { type OwnGradient, withGradients } from './own_gradient.js';

/** What a loss in chunks is computed from; the rows of `input` are a batch. */
interface Problem {
  input: Tensor;
  linear_weight: Tensor;
  target: Tensor;
  linear_bias: Tensor | null;
  weight: Tensor | null;
  reduction: string;
  ignore_index: number;
}

interface Sums {
  loss: Tensor;
  input: Tensor | null;
  weight: Tensor | null;
  bias: Tensor | null;
}

/** A product, in another type where the operator has to convert. */
function product(a: Tensor, b: Tensor, dtype: Tensor['dtype']): Tensor {
  return a.dtype === dtype ? ops.mm(a, b) : ops.mm(a, b, dtype);
}

/** The targets with classes of their own in the place of the ignored ones, and those. */
function targetsOf({ target, ignore_index, linear_weight }: Problem): [Tensor, Tensor] {
  const ignored = target.eq(ignore_index);
  const outside = ignore_index < 0 || ignore_index >= linear_weight.size(0);
  return [outside ? ops.where(ignored, 0, target) : target, ignored];
}

/**
 * The weight of each row in the loss, negated: that of its class, over their sum for a mean. For no
 * reduction it is negated only with the gradient of the loss, which it then takes in.
 */
function rowWeights(a: Problem, rows: Tensor['dtype'], lossGrad: Tensor | null): Tensor {
  const [target, ignored] = targetsOf(a);
  const { weight, reduction } = a;
  let weights: Tensor;
  if (weight === null) weights = ignored.logical_not().to(rows);
  else if (target.numel() > weight.numel()) {
    weights = ops.where(ignored, 0, weight.to(rows).index_select(0, target));
  } else weights = ops.where(ignored, 0, weight.index_select(0, target).to(rows));
  if (reduction === 'sum') return weights.neg_();
  if (reduction === 'mean') {
    const sum = weights.sum();
    return weights.div_(ops.where(sum.eq(0), NaN, sum.neg()));
  }
  return lossGrad === null ? weights : weights.neg_().mul_(lossGrad.to(weights.dtype));
}

/** Goes through the chunks of one problem. */
class Chunks {
  readonly #a: Problem;
  readonly #layout: Layout;
  readonly #size: number;
  readonly #wanted: Wanted;
  readonly #target: Tensor;
  readonly #rows: Tensor;
  readonly #weight: Tensor;
  readonly #bias: Tensor | null;

  constructor(a: Problem, plan: ChunkPlan, wanted: Wanted, lossGrad: Tensor | null) {
    this.#a = a;
    this.#layout = layoutOf(a.input, plan, wanted);
    this.#size = plan.batch_chunk_size;
    this.#wanted = wanted;
    this.#target = targetsOf(a)[0];
    this.#rows = rowWeights(a, this.#layout.rows, lossGrad);
    this.#weight = a.linear_weight.to(this.#layout.cast);
    this.#bias = a.linear_bias === null ? null : a.linear_bias.to(this.#layout.logits);
  }

  /** Calls `fn` for each chunk with its place, and frees what it makes. */
  #each(fn: (start: number, size: number) => void): void {
    const count = this.#a.input.size(0);
    for (let start = 0; start < count; start += this.#size) {
      tidy(() => fn(start, Math.min(this.#size, count - start)));
    }
  }

  /** The rows as the products take them: converted where need be. */
  #input(start: number, size: number): { plain: Tensor; wide: Tensor } {
    const plain = this.#a.input.narrow(0, start, size);
    return { plain, wide: this.#layout.convertRows ? plain.to(this.#layout.acc) : plain };
  }

  /** Logits less the largest of each row, which takes nothing from the loss. */
  #logits({ plain, wide }: { plain: Tensor; wide: Tensor }): Tensor {
    const { wideRows, ownOutput, logits: dtype } = this.#layout;
    const weight = ownOutput ? this.#a.linear_weight : this.#weight;
    const logits = product(wideRows ? wide : plain, weight.t(), dtype);
    if (this.#bias !== null) logits.add_(this.#bias);
    return logits.sub_(logits.amax(1, true));
  }

  /** The loss of each row. */
  losses(): Tensor {
    const { input } = this.#a;
    const losses = ops.empty([input.size(0)], { dtype: input.dtype, device: input.device });
    this.#each((start, size) => {
      const logits = this.#logits(this.#input(start, size));
      const target = this.#target.narrow(0, start, size).unsqueeze(1);
      const chosen = logits.gather(1, target).squeeze(1);
      const sums = logits.exp_().sum(1, { dtype: this.#layout.acc });
      const loss = sums.log_().sub_(chosen.to(sums.dtype));
      loss.mul_(this.#rows.narrow(0, start, size).to(sums.dtype));
      losses.narrow(0, start, size).copy_(loss);
    });
    return losses;
  }

  /** The loss, and the gradients that are wanted. */
  sums(): Sums {
    const { input, linear_weight, reduction } = this.#a;
    const { dtype, output, gradInput } = this.#layout;
    const { device } = input;
    const loss = ops.zeros([], { dtype: output, device });
    if (reduction === 'mean' && input.size(0) === 0) loss.fill_(NaN);
    const byInput = this.#wanted.input
      ? ops.empty(input.shape, { dtype: gradInput, device })
      : null;
    const byWeight = this.#wanted.weight ? ops.zeros(linear_weight.shape, { dtype, device }) : null;
    const byBias = this.#wanted.bias ? ops.zeros([linear_weight.size(0)], { dtype, device }) : null;
    this.#each((start, size) => {
      const rows = this.#input(start, size);
      const softmax = this.#addLoss(rows, loss, start, size);
      const target = this.#target.narrow(0, start, size);
      const weights = this.#rows.narrow(0, start, size);
      if (byBias !== null) this.#addBias(byBias, softmax, target, weights);
      if (byInput !== null) {
        this.#setInput(byInput.narrow(0, start, size), softmax, target, weights);
      }
      if (byWeight !== null) this.#addWeight(byWeight, softmax, target, weights, rows);
    });
    return {
      loss: loss.to(dtype),
      input: byInput?.to(dtype) ?? null,
      weight: byWeight,
      bias: byBias,
    };
  }

  /** Adds a chunk's loss; gives the softmax times the weights of the rows, for the gradients. */
  #addLoss(
    rows: { plain: Tensor; wide: Tensor },
    loss: Tensor,
    start: number,
    size: number,
  ): Tensor {
    const logits = this.#logits(rows);
    const weights = this.#rows.narrow(0, start, size);
    const target = this.#target.narrow(0, start, size).unsqueeze(1);
    loss.add_(weights.dot(logits.gather(1, target).squeeze(1).to(weights.dtype)));
    const sums = logits.exp_().sum(1, { dtype: this.#layout.acc });
    logits.mul_(ops.div(weights, sums).to(logits.dtype).unsqueeze(1));
    loss.sub_(weights.to(sums.dtype).dot(sums.log_()));
    return logits;
  }

  #addBias(sum: Tensor, softmax: Tensor, target: Tensor, weights: Tensor): void {
    const { mixed, acc, dtype } = this.#layout;
    const part = mixed ? ops.zeros(sum.shape, { dtype: acc, device: sum.device }) : sum;
    part.sub_(softmax.sum(0, { dtype: mixed ? acc : dtype }));
    part.index_add_(0, target, weights);
    if (part !== sum) sum.add_(part.to(sum.dtype));
  }

  #setInput(place: Tensor, softmax: Tensor, target: Tensor, weights: Tensor): void {
    const { copied, cast, narrowLogits } = this.#layout;
    const out = copied ? ops.empty(place.shape, { dtype: cast, device: place.device }) : place;
    ops.mul(this.#weight.index_select(0, target), weights.to(out.dtype).unsqueeze(1), { out });
    const logits = narrowLogits ? softmax.to(this.#a.linear_weight.dtype) : softmax;
    const weight = narrowLogits ? this.#a.linear_weight : this.#weight;
    ops.addmm(out, logits, weight, { alpha: -1, out });
    if (copied) place.copy_(out);
  }

  #addWeight(
    sum: Tensor,
    softmax: Tensor,
    target: Tensor,
    weights: Tensor,
    { plain, wide }: { plain: Tensor; wide: Tensor },
  ): void {
    const { apart, ownOutput, acc, logits } = this.#layout;
    if (apart) {
      const direct = ownOutput || logits === acc;
      const side = ownOutput && logits !== acc ? plain : wide;
      const part = product((direct ? softmax : softmax.to(acc)).t(), side, acc);
      part.index_add_(0, target, wide.mul(weights.unsqueeze(1)), { alpha: -1 });
      sum.sub_(part);
    } else {
      sum.addmm_(softmax.to(sum.dtype).t(), plain, { alpha: -1 });
      sum.index_add_(0, target, wide.mul(weights.unsqueeze(1)).to(sum.dtype));
    }
  }
}

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

/** For no reduction the gradients are computed in the backward: they need that of each loss. */
function unreduced(a: Problem, plan: ChunkPlan, wanted: Wanted): Tensor {
  const value = tidy(() => new Chunks(a, plan, nothing, null).losses());
  let sums: Partial<Sums> = {};
  const by = (name: Name): OwnGradient => {
    return (grad) => {
      if (sums[name] === undefined) {
        sums = tidy(() => new Chunks(a, plan, wanted, grad).sums());
      }
      const gradient = sums[name] as Tensor;
      // What is taken is held no longer, and computed anew in another backward.
      delete sums[name];
      return gradient;
    };
  };
  return tied(a, value, wanted, by);
}

function reduced(a: Problem, plan: ChunkPlan, wanted: Wanted): Tensor {
  const sums = tidy(() => new Chunks(a, plan, wanted, null).sums());
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
