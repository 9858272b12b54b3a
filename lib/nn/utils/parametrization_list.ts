/** The parametrizations of one tensor, and the tensors that it is computed from. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { NotImplementedError, TorchError } from '../../errors.js';
import { typeName } from '../../gate/kinds.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Module } from '../modules/module.js';
import { ModuleList } from '../modules/module_list.js';
import { Parameter } from '../parameter.js';

/** A module from one or several tensors to one; `right_inverse` goes the other way. */
export interface Parametrization extends Module {
  right_inverse?(value: Tensor): Tensor | readonly Tensor[];
}

/** Calls a parametrization, whose `forward` may take any number of tensors. */
export const applyTo = (parametrization: Module, ...tensors: Tensor[]): Tensor =>
  (parametrization.forward as (...tensors: Tensor[]) => Tensor)(...tensors);

export function registerTensor(module: Module, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.register_parameter(name, tensor);
  else module.register_buffer(name, tensor);
}

/** The right inverse of a tensor; itself where none is defined. */
function inverse(parametrization: Parametrization, value: Tensor): Tensor | readonly Tensor[] {
  if (parametrization.right_inverse === undefined) return value;
  try {
    return parametrization.right_inverse(value);
  } catch (error) {
    if (error instanceof NotImplementedError) return value;
    throw error;
  }
}

function checkSequence(value: unknown): asserts value is readonly Tensor[] {
  if (Array.isArray(value) && value.every(isTensor)) return;
  throw new RangeError(
    `'right_inverse' must return a Tensor or a sequence of tensors, not ${typeName(value)}`,
  );
}

/** Refuses a tensor that is not of the dtype and shape of another. */
export function checkLike(
  value: unknown,
  like: Pick<Tensor, 'dtype' | 'shape'>,
  what: string,
): void {
  if (!isTensor(value)) {
    throw new RangeError(`${what} must return a tensor, not ${typeName(value)}`);
  }
  if (value.dtype !== like.dtype || String(value.shape) !== String(like.shape)) {
    throw new RangeError(
      `${what} may not change the dtype or the shape of the tensor, unless the \`unsafe\` flag is ` +
        `enabled: ${like.dtype} ${like.shape} became ${value.dtype} ${value.shape}`,
    );
  }
}

interface ListArguments {
  modules: readonly Parametrization[];
  original: Tensor;
  unsafe: boolean;
}
const bind = signature<ListArguments>(
  'ParametrizationList(Iterable modules, Tensor original, bool unsafe=False)',
);
const bindForward = signature<object>('forward()');
const bindValue = signature<{ value: Tensor }>('right_inverse(Tensor value)');

/**
 * What `module.parametrizations[name]` is. The tensor behind is `original`, or, where the first
 * right inverse gives several, `original0`, `original1`, ...
 */
export class ParametrizationList extends ModuleList<Parametrization> {
  unsafe: boolean;
  is_tensor: boolean;
  ntensors: number;

  constructor(
    ...args: Call<
      [modules: readonly Parametrization[], original: Tensor],
      [unsafe: boolean],
      Partial<ListArguments> & Omit<ListArguments, 'unsafe'>
    >
  ) {
    const { modules: given, original, unsafe } = bind(args);
    const modules = [...given];
    if (modules.length === 0) {
      throw new RangeError('ParametrizationList requires one or more modules.');
    }
    super(modules);
    this.unsafe = unsafe;
    const { dtype, shape } = original;
    const start = no_grad(() => {
      let value: Tensor | readonly Tensor[] = original;
      for (const module of [...this].reverse()) value = inverse(module, value as Tensor);
      return value;
    });
    this.is_tensor = isTensor(start);
    this.ntensors = isTensor(start) ? 1 : start.length;
    if (isTensor(start)) this._keepOne(original, start);
    else this._keepSeveral(original, start);
    if (!unsafe) checkLike(this.forward(), { dtype, shape }, 'a parametrization');
  }

  /** The tensor stays the same object, so that an optimizer goes on knowing it. */
  private _keepOne(original: Tensor, start: Tensor): void {
    if (original.dtype !== start.dtype || String(original.device) !== String(start.device)) {
      throw new RangeError(
        'When `right_inverse` outputs one tensor, it may not change the dtype or the device: ' +
          `${original.dtype} on ${original.device} became ${start.dtype} on ${start.device}`,
      );
    }
    no_grad(() => original.set_(start));
    registerTensor(this, 'original', original);
  }

  private _keepSeveral(original: Tensor, start: readonly Tensor[]): void {
    checkSequence(start);
    for (const [i, tensor] of start.entries()) {
      const { requires_grad } = original;
      const own = original instanceof Parameter ? new Parameter(tensor, requires_grad) : tensor;
      own.requires_grad = requires_grad;
      registerTensor(this, `original${i}`, own);
    }
  }

  /** The tensors that the first parametrization is applied to. */
  get _originals(): Tensor[] {
    const names = this.is_tensor
      ? ['original']
      : Array.from({ length: this.ntensors }, (_, i) => `original${i}`);
    return names.map((name) => Reflect.get(this, name) as Tensor);
  }

  /** Stores what the parametrizations make `value` of. */
  right_inverse(...args: Call<[value: Tensor], [], { value: Tensor }>): void {
    const { value } = bindValue(args);
    no_grad(() => {
      let start: Tensor | readonly Tensor[] = value;
      for (const module of [...this].reverse()) {
        if (module.right_inverse === undefined) {
          throw new TorchError(
            `parametrization ${module._get_name()} does not implement right_inverse.`,
          );
        }
        start = module.right_inverse(start as Tensor);
      }
      this._store(this.is_tensor ? [start as Tensor] : start);
    });
  }

  private _store(values: unknown): void {
    checkSequence(values);
    if (values.length !== this.ntensors) {
      throw new RangeError(
        `'right_inverse' must return a sequence of tensors of length ${this.ntensors}, not ` +
          `${values.length}`,
      );
    }
    for (const [i, own] of this._originals.entries()) {
      const value = values[i] as Tensor;
      if (own.dtype !== value.dtype) {
        throw new RangeError(
          `a tensor returned by \`right_inverse\` has dtype ${value.dtype} while the original has ` +
            `dtype ${own.dtype}`,
        );
      }
      own.set_(value);
    }
  }

  override forward(...args: []): Tensor {
    bindForward(args);
    const [first, ...others] = this;
    let value = applyTo(first as Module, ...this._originals);
    for (const module of others) value = applyTo(module, value);
    return value;
  }
}
