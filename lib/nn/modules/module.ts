/** `nn.Module`: the base of all modules. */
import { inspect } from 'node:util';
import type { Call } from '../../call.js';
import { NotImplementedError } from '../../errors.js';
import { indent } from '../../repr.js';
import { signature } from '../../signature.js';
import { HookableTree } from './hookable.js';
import { type IncompatibleKeys, type LoadReport, loadOwn, loadState } from './load_state_dict.js';
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
  "state_dict(*, dict? destination=None, str prefix='', bool keep_vars=False)",
);

interface LoadKeywords {
  state_dict: StateSource;
  strict?: boolean;
  assign?: boolean;
}
const bindLoad = signature<Required<LoadKeywords>>(
  'load_state_dict(Mapping state_dict, bool strict=True, bool assign=False)',
);

const bindApply = signature<{ fn: (module: Module) => void }>('apply(function fn)');
const bindTrain = signature<{ mode: unknown }>('train(any mode=True)');

/**
 * A part of a model. A subclass makes its fields in the constructor and computes in `forward`;
 * fields that hold a Parameter or a Module are found by themselves, in their order.
 */
export class Module extends HookableTree {
  /** The version of a class's state, for loading older ones. */
  static readonly _version: number = 1;

  /** Whether the module behaves as in training; set by `train` and `eval`. */
  training = true;

  /** Computes the output; every subclass defines its own. */
  forward(..._args: never[]): unknown {
    throw new NotImplementedError(
      `Module [${this._get_name()}] is missing the required "forward" function`,
    );
  }

  /** Calls `fn` with every module below and then with this one. */
  apply(fn: (module: Module) => void): this {
    const bound = bindApply([fn]);
    for (const child of this.children()) child.apply(bound.fn);
    bound.fn(this);
    return this;
  }

  /** Switches training behaviour on or off, in all modules below too. */
  train(...args: Call<[], [mode: boolean], { mode?: boolean }>): this {
    const { mode } = bindTrain(args);
    if (typeof mode !== 'boolean') throw new RangeError('training mode is expected to be boolean');
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
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
