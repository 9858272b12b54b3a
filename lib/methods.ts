/** The tensor methods that Python writes by hand. */
import { device as Device, type DeviceLike, isDevice } from './device.js';
import * as types from './dtype.js';
import { dtype, type layout, type memory_format } from './dtype.js';
import {
  type BoundOperator,
  type Encoded,
  type Handle,
  native,
  sizeAt,
  stridesOf,
} from './native.js';
import { signature } from './signature.js';
import type { Size } from './size.js';
import { handleOf, install, isTensor, type Tensor, wrap } from './tensor.js';

export interface ToOptions {
  dtype?: dtype | null;
  device?: DeviceLike | number | null;
  layout?: layout | null;
  non_blocking?: boolean;
  copy?: boolean;
  memory_format?: memory_format | null;
}

interface ToArguments {
  dtype: dtype | null;
  device: DeviceLike | number | null;
  non_blocking: boolean;
  copy: boolean;
  memory_format: memory_format | null;
}

const rest = 'bool non_blocking=False, bool copy=False, *, MemoryFormat? memory_format=None';
const bindDevice = signature<ToArguments>(
  `to(Device? device=None, ScalarType? dtype=None, ${rest})`,
);
const bindDtype = signature<ToArguments>(`to(ScalarType dtype, ${rest})`);
const bindOther = signature<Omit<ToArguments, 'dtype' | 'device'> & { other: Tensor }>(
  `to(Tensor other, ${rest})`,
);

/** Python tells the three forms apart by the type of the first argument. */
function readTo(args: readonly unknown[]): ToArguments {
  const [first] = args;
  if (first instanceof dtype) return { ...bindDtype(args), device: null };
  if (isTensor(first)) {
    const { other, ...options } = bindOther(args);
    return { ...options, dtype: other.dtype, device: other.device };
  }
  return bindDevice(args);
}

const deviceText = (device: DeviceLike | number): string => String(new Device(device));

let toLayout: BoundOperator | undefined;

function convert(tensor: Tensor, a: ToArguments): Tensor {
  toLayout ??= native.bind('aten::to.dtype_layout');
  const device = a.device === null ? undefined : deviceText(a.device);
  const format = a.memory_format === null ? undefined : a.memory_format.code;
  const sameDtype = a.dtype === null || a.dtype === tensor.dtype;
  const sameDevice = device === undefined || sameAs(tensor.device, device);
  // Python gives back the very same object when there is nothing to do.
  if (sameDtype && sameDevice && !a.copy && format === undefined) return tensor;
  const options: Encoded[] = [a.dtype?.code, undefined, device, undefined];
  return wrap(toLayout(handleOf(tensor), ...options, a.non_blocking, a.copy, format) as Handle);
}

/** A device without an index is the current one of its type. */
function sameAs(device: Device, text: string): boolean {
  return String(device) === text || (device.type === text && device.type === 'cpu');
}

const toDtype = (type: dtype) =>
  function (this: Tensor, options?: { memory_format?: memory_format }): Tensor {
    return convert(this, readTo(options === undefined ? [type] : [type, options]));
  };

const toDevice = (name: string) =>
  function (
    this: Tensor,
    device?: DeviceLike | number | ToOptions,
    non_blocking?: boolean,
  ): Tensor {
    const plain = typeof device === 'object' && device !== null && !isDevice(device);
    const options = plain ? (device as ToOptions) : { device, non_blocking };
    return convert(this, bindDevice([{ device: name, ...defined(options) }]));
  };

const defined = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, v]) => v !== undefined && v !== null));

const bindSize = signature<{ dim: number | null }>('size(int? dim=None)');
const bindStride = signature<{ dim: number | null }>('stride(int? dim=None)');
const bindRequires = signature<{ requires_grad: boolean }>(
  'requires_grad_(bool requires_grad=True)',
);
const bindContiguous = signature<{ memory_format: memory_format }>(
  'is_contiguous(*, MemoryFormat? memory_format=None)',
);

function at(values: readonly number[], dim: number): number {
  const value = values.at(dim);
  const { length } = values;
  if (value === undefined) {
    throw new RangeError(
      `Dimension out of range (expected to be in range of [${-length}, ${length - 1}], but got ${dim})`,
    );
  }
  return value;
}

declare module './tensor.js' {
  interface Tensor {
    /** The tensor in another dtype, on another device; itself where nothing changes. */
    to(
      dtype: dtype,
      non_blocking?: boolean | ToOptions,
      copy?: boolean | ToOptions,
      options?: ToOptions,
    ): Tensor;
    to(
      device: DeviceLike | number | null,
      dtype?: dtype | null | ToOptions,
      non_blocking?: boolean | ToOptions,
      copy?: boolean | ToOptions,
      options?: ToOptions,
    ): Tensor;
    to(other: Tensor, options?: ToOptions): Tensor;
    to(options: ToOptions): Tensor;
    float(options?: { memory_format?: memory_format }): Tensor;
    double(options?: { memory_format?: memory_format }): Tensor;
    half(options?: { memory_format?: memory_format }): Tensor;
    bfloat16(options?: { memory_format?: memory_format }): Tensor;
    int(options?: { memory_format?: memory_format }): Tensor;
    long(options?: { memory_format?: memory_format }): Tensor;
    short(options?: { memory_format?: memory_format }): Tensor;
    char(options?: { memory_format?: memory_format }): Tensor;
    byte(options?: { memory_format?: memory_format }): Tensor;
    bool(options?: { memory_format?: memory_format }): Tensor;
    cfloat(options?: { memory_format?: memory_format }): Tensor;
    cdouble(options?: { memory_format?: memory_format }): Tensor;
    cpu(options?: { memory_format?: memory_format }): Tensor;
    cuda(device?: DeviceLike | number | ToOptions, non_blocking?: boolean): Tensor;
    /** The sizes, or one of them. */
    size(): Size;
    size(dim: number | { dim: number }): number;
    /** The steps in memory between neighbours, in elements. */
    stride(): number[];
    stride(dim: number | { dim: number }): number;
    dim(): number;
    ndimension(): number;
    numel(): number;
    nelement(): number;
    element_size(): number;
    storage_offset(): number;
    is_contiguous(options?: { memory_format?: memory_format }): boolean;
    is_floating_point(): boolean;
    is_complex(): boolean;
    is_signed(): boolean;
    is_inference(): boolean;
    get_device(): number;
    requires_grad_(requires_grad?: boolean | { requires_grad?: boolean }): this;
    type_as(other: Tensor): Tensor;
  }
}

const bindTypeAs = signature<{ other: Tensor }>('type_as(Tensor other)');

install({
  to(this: Tensor, ...args: unknown[]): Tensor {
    return convert(this, readTo(args));
  },
  float: toDtype(types.float32),
  double: toDtype(types.float64),
  half: toDtype(types.float16),
  bfloat16: toDtype(types.bfloat16),
  int: toDtype(types.int32),
  long: toDtype(types.int64),
  short: toDtype(types.int16),
  char: toDtype(types.int8),
  byte: toDtype(types.uint8),
  bool: toDtype(types.bool),
  cfloat: toDtype(types.complex64),
  cdouble: toDtype(types.complex128),
  cpu: toDevice('cpu'),
  cuda: toDevice('cuda'),
  size(this: Tensor, ...args: unknown[]): Size | number {
    const [first] = args;
    // The usual call, without the binder.
    const size =
      args.length === 1 && Number.isInteger(first) && sizeAt(handleOf(this), first as number);
    if (typeof size === 'number') return size;
    const { dim } = bindSize(args);
    return dim === null ? this.shape : at(this.shape, dim);
  },
  stride(this: Tensor, ...args: unknown[]): number[] | number {
    const { dim } = bindStride(args);
    const strides = stridesOf(handleOf(this));
    return dim === null ? strides : at(strides, dim);
  },
  dim(this: Tensor): number {
    return this.ndim;
  },
  ndimension(this: Tensor): number {
    return this.ndim;
  },
  numel(this: Tensor): number {
    return native.numel(handleOf(this));
  },
  nelement(this: Tensor): number {
    return native.numel(handleOf(this));
  },
  element_size(this: Tensor): number {
    return this.itemsize;
  },
  storage_offset(this: Tensor): number {
    return native.storage_offset(handleOf(this));
  },
  is_contiguous(this: Tensor, ...args: unknown[]): boolean {
    const { memory_format: format } = bindContiguous(args);
    return native.is_contiguous(handleOf(this), format === null ? 0 : format.code);
  },
  is_floating_point(this: Tensor): boolean {
    return this.dtype.is_floating_point;
  },
  is_complex(this: Tensor): boolean {
    return this.dtype.is_complex;
  },
  is_signed(this: Tensor): boolean {
    return this.dtype.is_signed;
  },
  is_inference(this: Tensor): boolean {
    return native.is_inference(handleOf(this));
  },
  get_device(this: Tensor): number {
    return this.device.index ?? -1;
  },
  requires_grad_(this: Tensor, ...args: unknown[]): Tensor {
    this.requires_grad = bindRequires(args).requires_grad;
    return this;
  },
  type_as(this: Tensor, ...args: unknown[]): Tensor {
    return this.to(bindTypeAs(args).other.dtype);
  },
});
