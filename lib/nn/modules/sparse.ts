/** Tables of vectors, looked up by index. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features, Size } from '../effects.js';
import { paddingRow } from '../functional/embedding.js';
import * as F from '../functional/index.js';
import { normal_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

export interface LookupKeywords {
  max_norm?: number | null;
  norm_type?: number;
  scale_grad_by_freq?: boolean;
  sparse?: boolean;
  padding_idx?: number | null;
}
export interface TableKeywords<Rows extends number = number, Columns extends number = number>
  extends LookupKeywords {
  num_embeddings: Size<Rows>;
  embedding_dim: Size<Columns>;
  _weight?: Tensor | null;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
type Table = Required<TableKeywords> & { _freeze: boolean };

/** What the tables share. */
export abstract class EmbeddingBase extends Module {
  num_embeddings: number;
  embedding_dim: number;
  padding_idx: number | null;
  max_norm: number | null;
  norm_type: number;
  scale_grad_by_freq: boolean;
  weight: Parameter;
  sparse: boolean;

  constructor(a: Table, padding: string) {
    super();
    const { num_embeddings, embedding_dim, _weight, device, dtype } = a;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.padding_idx =
      a.padding_idx === null ? null : paddingRow(a.padding_idx, num_embeddings, padding);
    this.max_norm = a.max_norm;
    this.norm_type = a.norm_type;
    this.scale_grad_by_freq = a.scale_grad_by_freq;
    this.sparse = a.sparse;
    const sizes = [num_embeddings, embedding_dim];
    if (_weight !== null && String([..._weight.shape]) !== String(sizes)) {
      throw new TorchError('Shape of weight does not match num_embeddings and embedding_dim');
    }
    const data = _weight ?? ops.empty(sizes, { device, dtype });
    this.weight = new Parameter(data, !a._freeze);
    if (_weight === null) this.reset_parameters();
  }

  reset_parameters(): void {
    normal_(this.weight);
    this._fill_padding_idx_with_zero();
  }

  _fill_padding_idx_with_zero(): void {
    const { padding_idx } = this;
    if (padding_idx === null) return;
    no_grad(() => {
      const row = this.weight.select(0, padding_idx);
      row.fill_(0);
      row.dispose();
    });
  }

  /** The sizes, and of the options those that aren't the default. */
  protected _options(): string[] {
    const { max_norm, norm_type, scale_grad_by_freq } = this;
    const options = [String(this.num_embeddings), String(this.embedding_dim)];
    if (max_norm !== null) options.push(`max_norm=${reprFloat(max_norm)}`);
    if (norm_type !== 2) options.push(`norm_type=${reprFloat(norm_type)}`);
    if (scale_grad_by_freq) options.push('scale_grad_by_freq=True');
    return options;
  }
}

interface EmbeddingKeywords<Rows extends number = number, Columns extends number = number>
  extends TableKeywords<Rows, Columns> {
  _freeze?: boolean;
}
export type EmbeddingCall<Rows extends number = number, Columns extends number = number> = Call<
  [num_embeddings: Size<Rows>, embedding_dim: Size<Columns>],
  [
    padding_idx: number | null,
    max_norm: number | null,
    norm_type: number,
    scale_grad_by_freq: boolean,
    sparse: boolean,
    _weight: Tensor | null,
    _freeze: boolean,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  EmbeddingKeywords<Rows, Columns>
>;
const bindEmbedding = familySignature<Table>(
  'int num_embeddings, int embedding_dim, int? padding_idx=None, float? max_norm=None, ' +
    'float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False, ' +
    'Tensor? _weight=None, bool _freeze=False, Device? device=None, ScalarType? dtype=None',
);

interface PretrainedKeywords extends LookupKeywords {
  embeddings: Tensor;
  freeze?: boolean;
}
const bindPretrained = signature<Required<PretrainedKeywords>>(
  'from_pretrained(Tensor embeddings, bool freeze=True, int? padding_idx=None, ' +
    'float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, ' +
    'bool sparse=False)',
);

/** The sizes of a table that was made elsewhere. */
export function tableSizes(embeddings: Tensor): [rows: number, columns: number] {
  if (embeddings.dim() !== 2) {
    throw new TorchError('Embeddings parameter is expected to be 2-dimensional');
  }
  return [embeddings.size(0), embeddings.size(1)];
}

/** A vector for each index, drawn from N(0, 1) at first. */
export class Embedding<
  Rows extends number = number,
  Columns extends number = number,
> extends EmbeddingBase {
  declare readonly [EFFECT]?: Features<number, Columns, 'Embedding'>;

  constructor(...args: EmbeddingCall<Rows, Columns>) {
    super(bindEmbedding(new.target, args), 'Padding_idx');
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.embedding(
      input,
      this.weight,
      this.padding_idx,
      this.max_norm,
      this.norm_type,
      this.scale_grad_by_freq,
      this.sparse,
    );
  }

  override extra_repr(): string {
    const [rows = '', columns = '', ...options] = this._options();
    const padding = this.padding_idx === null ? [] : [`padding_idx=${this.padding_idx}`];
    const sparse = this.sparse ? ['sparse=True'] : [];
    return [rows, columns, ...padding, ...options, ...sparse].join(', ');
  }

  /** A layer over a table made elsewhere, which isn't trained unless `freeze` is false. */
  static from_pretrained<M extends Embedding>(
    this: new (
      ...args: EmbeddingCall
    ) => M,
    ...args: Call<
      [embeddings: Tensor],
      [
        freeze: boolean,
        padding_idx: number | null,
        max_norm: number | null,
        norm_type: number,
        scale_grad_by_freq: boolean,
        sparse: boolean,
      ],
      PretrainedKeywords
    >
  ): M {
    const { embeddings, freeze, ...options } = bindPretrained(args);
    const [rows, columns] = tableSizes(embeddings);
    return new this(rows, columns, { ...options, _weight: embeddings, _freeze: freeze });
  }
}
