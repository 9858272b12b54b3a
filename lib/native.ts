/** Finds libtorch, loads the addon, and types the border between TypeScript and C++. */
import { createRequire } from 'node:module';
import { arch, platform } from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { WarningType } from './errors.js';
import { LinAlgError, NotImplementedError, OutOfMemoryError, TorchError, warn } from './errors.js';
import { findAddon } from './libtorch/addon.js';
import { findLibtorch } from './libtorch/find.js';

declare const handle: unique symbol;

/** What stands for a tensor, a generator or a graph node on the C++ side. */
export interface Handle {
  readonly [handle]: true;
}

/** Handles of tensors, and null where there is none. */
export type Handles = readonly (Handle | null)[];

/** A tensor, or a node and the number of its input: where a backward pass begins or ends. */
export type End = Handle | readonly [node: Handle, input: number];

/** Data that crosses the border: see `native/convert_*.cc` for how each schema type is encoded. */
export type Encoded =
  | Handle
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | readonly Encoded[];

/** One overload of an operator: arguments in the schema's order. */
export type BoundOperator = (...args: Encoded[]) => Encoded;

type ScalarResult = number | bigint | boolean | [number, number];

/** The functions that the addon exports. */
export interface Native {
  readonly torch_version: string;
  set_error_class(name: string, error: new (message: string) => Error): void;
  set_warning_emitter(emit: (message: string, type: WarningType) => void): void;
  set_collector(collect: (minor: boolean) => void): void;
  schemas(): string[];
  bind(name: string): BoundOperator;

  /** The two that follow write into this array and return how many numbers there are. */
  set_scratch(array: Float64Array): void;
  shape(tensor: Handle): number;
  strides(tensor: Handle): number;
  size(tensor: Handle, dim: number): number;
  /** A number for each tensor: see `lib/optim/kinds.ts`. */
  kinds(tensors: readonly Handle[]): Float64Array;
  dtype(tensor: Handle): number;
  device(tensor: Handle): string;
  /** libtorch's number for the type of the device: see `DeviceType` in device.ts. */
  device_type(tensor: Handle): number;
  layout(tensor: Handle): number;
  is_nested(tensor: Handle): boolean;
  is_quantized(tensor: Handle): boolean;
  ndim(tensor: Handle): number;
  numel(tensor: Handle): number;
  itemsize(tensor: Handle): number;
  storage_offset(tensor: Handle): number;
  data_ptr(tensor: Handle): bigint;
  is_inference(tensor: Handle): boolean;
  is_contiguous(tensor: Handle, memory_format: number): boolean;
  same(a: Handle, b: Handle): boolean;
  alias(tensor: Handle): Handle;
  dispose(any: Handle): void;
  dispose_all(handles: readonly Handle[]): void;
  get_default_dtype(): number;
  set_default_dtype(code: number): void;

  from_data(
    data: ArrayBufferView | ArrayBuffer,
    sizes: readonly number[],
    dtype: number,
    share: boolean,
  ): Handle;
  to_buffer(tensor: Handle): ArrayBuffer;
  item(tensor: Handle): ScalarResult;
  bytes_of_storage(tensor: Handle): Handle;

  requires_grad(tensor: Handle): boolean;
  set_requires_grad(tensor: Handle, value: boolean): void;
  is_leaf(tensor: Handle): boolean;
  output_nr(tensor: Handle): number;
  version(tensor: Handle): number;
  retain_grad(tensor: Handle): void;
  retains_grad(tensor: Handle): boolean;
  grad(tensor: Handle, known: Handle | null): Handle | null | undefined;
  grads(
    tensors: readonly Handle[],
    known: readonly (Handle | null)[],
  ): (Handle | null | undefined)[];
  clear_grads(tensors: readonly Handle[]): void;
  set_grad(tensor: Handle, value: Handle | null): void;
  data(tensor: Handle): Handle;
  set_data(tensor: Handle, value: Handle): void;
  grad_fn(tensor: Handle): Handle | null;
  node_name(node: Handle): string;
  next_functions(node: Handle): [Handle | null, number][];
  backward(
    outputs: readonly End[],
    gradients: Handles,
    retain_graph: boolean | null,
    create_graph: boolean,
    inputs: readonly End[],
  ): void;
  gradients(
    outputs: readonly End[],
    inputs: readonly End[],
    grad_outputs: Handles,
    retain_graph: boolean | null,
    create_graph: boolean,
    allow_unused: boolean,
  ): (Handle | null)[];
  custom_function(
    name: string,
    inputs: readonly Handle[],
    outputs: readonly (Handle | null)[],
    non_differentiable: readonly Handle[],
    dirty: readonly Handle[],
    saved: readonly (Handle | null)[],
    materialize: boolean,
    backward: (gradients: Handles, node: Handle) => Handles,
    executable: boolean,
    jvp: (tangents: Handles) => Handles,
  ): (Handle | undefined)[];
  push_saved_hooks(
    pack: (tensor: Handle) => object,
    unpack: (packed: never) => Handle,
    kept: Handle | null,
  ): void;
  pop_saved_hooks(): void;
  save_tensors(tensors: readonly Handle[]): Handle;
  unpack_saved(saved: Handle, index: number): Handle;
  is_checkpoint_valid(): boolean;
  current_graph_task_id(): number;
  watch(tensor: Handle): Handle;
  will_execute(watched: Handle): boolean;
  node_register_prehook(node: Handle, hook: (grad_outputs: Handles) => Handles | null): void;
  node_register_hook(
    node: Handle,
    hook: (grad_inputs: Handles, grad_outputs: Handles) => Handles | null,
  ): void;
  enter_dual_level(): number;
  exit_dual_level(level: number): void;
  is_fwd_grad_enabled(): boolean;
  set_fwd_grad_enabled(value: boolean): void;
  enter_vmap(): number;
  exit_vmap(): number;
  set_anomaly(enabled: boolean, check_nan: boolean, stack: () => string): void;
  is_anomaly_enabled(): boolean;
  is_anomaly_check_nan_enabled(): boolean;
  saved_tensors(node: Handle): (Handle | null)[];
  /** Has the engine run on another thread, as it does for devices, for trying that on the CPU. */
  set_backward_elsewhere(value: boolean): void;
  register_hook(tensor: Handle, hook: (grad: Handle) => Handle | undefined): number;
  increment_version(tensors: readonly Handle[]): void;
  remove_hook(tensor: Handle, position: number): void;
  set_post_hook(tensor: Handle, hook: ((tensor: Handle) => void) | null): void;
  is_grad_enabled(): boolean;
  set_grad_enabled(value: boolean): void;
  is_inference_mode_enabled(): boolean;
  enter_inference_mode(value: boolean): void;
  exit_inference_mode(): void;

  is_autocast_available(device_type: string): boolean;
  is_autocast_enabled(device_type: string): boolean;
  set_autocast_enabled(device_type: string, enabled: boolean): void;
  get_autocast_dtype(device_type: string): number;
  set_autocast_dtype(device_type: string, dtype: number): void;
  is_autocast_cache_enabled(): boolean;
  set_autocast_cache_enabled(enabled: boolean): void;
  autocast_increment_nesting(): number;
  autocast_decrement_nesting(): number;
  clear_autocast_cache(): void;
  float32_matmul_precision(): 'highest' | 'high' | 'medium';
  set_float32_matmul_precision(precision: string): void;

  manual_seed(seed: bigint): void;
  make_generator(device: string): Handle;
  default_generator(device: string): Handle;
  generator_manual_seed(generator: Handle, seed: bigint): void;
  generator_seed(generator: Handle): bigint;
  generator_initial_seed(generator: Handle): bigint;
  generator_get_offset(generator: Handle): bigint;
  generator_set_offset(generator: Handle, offset: bigint): void;
  generator_device(generator: Handle): string;
  generator_get_state(generator: Handle): Handle;
  generator_set_state(generator: Handle, state: Handle): void;

  init_uniform_(tensor: Handle, low: number, high: number): void;
  init_normal_(tensor: Handle, mean: number, std: number): void;
  init_constant_(tensor: Handle, value: number): void;
  init_ones_(tensor: Handle): void;
  init_zeros_(tensor: Handle): void;
  init_eye_(tensor: Handle): void;
  init_dirac_(tensor: Handle): void;
  init_xavier_uniform_(tensor: Handle, gain: number): void;
  init_xavier_normal_(tensor: Handle, gain: number): void;
  init_kaiming_uniform_(tensor: Handle, a: number, mode: string, nonlinearity: string): void;
  init_kaiming_normal_(tensor: Handle, a: number, mode: string, nonlinearity: string): void;
  init_orthogonal_(tensor: Handle, gain: number): void;
  init_sparse_(tensor: Handle, sparsity: number, std: number): void;

  live_memory(): number;
  peak_memory(): number;

  has_cuda(): boolean;
  cuda_device_count(): number;
  cuda_init(): void;
  cuda_current_device(): number;
  cuda_set_device(index: number): void;
  cuda_synchronize(index: number): void;
  cuda_empty_cache(): void;
  cuda_memory(index: number): [number, number, number, number];
  cuda_memory_info(index: number): [free: number, total: number];
  cuda_reset_peak(index: number): void;

  get_num_threads(): number;
  set_num_threads(count: number): void;
  get_num_interop_threads(): number;
  set_num_interop_threads(count: number): void;
  cpu_capability(): string;
  show_config(): string;
  deterministic_algorithms(): boolean;
  deterministic_algorithms_warn_only(): boolean;
  /** Switches of libtorch's context, by names such as `cudnn.benchmark`. */
  get_switch(name: string): boolean;
  set_switch(name: string, value: boolean): void;
  has_feature(name: string): boolean;
  cudnn_version(): number;
  float32_precision(backend: string, op: string): string;
  set_float32_precision(backend: string, op: string, precision: string): void;
  set_flush_denormal(value: boolean): boolean;
  use_deterministic_algorithms(value: boolean, warn_only: boolean): void;
}

interface Loader {
  readonly built_for: string;
  open(libraries: readonly string[]): string;
  load(core: string): Native;
}

function openLoader(): { loader: Loader; core: string } {
  const addon = findAddon();
  if (addon === undefined) {
    throw new TorchError(
      `Sconce has no prebuilt addon for ${platform}-${arch} in this package; ` +
        'in a checkout, run `npm run setup` to build it.',
    );
  }
  return { loader: createRequire(import.meta.url)(addon.loader) as Loader, core: addon.core };
}

const minor = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Without options it collects everything; V8 of Node 20 takes `type: 'major'` for a minor one. */
type CollectGarbage = (options?: { type: 'minor' }) => void;

/**
 * V8's own `gc`, which it gives out only under a flag. Flags belong to the process: a worker that
 * starts at the same time may take the flag back between the two lines, hence the further tries.
 */
function exposedGc(): CollectGarbage {
  const ask = (): unknown => vm.runInNewContext('typeof gc === "function" ? gc : null');
  v8.setFlagsFromString('--expose-gc');
  const gc = ask();
  v8.setFlagsFromString('--no-expose-gc');
  if (gc !== null) return gc as CollectGarbage;
  for (let tries = 0; tries < 1000; tries += 1) {
    v8.setFlagsFromString('--expose-gc');
    const late = ask();
    if (late !== null) return late as CollectGarbage;
  }
  throw new TorchError('V8 does not give out its garbage collector');
}

function collector(): (minorOnly: boolean) => void {
  const gc = exposedGc();
  const young = { type: 'minor' } as const;
  return (minorOnly) => (minorOnly ? gc(young) : gc());
}

function load(): Native {
  const { loader, core } = openLoader();
  const libtorch = findLibtorch();
  const version = loader.open(libtorch.libraries);
  if (minor(version) !== minor(loader.built_for)) {
    throw new TorchError(
      `Sconce was built for libtorch ${minor(loader.built_for)}, but ${libtorch.root} is ` +
        `${version}: run \`npx sconce install\`, or point LIBTORCH at a ${minor(loader.built_for)}.`,
    );
  }
  const addon = loader.load(core);
  for (const Class of [TorchError, NotImplementedError, LinAlgError, OutOfMemoryError]) {
    addon.set_error_class(Class.name, Class);
  }
  addon.set_error_class('TypeError', TypeError);
  addon.set_error_class('RangeError', RangeError);
  addon.set_warning_emitter(warn);
  addon.set_collector(collector());
  return addon;
}

export const native: Native = load();

const scratch = new Float64Array(64);
native.set_scratch(scratch);

/** The sizes of a tensor. */
export function sizesOf(tensor: Handle): number[] {
  return fill(new Array(native.shape(tensor)));
}

/** One size, counted from the end for a negative dimension; undefined beyond the dimensions. */
export function sizeAt(tensor: Handle, dim: number): number | undefined {
  const count = native.ndim(tensor);
  return dim < count && dim >= -count ? native.size(tensor, dim) : undefined;
}

export function stridesOf(tensor: Handle): number[] {
  return fill(new Array(native.strides(tensor)));
}

/** Copies what native has just written. */
export function fill<T extends number[]>(array: T): T {
  for (let i = 0; i < array.length; i += 1) array[i] = scratch[i] as number;
  return array;
}
