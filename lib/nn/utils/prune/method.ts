/** What all ways of pruning share: a mask beside the parameter, applied before each `forward`. */
import type { Call } from '../../../call.js';
import { contiguous_format } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { typeName } from '../../../gate/kinds.js';
import { ops } from '../../../ops.js';
import { signature } from '../../../signature.js';
import type { Tensor } from '../../../tensor.js';
import { removeTensor } from '../../modules/fields.js';
import type { Module } from '../../modules/module.js';
import type { Parameter } from '../../parameter.js';
import { type NormHook, normHook, takeNorm, tensorOf } from '../norm_hook.js';

/** What a mask is computed from: single elements, whole slices, or the mask itself. */
export type PruningType = 'unstructured' | 'structured' | 'global';

function sameShape(scores: Tensor, like: Tensor): void {
  if (String(scores.shape) === String(like.shape)) return;
  throw new TorchError(
    `importance_scores should have the same shape as what is pruned, got ${scores.shape} vs ` +
      `${like.shape}`,
  );
}

const bindModule = signature<{ module: Module }>('apply_mask(nn.Module module)');
const bindTarget = signature<{ module: Module; name: string }>('apply(nn.Module module, str name)');
const bindMethod = signature<{ method: BasePruningMethod }>('add_pruning_method(any method)');
const bindPrune = signature<{
  t: Tensor;
  default_mask: Tensor | null;
  importance_scores: Tensor | null;
}>('prune(Tensor t, Tensor? default_mask=None, Tensor? importance_scores=None)');

/** What `compute_mask` takes: the tensor to prune, and the mask so far. */
export interface MaskArguments {
  t: Tensor;
  default_mask: Tensor;
}
export type MaskCall = Call<[t: Tensor, default_mask: Tensor], [], MaskArguments>;
export const bindMask = signature<MaskArguments>('compute_mask(Tensor t, Tensor default_mask)');

/** A way of pruning. A subclass computes the mask: ones for what is kept. */
export abstract class BasePruningMethod implements NormHook {
  abstract readonly PRUNING_TYPE: PruningType;
  _tensor_name = '';

  get name(): string {
    return this._tensor_name;
  }

  constructor() {
    if (new.target === BasePruningMethod) {
      throw new TypeError('BasePruningMethod is abstract: a subclass has compute_mask()');
    }
  }

  abstract compute_mask(t: Tensor, default_mask: Tensor): Tensor;

  apply_mask(...args: Call<[module: Module], [], { module: Module }>): Tensor {
    const { module } = bindModule(args);
    if (this._tensor_name === '') throw new TorchError(`Module ${module} has to be pruned`);
    const mask = tensorOf(module, `${this._tensor_name}_mask`);
    const orig = tensorOf(module, `${this._tensor_name}_orig`);
    return mask.to({ dtype: orig.dtype }).mul(orig);
  }

  run(module: Module): void {
    Reflect.set(module, this._tensor_name, this.apply_mask(module));
  }

  /** A tensor with what the mask leaves out set to zero. */
  prune(
    ...args: Call<
      [t: Tensor],
      [default_mask: Tensor | null, importance_scores: Tensor | null],
      { t: Tensor; default_mask?: Tensor | null; importance_scores?: Tensor | null }
    >
  ): Tensor {
    const { t, default_mask, importance_scores } = bindPrune(args);
    if (importance_scores !== null) sameShape(importance_scores, t);
    return t.mul(this.compute_mask(importance_scores ?? t, default_mask ?? ops.ones_like(t)));
  }

  /** Makes the pruned tensor a parameter again. */
  remove(module: Module): void {
    const name = this._tensor_name;
    const weight = this.apply_mask(module);
    const orig = tensorOf(module, `${name}_orig`);
    for (const end of ['', '_orig', '_mask']) removeTensor(module, name + end);
    orig.data = weight.data;
    Reflect.set(module, name, orig);
  }
}

/** Several ways of pruning one tensor, each on what the others left. */
export class PruningContainer extends BasePruningMethod {
  readonly PRUNING_TYPE = 'global';
  readonly _pruning_methods: BasePruningMethod[] = [];

  constructor(...methods: BasePruningMethod[]) {
    super();
    if (methods.length === 1) this._tensor_name = methods[0]?._tensor_name ?? '';
    for (const method of methods) this.add_pruning_method(method);
  }

  add_pruning_method(
    ...args: Call<[method: BasePruningMethod], [], { method: BasePruningMethod }>
  ): void {
    const { method } = bindMethod(args);
    if (!(method instanceof BasePruningMethod)) {
      throw new TypeError(`${typeName(method)} is not a BasePruningMethod`);
    }
    if (method._tensor_name !== this._tensor_name) {
      throw new RangeError(
        `Can only add pruning methods acting on the parameter named '${this._tensor_name}', not ` +
          `'${method._tensor_name}'`,
      );
    }
    this._pruning_methods.push(method);
  }

  get length(): number {
    return this._pruning_methods.length;
  }

  [Symbol.iterator](): IterableIterator<BasePruningMethod> {
    return this._pruning_methods[Symbol.iterator]();
  }

  /** The mask of the last method, over what the mask so far keeps. */
  override compute_mask(...args: MaskCall): Tensor {
    const { t, default_mask } = bindMask(args);
    const method = this._pruning_methods.at(-1);
    if (method === undefined) throw new RangeError('a PruningContainer without methods');
    const mask = default_mask.to({ dtype: t.dtype, copy: true });
    switch (method.PRUNING_TYPE) {
      case 'unstructured':
        return elements(method, t, default_mask, mask);
      case 'structured':
        return slices(method, t, default_mask, mask);
      default:
        return mask.copy_(method.compute_mask(t, default_mask));
    }
  }
}

function elements(method: BasePruningMethod, t: Tensor, given: Tensor, mask: Tensor): Tensor {
  const kept = given.eq(1);
  const part = method.compute_mask(t.masked_select(kept), given.masked_select(kept));
  return mask.masked_scatter_(kept, part.to({ dtype: mask.dtype }));
}

function slices(method: BasePruningMethod, t: Tensor, given: Tensor, mask: Tensor): Tensor {
  const dim: unknown = Reflect.get(method, 'dim');
  if (typeof dim !== 'number') {
    throw new RangeError('Pruning methods of PRUNING_TYPE "structured" need a field `dim`.');
  }
  const at = dim < 0 ? dim + t.dim() : dim;
  if (at < 0) throw new RangeError(`Index is out of bounds for tensor with dimensions ${t.dim()}`);
  const others = [...t.shape.keys()].filter((d) => d !== at);
  const kept = given.sum(others).ne(0).nonzero().flatten();
  const part = method.compute_mask(t.index_select(at, kept), given.index_select(at, kept));
  return mask.index_copy_(at, kept, part.to({ dtype: mask.dtype }));
}

/** The method itself, or, where the tensor is pruned already, a container of both. */
function composed(module: Module, method: BasePruningMethod): BasePruningMethod {
  const old = takeNorm(module, BasePruningMethod, method._tensor_name);
  if (old === null) return method;
  const container = old instanceof PruningContainer ? old : new PruningContainer(old);
  container.add_pruning_method(method);
  return container;
}

/** Prunes a module's tensor: its parameter moves to `<name>_orig`, and the mask is `<name>_mask`. */
export function prune(
  given: BasePruningMethod,
  module: Module,
  name: string,
  importance_scores: Tensor | null,
): BasePruningMethod {
  bindTarget([module, name]);
  given._tensor_name = name;
  const method = composed(module, given);
  const orig = tensorOf(module, name);
  if (importance_scores !== null) sameShape(importance_scores, orig);
  const first = !(method instanceof PruningContainer);
  const before = first
    ? ops.ones_like(orig)
    : tensorOf(module, `${name}_mask`).detach().clone({ memory_format: contiguous_format });
  const mask = method.compute_mask(importance_scores ?? orig, before).detach();
  if (first) {
    removeTensor(module, name);
    module.register_parameter(`${name}_orig`, orig as Parameter);
  }
  module.register_buffer(`${name}_mask`, mask);
  method.run(module);
  module.register_forward_pre_hook(normHook(method));
  return method;
}
