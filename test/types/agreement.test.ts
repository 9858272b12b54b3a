/** The types of all operators take every form of call that the gate takes, and no unknown keyword. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseSchema, type Type } from '../../lib/gate/schema.js';
import { type Parameter, type Signature, signaturesOf } from '../../lib/gate/signatures.js';
import { native } from '../../lib/native.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');

/** An expression for a value of each type. */
const VALUES: Record<string, string> = {
  Tensor: 'tensor',
  Scalar: '2',
  int: '2',
  float: '2',
  bool: 'true',
  ScalarType: 'torch.float32',
  Layout: 'torch.strided',
  MemoryFormat: 'torch.contiguous_format',
  Device: "'cpu'",
  Generator: 'generator',
};

const WORDS = JSON.parse(read('scripts/generate/words.json')) as Record<string, string[]>;

/** A word that the parameter of an operator takes. */
function wordFor(operator: string, name: string): string {
  const [word = 'word'] = WORDS[`${operator}.${name}`] ?? WORDS[name] ?? [];
  return `'${word}'`;
}

function exampleOf(operator: string, { name, type }: Parameter): string | undefined {
  const { base, list, optionalElements }: Type = type;
  const one = base === 'str' ? wordFor(operator, name) : VALUES[base];
  if (one === undefined || !list) return one;
  return optionalElements ? `[${one}, null]` : `[${one}]`;
}

const givenTo =
  (operator: string) =>
  (parameters: readonly Parameter[]): [name: string, value: string][] =>
    parameters.flatMap((parameter) => {
      const value = exampleOf(operator, parameter);
      return value === undefined ? [] : [[parameter.name, value]];
    });

const object = (entries: readonly [string, string][]): string[] =>
  entries.length === 0 ? [] : [`{ ${entries.map((entry) => entry.join(': ')).join(', ')} }`];

/**
 * The positional arguments; some of them and all others by name; some of them and by name those
 * that have no default.
 */
function formsOf({ parameters, schema }: Signature, split: number): string[] {
  const given = givenTo(schema.name);
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const byName = parameters.filter(({ keywordOnly }) => keywordOnly);
  const needed = byName.filter((parameter) => parameter.default === undefined);
  const place = split % (positional.length + 1);
  const first = given(positional.slice(0, place)).map(([, value]) => value);
  const rest = positional.slice(place);
  const required = rest.filter((parameter) => parameter.default === undefined);
  const forms = [
    [...given(positional).map(([, value]) => value), ...object(given(needed))],
    [...first, ...object(given([...rest, ...byName]))],
    [...first, ...object(given([...required, ...needed]))],
  ];
  return forms.map((form) => form.join(', '));
}

const INTERFACES = /^export interface (\w+) \{\n(.*?)^\}/gms;

const ATEN = 'aten::';

interface Names {
  readonly hidden: readonly string[];
  readonly functions_only: readonly string[];
  readonly sparse: readonly string[];
}

const names = JSON.parse(read('scripts/generate/names.json')) as Names;
const notShown = new Set(names.hidden);
const notMethods = new Set([...names.hidden, ...names.functions_only]);
const schemas = native
  .schemas()
  .filter((text) => text.startsWith(ATEN))
  .map(parseSchema);

interface Place {
  readonly target: string;
  /** The operator that a name stands for. */
  operator(name: string): string;
}

const place = (target: string, prefix = ''): Place => ({
  target,
  operator: (name) => `${prefix}${name}`,
});

const sparse = new Map(names.sparse.map((name) => [name.replace(/^_?(sparse_)?/, ''), name]));

const PLACES: Record<string, Place> = {
  TorchFunctions: place('ops'),
  NnFunctions: place('ops'),
  LinalgFunctions: place('torch.linalg', 'linalg_'),
  FftFunctions: place('torch.fft', 'fft_'),
  SpecialFunctions: place('torch.special', 'special_'),
  SparseFunctions: { target: 'sparseOps', operator: (name) => sparse.get(name) as string },
  TensorMethods: place('tensor'),
};

/** The signatures of a declared name that Python shows. */
function signatures(name: string, method: boolean): Signature[] {
  const without = method ? notMethods : notShown;
  const own = schemas.filter(
    (schema) => schema.name === name && !without.has(schema.qualified.slice(ATEN.length)),
  );
  return signaturesOf(own, method).filter(({ deprecated }) => !deprecated);
}

interface Call {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Each declared name with the forms of its calls. */
function declaredCalls(): Call[] {
  const declared = read('lib/generated/functions.ts') + read('lib/generated/methods.ts');
  const calls: Call[] = [];
  for (const [, title = '', body = ''] of declared.matchAll(INTERFACES)) {
    const { target, operator } = PLACES[title] as Place;
    for (const name of new Set([...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, n = '']) => n))) {
      const own = signatures(operator(name), title === 'TensorMethods');
      const forms = new Set(own.flatMap((signature, i) => formsOf(signature, calls.length + i)));
      calls.push({ name: `${target}.${name}`, forms: [...forms] });
    }
  }
  return calls;
}

const HEAD = [
  "import torch from '../../lib/index.js';",
  "import { ops, sparseOps } from '../../lib/ops.js';",
  'const tensor = torch.ones(2), generator = new torch.Generator();',
  'export { torch, ops, sparseOps, tensor, generator };',
].join(' ');

/** Checks statements, one a line, and gives the compiler's complaints by line. */
function complaints(file: string, lines: readonly string[]): Map<number, string> {
  mkdirSync(at('build/types'), { recursive: true });
  writeFileSync(at(`build/types/${file}.ts`), `${HEAD}\n${lines.join('\n')}\n`);
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: true, rootDir: '../..' },
    files: [`${file}.ts`],
    include: [],
  };
  writeFileSync(at(`build/types/${file}.json`), JSON.stringify(config));
  const compiler = at('node_modules/typescript/bin/tsc');
  const options = ['-p', at(`build/types/${file}.json`), '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const found = [...stdout.matchAll(/^(.*)\.ts\((\d+),\d+\): error (.*)$/gm)];
  expect(found.map(([, path]) => path?.endsWith(`build/types/${file}`))).not.toContain(false);
  return new Map(found.map(([, , line, text = '']) => [Number(line) - 2, text]));
}

const calls = declaredCalls();

test('every form of call that the gate takes compiles', () => {
  const lines = calls.flatMap(({ name, forms }) => forms.map((form) => `${name}(${form});`));
  const wrong = complaints('taken', lines);
  expect([...wrong].map(([line, text]) => `${lines[line]} ${text}`)).toEqual([]);
  expect(lines.length).toBeGreaterThan(4000);
});

test('no word that an operator does not know compiles', () => {
  const lines = calls.flatMap(({ name, forms }) =>
    forms.flatMap((form) => {
      const known = Object.values(WORDS).flat();
      const word = known.find((each) => form.includes(`'${each}'`));
      return word === undefined ? [] : [`${name}(${form.replace(`'${word}'`, "'no_such'")});`];
    }),
  );
  const wrong = complaints('words', lines);
  expect(lines.filter((_, i) => !wrong.has(i))).toEqual([]);
  expect(lines.length).toBeGreaterThan(100);
});

test('no call with an unknown keyword compiles', () => {
  // The compiler explains each at length: some will do.
  const some = calls.filter((_, i) => i % 10 === 0);
  const lines = some.map(({ name }) => `${name}({ no_such: 1 });`);
  const wrong = complaints('unknown', lines);
  expect(lines.filter((_, i) => !wrong.has(i))).toEqual([]);
});
