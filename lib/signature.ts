/** Python's argument binding for functions and constructors written in TypeScript. */

import { acceptedKinds } from './gate/fits.js';
import { isPlainObject, Kind, kindOf, typeName } from './gate/kinds.js';
import { accepts as acceptsKind } from './gate/match.js';
import { parseArgument, splitTop, type Type } from './gate/schema.js';

interface Parameter {
  readonly name: string;
  /** The types as written: `int|int[]`. */
  readonly shown: string;
  readonly types: readonly Type[];
  readonly accepts: number;
  readonly optional: boolean;
  readonly keywordOnly: boolean;
  readonly required: boolean;
  readonly default: unknown;
}

/** Types that schemas don't have, each with its test. */
const OWN: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  function: (value) => typeof value === 'function',
  Module: (value) =>
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && 'forward' in value),
  Mapping: (value) => value instanceof Map || isPlainObject(value),
  Iterable: (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
};

function parseDefault(text: string | undefined): unknown {
  if (text === undefined || text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  if (text.startsWith('[')) return splitTop(text.slice(1, -1)).map(parseDefault);
  if (/^['"]/.test(text)) return text.slice(1, -1);
  const number = Number(text);
  if (Number.isNaN(number) && text !== 'nan') throw new Error(`can't read the default ${text}`);
  return number;
}

const nothing: Type = {
  base: '',
  list: false,
  length: 0,
  optional: false,
  optionalElements: false,
};

function parseAlternative(text: string): Type {
  if (text.replace('?', '') in OWN) {
    return { ...nothing, base: text.replace('?', ''), optional: text.endsWith('?') };
  }
  return parseArgument(`${text} x`, false).type;
}

function parseParameter(text: string, keywordOnly: boolean): Parameter {
  const [declared = '', ...rest] = splitTop(text, '=');
  const space = declared.lastIndexOf(' ');
  const shown = declared.slice(0, space).trim();
  const types = shown.split('|').map(parseAlternative);
  const optional = types.some((type) => type.optional);
  return {
    name: declared.slice(space + 1),
    shown,
    types,
    accepts: types.reduce((bits, type) => bits | acceptedKinds(type, false), 0),
    optional,
    keywordOnly,
    required: rest.length === 0,
    default: rest.length === 0 ? undefined : parseDefault(rest.join('=')),
  };
}

function parse(declaration: string): { name: string; parameters: Parameter[] } {
  const open = declaration.indexOf('(');
  const parameters: Parameter[] = [];
  let keywordOnly = false;
  for (const part of splitTop(declaration.slice(open + 1, declaration.lastIndexOf(')')))) {
    if (part === '*') keywordOnly = true;
    else parameters.push(parseParameter(part, keywordOnly));
  }
  return { name: declaration.slice(0, open), parameters };
}

const fits = (parameter: Parameter, value: unknown, kind: Kind): boolean =>
  acceptsKind({ ...parameter, aliases: [], type: nothing, default: undefined }, kind) ||
  parameter.types.some((type) => OWN[type.base]?.(value) === true);

/** A number where pairs or triples are wanted stands for all of them. */
function expand(parameter: Parameter, value: unknown, kind: Kind): unknown {
  if (kind >= Kind.EmptyList || kind === Kind.None) return value;
  const single = parameter.types.some(
    (type) => !type.list && (acceptedKinds(type, false) & (1 << kind)) !== 0,
  );
  if (single) return value;
  const list = parameter.types.find(
    (type) => type.list && (acceptedKinds(type, false) & (1 << kind)) !== 0,
  );
  return list === undefined ? value : new Array(list.length).fill(value);
}

const takesMapping = (parameter: Parameter | undefined): boolean =>
  parameter?.types.some((type) => type.base === 'Mapping') === true;

/** Binds arguments by one declaration. */
class Binder {
  readonly #name: string;
  readonly #declaration: string;
  readonly #parameters: readonly Parameter[];
  readonly #positional: readonly Parameter[];

  constructor(declaration: string) {
    const { name, parameters } = parse(declaration);
    this.#name = name;
    this.#declaration = declaration;
    this.#parameters = parameters;
    this.#positional = parameters.filter((parameter) => !parameter.keywordOnly);
  }

  #fail(what: string): never {
    throw new TypeError(`${this.#name}()${what}\n  ${this.#declaration}`);
  }

  #value(parameter: Parameter, value: unknown): unknown {
    const kind = kindOf(value);
    if (kind === Kind.None && !parameter.required)
      return parameter.optional ? null : parameter.default;
    if (kind === Kind.None && parameter.optional) return null;
    if (!fits(parameter, value, kind)) {
      const { name, shown } = parameter;
      this.#fail(
        `: argument '${name}' must be ${shown.replaceAll('|', ' or ')}, not ${typeName(value)}`,
      );
    }
    return expand(parameter, value, kind);
  }

  /** The keyword object in last place, unless the parameter there takes a mapping itself. */
  #split(args: ArrayLike<unknown>): [unknown[], Record<string, unknown>] {
    const values = Array.from(args);
    const last = values.at(-1);
    const own = takesMapping(this.#positional[values.length - 1]);
    if (!isPlainObject(last) || own) return [values, {}];
    return [values.slice(0, -1), last];
  }

  bind(args: ArrayLike<unknown>): Record<string, unknown> {
    const [values, keywords] = this.#split(args);
    if (values.length > this.#positional.length) {
      const takes = this.#positional.length;
      this.#fail(
        ` takes ${takes} positional argument${takes === 1 ? '' : 's'} but ${values.length} were given`,
      );
    }
    const bound: Record<string, unknown> = {};
    values.forEach((value, index) => {
      const parameter = this.#positional[index] as Parameter;
      // undefined leaves the place open for a keyword or the default.
      if (value !== undefined) bound[parameter.name] = this.#value(parameter, value);
    });
    for (const [name, value] of Object.entries(keywords)) this.#keyword(bound, name, value);
    return this.#complete(bound);
  }

  #keyword(bound: Record<string, unknown>, name: string, value: unknown): void {
    const parameter = this.#parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) this.#fail(` got an unexpected keyword argument '${name}'`);
    if (name in bound) this.#fail(` got multiple values for argument '${name}'`);
    if (value !== undefined) bound[name] = this.#value(parameter, value);
  }

  #complete(bound: Record<string, unknown>): Record<string, unknown> {
    for (const parameter of this.#parameters) {
      if (parameter.name in bound) continue;
      if (parameter.required) this.#fail(` missing required argument '${parameter.name}'`);
      bound[parameter.name] = expand(parameter, parameter.default, kindOf(parameter.default));
    }
    return bound;
  }
}

/**
 * Binds Python-style arguments (positional, then one trailing plain object of keywords) by a
 * declaration in schema language, such as `Linear(int in_features, *, bool bias=True)`. Beside the
 * types of schemas there are `any`, `function`, `Module`, `Mapping`, `Iterable` and unions by `|`.
 * The result holds every parameter by name, with defaults filled in.
 */
export function signature<T>(declaration: string): (args: ArrayLike<unknown>) => T {
  let binder: Binder | undefined;
  return (args) => {
    binder ??= new Binder(declaration);
    return binder.bind(args) as T;
  };
}
