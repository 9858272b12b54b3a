/** Tensors in another dtype or on another device: `to`, `float`, `cpu` and so on. */
import { device as Device, type DeviceLike } from './device.js';
import * as types from './dtype.js';
import { dtype, type layout, type memory_format } from './dtype.js';
import { TorchError } from './errors.js';
import { type BoundOperator, type Handle, native } from './native.js';
import { signature } from './signature.js';
import { handleOf, install, isTensor, type Tensor, wrap } from './tensor.js';

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

function convert(
  tensor: Tensor,
  type: dtype | null,
  where: AnyDevice,
  how: Partial<HowTo>,
): Tensor {
  const { non_blocking = false, copy = false, memory_format = null } = how;
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

/** The method of a dtype, such as `float()`; it takes one keyword. */
function toDtype(name: string, type: dtype) {
  const bind = signature<Pick<HowTo, 'memory_format'>>(
    `${name}(*, MemoryFormat? memory_format=None)`,
  );
  return function (this: Tensor, ...args: unknown[]): Tensor {
    return convert(this, type, null, args.length === 0 ? {} : bind(args));
  };
}

const bindCpu = signature<Pick<HowTo, 'memory_format'>>('cpu(*, MemoryFormat? memory_format=None)');
const bindCuda = signature<Omit<HowTo, 'copy'> & { device: AnyDevice }>(
  'cuda(Device? device=None, bool non_blocking=False, *, MemoryFormat? memory_format=None)',
);

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
  }
}

install({
  to(this: Tensor, ...args: unknown[]): Tensor {
    return convertBy(this, args);
  },
  float: toDtype('float', types.float32),
  double: toDtype('double', types.float64),
  half: toDtype('half', types.float16),
  bfloat16: toDtype('bfloat16', types.bfloat16),
  int: toDtype('int', types.int32),
  long: toDtype('long', types.int64),
  short: toDtype('short', types.int16),
  char: toDtype('char', types.int8),
  byte: toDtype('byte', types.uint8),
  bool: toDtype('bool', types.bool),
  cfloat: toDtype('cfloat', types.complex64),
  cdouble: toDtype('cdouble', types.complex128),
  cpu(this: Tensor, ...args: unknown[]): Tensor {
    return convert(this, null, 'cpu', bindCpu(args));
  },
  cuda(this: Tensor, ...args: unknown[]): Tensor {
    const how = bindCuda(args);
    const { device } = how;
    if (device !== null && new Device(device).type !== 'cuda') {
      throw new TorchError('Invalid device, must be cuda device');
    }
    return convert(this, null, device ?? 'cuda', how);
  },
});
