/** `nn.Module`: the base of all modules. */
import { inspect } from 'node:util';
import type { Call } from '../../call.js';
import { NotImplementedError } from '../../errors.js';
import { indent } from '../../repr.js';
import { signature } from '../../signature.js';
import type { RemovableHandle } from '../../utils/hooks.js';
import {
  type ForwardHook,
  ForwardHooks,
  type ForwardHookWithKwargs,
  type ForwardPreHook,
  type ForwardPreHookWithKwargs,
} from './forward_hooks.js';
import { type IncompatibleKeys, type LoadReport, loadOwn, loadState } from './load_state_dict.js';
import { MovableTree } from './movable.js';
import {
  type LocalMetadata,
  type StateDict,
  type StateSource,
  saveOwn,
  saveState,
} from './state_dict.js';

interface StateKeywords {
  destination?: StateDict | null;
  prefix?: string;
  keep_vars?: boolean;
}
const bindState = signature<Required<StateKeywords>>(
  "state_dict(*, any destination=None, str prefix='', bool keep_vars=False)",
);

interface LoadKeywords {
  state_dict: StateSource;
  strict?: boolean;
  assign?: boolean;
}
const bindLoad = signature<Required<LoadKeywords>>(
  'load_state_dict(Mapping state_dict, bool strict=True, bool assign=False)',
);

/**
 * A part of a model. A subclass makes its fields in the constructor and computes in `forward`;
 * fields that hold a Parameter or a Module are found by themselves, in their order.
 */
export class Module extends MovableTree {
  /** The version of a class's state, for loading older ones. */
  static readonly _version: number = 1;

  /** Whether the module behaves as in training; set by `train` and `eval`. */
  training = true;

  #hooks: ForwardHooks | null = null;

  /** Computes the output; every subclass defines its own. */
  forward(..._args: never[]): unknown {
    throw new NotImplementedError(
      `Module [${this._get_name()}] is missing the required "forward" function`,
    );
  }

  /** Calls `fn` with every module below and then with this one. */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /** Switches training behaviour on or off, in all modules below too. */
  train(mode = true): this {
    if (typeof mode !== 'boolean') throw new RangeError('training mode is expected to be boolean');
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  /** Runs `hook` before `forward`; an array it returns takes the arguments' place. */
  register_forward_pre_hook(
    hook: ForwardPreHook,
    options?: { prepend?: boolean; with_kwargs?: false },
  ): RemovableHandle;
  register_forward_pre_hook(
    hook: ForwardPreHookWithKwargs,
    options: { prepend?: boolean; with_kwargs: true },
  ): RemovableHandle;
  register_forward_pre_hook(
    hook: ForwardPreHook | ForwardPreHookWithKwargs,
    { prepend = false, with_kwargs = false }: { prepend?: boolean; with_kwargs?: boolean } = {},
  ): RemovableHandle {
    return this.#forwardHooks().before.add({ hook, with_kwargs }, prepend);
  }

  /** Runs `hook` after `forward`; what it returns, if anything, takes the output's place. */
  register_forward_hook(
    hook: ForwardHook,
    options?: { prepend?: boolean; with_kwargs?: false; always_call?: boolean },
  ): RemovableHandle;
  register_forward_hook(
    hook: ForwardHookWithKwargs,
    options: { prepend?: boolean; with_kwargs: true; always_call?: boolean },
  ): RemovableHandle;
  register_forward_hook(
    hook: ForwardHook | ForwardHookWithKwargs,
    {
      prepend = false,
      with_kwargs = false,
      always_call = false,
    }: { prepend?: boolean; with_kwargs?: boolean; always_call?: boolean } = {},
  ): RemovableHandle {
    return this.#forwardHooks().after.add({ hook, with_kwargs, always_call }, prepend);
  }

  /** The hooks, which wrap `forward` on this instance as long as there are any. */
  #forwardHooks(): ForwardHooks {
    this.#hooks ??= ForwardHooks.wrap(this, () => {
      this.#hooks = null;
    });
    return this.#hooks;
  }

  /** The parameters and persistent buffers of the whole tree, by path. */
  state_dict(...args: Call<[], [], StateKeywords> | [StateKeywords]): StateDict {
    const { destination, prefix, keep_vars } = bindState(args);
    return saveState(this, destination, prefix, keep_vars);
  }

  /** Copies a state in; unless `strict` is false its keys must be exactly the module's own. */
  load_state_dict(
    ...args: Call<[state_dict: StateSource], [strict: boolean, assign: boolean], LoadKeywords>
  ): IncompatibleKeys {
    const { state_dict, strict, assign } = bindLoad(args);
    return loadState(this, state_dict, strict, assign);
  }

  /** Defined by a class whose state is more than tensors. */
  get_extra_state?(): unknown;
  set_extra_state?(state: unknown): void;

  _save_to_state_dict(destination: StateDict, prefix: string, keep_vars: boolean): void {
    saveOwn(this, destination, prefix, keep_vars);
  }

  _load_from_state_dict(
    state: StateDict,
    prefix: string,
    metadata: LocalMetadata,
    report: LoadReport,
  ): void {
    loadOwn(this, state, prefix, metadata, report);
  }

  get _version(): number {
    return (this.constructor as typeof Module)._version;
  }

  _get_name(): string {
    return this.constructor.name;
  }

  /** What stands between the parentheses when the module is printed. */
  extra_repr(): string {
    return '';
  }

  override toString(): string {
    const extra = this.extra_repr();
    const own = extra === '' ? [] : extra.split('\n');
    const children = [...this._modules].map(
      ([name, child]) => `(${name}): ${child === null ? 'None' : indent(String(child))}`,
    );
    if (children.length === 0 && own.length <= 1) return `${this._get_name()}(${extra})`;
    return `${this._get_name()}(\n  ${[...own, ...children].join('\n  ')}\n)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
