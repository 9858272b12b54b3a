/** A softmax that spends less on rare classes. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { type Results, resultsClass } from '../../gate/named_results.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { InputCall } from './forward.js';
import { Linear } from './linear.js';
import { Module } from './module.js';
import { ModuleList } from './module_list.js';
import { Sequential } from './sequential.js';

/** The log-probability of each target, and the loss: their negative mean. */
export interface ASMoutput extends Results<[Tensor, Tensor]> {
  readonly output: Tensor;
  readonly loss: Tensor;
}
const Output = resultsClass('_ASMoutput', ['output', 'loss']);

interface AdaptiveKeywords {
  in_features: number;
  n_classes: number;
  cutoffs: readonly number[];
  div_value?: number;
  head_bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindAdaptive = signature<Required<AdaptiveKeywords>>(
  'AdaptiveLogSoftmaxWithLoss(int in_features, int n_classes, int[] cutoffs, ' +
    'float div_value=4.0, bool head_bias=False, Device? device=None, ScalarType? dtype=None)',
);

const bindLogProb = signature<{ input: Tensor }>('log_prob(Tensor input)');
const bindPredict = signature<{ input: Tensor }>('predict(Tensor input)');
const bindForward = signature<{ input_: Tensor; target_: Tensor }>(
  'forward(Tensor input_, Tensor target_)',
);

function checkCutoffs(cutoffs: readonly number[], n_classes: number): void {
  if (cutoffs.length === 0) {
    throw new RangeError('cutoffs should be a sequence of length larger than 0');
  }
  const ascending = cutoffs.every((cutoff, i) => cutoff > (cutoffs[i - 1] ?? 0));
  if (!ascending || (cutoffs[cutoffs.length - 1] as number) > n_classes - 1) {
    throw new RangeError(
      'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, ' +
        'where each value is between 1 and n_classes-1',
    );
  }
}

function checkInput(input: Tensor, target: Tensor): void {
  const dims = target.dim();
  if (dims > 1) throw new TorchError('0D or 1D target tensor expected, multi-target not supported');
  if (dims === 1 && input.size(0) !== target.size(0)) {
    throw new TorchError('Input and target should have the same size in the batch dimension.');
  }
  if (input.dim() !== dims + 1) {
    throw new TorchError(
      `${dims}D target tensor expects ${dims + 1}D input tensors, but found inputs with size ` +
        `${input.shape}`,
    );
  }
}

/**
 * Log-softmax over classes sorted by frequency, most frequent first: those up to the first of
 * `cutoffs` have outputs of their own, the others form clusters whose projections get narrower by
 * `div_value`, [Grave et al. 2016](https://arxiv.org/abs/1609.04309).
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  in_features: number;
  n_classes: number;
  cutoffs: number[];
  div_value: number;
  head_bias: boolean;
  shortlist_size: number;
  n_clusters: number;
  head_size: number;
  head: Linear;
  tail: ModuleList<Sequential>;

  constructor(
    ...args: Call<
      [in_features: number, n_classes: number, cutoffs: readonly number[]],
      [div_value: number, head_bias: boolean, device: DeviceLike | null, dtype: Dtype | null],
      AdaptiveKeywords
    >
  ) {
    super();
    const a = bindAdaptive(args);
    checkCutoffs(a.cutoffs, a.n_classes);
    this.in_features = a.in_features;
    this.n_classes = a.n_classes;
    this.cutoffs = [...a.cutoffs, a.n_classes];
    this.div_value = a.div_value;
    this.head_bias = a.head_bias;
    this.shortlist_size = a.cutoffs[0] as number;
    this.n_clusters = a.cutoffs.length;
    this.head_size = this.shortlist_size + this.n_clusters;
    const { device, dtype } = a;
    this.head = new Linear(a.in_features, this.head_size, { bias: a.head_bias, device, dtype });
    this.tail = new ModuleList();
    for (let i = 0; i < this.n_clusters; i += 1) {
      const hidden = Math.floor(a.in_features / a.div_value ** (i + 1));
      const size = (this.cutoffs[i + 1] as number) - (this.cutoffs[i] as number);
      const options = { bias: false, device, dtype };
      const narrow = new Linear(a.in_features, hidden, options);
      this.tail.append(new Sequential(narrow, new Linear(hidden, size, options)));
    }
  }

  reset_parameters(): void {
    this.head.reset_parameters();
    for (const projection of this.tail) {
      for (const linear of projection) (linear as Linear).reset_parameters();
    }
  }

  /** The log-probabilities of the classes of one cluster, within it. */
  private _cluster(i: number, input: Tensor): Tensor {
    return F.log_softmax(this.tail.at(i).forward(input), { dim: 1 });
  }

  override forward(
    ...args: Call<[input_: Tensor, target_: Tensor], [], { input_: Tensor; target_: Tensor }>
  ): ASMoutput {
    const { input_: input, target_: target } = bindForward(args);
    checkInput(input, target);
    const alone = target.dim() === 0;
    const output = alone
      ? this._batch(input.unsqueeze(0), target.unsqueeze(0))
      : this._batch(input, target);
    const loss = output.neg().mean();
    return new Output([alone ? output.squeeze(0) : output, loss]) as ASMoutput;
  }

  /** The log-probability of each target. */
  private _batch(input: Tensor, target: Tensor): Tensor {
    const count = target.size(0);
    const output = input.new_zeros([count]);
    const inHead = target.new_empty([count]);
    let used = 0;
    let low = 0;
    for (const [i, high] of this.cutoffs.entries()) {
      const mask = target.ge(low).logical_and(target.lt(high));
      const rows = ops.nonzero(mask).squeeze();
      if (rows.numel() > 0) {
        const targets = target.index(mask);
        if (i === 0) inHead.index_copy_(0, rows, targets);
        else {
          output.index_copy_(0, rows, this._within(i - 1, input, rows, targets.sub(low)));
          inHead.index_fill_(0, rows, this.shortlist_size + i - 1);
        }
        used += rows.numel();
      }
      low = high;
    }
    if (used !== count) this._refuse(target);
    const head = F.log_softmax(this.head.forward(input), { dim: 1 });
    output.add_(head.gather(1, inHead.unsqueeze(1)).squeeze());
    head.dispose();
    return output;
  }

  /** What the rows with targets in one cluster get from it. */
  private _within(i: number, input: Tensor, rows: Tensor, targets: Tensor): Tensor {
    const all = this._cluster(i, input.index_select(0, rows));
    const chosen = all.gather(1, targets.unsqueeze(1)).squeeze(1);
    all.dispose();
    return chosen;
  }

  private _refuse(target: Tensor): never {
    throw new TorchError(
      `Target values should be in [0, ${this.n_classes - 1}], but values in range ` +
        `[${target.min().item()}, ${target.max().item()}] were found.`,
    );
  }

  /** The log-probabilities of all classes, given what the head computed. */
  _get_full_log_prob(input: Tensor, head_output: Tensor): Tensor {
    const { shortlist_size, cutoffs } = this;
    const out = input.new_empty([head_output.size(0), this.n_classes]);
    const head = F.log_softmax(head_output, { dim: 1 });
    out.index_put_([':', `:${shortlist_size}`], head.index(':', `:${shortlist_size}`));
    for (let i = 0; i < this.n_clusters; i += 1) {
      const within = this._cluster(i, input);
      const cluster = head.index(':', shortlist_size + i).unsqueeze(1);
      out.index_put_([':', `${cutoffs[i]}:${cutoffs[i + 1]}`], within.add(cluster));
      within.dispose();
    }
    head.dispose();
    return out;
  }

  /** The log-probabilities of all classes, (N, n_classes). */
  log_prob(...args: InputCall): Tensor {
    const { input } = bindLogProb(args);
    return this._get_full_log_prob(input, this.head.forward(input));
  }

  /** The most probable class of each row, without computing rare classes where none can win. */
  predict(...args: InputCall): Tensor {
    const { input } = bindPredict(args);
    const head = this.head.forward(input);
    const output = ops.argmax(head, 1);
    const rare = output.ge(this.shortlist_size);
    if (!rare.any().item()) return output;
    const best = (rows: Tensor, head: Tensor): Tensor => {
      const all = this._get_full_log_prob(rows, head);
      const classes = ops.argmax(all, 1);
      all.dispose();
      return classes;
    };
    if (rare.all().item()) return best(input, head);
    return output.index_put_([rare], best(input.index(rare), head.index(rare)));
  }
}
