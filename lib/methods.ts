/** The tensor methods that Python writes by hand. */
import { device as Device, type DeviceLike, isDevice } from './device.js';
import * as types from './dtype.js';
import { dtype, type layout, type memory_format } from './dtype.js';
import { type BoundOperator, type Handle, native, stridesOf } from './native.js';
import { signature } from './signature.js';
import type { Size } from './size.js';
import { handleOf, install, installPlain, isTensor, type Tensor, wrap } from './tensor.js';

export interface ToOptions {
  dtype?: dtype | null;
  device?: DeviceLike | number | null;
  layout?: layout | null;
  non_blocking?: boolean;
  copy?: boolean;
  memory_format?: memory_format | null;
}

type AnyDevice = DeviceLike | number | null;

interface HowTo {
  non_blocking: boolean;
  copy: boolean;
  memory_format: memory_format | null;
}

const rest = 'bool non_blocking=False, bool copy=False, *, MemoryFormat? memory_format=None';
const bindDevice = signature<HowTo & { dtype: dtype | null; device: AnyDevice }>(
  `to(Device? device=None, ScalarType? dtype=None, ${rest})`,
);
const bindDtype = signature<HowTo & { dtype: dtype }>(`to(ScalarType dtype, ${rest})`);
const bindOther = signature<HowTo & { other: Tensor }>(`to(Tensor other, ${rest})`);

/** Python tells the three forms apart by the type of the first argument. */
function convertBy(tensor: Tensor, args: readonly unknown[]): Tensor {
  const [first] = args;
  if (first instanceof dtype) {
    const options = bindDtype(args);
    return convert(tensor, options.dtype, null, options);
  }
  if (isTensor(first)) {
    const options = bindOther(args);
    return convert(tensor, options.other.dtype, options.other.device, options);
  }
  const options = bindDevice(args);
  return convert(tensor, options.dtype, options.device, options);
}

const deviceText = (device: DeviceLike | number): string => String(new Device(device));

let toLayout: BoundOperator | undefined;

function convert(tensor: Tensor, type: dtype | null, where: AnyDevice, how: HowTo): Tensor {
  const { non_blocking, copy, memory_format } = how;
  const device = where === null ? undefined : deviceText(where);
  const format = memory_format === null ? undefined : memory_format.code;
  const sameDtype = type === null || type === tensor.dtype;
  const sameDevice = device === undefined || sameAs(tensor.device, device);
  // Python gives back the very same object when there is nothing to do.
  if (sameDtype && sameDevice && !copy && format === undefined) return tensor;
  toLayout ??= native.bind('aten::to.dtype_layout');
  const handle = handleOf(tensor);
  return wrap(
    toLayout(
      handle,
      type?.code,
      undefined,
      device,
      undefined,
      non_blocking,
      copy,
      format,
    ) as Handle,
  );
}

/** A device without an index is the current one of its type. */
function sameAs(device: Device, text: string): boolean {
  return String(device) === text || (device.type === text && device.type === 'cpu');
}

const toDtype = (type: dtype) =>
  function (this: Tensor, options?: { memory_format?: memory_format }): Tensor {
    return convertBy(this, options === undefined ? [type] : [type, options]);
  };

const toDevice = (name: string) =>
  function (
    this: Tensor,
    device?: DeviceLike | number | ToOptions,
    non_blocking?: boolean,
  ): Tensor {
    const plain = typeof device === 'object' && device !== null && !isDevice(device);
    const options = plain ? (device as ToOptions) : { device, non_blocking };
    const how = bindDevice([{ device: name, ...defined(options) }]);
    return convert(this, how.dtype, how.device, how);
  };

const defined = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, v]) => v !== undefined && v !== null));

const bindSize = signature<{ dim: number | null }>('size(int? dim=None)');
const bindStride = signature<{ dim: number | null }>('stride(int? dim=None)');
const bindRequires = signature<{ requires_grad: boolean }>(
  'requires_grad_(bool requires_grad=True)',
);
const bindTypeAs = signature<{ other: Tensor }>('type_as(Tensor other)');
const bindModuleLoad = signature<{ other: Tensor; assign: boolean }>(
  'module_load(Tensor other, bool assign=False)',
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
    to_sparse_coo(): Tensor;
    /** What `load_state_dict` puts in this tensor's place: a copy into it, or `other` itself. */
    module_load(other: Tensor, assign?: boolean | { assign?: boolean }): Tensor;
  }
}

install({
  to(this: Tensor, ...args: unknown[]): Tensor {
    return convertBy(this, args);
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
    if (args.length === 1 && Number.isSafeInteger(first)) {
      return native.size(handleOf(this), first as number);
    }
    const { dim } = bindSize(args);
    return dim === null ? this.shape : native.size(handleOf(this), dim);
  },
  stride(this: Tensor, ...args: unknown[]): number[] | number {
    const { dim } = bindStride(args);
    const strides = stridesOf(handleOf(this));
    return dim === null ? strides : at(strides, dim);
  },
  is_contiguous(this: Tensor, ...args: unknown[]): boolean {
    const { memory_format: format } = bindContiguous(args);
    return native.is_contiguous(handleOf(this), format === null ? 0 : format.code);
  },
  requires_grad_(this: Tensor, ...args: unknown[]): Tensor {
    const { requires_grad } = bindRequires(args);
    // Unlike the attribute's setter, the method may say so again of a tensor within the graph.
    if (!requires_grad || !this.requires_grad) this.requires_grad = requires_grad;
    return this;
  },
  type_as(this: Tensor, ...args: unknown[]): Tensor {
    const { other } = bindTypeAs(args);
    return this.to(other);
  },
  module_load(this: Tensor, ...args: unknown[]): Tensor {
    const { other, assign } = bindModuleLoad(args);
    return assign ? other.detach() : this.copy_(other).detach();
  },
});

installPlain({
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
  to_sparse_coo(this: Tensor): Tensor {
    return this.to_sparse();
  },
});
