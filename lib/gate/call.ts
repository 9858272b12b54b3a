/** A public name, callable as in Python: the overload is found once for each pattern of arguments. */
import { isTensor, type Tensor } from '../tensor.js';
import { isPlainObject, Kind, kindOf, typeName } from './kinds.js';
import { explain, type Given, given, match } from './match.js';
import { type Plan, planFor } from './plan.js';
import { parseSchema } from './schema.js';
import { type Signature, showSignature, signaturesOf } from './signatures.js';

/** A kind takes five bits, so that this many and their number fit a small integer. */
const BITS = 5;
const PACKED = 5;
/** How many shapes of calls with keywords are remembered for one name. */
const PATTERNS = 32;

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

type Keywords = Record<string, unknown>;

/** A call's shape (all but its values), and the plan for it. */
interface Pattern {
  readonly args: Given;
  readonly plan: Plan;
}

function equal<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

const sameShape = (a: Given, b: Given): boolean =>
  a.positional === b.positional && equal(a.kinds, b.kinds) && equal(a.keywords, b.keywords);

const packed = (kinds: readonly number[]): number =>
  kinds.reduce<number>((code, kind) => (code << BITS) | kind, kinds.length);

/** All overloads of one public name. */
export class Overloads {
  readonly #name: string;
  readonly #method: boolean;
  readonly #signatures: readonly Signature[];
  /** Plans for values alone, by their kinds packed into a number. */
  readonly #plans = new Map<number, Plan>();
  /** Plans for calls with keywords, or with many values; the latest first. */
  readonly #patterns: Pattern[] = [];
  #lastCode = -1;
  #lastPlan: Plan | undefined;

  constructor(name: string, schemas: readonly string[], method: boolean) {
    this.#name = name;
    this.#method = method;
    this.#signatures = signaturesOf(schemas.map(parseSchema), method);
  }

  get signatures(): readonly Signature[] {
    return this.#signatures;
  }

  #known(code: number): Plan | undefined {
    if (code === this.#lastCode) return this.#lastPlan;
    const plan = this.#plans.get(code);
    if (plan !== undefined) {
      this.#lastCode = code;
      this.#lastPlan = plan;
    }
    return plan;
  }

  one(a: unknown): unknown {
    const kind = kindOf(a);
    if (kind === Kind.Keywords) return this.#withKeywords([], a as Keywords);
    const plan = this.#known((1 << BITS) | kind);
    return plan === undefined ? this.#resolve(given([a], null)) : plan.one(a);
  }

  two(a: unknown, b: unknown): unknown {
    const kind = kindOf(b);
    if (kind === Kind.Keywords) return this.#withKeywords([a], b as Keywords);
    const plan = this.#known((((2 << BITS) | kindOf(a)) << BITS) | kind);
    return plan === undefined ? this.#resolve(given([a, b], null)) : plan.two(a, b);
  }

  three(a: unknown, b: unknown, c: unknown): unknown {
    const kind = kindOf(c);
    if (kind === Kind.Keywords) return this.#withKeywords([a, b], c as Keywords);
    const pair = (((3 << BITS) | kindOf(a)) << BITS) | kindOf(b);
    const plan = this.#known((pair << BITS) | kind);
    return plan === undefined ? this.#resolve(given([a, b, c], null)) : plan.three(a, b, c);
  }

  /** Calls with the values given; a trailing plain object names some of them. */
  call(values: readonly unknown[]): unknown {
    const last = values[values.length - 1];
    if (isPlainObject(last)) return this.#withKeywords(values.slice(0, -1), last);
    if (values.length > PACKED) return this.#byPattern(given(values, null));
    let code = values.length;
    for (let i = 0; i < values.length; i += 1) code = (code << BITS) | kindOf(values[i]);
    const plan = this.#known(code);
    return plan === undefined ? this.#resolve(given(values, null)) : plan.run(values);
  }

  #withKeywords(values: readonly unknown[], keywords: Keywords): unknown {
    return this.#byPattern(given(values, keywords));
  }

  #byPattern(args: Given): unknown {
    for (const pattern of this.#patterns) {
      if (sameShape(pattern.args, args)) return pattern.plan.run(args.values);
    }
    return this.#resolve(args);
  }

  #remember(args: Given, plan: Plan): void {
    if (args.keywords.length === 0 && args.values.length <= PACKED) {
      this.#plans.set(packed(args.kinds), plan);
      return;
    }
    this.#patterns.unshift({ args: { ...args, values: [] }, plan });
    if (this.#patterns.length > PATTERNS) this.#patterns.pop();
  }

  #resolve(args: Given): unknown {
    const found = this.#find(args);
    if (found !== null) {
      const plan = planFor(found, args);
      this.#remember(args, plan);
      return plan.run(args.values);
    }
    const numbers = withNumbers(args, this.#method ? 1 : 0);
    const other = numbers === null ? null : this.#find(numbers);
    // Not remembered: the kinds of the values do not tell that these tensors stand for numbers.
    if (numbers !== null && other !== null) return planFor(other, numbers).run(numbers.values);
    throw mismatch(this.#name, this.#signatures, args, this.#method);
  }

  #find(args: Given): ReturnType<typeof match> {
    for (const signature of this.#signatures) {
      const found = match(signature, args);
      if (found !== null) return found;
    }
    return null;
  }
}

type Callable = (...args: unknown[]) => unknown;

/** Gives a function the name that its errors and stack traces show. */
function named(name: string, fn: Callable): Callable {
  return Object.defineProperty(fn, 'name', { value: name });
}

/** A function of the torch namespace. */
export function functionOf(name: string, schemas: readonly string[]): Callable {
  const overloads = new Overloads(name, schemas, false);
  return named(name, function (a?: unknown, b?: unknown, c?: unknown): unknown {
    // Counted, not gathered: an array of them would cost more than all the rest of the call.
    // biome-ignore lint/complexity/noArguments: see above
    switch (arguments.length) {
      case 1:
        return overloads.one(a);
      case 2:
        return overloads.two(a, b);
      case 3:
        return overloads.three(a, b, c);
      default:
        // biome-ignore lint/complexity/noArguments: see above
        return overloads.call(Array.from(arguments));
    }
  });
}

/** A method of tensors. */
export function methodOf(name: string, schemas: readonly string[]): Callable {
  const overloads = new Overloads(name, schemas, true);
  return named(name, function (this: unknown, a?: unknown, b?: unknown): unknown {
    // biome-ignore lint/complexity/noArguments: see functionOf
    switch (arguments.length) {
      case 0:
        return overloads.one(this);
      case 1:
        return overloads.two(this, a);
      case 2:
        return overloads.three(this, a, b);
      default:
        // biome-ignore lint/complexity/noArguments: see functionOf
        return overloads.call([this, ...Array.from(arguments)]);
    }
  });
}
