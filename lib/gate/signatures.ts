/** Operator schemas as the signatures that Python's bindings show. */
import { acceptedKinds } from './fits.js';
import type { Argument, Schema, Type } from './schema.js';

export interface Parameter {
  readonly name: string;
  /** Other keywords that stand for it: NumPy's names. */
  readonly aliases: readonly string[];
  readonly type: Type;
  /** A bit for each kind of value that it accepts. */
  readonly accepts: number;
  readonly keywordOnly: boolean;
  readonly default: string | undefined;
}

export interface Signature {
  readonly schema: Schema;
  /** The twin that writes into `out`, if there is one. */
  readonly out: Schema | undefined;
  readonly parameters: readonly Parameter[];
  /** For each parameter its place in the schema; -1 for those that only Python has. */
  readonly places: readonly number[];
  readonly positional: number;
  /** Whether sizes may be given one by one: `torch.zeros(2, 3)`. */
  readonly varargs: boolean;
}

/** Functions whose tensor operands may be numbers on either side, as in Python's parser. */
const NUMBERS_AS_TENSORS = new Set(
  ['add', 'sub', 'subtract', 'mul', 'multiply', 'div', 'divide', 'true_divide', 'floor_divide']
    .flatMap((name) => [name, `${name}_`])
    .concat(['rsub', 'pow_', 'copy_']),
);

const NUMPY_NAMES: Record<string, readonly string[]> = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['self', 'x', 'a', 'x1'],
  other: ['x2'],
};

const isOut = (schema: Schema): boolean =>
  schema.arguments.some((argument) => argument.writes !== undefined && argument.keywordOnly);

const inputs = (schema: Schema): readonly Argument[] =>
  isOut(schema)
    ? schema.arguments.filter((argument) => argument.writes === undefined || !argument.keywordOnly)
    : schema.arguments;

const typeText = (type: Type): string =>
  type.base +
  (type.optionalElements ? '?' : '') +
  (type.list ? `[${type.length || ''}]` : '') +
  (type.optional ? '?' : '');

const OPTIONS = new Set(['dtype', 'layout', 'device', 'pin_memory']);

/** What an out= twin must agree in: all but the tensor options, which `out` brings itself. */
const shapeOf = (schema: Schema): string =>
  inputs(schema)
    .filter(
      (argument) => !(OPTIONS.has(argument.name) && argument.keywordOnly && isFactory(schema)),
    )
    .map((argument) => `${typeText(argument.type)} ${argument.name}`)
    .join(', ');

const isFactory = (schema: Schema): boolean =>
  schema.arguments.some((argument) => argument.name === 'pin_memory') ||
  (isOut(schema) && !schema.arguments.some((argument) => argument.name === 'dtype'));

const tensorType: Type = {
  base: 'Tensor',
  list: false,
  length: 0,
  optional: true,
  optionalElements: false,
};
const tensorListType: Type = { ...tensorType, list: true };
const boolType: Type = { ...tensorType, base: 'bool', optional: false };

function extra(name: string, type: Type, fallback: string): Parameter {
  const accepts = acceptedKinds(type, false);
  return { name, aliases: [], type, accepts, keywordOnly: true, default: fallback };
}

function toParameter(argument: Argument, schema: Schema): Parameter {
  const name = argument.name === 'self' ? 'input' : argument.name;
  const { type, keywordOnly } = argument;
  return {
    name,
    aliases: NUMPY_NAMES[name] ?? [],
    type,
    accepts: acceptedKinds(type, NUMBERS_AS_TENSORS.has(schema.name)),
    keywordOnly,
    default: argument.default,
  };
}

function outParameter(out: Schema): Parameter {
  const written = out.arguments.filter((a) => a.writes !== undefined && a.keywordOnly);
  const several = written.length > 1 || written[0]?.type.list === true;
  return extra('out', several ? tensorListType : tensorType, 'None');
}

/** The places of the schema's arguments, with `self` first for a method. */
function placesOf(schema: Schema, method: boolean): number[] {
  const places = schema.arguments.map((_, index) => index);
  const self = schema.arguments.findIndex((argument) => argument.name === 'self');
  if (method && self > 0) places.unshift(...places.splice(self, 1));
  return places;
}

function toSignature(schema: Schema, out: Schema | undefined, method: boolean): Signature {
  const places = placesOf(schema, method);
  const parameters = places.map((place) =>
    toParameter(schema.arguments[place] as Argument, schema),
  );
  if (out !== undefined && !method) parameters.push(outParameter(out));
  if (schema.arguments.some((argument) => argument.name === 'pin_memory')) {
    parameters.push(extra('requires_grad', boolType, 'False'));
  }
  const positional = parameters.filter((parameter) => !parameter.keywordOnly);
  while (places.length < parameters.length) places.push(-1);
  const varargs = takesSizes(positional);
  return { schema, out, parameters, places, positional: positional.length, varargs };
}

function takesSizes(positional: readonly Parameter[]): boolean {
  const own = positional.filter((parameter) => parameter.name !== 'input');
  const [only] = own;
  return own.length === 1 && only?.type.base === 'int' && only.type.list;
}

/** Overloads that Python leaves out: it wraps the number in a tensor instead. */
const leftOut = (schema: Schema): boolean =>
  NUMBERS_AS_TENSORS.has(schema.name) &&
  schema.name !== 'rsub' &&
  schema.overload.startsWith('Scalar');

const hasNames = (schema: Schema): boolean =>
  schema.arguments.some((argument) => argument.type.base === 'Dimname');

/** Whether Python tries a parameter of type `a` after one of type `b`. */
function after(a: Type, b: Type): boolean {
  const [x, y] = [typeText(a), typeText(b)];
  if (x === 'Scalar') return y === 'Tensor';
  if (x === 'Scalar?') return y === 'Tensor?';
  if (x === 'int[]') return y === 'int' || y === 'int?';
  if (x === 'Tensor[]') return y.includes('[');
  return x === 'int' && y === 'Tensor';
}

function comesAfter(a: Signature, b: Signature): boolean {
  const [x, y] = [a.schema.arguments, b.schema.arguments];
  if (x.length !== y.length) return false;
  let strictly = false;
  for (let i = 0; i < x.length; i += 1) {
    const [p, q] = [(x[i] as Argument).type, (y[i] as Argument).type];
    if (typeText(p) === typeText(q)) continue;
    if (!after(p, q)) return false;
    strictly = true;
  }
  return strictly;
}

/** The fewest parameters first, and what is tried later after what is tried before. */
function inOrder(signatures: readonly Signature[]): Signature[] {
  const waiting = [...signatures].sort((a, b) => {
    const count = a.schema.arguments.length - b.schema.arguments.length;
    return count || (a.schema.overload < b.schema.overload ? -1 : 1);
  });
  const ordered: Signature[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((a) => !waiting.some((b) => a !== b && comesAfter(a, b)));
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** The signatures under one public name, in the order in which they are tried. */
export function signaturesOf(schemas: readonly Schema[], method: boolean): Signature[] {
  const hasSelf = (schema: Schema): boolean => schema.arguments.some((a) => a.name === 'self');
  const usable = schemas.filter(
    (schema) => !leftOut(schema) && !hasNames(schema) && (!method || hasSelf(schema)),
  );
  const outs = new Map(usable.filter(isOut).map((schema) => [shapeOf(schema), schema]));
  const plain = usable.filter((schema) => !isOut(schema));
  if (plain.length === 0)
    return inOrder(usable.map((schema) => toSignature(schema, undefined, method)));
  return inOrder(plain.map((schema) => toSignature(schema, outs.get(shapeOf(schema)), method)));
}

const shownType = (type: Type): string => {
  const names: Record<string, string> = { Scalar: 'Number', ScalarType: 'torch.dtype' };
  return typeText({ ...type, base: names[type.base] ?? type.base });
};

/** A parameter as it is written in an error: `int dim=None`. */
export function showParameter({ type, name, default: value }: Parameter): string {
  return `${shownType(type)} ${name}${value === undefined ? '' : `=${value}`}`;
}

/** A signature as it is written in an error: `(Tensor input, *, Tensor out)`. */
export function showSignature(signature: Signature, method: boolean): string {
  const shown: string[] = [];
  let starred = false;
  for (const parameter of signature.parameters) {
    if (method && parameter.name === 'input') continue;
    if (parameter.keywordOnly && !starred) {
      starred = true;
      shown.push('*');
    }
    shown.push(showParameter(parameter));
  }
  return `(${shown.join(', ')})`;
}
