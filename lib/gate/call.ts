/** A public name, callable as in Python: the overload is found once for each pattern of arguments. */
import { isTensor, type Tensor } from '../tensor.js';
import { mismatch } from './explain.js';
import { isPlainObject, kindOf, typeName } from './kinds.js';
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
  readonly #plans = new Map<number | string, Plan>();
  #lastCode = -1;
  #lastPlan: Plan | undefined;

  constructor(name: string, schemas: readonly string[], method: boolean) {
    this.#name = name;
    this.#signatures = signaturesOf(schemas.map(parseSchema), method);
  }

  /** Calls with the values given; a plain object in last place names some of them. */
  call(self: Tensor | null, values: readonly unknown[]): unknown {
    const { length } = values;
    if (length > PACKED) return this.#callSlowly(self, values);
    let code = length;
    for (let i = 0; i < length; i += 1) code = (code << 5) | kindOf(values[i]);
    if (code !== this.#lastCode) {
      const plan = this.#plans.get(code);
      if (plan === undefined) return this.#callSlowly(self, values, code);
      this.#lastCode = code;
      this.#lastPlan = plan;
    }
    return (this.#lastPlan as Plan)(self, values);
  }

  #callSlowly(self: Tensor | null, values: readonly unknown[], code?: number): unknown {
    const last = values[values.length - 1];
    const keywords = isPlainObject(last) ? last : null;
    const args = given(keywords === null ? values : values.slice(0, -1), keywords);
    const key = keywords === null && code !== undefined ? code : keyOf(args);
    const plan = this.#plans.get(key) ?? this.#resolve(args, key);
    return plan(self, args.values);
  }

  #resolve(args: Given, key: number | string): Plan {
    for (const signature of this.#signatures) {
      const found = match(signature, args);
      if (found === null) continue;
      const plan = planFor(found, args);
      if (!args.byValue) this.#plans.set(key, plan);
      return plan;
    }
    throw mismatch(this.#name, this.#signatures, args);
  }
}

const keyOf = (args: Given): string =>
  `${args.positional}|${args.keywords.join()}|${args.kinds.join()}`;

/** A function of the torch namespace. */
export function functionOf(
  name: string,
  schemas: readonly string[],
): (...args: unknown[]) => unknown {
  let overloads: Overloads | null = null;
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
