/** Operator schemas as the signatures that Python's bindings have. */
import { deprecatedForms } from './deprecated.js';
import { acceptedKinds } from './fits.js';
import { inOrder, parserText } from './order.js';
import type { Argument, Schema } from './schema.js';
import { type Type, typeOf } from './schema.js';

export interface Parameter {
  readonly name: string;
  /** Other keywords that stand for it: NumPy's names. */
  readonly aliases: readonly string[];
  readonly type: Type;
  /** A bit for each kind of value that it accepts. */
  readonly accepts: number;
  readonly keywordOnly: boolean;
  readonly default: string | undefined;
  /** Its place in the schema; -1 for what only Python has. */
  readonly place: number;
}

export interface Signature {
  readonly name: string;
  readonly schema: Schema;
  /** The twin that writes into `out`, if there is one. */
  readonly out: Schema | undefined;
  readonly parameters: readonly Parameter[];
  /** How many may be given by position. A method's own tensor is none of them. */
  readonly positional: number;
  /** Whether sizes may be given one by one: `torch.zeros(2, 3)`. */
  readonly varargs: boolean;
  /** The place of a method's own tensor in the schema, or -1. */
  readonly self: number;
  /** Whether it is an order of arguments of old, tried last and shown in no error. */
  readonly deprecated: boolean;
}

/** Functions that take a number where a tensor stands, on either side: a list in Python's parser. */
const NUMBERS_AS_TENSORS = new Set(
  ['add', 'sub', 'subtract', 'mul', 'multiply', 'div', 'divide', 'true_divide', 'floor_divide']
    .flatMap((name) => [name, `${name}_`])
    .concat(['to', '_to_copy', 'copy_']),
);

/** Overloads that Python leaves out, since it wraps the number in a tensor instead. */
const LEFT_OUT = new Set(
  ['add', 'sub', 'mul', 'div'].flatMap((name) => [`aten::${name}.Scalar`, `aten::${name}_.Scalar`]),
);

const NUMPY_NAMES: Record<string, readonly string[]> = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['x', 'a', 'x1'],
  other: ['x2'],
};

const OPTIONS = ['dtype', 'layout', 'device', 'pin_memory'];

/** Written keyword arguments: those that `out` stands for. */
export const outputsOf = (schema: Schema): Argument[] =>
  schema.arguments.filter((argument) => argument.writes !== undefined && argument.keywordOnly);

const isTensorLike = ({ type }: { type: Type }): boolean => type.base === 'Tensor';

/** Where the schema has the four tensor options in a row, or -1. */
function optionsAt(schema: Schema): number {
  const names = schema.arguments.map(({ name, keywordOnly }) => (keywordOnly ? name : ''));
  const first = names.indexOf('dtype');
  return OPTIONS.every((name, i) => names[first + i] === name) ? first : -1;
}

/** Functions that make a tensor from nothing, or like another, take dtype, device and so on. */
function makesTensors(schema: Schema): boolean {
  const { name } = schema;
  if (name.startsWith('new_') || name.endsWith('_like') || optionsAt(schema) >= 0) return true;
  const outputs = outputsOf(schema);
  const inputs = schema.arguments.filter((argument) => !outputs.includes(argument));
  return schema.results.some(isTensorLike) && !inputs.some(isTensorLike);
}

function extra(name: string, type: Type, fallback: string, place: number): Parameter {
  const accepts = acceptedKinds(type, false);
  return { name, aliases: [], type, accepts, keywordOnly: true, default: fallback, place };
}

const bool = typeOf('bool', { optional: true });

function optionParameters(schema: Schema): Parameter[] {
  const first = optionsAt(schema);
  const places = OPTIONS.map((_, i) => (first < 0 ? -1 : first + i));
  const [dtype = -1, layout = -1, device = -1, pinned = -1] = places;
  return [
    extra('dtype', typeOf('ScalarType', { optional: true }), 'None', dtype),
    extra('layout', typeOf('Layout', { optional: true }), 'None', layout),
    extra('device', typeOf('Device', { optional: true }), 'None', device),
    extra('pin_memory', bool, 'False', pinned),
    extra('requires_grad', bool, 'False', -1),
  ];
}

function toParameter(argument: Argument, schema: Schema): Parameter {
  const { type, keywordOnly } = argument;
  const self = argument.name === 'self' && type.base === 'Tensor' && !type.list && !type.optional;
  const name = self ? 'input' : argument.name;
  return {
    name,
    aliases: NUMPY_NAMES[name] ?? [],
    type,
    accepts: acceptedKinds(type, NUMBERS_AS_TENSORS.has(schema.name)),
    keywordOnly,
    default: argument.default,
    place: schema.arguments.indexOf(argument),
  };
}

function outParameter(out: Schema): Parameter {
  const written = outputsOf(out);
  const [only] = written;
  const single = only !== undefined && written.length === 1;
  const type = single ? only.type : typeOf('Tensor', { list: true, length: written.length });
  return extra(single ? only.name : 'out', type, 'None', -1);
}

/** Reads a schema as Python does. */
function toSignature(schema: Schema, out: Schema | undefined, method: boolean): Signature {
  const self = method ? schema.arguments.findIndex(({ name }) => name === 'self') : -1;
  const outputs = outputsOf(schema);
  const makes = makesTensors(schema);
  const first = makes ? optionsAt(schema) : -1;
  const isOption = (place: number): boolean => first >= 0 && place >= first && place < first + 4;
  const parameters = schema.arguments
    .filter((argument, i) => i !== self && !isOption(i) && !outputs.includes(argument))
    .map((argument) => toParameter(argument, schema));
  const written = out ?? (outputs.length > 0 ? schema : undefined);
  if (written !== undefined) parameters.push(outParameter(written));
  if (makes) parameters.push(...optionParameters(schema));
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const [only] = positional;
  const varargs = positional.length === 1 && only?.type.base === 'int' && only.type.list;
  const { name } = schema;
  const count = positional.length;
  return { name, schema, out, parameters, positional: count, varargs, self, deprecated: false };
}

const UNREADABLE = new Set(['Dimname', 'Storage', 'Stream', 'QScheme']);

const isUsable = (schema: Schema, method: boolean): boolean =>
  !LEFT_OUT.has(schema.qualified) &&
  !schema.arguments.some(({ type }) => UNREADABLE.has(type.base)) &&
  (!method ||
    schema.arguments.some(
      ({ name, type }) => name === 'self' && type.base === 'Tensor' && !type.list,
    ));

/** What an overload and its twin that writes into `out` have in common. */
const inputText = (signature: Signature): string =>
  parserText(signature, ({ place, name }) => place < 0 || OPTIONS.includes(name));

/** The signatures under one public name, in the order in which they are tried. */
export function signaturesOf(schemas: readonly Schema[], method: boolean): Signature[] {
  const usable = schemas.filter((schema) => isUsable(schema, method));
  const plain = usable.filter((schema) => outputsOf(schema).length === 0);
  // A few operators exist only as writers into `out`.
  if (plain.length === 0) return usable.map((schema) => toSignature(schema, schema, method));
  const outs = new Map<string, Schema>();
  for (const schema of method ? [] : usable) {
    if (outputsOf(schema).length === 0) continue;
    outs.set(inputText(toSignature(schema, undefined, method)), schema);
  }
  const ordered = inOrder(
    plain.map((schema) => {
      const alone = toSignature(schema, undefined, method);
      const out = outs.get(inputText(alone));
      return out === undefined ? alone : toSignature(schema, out, method);
    }),
  );
  return [...ordered, ...deprecatedForms(ordered)];
}
