/** Hooks on the tensors that operators save for the backward pass. */
import { is_available } from '../cuda.js';
import type { device as Device } from '../device.js';
import { TorchError } from '../errors.js';
import { untracked } from '../memory.js';
import { type Handle, native } from '../native.js';
import { ops } from '../ops.js';
import { callbackApart, scoped } from '../scoped.js';
import { signature } from '../signature.js';
import { handleOf, isTensor, type Tensor, wrap } from '../tensor.js';

type Callback<T> = () => T;
type Pack<Packed> = (tensor: Tensor) => Packed;
type Unpack<Packed> = (packed: Packed) => Tensor;

let disabled: string | null = null;
let depth = 0;

/** Native holds objects only. */
interface Box<Packed> {
  readonly value: Packed;
}

/**
 * In functions of their own: the graph must hold nothing but what was packed, which outlives every
 * `tidy`.
 */
const packing =
  <Packed>(pack: Pack<Packed>) =>
  (handle: Handle): Box<Packed> => ({ value: untracked(() => pack(wrap(handle))) });

const unpacking =
  <Packed>(unpack: Unpack<Packed>) =>
  ({ value }: Box<Packed>): Handle => {
    const tensor = unpack(value);
    if (!isTensor(tensor)) {
      throw new TypeError(
        'Output of saved tensor unpack_hook expected to be a Tensor but got result of type ' +
          typeof tensor,
      );
    }
    return handleOf(tensor);
  };

function push<Packed>(
  pack: Pack<Packed>,
  unpack: Unpack<Packed>,
  kept: Handle | null = null,
): () => void {
  if (disabled !== null) throw new TorchError(disabled);
  native.push_saved_hooks(packing(pack), unpacking(unpack), kept);
  depth += 1;
  return () => {
    native.pop_saved_hooks();
    depth -= 1;
  };
}

const bindHooks = signature<{ pack_hook: Pack<unknown>; unpack_hook: Unpack<unknown> }>(
  'saved_tensors_hooks(function pack_hook, function unpack_hook)',
);

/**
 * While `fn`, or the rest of a block by `using`, runs, `pack_hook` makes what is kept of each tensor
 * that is saved for the backward pass, and `unpack_hook` makes the tensor of it again. What is kept
 * must not hold the tensor itself, or the graph would never be freed: pack `x.detach()`.
 */
export function saved_tensors_hooks<Packed>(
  pack_hook: Pack<Packed>,
  unpack_hook: Unpack<Packed>,
): Disposable;
export function saved_tensors_hooks<Packed, T>(
  pack_hook: Pack<Packed>,
  unpack_hook: Unpack<Packed>,
  fn: Callback<T>,
): T;
export function saved_tensors_hooks(...args: unknown[]): unknown {
  const { pack_hook, unpack_hook } = bindHooks(args.slice(0, 2));
  return scoped(
    'saved_tensors_hooks',
    () => push(pack_hook, unpack_hook),
    args[2] as Callback<unknown> | undefined,
  );
}

/** The same for one run; what `kept` stands for lives as long as anything that is saved in it. */
export function withSavedHooks<Packed, T>(
  pack: Pack<Packed>,
  unpack: Unpack<Packed>,
  kept: Handle,
  fn: Callback<T>,
): T {
  const pop = push(pack, unpack, kept);
  try {
    return fn();
  } finally {
    pop();
  }
}

interface OnCpu {
  device: Device;
  tensor: Tensor;
}

const toCpu =
  (pinned: boolean) =>
  (tensor: Tensor): OnCpu => {
    const { device } = tensor;
    if (!pinned) return { device, tensor: tensor.cpu() };
    const { dtype, layout } = tensor;
    const pin_memory = is_available() && !tensor.is_sparse;
    const copy = ops.empty(tensor.shape, { dtype, layout, pin_memory });
    return { device, tensor: copy.copy_(tensor, { non_blocking: pin_memory }) };
  };

const fromCpu =
  (non_blocking: boolean) =>
  ({ device, tensor }: OnCpu): Tensor =>
    tensor.to(device, { non_blocking });

interface OnCpuKeywords {
  pin_memory?: boolean;
  device_type?: string;
}
const bindOnCpu = signature<Required<OnCpuKeywords>>(
  "save_on_cpu(bool pin_memory=False, str device_type='cuda')",
);
type OnCpuArguments =
  | []
  | [keywords: OnCpuKeywords]
  | [pin_memory: boolean]
  | [pin_memory: boolean, device_type: string | Omit<OnCpuKeywords, 'pin_memory'>];

/** Keeps what is saved for the backward pass in the host's memory, and moves it back for use. */
export function save_on_cpu(...args: OnCpuArguments): Disposable;
export function save_on_cpu<T>(...args: [...OnCpuArguments, fn: Callback<T>]): T;
export function save_on_cpu(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const { pin_memory } = bindOnCpu(given);
  return scoped('save_on_cpu', () => push(toCpu(pin_memory), fromCpu(pin_memory)), fn);
}

interface DisableKeyword {
  error_message: string;
}
const bindDisable = signature<DisableKeyword>('disable_saved_tensors_hooks(str error_message)');

/** While it lasts, using hooks on saved tensors is an error with this message. */
export function disable_saved_tensors_hooks(given: string | DisableKeyword): Disposable;
export function disable_saved_tensors_hooks<T>(given: string | DisableKeyword, fn: Callback<T>): T;
export function disable_saved_tensors_hooks<T>(
  given: string | DisableKeyword,
  fn?: Callback<T>,
): T | Disposable {
  const { error_message } = bindDisable([given]);
  const enter = () => {
    if (depth > 0) throw new TorchError(error_message);
    const before = disabled;
    disabled = error_message;
    return () => {
      disabled = before;
    };
  };
  return scoped('disable_saved_tensors_hooks', enter, fn);
}
