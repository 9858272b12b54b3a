/** `nn.ParameterList`. */
import type { Call } from '../../call.js';
import { Slice } from '../../indexing/slice.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Parameter } from '../parameter.js';
import { type Bound, places, position } from './container.js';
import { ParameterContainer } from './parameter_container.js';

const bind = signature<{ values: Iterable<unknown> | null }>(
  'ParameterList(Iterable? values=None)',
);

const bindExtend = signature<{ values: Iterable<unknown> }>('extend(Iterable values)');

/** What may be put where `V` is held: a plain tensor becomes a Parameter. */
type Given<V> = V | (Parameter extends V ? Tensor : never);

/** Parameters in a list, which a plain array would hide from the model. */
export class ParameterList<V = Parameter> extends ParameterContainer<V> {
  /** The value at a number. */
  [index: number]: V;

  constructor(
    ...args: Call<[], [values: Iterable<Given<V>> | null], { values?: Iterable<Given<V>> | null }>
  ) {
    super();
    const values = bind(args).values as Iterable<Given<V>> | null;
    if (values !== null) this.extend(values);
  }

  *[Symbol.iterator](): IterableIterator<V> {
    yield* this._values.values();
  }

  /** The value at an index, which may count from the end. */
  at(index: number): V {
    return this._values.get(String(position(index, this.length))) as V;
  }

  /** Puts another value at an index. */
  set(index: number, value: Given<V>): void {
    this._put(String(position(index, this.length)), value as V);
  }

  append(value: Given<V>): this {
    this._put(String(this.length), value as V);
    return this;
  }

  extend(...args: Call<[values: Iterable<Given<V>>], [], { values: Iterable<Given<V>> }>): this {
    const values = bindExtend(args).values as Iterable<Given<V>>;
    if (isTensor(values)) {
      throw new TypeError('ParameterList.extend should be called with an iterable, not a Tensor');
    }
    for (const value of [...values]) this.append(value);
    return this;
  }

  /** A list of the values from `start` up to `stop`, every `step`-th. */
  slice(start?: Bound, stop?: Bound, step?: Bound): ParameterList<V> {
    const values = [...this];
    const picked = places(new Slice(start, stop, step), values.length).map((i) => values[i]);
    return new ParameterList<V>(picked as Given<V>[]);
  }
}
