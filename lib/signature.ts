/** Python's argument binding for functions and constructors written in TypeScript. */
import { acceptedKinds, describeType } from './gate/fits.js';
import { isPlainObject, Kind, kindOf, typeName } from './gate/kinds.js';
import { parseArgument, splitTop, type Type, typeOf } from './gate/schema.js';
import { intsOf, item, standsForInt, standsForInts, takesInts } from './gate/sizes.js';
import { numbersOf, OWN, SHOWN, type Take } from './signature_types.js';

interface Parameter {
  readonly name: string;
  readonly types: readonly Type[];
  /** Of the types that schemas don't have. */
  readonly takes: readonly Take[];
  /** Makes a bigint the number that is computed with. */
  readonly number: Take | undefined;
  /** A bit for each kind of value that schema types accept. */
  readonly accepts: number;
  /** Kinds of single values that stand for a list of `length` of them. */
  readonly repeats: number;
  readonly length: number;
  readonly mapping: boolean;
  readonly optional: boolean;
  readonly keywordOnly: boolean;
  readonly required: boolean;
  readonly default: unknown;
}

const CONSTANTS: Record<string, unknown> = {
  None: null,
  True: true,
  False: false,
  inf: Infinity,
  '-inf': -Infinity,
  nan: NaN,
};

function parseDefault(text: string): unknown {
  if (text in CONSTANTS) return CONSTANTS[text];
  if (text.startsWith('[')) return splitTop(text.slice(1, -1)).map(parseDefault);
  if (/^['"]/.test(text)) return text.slice(1, -1);
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`can't read the default ${text}`);
  return number;
}

function parseAlternative(text: string): Type {
  const optional = text.endsWith('?');
  const base = optional ? text.slice(0, -1) : text;
  if (base in OWN) return typeOf(base, { optional });
  return parseArgument(`${text} x`, false).type;
}

const kindsOf = (types: readonly Type[]): number =>
  types.reduce((bits, type) => bits | acceptedKinds(type, false), 0);

function parseParameter(text: string, keywordOnly: boolean): Parameter {
  const [declared = '', ...rest] = splitTop(text, '=');
  const space = declared.lastIndexOf(' ');
  const types = declared.slice(0, space).trim().split('|').map(parseAlternative);
  const singles = kindsOf(types.filter((type) => !type.list));
  const list = types.find((type) => type.list && type.length > 0);
  const accepts = kindsOf(types);
  const name = declared.slice(space + 1);
  const parameter = {
    name,
    types,
    takes: types.flatMap(({ base }) => OWN[base] ?? []),
    number: numbersOf(types, `argument '${name}'`),
    accepts,
    repeats: list === undefined ? 0 : accepts & ~singles & ((1 << Kind.EmptyList) - 1) & ~1,
    length: list?.length ?? 0,
    mapping: types.some(({ base }) => base === 'Mapping'),
    optional: types.some(({ optional }) => optional),
    keywordOnly,
    required: rest.length === 0,
  };
  const value = rest.length === 0 ? undefined : parseDefault(rest.join('='));
  return { ...parameter, default: expand(parameter, value, kindOf(value)) };
}

/** A number where pairs or triples are wanted stands for all of them. */
function expand(
  parameter: Pick<Parameter, 'repeats' | 'length'>,
  value: unknown,
  kind: Kind,
): unknown {
  if ((parameter.repeats & (1 << kind)) === 0) return value;
  return new Array(parameter.length).fill(value);
}

function parse(declaration: string): Parameter[] {
  const parameters: Parameter[] = [];
  let keywordOnly = false;
  const inner = declaration.slice(declaration.indexOf('(') + 1, declaration.lastIndexOf(')'));
  for (const part of splitTop(inner)) {
    if (part === '*') keywordOnly = true;
    else parameters.push(parseParameter(part, keywordOnly));
  }
  return parameters;
}

/** Kinds of values that are bigints, or hold some. */
const MAY_BE_BIG = (1 << Kind.BigInt) | (1 << Kind.IntList) | (1 << Kind.FloatList);

const isOneInt = ({ base, list }: Type): boolean => base === 'int' && !list;

/** Binds arguments by one declaration. */
class Binder {
  readonly #name: string;
  readonly #declaration: string;
  readonly #parameters: readonly Parameter[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #defaults: Readonly<Record<string, unknown>>;
  readonly #required: readonly string[];
  /** How many may be given by position. */
  readonly #positional: number;

  constructor(declaration: string) {
    this.#name = declaration.slice(0, declaration.indexOf('('));
    this.#declaration = declaration;
    this.#parameters = parse(declaration);
    this.#places = new Map(this.#parameters.map(({ name }, i) => [name, i]));
    this.#defaults = Object.fromEntries(this.#parameters.map((p) => [p.name, p.default]));
    this.#required = this.#parameters.filter(({ required }) => required).map(({ name }) => name);
    this.#positional = this.#parameters.filter(({ keywordOnly }) => !keywordOnly).length;
  }

  #fail(what: string): never {
    throw new TypeError(`${this.#name}()${what}\n  ${this.#declaration}`);
  }

  /** The keyword object in last place, unless the parameter there takes a mapping itself. */
  #keywords(args: ArrayLike<unknown>): Record<string, unknown> | null {
    const place = args.length - 1;
    const last = args[place];
    if (!isPlainObject(last)) return null;
    return place < this.#positional && this.#parameters[place]?.mapping ? null : last;
  }

  bind(args: ArrayLike<unknown>): Record<string, unknown> {
    const keywords = this.#keywords(args);
    const count = keywords === null ? args.length : args.length - 1;
    if (count > this.#positional) this.#tooMany(count);
    // All objects of one binder have one shape, and most parameters keep their defaults.
    const bound: Record<string, unknown> = { ...this.#defaults };
    for (let i = 0; i < count; i += 1) {
      const value = args[i];
      // An undefined leaves its place open.
      if (value === undefined) continue;
      const parameter = this.#parameters[i] as Parameter;
      bound[parameter.name] = this.#value(parameter, value);
    }
    if (keywords !== null) this.#bindNamed(bound, keywords, args, count);
    for (let i = 0; i < this.#required.length; i += 1) {
      const name = this.#required[i] as string;
      if (bound[name] === undefined) this.#fail(` missing required argument '${name}'`);
    }
    return bound;
  }

  #bindNamed(
    bound: Record<string, unknown>,
    keywords: Record<string, unknown>,
    args: ArrayLike<unknown>,
    count: number,
  ): void {
    for (const name of Object.keys(keywords)) {
      const place = this.#places.get(name);
      if (place === undefined) this.#fail(` got an unexpected keyword argument '${name}'`);
      if (place < count && args[place] !== undefined) {
        this.#fail(` got multiple values for argument '${name}'`);
      }
      const value = keywords[name];
      if (value === undefined) continue;
      bound[name] = this.#value(this.#parameters[place] as Parameter, value);
    }
  }

  #value(parameter: Parameter, value: unknown): unknown {
    const kind = kindOf(value);
    if (kind === Kind.None) {
      if (parameter.optional) return null;
      if (!parameter.required) return parameter.default;
    }
    if ((parameter.accepts & (1 << kind)) !== 0) {
      const mayBeBig = (MAY_BE_BIG & (1 << kind)) !== 0 && parameter.number !== undefined;
      return expand(parameter, mayBeBig ? parameter.number(value) : value, kind);
    }
    for (const take of parameter.takes) {
      const taken = take(value);
      if (taken !== undefined) return taken;
    }
    if (kind === Kind.Tensor && parameter.types.some(isOneInt) && standsForInt(value)) {
      return parameter.number?.(item(value));
    }
    const ints = parameter.types.find((type) => takesInts(type, kind));
    if (ints !== undefined && standsForInts(ints, value)) return intsOf(ints, value);
    const expected = parameter.types
      .map((type) => SHOWN[type.base] ?? describeType(type))
      .join(' or ');
    this.#fail(`: argument '${parameter.name}' must be ${expected}, not ${typeName(value)}`);
  }

  #tooMany(count: number): never {
    const takes = `${this.#positional} positional argument${this.#positional === 1 ? '' : 's'}`;
    this.#fail(` takes ${takes} but ${count} were given`);
  }
}

/**
 * Binds Python-style arguments (positional, then one trailing plain object of keywords) by a
 * declaration in schema language, such as `Linear(int in_features, *, bool bias=True)`. Beside the
 * types of schemas there are those of `OWN`, and unions by `|`.
 * The result holds every parameter by name, with defaults filled in.
 */
export function signature<T>(declaration: string): (args: ArrayLike<unknown>) => T {
  let binder: Binder | undefined;
  return (args) => {
    binder ??= new Binder(declaration);
    return binder.bind(args) as T;
  };
}
