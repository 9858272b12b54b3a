/** Children, parameters and buffers are a module's own fields, found by walking them in order. */
import { warn } from '../../errors.js';
import { isPlainObject } from '../../gate/kinds.js';
import { keep } from '../../memory.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { isBuffer } from '../buffer.js';
import { isParameter, type Parameter } from '../parameter.js';
import type { Module } from './module.js';

type IsModule = (value: unknown) => value is Module;

const warned = new Set<string>();

/** A longer array holds data, and is not gone through at every walk over the fields. */
const LOOKED_AT = 1000;

/** A plain collection in a field: what it is, and what it holds. */
function collectionIn(value: unknown): { kind: string; held: unknown[]; wrapper: string } | null {
  if (Array.isArray(value)) {
    return { kind: 'plain array', held: value.slice(0, LOOKED_AT), wrapper: 'List' };
  }
  if (value instanceof Map) return { kind: 'Map', held: [...value.values()], wrapper: 'Dict' };
  if (!isPlainObject(value)) return null;
  return { kind: 'plain object', held: Object.values(value), wrapper: 'Dict' };
}

/** What a plain collection holds is invisible, as in Python's: tell it once per class and field. */
function warnOfHidden(
  owner: object,
  field: string,
  value: unknown,
  what: 'Module' | 'Parameter',
  isOne: (value: unknown) => boolean,
): void {
  const collection = collectionIn(value);
  if (collection === null || !collection.held.some(isOne)) return;
  const name = `${owner.constructor.name}.${field}`;
  if (warned.has(name)) return;
  warned.add(name);
  warn(
    `${name} is a ${collection.kind}, so what it holds is not part of the model (no training, no ` +
      `state_dict, no .to()): make it an nn.${what}${collection.wrapper}.`,
  );
}

/** The modules in the own fields of `owner`, and null for the names registered without one. */
export function childrenOf(
  owner: object,
  isModule: IsModule,
  empty: ReadonlySet<string>,
): Map<string, Module | null> {
  const children = new Map<string, Module | null>();
  for (const [name, value] of Object.entries(owner)) {
    if (isModule(value)) children.set(name, value);
    else if (empty.has(name)) children.set(name, null);
    else warnOfHidden(owner, name, value, 'Module', isModule);
  }
  return children;
}

/** The parameters in the own fields of `owner`. */
export function parametersOf(owner: object): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const [name, value] of Object.entries(owner)) {
    if (isParameter(value)) parameters.set(name, value);
    else warnOfHidden(owner, name, value, 'Parameter', isParameter);
  }
  return parameters;
}

/** Refuses a name that a path could not hold, or that stands for something else already. */
export function checkName(owner: object, kind: string, name: unknown, taken: boolean): void {
  if (typeof name !== 'string') {
    throw new TypeError(`${kind} name should be a string. Got ${typeof name}`);
  }
  if (name.includes('.')) throw new RangeError(`${kind} name can't contain ".", got: ${name}`);
  if (name === '') throw new RangeError(`${kind} name can't be empty string ""`);
  if (taken && (Reflect.get(owner, name) ?? null) !== null) {
    throw new RangeError(`attribute '${name}' already exists`);
  }
}

/** Where a module keeps its buffers; a symbol, so that walks over its fields pass it by. */
export const BUFFERS = Symbol('sconce.buffers');

/** A buffer, and whether it is part of the state. */
export interface BufferEntry {
  tensor: Tensor | null;
  persistent: boolean;
}

interface HasBuffers {
  readonly [BUFFERS]: Map<string, BufferEntry>;
}

function setBuffer(owner: HasBuffers, name: string, value: unknown): void {
  const none = value === null || value === undefined;
  if (!none && !isTensor(value)) {
    throw new TypeError(
      `cannot assign '${typeof value}' as buffer '${name}' (torch.Tensor or None expected)`,
    );
  }
  const entry = owner[BUFFERS].get(name);
  if (entry === undefined) return;
  entry.tensor = none ? null : keep(value);
  if (isBuffer(value)) entry.persistent = value.persistent;
}

/**
 * Defines a field that holds a buffer: what is assigned outlives every `tidy`. The accessor asks
 * `this`, so that a copy of the module may have it too.
 */
export function defineBuffer(owner: HasBuffers, name: string, entry: BufferEntry): void {
  owner[BUFFERS].set(name, entry);
  Object.defineProperty(owner, name, {
    configurable: true,
    enumerable: true,
    get(this: HasBuffers) {
      return this[BUFFERS].get(name)?.tensor ?? null;
    },
    set(this: HasBuffers, value: unknown) {
      setBuffer(this, name, value);
    },
  });
  setBuffer(owner, name, entry.tensor);
}

/** Makes buffers of the fields that a Buffer was assigned to. */
export function adoptBuffers(owner: HasBuffers): void {
  for (const [name, tensor] of Object.entries(owner)) {
    if (!isBuffer(tensor) || isBufferField(owner, name)) continue;
    defineBuffer(owner, name, { tensor, persistent: tensor.persistent });
  }
}

/** Whether the field of a name is (still) a buffer's. */
export const isBufferField = (owner: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(owner, name)?.get !== undefined;

/** Python's `del module.name`: the tensor of a name is no longer a part of the module. */
export function removeTensor(owner: HasBuffers, name: string): void {
  Reflect.deleteProperty(owner, name);
  owner[BUFFERS].delete(name);
}
