/** TypeScript types for the types of schemas. */
import { readFileSync } from 'node:fs';

/** The words that a parameter takes, by its name, or by that of its operator and its own. */
const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));

const SINGLE = {
  Tensor: 'Tensor',
  Scalar: 'Number',
  int: 'Int',
  float: 'Float',
  bool: 'boolean',
  str: 'string',
  ScalarType: 'dtype',
  Layout: 'layout',
  MemoryFormat: 'memory_format',
  Device: 'Device',
  Generator: 'Generator',
};

const RESULTS = {
  ...SINGLE,
  QScheme: 'qscheme',
  Scalar: 'Scalar',
  int: 'number',
  float: 'number',
};

function listType({ base, length, optionalElements }) {
  if (base === 'int' || base === 'float') return length > 0 ? 'Int | Ints' : 'Ints';
  if (base === 'Scalar') return 'readonly Scalar[]';
  return `readonly ${optionalElements ? '(Tensor | null)' : SINGLE[base]}[]`;
}

function wordsType(operator, name) {
  const words = WORDS[`${operator}.${name}`] ?? WORDS[name];
  return words === undefined ? 'string' : words.map((word) => `'${word}'`).join(' | ');
}

/** The type of what is passed for an operator's parameter, or undefined where nothing can be. */
export function parameterType({ name, type, accepts, default: value }, operator, numberKind) {
  if (SINGLE[type.base] === undefined) return undefined;
  let text = type.list ? listType(type) : SINGLE[type.base];
  if (text === 'string') text = wordsType(operator, name);
  if (type.base === 'Tensor' && (accepts & (1 << numberKind)) !== 0) text = 'Number';
  return type.optional || value === 'None' ? `${text} | null` : text;
}

function resultType({ type, writes }, self) {
  if (writes !== undefined && !type.list) return self;
  const text = RESULTS[type.base] ?? 'unknown';
  return type.list ? `${text}[]` : text;
}

/** The type of what comes back; `self` is what a written argument is called. */
export function returnType(schema, self, named) {
  const { results } = schema;
  if (results.length === 0) return 'void';
  if (results.length === 1) return resultType(results[0], self);
  const types = results.map((result) => resultType(result, 'Tensor'));
  if (results.every(({ name }) => name !== undefined)) {
    return named(
      schema.name,
      results.map(({ name }) => name),
      types,
    );
  }
  return `[${types.join(', ')}]`;
}
