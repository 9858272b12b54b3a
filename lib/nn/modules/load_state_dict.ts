/** `load_state_dict`: from a state back into a module. */
import { inspect } from 'node:util';
import { no_grad } from '../../autograd.js';
import { TorchError } from '../../errors.js';
import { keep } from '../../memory.js';
import { reprStrings } from '../../repr.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { Parameter } from '../parameter.js';
import { is_lazy } from '../uninitialized.js';
import type { Module } from './module.js';
import {
  EXTRA,
  type LocalMetadata,
  type Metadata,
  metadataOf,
  persistent,
  type StateDict,
  type StateSource,
} from './state_dict.js';
import { runLoadPost, runLoadPre } from './state_hooks.js';

/** What loading gathers on its way. */
export interface LoadReport {
  readonly strict: boolean;
  readonly missing_keys: string[];
  readonly unexpected_keys: string[];
  readonly error_msgs: string[];
}

/** The keys that were missing in the loaded state, or unexpected there. */
export class IncompatibleKeys {
  constructor(
    readonly missing_keys: string[],
    readonly unexpected_keys: string[],
  ) {}

  *[Symbol.iterator](): IterableIterator<string[]> {
    yield this.missing_keys;
    yield this.unexpected_keys;
  }

  toString(): string {
    if (this.missing_keys.length === 0 && this.unexpected_keys.length === 0) {
      return '<All keys matched successfully>';
    }
    return (
      `_IncompatibleKeys(missing_keys=${reprStrings(this.missing_keys)}, ` +
      `unexpected_keys=${reprStrings(this.unexpected_keys)})`
    );
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Copies one tensor of the state over the module's own. */
function copyIn(own: Tensor, key: string, value: Tensor, report: LoadReport): void {
  try {
    no_grad(() => own.copy_(value));
  } catch (error) {
    report.error_msgs.push(
      `While copying the parameter named "${key}", whose dimensions in the model are ` +
        `${own.shape} and whose dimensions in the checkpoint are ${value.shape}, an exception ` +
        `occurred : ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** Puts the tensor of the state itself in the place of the module's own. */
function assignIn(module: Module, name: string, own: Tensor, value: Tensor): void {
  const assigned =
    own instanceof Parameter && !(value instanceof Parameter)
      ? new Parameter(value, own.requires_grad)
      : keep(value);
  Reflect.set(module, name, assigned);
}

function loadTensor(
  module: Module,
  [name, own]: [string, Tensor],
  key: string,
  value: unknown,
  assign: boolean,
  report: LoadReport,
): void {
  if (!isTensor(value)) {
    report.error_msgs.push(
      `While copying the parameter named "${key}", expected a Tensor from the checkpoint but ` +
        `received ${value === null ? 'null' : typeof value}`,
    );
    return;
  }
  if (is_lazy(own)) {
    // Only a state without a shape leaves it without one.
    if (assign) assignIn(module, name, own, value);
    else copyIn(own, key, value, report);
    return;
  }
  const old = own.ndim === 0 && value.ndim === 1 && value.shape[0] === 1;
  const fitting = old ? value.select(0, 0) : value;
  if (String(fitting.shape) !== String(own.shape)) {
    report.error_msgs.push(
      `size mismatch for ${key}: copying a param with shape ${fitting.shape} from checkpoint, ` +
        `the shape in current model is ${own.shape}.`,
    );
  } else if (assign) assignIn(module, name, own, fitting);
  else copyIn(own, key, fitting, report);
}

function loadExtra(module: Module, state: StateDict, prefix: string, report: LoadReport): void {
  const key = prefix + EXTRA;
  const given = Object.hasOwn(state, key);
  if (module.set_extra_state) {
    if (given) module.set_extra_state(state[key]);
    else if (report.strict) report.missing_keys.push(key);
  } else if (given && report.strict) report.unexpected_keys.push(key);
}

/** Loads a module's own tensors from the part of a state that starts with `prefix`. */
export function loadOwn(
  module: Module,
  state: StateDict,
  prefix: string,
  metadata: LocalMetadata,
  report: LoadReport,
): void {
  runLoadPre(module, state, prefix, metadata, report);
  const own = new Map(persistent(module));
  for (const entry of own) {
    const key = prefix + entry[0];
    if (Object.hasOwn(state, key)) {
      loadTensor(
        module,
        entry,
        key,
        state[key],
        metadata.assign_to_params_buffers === true,
        report,
      );
    } else if (report.strict) report.missing_keys.push(key);
  }
  loadExtra(module, state, prefix, report);
  if (!report.strict) return;
  const children = module._modules;
  for (const key of Object.keys(state)) {
    if (!key.startsWith(prefix) || key === prefix + EXTRA) continue;
    const [name = '', ...rest] = key.slice(prefix.length).split('.');
    if (!(rest.length > 0 ? children.has(name) : own.has(name))) report.unexpected_keys.push(key);
  }
}

function loadTree(
  module: Module,
  state: StateDict,
  prefix: string,
  metadata: Metadata | undefined,
  assign: boolean,
  report: LoadReport,
): void {
  const local: LocalMetadata = { ...metadata?.[prefix.slice(0, -1)] };
  if (assign) local.assign_to_params_buffers = true;
  module._load_from_state_dict(state, prefix, local, report);
  for (const [name, child] of module._modules) {
    if (child === null) continue;
    const below = `${prefix}${name}.`;
    const entries = Object.entries(state).filter(([key]) => key.startsWith(below));
    loadTree(child, Object.fromEntries(entries), below, metadata, assign, report);
  }
  runLoadPost(module, new IncompatibleKeys(report.missing_keys, report.unexpected_keys));
}

const quoted = (keys: readonly string[]): string => keys.map((key) => `"${key}"`).join(', ');

/** Loads a whole state, and names every key at fault in one error. */
export function loadState(
  module: Module,
  source: StateSource,
  strict: boolean,
  assign: boolean,
): IncompatibleKeys {
  const state: StateDict = Object.fromEntries(
    source instanceof Map ? source : Object.entries(source as StateDict),
  );
  const report: LoadReport = {
    strict: true,
    missing_keys: [],
    unexpected_keys: [],
    error_msgs: [],
  };
  loadTree(module, state, '', metadataOf(source), assign, report);
  const { missing_keys, unexpected_keys, error_msgs } = report;
  const problems = [...error_msgs];
  if (strict && unexpected_keys.length > 0) {
    problems.unshift(`Unexpected key(s) in state_dict: ${quoted(unexpected_keys)}. `);
  }
  if (strict && missing_keys.length > 0) {
    problems.unshift(`Missing key(s) in state_dict: ${quoted(missing_keys)}. `);
  }
  if (problems.length > 0) {
    throw new TorchError(
      `Error(s) in loading state_dict for ${module._get_name()}:\n\t${problems.join('\n\t')}`,
    );
  }
  return new IncompatibleKeys(missing_keys, unexpected_keys);
}
