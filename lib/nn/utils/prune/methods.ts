/** The ways of pruning. */
import type { Call } from '../../../call.js';
import { contiguous_format } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { norm } from '../../../functional/norms.js';
import { ops } from '../../../ops.js';
import type { Tensor } from '../../../tensor.js';
import { checkAmount, countOf } from './amount.js';
import {
  type AmountCall,
  type ApplyCall,
  bindAmount,
  bindFromMask,
  bindIdentityApply,
  bindL1Apply,
  bindLn,
  bindLnApply,
  bindMaskApply,
  bindRandomApply,
  bindSlices,
  bindSlicesApply,
  type L1Keywords,
  type LnKeywords,
  type NormOrder,
} from './arguments.js';
import { BasePruningMethod, bindMask, type MaskCall, prune } from './method.js';

const copy = (mask: Tensor): Tensor => mask.clone({ memory_format: contiguous_format });

/** The mask without the elements at some places. */
function without(default_mask: Tensor, places: Tensor): Tensor {
  const mask = copy(default_mask);
  mask.view(-1).index_fill_(0, places, 0);
  return mask;
}

/** Prunes nothing, but makes the mask. */
export class Identity extends BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';

  override compute_mask(...args: MaskCall): Tensor {
    const { default_mask } = bindMask(args);
    return default_mask;
  }

  static override apply(...args: ApplyCall<[], [], object>): BasePruningMethod {
    const { module, name } = bindIdentityApply(args);
    return prune(new Identity(), module, name, null);
  }
}

/** Prunes elements at random. */
export class RandomUnstructured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';

  readonly amount: number;

  constructor(...args: AmountCall) {
    super();
    this.amount = bindAmount(new.target, args).amount;
    checkAmount(this.amount);
  }

  override compute_mask(...args: MaskCall): Tensor {
    const { t, default_mask } = bindMask(args);
    const count = countOf(this.amount, t.numel());
    if (count === 0) return copy(default_mask);
    const [, places] = ops.rand_like(t).view(-1).topk(count);
    return without(default_mask, places);
  }

  static override apply(
    ...args: ApplyCall<[amount: number], [], { amount: number }>
  ): BasePruningMethod {
    const { module, name, amount } = bindRandomApply(args);
    return prune(new RandomUnstructured(amount), module, name, null);
  }
}

/** Prunes the elements nearest to zero. */
export class L1Unstructured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';

  readonly amount: number;

  constructor(...args: AmountCall) {
    super();
    this.amount = bindAmount(new.target, args).amount;
    checkAmount(this.amount);
  }

  override compute_mask(...args: MaskCall): Tensor {
    const { t, default_mask } = bindMask(args);
    const count = countOf(this.amount, t.numel());
    if (count === 0) return copy(default_mask);
    const [, places] = t.abs().view(-1).topk(count, { largest: false });
    return without(default_mask, places);
  }

  static override apply(
    ...args: ApplyCall<[amount: number], [importance_scores: Tensor | null], L1Keywords>
  ): BasePruningMethod {
    const { module, name, amount, importance_scores } = bindL1Apply(args);
    return prune(new L1Unstructured(amount), module, name, importance_scores);
  }
}

function checkSlices(t: Tensor, dim: number): void {
  if (t.dim() <= 1) {
    throw new RangeError(
      `Structured pruning can only be applied to multidimensional tensors, not to ${t.shape}`,
    );
  }
  if (dim >= t.dim()) throw new RangeError(`Invalid index ${dim} for tensor of size ${t.shape}`);
}

/** The mask that keeps only some slices along `dim`. */
function onlySlices(t: Tensor, dim: number, kept: Tensor, default_mask: Tensor): Tensor {
  const mask = ops.zeros_like(t).index_fill_(dim, kept, 1);
  return mask.mul_(default_mask.to({ dtype: mask.dtype }));
}

/** Prunes slices along `dim` at random. */
export class RandomStructured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'structured';

  readonly amount: number;
  readonly dim: number;

  constructor(...args: Call<[amount: number], [dim: number], { amount: number; dim?: number }>) {
    super();
    const { amount, dim } = bindSlices(args);
    checkAmount(amount);
    this.amount = amount;
    this.dim = dim;
  }

  override compute_mask(...args: MaskCall): Tensor {
    const { t, default_mask } = bindMask(args);
    checkSlices(t, this.dim);
    const size = t.size(this.dim);
    const count = countOf(this.amount, size);
    if (count === 0) return default_mask;
    const drawn = ops.rand([size]);
    const [threshold] = drawn.kthvalue(count);
    const kept = drawn.gt(threshold).nonzero().flatten();
    return onlySlices(t, this.dim, kept, default_mask);
  }

  static override apply(
    ...args: ApplyCall<[amount: number], [dim: number], { amount: number; dim?: number }>
  ): BasePruningMethod {
    const { module, name, amount, dim } = bindSlicesApply(args);
    return prune(new RandomStructured(amount, dim), module, name, null);
  }
}

/** Prunes the slices along `dim` of the smallest norm. */
export class LnStructured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'structured';

  readonly amount: number;
  readonly n: NormOrder;
  readonly dim: number;

  constructor(...args: Call<[amount: number, n: NormOrder], [dim: number], LnKeywords>) {
    super();
    const { amount, n, dim } = bindLn(args);
    checkAmount(amount);
    this.amount = amount;
    this.n = n;
    this.dim = dim;
  }

  override compute_mask(...args: MaskCall): Tensor {
    const { t, default_mask } = bindMask(args);
    checkSlices(t, this.dim);
    const size = t.size(this.dim);
    const count = countOf(this.amount, size);
    const at = this.dim < 0 ? this.dim + t.dim() : this.dim;
    const others = [...t.shape.keys()].filter((d) => d !== at);
    const [, kept] = norm(t, { p: this.n, dim: others }).topk(size - count);
    return count === 0 ? default_mask : onlySlices(t, this.dim, kept, default_mask);
  }

  static override apply(
    ...args: ApplyCall<
      [amount: number, n: NormOrder, dim: number],
      [importance_scores: Tensor | null],
      L1Keywords & { n: NormOrder; dim: number }
    >
  ): BasePruningMethod {
    const { module, name, amount, n, dim, importance_scores } = bindLnApply(args);
    return prune(new LnStructured(amount, n, dim), module, name, importance_scores);
  }
}

/** Prunes by a mask that is given. */
export class CustomFromMask extends BasePruningMethod {
  readonly PRUNING_TYPE = 'global';

  readonly mask: Tensor;

  constructor(...args: Call<[mask: Tensor], [], { mask: Tensor }>) {
    super();
    this.mask = bindFromMask(args).mask;
  }

  override compute_mask(...args: MaskCall): Tensor {
    const { default_mask } = bindMask(args);
    if (String(default_mask.shape) !== String(this.mask.shape)) {
      throw new TorchError(
        `the mask is of shape ${this.mask.shape}, but ${default_mask.shape} is wanted`,
      );
    }
    return default_mask.mul(this.mask.to({ dtype: default_mask.dtype }));
  }

  static override apply(
    ...args: ApplyCall<[mask: Tensor], [], { mask: Tensor }>
  ): BasePruningMethod {
    const { module, name, mask } = bindMaskApply(args);
    return prune(new CustomFromMask(mask), module, name, null);
  }
}
