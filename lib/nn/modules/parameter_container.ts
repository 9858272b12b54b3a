/** What ParameterList and ParameterDict share: values by name, tensors among them as parameters. */
import { TorchError } from '../../errors.js';
import { typeName } from '../../gate/kinds.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { Parameter } from '../parameter.js';
import { checkName } from './fields.js';
import { Module } from './module.js';

const VALUES = Symbol('sconce.values');

/**
 * JavaScript sorts number-like fields before all others, so the values stand in a Map, and each is
 * shown as a field of the instance.
 */
export class ParameterContainer<V = Parameter> extends Module {
  readonly [VALUES] = new Map<string, V>();

  override get _parameters(): Map<string, Parameter> {
    const parameters = new Map<string, Parameter>();
    for (const [name, value] of this[VALUES]) {
      if (value instanceof Parameter) parameters.set(name, value);
    }
    for (const [name, parameter] of super._parameters) parameters.set(name, parameter);
    return parameters;
  }

  protected get _values(): ReadonlyMap<string, V> {
    return this[VALUES];
  }

  /** A tensor becomes a parameter; everything else is held as it is. */
  protected _put(name: string, value: V): void {
    const held = isTensor(value) && !(value instanceof Parameter) ? new Parameter(value) : value;
    if (!this[VALUES].has(name)) {
      checkName(this, 'parameter', name, true);
      this._show(name);
    }
    this[VALUES].set(name, held as V);
  }

  private _show(name: string): void {
    Object.defineProperty(this, name, {
      configurable: true,
      enumerable: true,
      get(this: ParameterContainer<V>) {
        return this[VALUES].get(name);
      },
      set(this: ParameterContainer<V>, value: V) {
        this[VALUES].set(name, value);
      },
    });
  }

  protected _take(name: string): V {
    const value = this[VALUES].get(name) as V;
    this[VALUES].delete(name);
    Reflect.deleteProperty(this, name);
    return value;
  }

  /** The number of values. */
  get length(): number {
    return this[VALUES].size;
  }

  override forward(): never {
    throw new TorchError(`${this._get_name()} should not be called.`);
  }

  /** The type of a tensor's elements as the container prints it. */
  protected _elements(tensor: Tensor): string {
    return String(tensor.dtype);
  }

  private _describe(value: unknown): string {
    if (!isTensor(value)) return `Object of type: ${typeName(value)}`;
    const place = value.is_cuda ? ` (${value.device})` : '';
    return (
      `Parameter containing: [${this._elements(value)} of size ` +
      `${value.shape.join('x')}${place}]`
    );
  }

  override extra_repr(): string {
    const lines = [...this[VALUES]].map(([name, value]) => `  (${name}): ${this._describe(value)}`);
    return lines.join('\n');
  }
}
