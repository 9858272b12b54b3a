/** The tensor methods that Python writes by hand. */
import type { memory_format } from './dtype.js';
import { native, stridesOf } from './native.js';
import { signature } from './signature.js';
import type { Size } from './size.js';
import { handleOf, install, installPlain, type Tensor } from './tensor.js';

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
