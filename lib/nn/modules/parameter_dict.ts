/** `nn.ParameterDict`. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Parameter } from '../parameter.js';
import { keyText } from './container.js';
import { ParameterContainer } from './parameter_container.js';

type Given<V> = V | (Parameter extends V ? Tensor : never);

/** What `update` takes: an object, a Map, a ParameterDict, or pairs. */
export type ParameterMapping<V> =
  | Readonly<Record<string, Given<V>>>
  | ReadonlyMap<string, Given<V>>
  | ParameterDict<V>
  | Iterable<readonly [string, Given<V>]>;

function* entriesOf<V>(values: ParameterMapping<V>): Iterable<readonly [string, Given<V>]> {
  if (values instanceof ParameterDict) yield* values.items();
  else if (Symbol.iterator in values) {
    for (const pair of values as Iterable<readonly [string, Given<V>]>) {
      if (!Array.isArray(pair)) throw new TypeError('ParameterDict.update takes pairs');
      if (pair.length !== 2) {
        throw new RangeError(`ParameterDict.update takes pairs, not ${pair.length} items`);
      }
      yield pair as unknown as readonly [string, Given<V>];
    }
  } else {
    // As Python does with a plain dict, whose order once was none.
    const names = Object.keys(values).sort();
    for (const name of names) yield [name, (values as Record<string, Given<V>>)[name] as Given<V>];
  }
}

const bindPop = signature<{ key: string }>('pop(str key)');
const bindUpdate = signature<{ parameters: unknown }>('update(Mapping|Iterable parameters)');
const bindKeys = signature<{ keys: Iterable<string> }>('fromkeys(Iterable keys)');

/** Parameters by name. */
export class ParameterDict<V = Parameter> extends ParameterContainer<V> {
  constructor(parameters: ParameterMapping<V> | null = null) {
    super();
    if (parameters !== null) this.update(parameters);
  }

  /** Adds or replaces values by name; those of a plain object in the order of their names. */
  update(parameters: ParameterMapping<V>): void {
    bindUpdate([parameters]);
    for (const [name, value] of entriesOf(parameters)) this.set(name, value);
  }

  set(key: string, value: Given<V>): void {
    if (typeof key !== 'string') {
      throw new TypeError(`a ParameterDict has strings as keys, not ${typeof key}`);
    }
    this._put(key, value as V);
  }

  has(key: string): boolean {
    return this._values.has(key);
  }

  /** The value of a key, or else the default. */
  get(key: string): V | null;
  get<D>(key: string, default_: D): V | D;
  get<D>(key: string, default_: D | null = null): V | D | null {
    return this._values.has(key) ? (this._values.get(key) as V) : default_;
  }

  /** The value of a key, which is put there first if there is none. */
  setdefault(key: string, default_: Given<V> | null = null): V {
    if (!this.has(key)) this.set(key, default_ as Given<V>);
    return this._values.get(key) as V;
  }

  /** Removes a key and returns its value. */
  pop(...args: Call<[key: string], [], { key: string }>): V {
    const { key } = bindPop(args);
    if (!this.has(key)) throw new RangeError(`ParameterDict has no key ${keyText(key)}`);
    return this._take(key);
  }

  /** Removes the last key and returns it with its value. */
  popitem(): [string, V] {
    const key = [...this._values.keys()].at(-1);
    if (key === undefined) throw new RangeError('popitem(): dictionary is empty');
    return [key, this._take(key)];
  }

  clear(): void {
    for (const key of [...this._values.keys()]) this._take(key);
  }

  /** Another dict of the same values. */
  copy(): ParameterDict<V> {
    return new ParameterDict<V>(this.items() as Iterable<[string, Given<V>]>);
  }

  /** A new dict with the same value for all keys. */
  fromkeys<D = null>(keys: Iterable<string>, default_?: D): ParameterDict<D> {
    const value = (default_ ?? null) as Given<D>;
    const made = new ParameterDict<D>();
    for (const key of bindKeys([keys]).keys) made.set(key, value);
    return made;
  }

  keys(): IterableIterator<string> {
    return this._values.keys();
  }

  values(): IterableIterator<V> {
    return this._values.values();
  }

  items(): IterableIterator<[string, V]> {
    return this._values.entries();
  }

  /** The names, as iterating over a Python dict. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.keys();
  }

  protected override _elements(tensor: Tensor): string {
    return tensor.type();
  }
}
