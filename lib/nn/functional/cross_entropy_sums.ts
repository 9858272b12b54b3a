/** Cross entropy of a linear map in chunks of rows: loss and gradients together. */
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { type Layout, layoutOf, type Wanted } from './cross_entropy_layout.js';
import type { ChunkPlan } from './cross_entropy_options.js';
import { type Problem, rowWeights, targetsOf } from './cross_entropy_rows.js';

export interface Sums {
  loss: Tensor;
  input: Tensor | null;
  weight: Tensor | null;
  bias: Tensor | null;
}

/** A product, in another type where the operator has to convert. */
function product(a: Tensor, b: Tensor, dtype: Tensor['dtype']): Tensor {
  return a.dtype === dtype ? ops.mm(a, b) : ops.mm(a, b, dtype);
}

/** Goes through the chunks of one problem. */
export class Chunks {
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
