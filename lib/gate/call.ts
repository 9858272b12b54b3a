/** A public name, callable as in Python: the overload is found once for each pattern of arguments. */
import { warn_once } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import { MAKERS, withDevice } from './default_device.js';
import { deprecation, mismatch } from './explain.js';
import { NamedKeys } from './keys.js';
import { isPlainObject, Kind, kindOf, typeName } from './kinds.js';
import { type Given, given, match } from './match.js';
import { type Plan, planFor } from './plan.js';
import { parseSchema } from './schema.js';
import { type Signature, signaturesOf } from './signatures.js';

/** Kinds take five bits each; so many fit beside their count. */
const PACKED = 5;

/** All overloads of one public name. */
class Overloads {
  readonly #name: string;
  readonly #signatures: readonly Signature[];
  /** Prepared calls by the kinds of their values. */
  readonly #plans = new Map<number | string, Plan>();
  readonly #named: NamedKeys;
  #lastCode = -1;
  #lastPlan: Plan | undefined;

  constructor(name: string, schemas: readonly string[], method: boolean) {
    this.#name = name;
    this.#signatures = signaturesOf(schemas.map(parseSchema), method);
    this.#named = new NamedKeys(this.#signatures);
  }

  /** Calls with the values given; a plain object in last place names some of them. */
  call(self: Tensor | null, values: readonly unknown[]): unknown {
    const { length } = values;
    if (length > PACKED) return this.#callLong(self, values);
    let code = length;
    let kind: Kind = Kind.None;
    for (let i = 0; i < length; i += 1) {
      kind = kindOf(values[i]);
      code = (code << 5) | kind;
    }
    if (code === this.#lastCode) return (this.#lastPlan as Plan)(self, values);
    if (kind === Kind.Keywords) return this.#callNamed(self, values);
    const known = this.#plans.get(code);
    const plan = known ?? this.#resolve(code, given(values, null));
    if (known !== undefined) {
      this.#lastCode = code;
      this.#lastPlan = known;
    }
    return plan(self, values);
  }

  #callLong(self: Tensor | null, values: readonly unknown[]): unknown {
    if (isPlainObject(values[values.length - 1])) return this.#callNamed(self, values);
    const args = given(values, null);
    const key = args.kinds.join();
    const plan = this.#plans.get(key) ?? this.#resolve(key, args);
    return plan(self, values);
  }

  #callNamed(self: Tensor | null, values: readonly unknown[]): unknown {
    const last = values.length - 1;
    const keywords = values[last] as Record<string, unknown>;
    const all = values.slice(0, last);
    const key = this.#named.collect(all, keywords);
    const plan =
      this.#plans.get(key) ??
      this.#resolve(key, given(values.slice(0, last), keywords, this.#named));
    return plan(self, all);
  }

  #resolve(key: number | string, args: Given): Plan {
    for (const signature of this.#signatures) {
      const found = match(signature, args);
      if (found === null) continue;
      if (signature.deprecated) warn_once(deprecation(this.#name, signature, this.#signatures));
      const plan = planFor(found, args);
      if (!args.byValue) this.#plans.set(key, plan);
      return plan;
    }
    throw mismatch(this.#name, this.#signatures, args);
  }
}

/** A function of the torch namespace. */
export function functionOf(
  name: string,
  schemas: readonly string[],
): (...args: unknown[]) => unknown {
  let overloads: Overloads | null = null;
  if (MAKERS.has(name)) {
    return (...args) => {
      overloads ??= new Overloads(name, schemas, false);
      return overloads.call(null, withDevice(args));
    };
  }
  return (...args) => {
    overloads ??= new Overloads(name, schemas, false);
    return overloads.call(null, args);
  };
}

/** A method of tensors. */
export function methodOf(
  name: string,
  schemas: readonly string[],
): (this: Tensor, ...args: unknown[]) => unknown {
  let overloads: Overloads | null = null;
  return function (this: Tensor, ...args: unknown[]): unknown {
    if (!isTensor(this)) {
      throw new TypeError(`${name}(): a method of Tensor was called on ${typeName(this)}`);
    }
    overloads ??= new Overloads(name, schemas, true);
    return overloads.call(this, args);
  };
}
