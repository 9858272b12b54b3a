/** Moving a whole module: `to`, `float`, `cuda` and the like. */
import { no_grad } from '../../autograd.js';
import { device as Device, type DeviceLike } from '../../device.js';
import { dtype as Dtype, type memory_format as MemoryFormat } from '../../dtype.js';
import { NotImplementedError } from '../../errors.js';
import { keep } from '../../memory.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { Parameter } from '../parameter.js';
import { is_lazy, UninitializedBuffer } from '../uninitialized.js';
import type { Module } from './module.js';

/** Where to and what to convert; what isn't given stays. */
export interface Conversion {
  device?: DeviceLike | null;
  dtype?: Dtype | null;
  non_blocking?: boolean;
  memory_format?: MemoryFormat | null;
}

/** The ways to call `to`. */
export type ConversionCall =
  | [
      device: DeviceLike | null,
      dtype?: Dtype | null | Conversion,
      non_blocking?: boolean | Conversion,
      options?: Conversion,
    ]
  | [dtype: Dtype, non_blocking?: boolean | Conversion, options?: Conversion]
  | [tensor: Tensor, non_blocking?: boolean | Conversion, options?: Conversion]
  | [options: Conversion];

const known = new Set(['device', 'dtype', 'non_blocking', 'memory_format', 'tensor']);

function addOptions(conversion: Conversion, options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!known.has(name)) throw new TypeError(`to() got an unexpected keyword argument '${name}'`);
    if (name === 'tensor') addArgument(conversion, value);
    else if (name in conversion) {
      throw new TypeError(`to() got multiple values for argument '${name}'`);
    } else Object.assign(conversion, { [name]: value });
  }
}

function addArgument(conversion: Conversion, value: unknown): void {
  if (value === null || value === undefined) return;
  if (value instanceof Dtype) conversion.dtype = value;
  else if (value instanceof Device || typeof value === 'string') conversion.device = value;
  else if (typeof value === 'boolean') conversion.non_blocking = value;
  else if (isTensor(value)) Object.assign(conversion, { device: value.device, dtype: value.dtype });
  else if (typeof value === 'object') addOptions(conversion, value);
  else {
    throw new TypeError(
      `to() takes a device, a dtype or a tensor, not ${typeof value}\n` +
        'to(Device? device=None, ScalarType? dtype=None, bool non_blocking=False, *, ' +
        'MemoryFormat? memory_format=None)',
    );
  }
}

/** What a call of `to` asks for. */
export function conversionOf(args: readonly unknown[]): Conversion {
  const conversion: Conversion = {};
  for (const value of args) addArgument(conversion, value);
  const { dtype } = conversion;
  if (dtype && !dtype.is_floating_point && !dtype.is_complex) {
    throw new TypeError(
      `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`,
    );
  }
  return conversion;
}

const isNumber = (tensor: Tensor): boolean => {
  const { dtype } = tensor;
  return dtype.is_floating_point || dtype.is_complex;
};

function convert(tensor: Tensor, { dtype, memory_format, ...rest }: Conversion): Tensor {
  return tensor.to({
    ...rest,
    ...(dtype && isNumber(tensor) ? { dtype } : {}),
    ...(memory_format && (tensor.ndim === 4 || tensor.ndim === 5) ? { memory_format } : {}),
  });
}

/** The function on tensors that does a conversion; integers keep their dtype. */
export const converter =
  (conversion: Conversion) =>
  (tensor: Tensor): Tensor => {
    try {
      return convert(tensor, conversion);
    } catch (error) {
      if (!(error instanceof NotImplementedError) || !tensor.is_meta) throw error;
      throw new NotImplementedError(
        'Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead ' +
          'of torch.nn.Module.to() when moving module from meta to a different device.',
      );
    }
  };

/** Converts floating point tensors only. */
export const caster =
  (dtype: Dtype) =>
  (tensor: Tensor): Tensor =>
    tensor.dtype.is_floating_point ? tensor.to({ dtype }) : tensor;

/** Replaces a leaf's elements; a tensor of another kind (as from meta) needs a new parameter. */
function replaceParameter(module: Module, name: string, own: Parameter, value: Tensor): Tensor {
  if (own.is_meta === value.is_meta) {
    own.data = value;
    return own;
  }
  const fresh = new Parameter(value, own.requires_grad);
  Reflect.set(module, name, fresh);
  return fresh;
}

function convertParameter(
  module: Module,
  name: string,
  own: Parameter,
  fn: (tensor: Tensor) => Tensor,
): void {
  const { grad } = own;
  const value = fn(own);
  const holder = replaceParameter(module, name, own, value);
  if (value !== own) value.dispose();
  if (grad === null) return;
  const converted = fn(grad);
  if (holder === own) grad.data = converted;
  else holder.grad = converted;
}

/** A buffer without a shape stays one, in the dtype and on the device of what `fn` makes of it. */
function convertBuffer(buffer: Tensor, fn: (tensor: Tensor) => Tensor): Tensor {
  const value = fn(buffer);
  if (!is_lazy(buffer) || is_lazy(value)) return value;
  const { dtype, device } = value;
  return new UninitializedBuffer({ dtype, device });
}

/** Applies `fn` to every parameter, gradient and buffer, and keeps the results in their place. */
export function convertModule(
  module: Module,
  fn: (tensor: Tensor) => Tensor,
  recurse: boolean,
): void {
  if (recurse) for (const child of module.children()) child._apply(fn);
  no_grad(() => {
    for (const [name, own] of module._parameters) convertParameter(module, name, own, fn);
    for (const [name, buffer] of module._buffers) {
      if (buffer !== null) Reflect.set(module, name, keep(convertBuffer(buffer, fn)));
    }
  });
}
