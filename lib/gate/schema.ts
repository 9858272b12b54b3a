/** Parses operator schemas: `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`. */

/** The type of an argument or a result. */
export interface Type {
  /** 'Tensor', 'Scalar', 'int' (SymInt too), 'float', 'bool', 'str', 'ScalarType', 'Device', ... */
  readonly base: string;
  /** Whether an int was written SymInt; Python tries such overloads later. */
  readonly symbolic: boolean;
  readonly list: boolean;
  /** The number of elements that one value is repeated to, or 0. */
  readonly length: number;
  /** Whether None is allowed, for the whole. */
  readonly optional: boolean;
  /** Whether None is allowed as an element of a list. */
  readonly optionalElements: boolean;
}

/** A type that no schema spells out. */
export const typeOf = (base: string, rest: Partial<Type> = {}): Type => ({
  base,
  symbolic: false,
  list: false,
  length: 0,
  optional: false,
  optionalElements: false,
  ...rest,
});

export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly keywordOnly: boolean;
  /** The text of the default, or undefined when the argument is required. */
  readonly default: string | undefined;
  /** The alias set that is written, as `a` in `Tensor(a!)`. */
  readonly writes: string | undefined;
}

export interface Result {
  readonly name: string | undefined;
  readonly type: Type;
  readonly writes: string | undefined;
}

export interface Schema {
  /** With namespace and overload, as `native.bind` takes it. */
  readonly qualified: string;
  readonly name: string;
  readonly overload: string;
  readonly arguments: readonly Argument[];
  readonly results: readonly Result[];
}

/** Splits at commas that no bracket, brace or quote encloses. */
export function splitTop(text: string, separator = ','): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if ('([{'.includes(c)) depth += 1;
    else if (')]}'.includes(c)) depth -= 1;
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const ALIAS = /\(([a-z|]+)(!?)[^)]*\)/;

function parseType(text: string): { type: Type; writes: string | undefined } {
  const alias = ALIAS.exec(text);
  const plain = text.replace(ALIAS, '');
  const match = /^(\w+)(\?)?(?:\[(\d*)\])?(\?)?$/.exec(plain);
  // Dictionaries and the like: a type that no value fits.
  if (match === null) return { type: typeOf(text), writes: undefined };
  const [, base = '', inner, length, outer] = match;
  const list = length !== undefined;
  return {
    type: {
      base: base === 'SymInt' ? 'int' : base === 'SymBool' ? 'bool' : base,
      symbolic: base === 'SymInt',
      list,
      length: Number(length ?? 0),
      optional: outer !== undefined || (inner !== undefined && !list),
      optionalElements: inner !== undefined && list,
    },
    writes: alias?.[2] === '!' ? alias[1] : undefined,
  };
}

export function parseArgument(text: string, keywordOnly: boolean): Argument {
  const [declared = '', ...rest] = splitTop(text, '=');
  const space = declared.lastIndexOf(' ');
  const { type, writes } = parseType(declared.slice(0, space).trim());
  const value = rest.length === 0 ? undefined : rest.join('=');
  return { name: declared.slice(space + 1), type, keywordOnly, default: value, writes };
}

export function parseArguments(text: string): Argument[] {
  let keywordOnly = false;
  const found: Argument[] = [];
  for (const part of splitTop(text)) {
    if (part === '*') keywordOnly = true;
    else found.push(parseArgument(part, keywordOnly));
  }
  return found;
}

function parseResult(text: string): Result {
  const match = /^(\S+(?: -> \*\))?\S*)(?:\s+(\w+))?$/.exec(text);
  const { type, writes } = parseType(match?.[1] ?? text);
  return { name: match?.[2], type, writes };
}

function parseResults(text: string): Result[] {
  const inner = text.startsWith('(') ? text.slice(1, -1) : text;
  return splitTop(inner).map(parseResult);
}

/** The index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return text.length;
}

export function parseSchema(text: string): Schema {
  const open = text.indexOf('(');
  const close = closing(text, open);
  const qualified = text.slice(0, open);
  const [name = '', overload = ''] = qualified.slice(qualified.indexOf('::') + 2).split('.');
  return {
    qualified,
    name,
    overload,
    arguments: parseArguments(text.slice(open + 1, close)),
    results: parseResults(text.slice(text.indexOf('->', close) + 2).trim()),
  };
}
