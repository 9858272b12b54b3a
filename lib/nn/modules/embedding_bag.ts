/** Sums, means and maxima of vectors, looked up by index. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features, Size } from '../effects.js';
import * as F from '../functional/index.js';
import { familySignature } from './family.js';
import { EmbeddingBase, type LookupKeywords, type TableKeywords, tableSizes } from './sparse.js';

interface BagOptions {
  mode?: 'sum' | 'mean' | 'max';
  include_last_offset?: boolean;
}
interface BagKeywords<Rows extends number = number, Columns extends number = number>
  extends TableKeywords<Rows, Columns>,
    BagOptions {}
export type EmbeddingBagCall<Rows extends number = number, Columns extends number = number> = Call<
  [num_embeddings: Size<Rows>, embedding_dim: Size<Columns>],
  [
    max_norm: number | null,
    norm_type: number,
    scale_grad_by_freq: boolean,
    mode: 'sum' | 'mean' | 'max',
    sparse: boolean,
    _weight: Tensor | null,
    include_last_offset: boolean,
    padding_idx: number | null,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  BagKeywords<Rows, Columns>
>;
const bindBag = familySignature<Required<BagKeywords>>(
  'int num_embeddings, int embedding_dim, float? max_norm=None, float norm_type=2.0, ' +
    "bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, Tensor? _weight=None, " +
    'bool include_last_offset=False, int? padding_idx=None, Device? device=None, ' +
    'ScalarType? dtype=None',
);

interface PretrainedKeywords extends LookupKeywords, BagOptions {
  embeddings: Tensor;
  freeze?: boolean;
}
const bindPretrained = signature<Required<PretrainedKeywords>>(
  'from_pretrained(Tensor embeddings, bool freeze=True, float? max_norm=None, ' +
    "float norm_type=2.0, bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, " +
    'bool include_last_offset=False, int? padding_idx=None)',
);

interface ForwardKeywords {
  input: Tensor;
  offsets?: Tensor | null;
  per_sample_weights?: Tensor | null;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor input, Tensor? offsets=None, Tensor? per_sample_weights=None)',
);

/** The sum, mean or maximum of the vectors of each bag of indices. */
export class EmbeddingBag<
  Rows extends number = number,
  Columns extends number = number,
> extends EmbeddingBase {
  declare readonly [EFFECT]?: Features<number, Columns, 'EmbeddingBag'>;

  mode: 'sum' | 'mean' | 'max';
  include_last_offset: boolean;

  constructor(...args: EmbeddingBagCall<Rows, Columns>) {
    const bound = bindBag(new.target, args);
    super({ ...bound, _freeze: false }, 'padding_idx');
    this.mode = bound.mode;
    this.include_last_offset = bound.include_last_offset;
  }

  /** Bags are the rows of a matrix, or the parts of a row of indices that begin at `offsets`. */
  override forward(
    ...args: Call<
      [input: Tensor],
      [offsets: Tensor | null, per_sample_weights: Tensor | null],
      ForwardKeywords
    >
  ): Tensor {
    const { input, offsets, per_sample_weights } = bindForward(args);
    return F.embedding_bag(
      input,
      this.weight,
      offsets,
      this.max_norm,
      this.norm_type,
      this.scale_grad_by_freq,
      this.mode,
      this.sparse,
      per_sample_weights,
      this.include_last_offset,
      this.padding_idx,
    );
  }

  override extra_repr(): string {
    const padding = this.padding_idx === null ? [] : [`padding_idx=${this.padding_idx}`];
    return [...this._options(), `mode=${reprString(this.mode)}`, ...padding].join(', ');
  }

  /** A layer over a table made elsewhere, which isn't trained unless `freeze` is false. */
  static from_pretrained<M extends EmbeddingBag>(
    this: new (
      ...args: EmbeddingBagCall
    ) => M,
    ...args: Call<
      [embeddings: Tensor],
      [
        freeze: boolean,
        max_norm: number | null,
        norm_type: number,
        scale_grad_by_freq: boolean,
        mode: 'sum' | 'mean' | 'max',
        sparse: boolean,
        include_last_offset: boolean,
        padding_idx: number | null,
      ],
      PretrainedKeywords
    >
  ): M {
    const { embeddings, freeze, ...options } = bindPretrained(args);
    const [rows, columns] = tableSizes(embeddings);
    const bag = new this(rows, columns, { ...options, _weight: embeddings });
    bag.weight.requires_grad = !freeze;
    return bag;
  }
}
