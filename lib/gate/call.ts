/** A public name, callable as in Python: the overload is found once for each pattern of arguments. */
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import { isPlainObject, Kind, kindOf, typeName } from './kinds.js';
import { explain, type Given, given, match } from './match.js';
import { type Plan, planFor } from './plan.js';
import { parseSchema } from './schema.js';
import { type Signature, showSignature, signaturesOf } from './signatures.js';

/** Kinds take five bits each; this many fit a small integer. */
const PACKED = 6;

function describe(args: Given, method: boolean): string {
  const shown = args.values.map((value, index) => {
    const name = args.keywords[index - args.positional];
    return name === undefined ? typeName(value) : `${name}=${typeName(value)}`;
  });
  return `(${shown.slice(method ? 1 : 0).join(', ')})`;
}

function mismatch(
  name: string,
  signatures: readonly Signature[],
  args: Given,
  method: boolean,
): TypeError {
  const shown = signatures.map((signature) => showSignature(signature, method));
  const [only] = signatures;
  if (signatures.length === 1 && only !== undefined) {
    const why = explain(only, args, typeName, method);
    const said = why.startsWith('argument') ? `${name}(): ${why}` : `${name}() ${why}`;
    return new TypeError(`${said}\n  ${name}${shown[0]}`);
  }
  return new TypeError(
    `${name}() received an invalid combination of arguments - got ${describe(args, method)}, ` +
      `but expected one of:\n${shown.map((text) => ` * ${text}`).join('\n')}`,
  );
}

/** Python takes a tensor of one element and no dimensions where a number is wanted. */
function withNumbers(args: Given, from: number): Given | null {
  const isNumber = (value: unknown): value is Tensor =>
    isTensor(value) && value.ndim === 0 && !value.requires_grad;
  if (!args.values.slice(from).some(isNumber)) return null;
  const values = args.values.map((value, index) =>
    index >= from && isNumber(value) ? value.item() : value,
  );
  return { ...args, values, kinds: values.map(kindOf) };
}

/** All overloads of one public name. */
export class Overloads {
  readonly #name: string;
  readonly #method: boolean;
  readonly #signatures: readonly Signature[];
  readonly #plans = new Map<number | string, Plan>();
  #lastCode = -1;
  #lastPlan: Plan | null = null;

  constructor(name: string, schemas: readonly string[], method: boolean) {
    this.#name = name;
    this.#method = method;
    this.#signatures = signaturesOf(schemas.map(parseSchema), method);
  }

  /** Calls with the values given; a trailing plain object names some of them. */
  call(values: readonly unknown[]): unknown {
    const { length } = values;
    if (length > PACKED) return this.#callSlowly(values);
    let code = length;
    for (let i = 0; i < length; i += 1) code = (code << 5) | kindOf(values[i]);
    if (code === this.#lastCode) return (this.#lastPlan as Plan)(values);
    const plan = this.#plans.get(code);
    if (plan === undefined) return this.#callSlowly(values, code);
    this.#lastCode = code;
    this.#lastPlan = plan;
    return plan(values);
  }

  #callSlowly(values: readonly unknown[], code?: number): unknown {
    const last = values[values.length - 1];
    const keywords = isPlainObject(last) ? last : null;
    const args = given(keywords === null ? values : values.slice(0, -1), keywords);
    const key = keywords === null && code !== undefined ? code : keyOf(args);
    const known = this.#plans.get(key);
    if (known !== undefined) return known(args.values);
    return this.#resolve(args, key);
  }

  #resolve(args: Given, key: number | string): unknown {
    const found = this.#find(args);
    if (found !== null) {
      const plan = planFor(found, args);
      this.#plans.set(key, plan);
      return plan(args.values);
    }
    const numbers = withNumbers(args, this.#method ? 1 : 0);
    const other = numbers === null ? null : this.#find(numbers);
    // Not remembered: the kinds of the values do not tell that these tensors stand for numbers.
    if (numbers !== null && other !== null) return planFor(other, numbers)(numbers.values);
    throw mismatch(this.#name, this.#signatures, args, this.#method);
  }

  #find(args: Given): ReturnType<typeof match> {
    for (const signature of this.#signatures) {
      const found = match(signature, args);
      if (found !== null) return found;
    }
    return null;
  }

  get signatures(): readonly Signature[] {
    return this.#signatures;
  }
}

function keyOf(args: Given): string {
  return `${args.positional}|${args.keywords.join(',')}|${args.kinds.join(',')}`;
}

/** A function of the torch namespace. */
export function functionOf(
  name: string,
  schemas: readonly string[],
): (...args: unknown[]) => unknown {
  let overloads: Overloads | null = null;
  return (...args) => {
    overloads ??= new Overloads(name, schemas, false);
    return overloads.call(args);
  };
}

/** A method of tensors. */
export function methodOf(
  name: string,
  schemas: readonly string[],
): (this: Tensor, ...args: unknown[]) => unknown {
  let overloads: Overloads | null = null;
  return function (this: Tensor, ...args: unknown[]): unknown {
    if (!isTensor(this)) throw new TorchError(`${name}() is a method of tensors`);
    overloads ??= new Overloads(name, schemas, true);
    return overloads.call([this, ...args]);
  };
}

export { Kind };
