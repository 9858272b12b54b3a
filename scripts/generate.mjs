/**
 * Writes lib/generated: the types of every operator that the built addon has, under the names that
 * Python gives them (scripts/generate/names.json), and lib/torch_operators.ts: which of them `torch`
 * shows. With --check it only tells whether they are stale.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declare } from './generate/declarations.mjs';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const read = (path) => readFileSync(at(path), 'utf8');

// The compiler writes its output even where the types are wrong, as they are when these are stale.
spawnSync(
  process.execPath,
  [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.json'), '--noCheck'],
  { cwd: at('.') },
);
const { native } = await import(new URL('dist/native.js', root));
const { parseSchema } = await import(new URL('dist/gate/schema.js', root));
const { signaturesOf } = await import(new URL('dist/gate/signatures.js', root));
const { Kind } = await import(new URL('dist/gate/kinds.js', root));

const names = JSON.parse(read('scripts/generate/names.json'));
const hidden = new Set(names.hidden);
const functionsOnly = new Set(names.functions_only);

/** The schemas of each base name, without the overloads that Python keeps to itself. */
function schemasByName() {
  const found = new Map();
  for (const text of native.schemas().sort()) {
    if (!text.startsWith('aten::')) continue;
    const short = text.slice('aten::'.length);
    if (hidden.has(short.slice(0, short.indexOf('(')))) continue;
    const base = short.slice(0, short.search(/[.(]/));
    const schema = { ...parseSchema(text), text: short.replaceAll('*/', '* /') };
    found.set(base, [...(found.get(base) ?? []), schema]);
  }
  return found;
}

/** Members of the Tensor interface that are written by hand somewhere in lib. */
function writtenByHand() {
  const files = readdirSync(at('lib'), { recursive: true }).filter((file) => file.endsWith('.ts'));
  const found = new Set();
  for (const file of files) {
    if (file.startsWith('generated')) continue;
    const text = read(`lib/${file}`);
    for (const [block] of text.matchAll(/^ {2}interface Tensor \{\n[\s\S]*?^ {2}\}/gm)) {
      for (const [, name] of block.matchAll(/^ {4}(?:readonly )?(\w+)[(?:<]/gm)) found.add(name);
    }
  }
  for (const [, name] of read('lib/tensor.ts').matchAll(/^ {2}(?:get |set )?(\w+)\(/gm))
    found.add(name);
  return found;
}

const schemas = schemasByName();
const results = new Map();

/** The name of a type for several named results; the same name and fields give the same type. */
function named(name, fields, types) {
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? name : `${name}_${n}`;
    const members = fields.map((field, i) => `  readonly ${field}: ${types[i]};\n`).join('');
    const text = `extends Results<[${types.join(', ')}]> {\n${members}}`;
    if (!results.has(key)) results.set(key, text);
    if (results.get(key) === text) return `types.${key}`;
  }
}

function interfaceOf(title, doc, list, { prefix = /^/, method = false, internal = false } = {}) {
  const lines = [];
  for (const name of list) {
    let overloads = schemas.get(name) ?? [];
    if (method)
      overloads = overloads.filter((s) => !functionsOnly.has(s.qualified.slice('aten::'.length)));
    const shown = name.replace(prefix, '');
    const self = method ? 'this' : 'Tensor';
    const signatures = signaturesOf(overloads, method).filter((each) => !each.deprecated);
    lines.push(...declare(shown, signatures, { self, named, internal, numberKind: Kind.Float }));
  }
  const body = lines.map((line) => line.replace(/^/gm, '  ')).join('\n');
  return `/** ${doc} */\nexport interface ${title} {\n${body}\n}\n`;
}

const IMPORTS = {
  "'../dtype.js'": ['dtype', 'layout', 'memory_format', 'qscheme'],
  "'../gate/arguments.js'": [
    'Device',
    'Float',
    'Int',
    'Ints',
    'Keywords',
    'Named',
    'Number',
    'Scalar',
    'Sizes',
    'TensorOptions',
  ],
  "'../gate/named_results.js'": ['Results'],
  "'../generator.js'": ['Generator'],
  "'../tensor.js'": ['Tensor'],
};

function file(...parts) {
  const body = parts.join('\n');
  const uses = (name) => new RegExp(`\\b${name}\\b`).test(body.replace(/\/\*\*.*?\*\//gs, ''));
  const imports = Object.entries(IMPORTS).flatMap(([from, all]) => {
    const used = all.filter(uses);
    return used.length > 0 ? [`import type { ${used.join(', ')} } from ${from};`] : [];
  });
  if (body.includes('types.')) imports.push("import type * as types from './results.js';");
  return `// Written by scripts/generate.mjs: do not edit.\n${imports.join('\n')}\n\n${body}`;
}

const byHand = writtenByHand();
const methods = file(
  interfaceOf(
    'TensorMethods',
    'The methods of Tensor that are operators.',
    names.methods.filter((name) => !byHand.has(name)),
    { method: true },
  ),
);
const functions = file(
  interfaceOf('TorchFunctions', 'The functions of `torch` that are operators.', names.torch),
  interfaceOf('NnFunctions', 'Operators behind `torch.nn.functional`.', names.nn, {
    internal: true,
  }),
  interfaceOf('LinalgFunctions', 'The functions of `torch.linalg`.', names.linalg, {
    prefix: /^linalg_/,
  }),
  interfaceOf('FftFunctions', 'The functions of `torch.fft`.', names.fft, { prefix: /^fft_/ }),
  interfaceOf('SpecialFunctions', 'The functions of `torch.special`.', names.special, {
    prefix: /^special_/,
  }),
  interfaceOf('SparseFunctions', 'The functions of `torch.sparse`.', names.sparse, {
    prefix: /^_?(sparse_)?/,
  }),
);
const resultTypes = file(
  [...results]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `/** The results of \`${name}\`. */\nexport interface ${name} ${text}\n`)
    .join('\n'),
);

/** The names in lines of a text, so that a change shows where it is. */
function listOf(list) {
  const lines = [''];
  for (const name of list.filter((each) => schemas.has(each))) {
    if (lines.at(-1).length + name.length > 90) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) && ' '}${name}`;
  }
  return lines.join('\n');
}
const shown = `// Written by scripts/generate.mjs: do not edit.
/** The operators that are functions of Python's \`torch\`; what it hides is in \`torch.ops.aten\`. */
export const TORCH_OPERATORS: readonly string[] = \`
${listOf([...names.torch, ...names.untyped].sort())}
\`
  .trim()
  .split(/\\s/);
`;

const files = {
  'generated/functions.ts': functions,
  'generated/methods.ts': methods,
  'generated/results.ts': resultTypes,
  // Not types, but read when the library is loaded.
  'torch_operators.ts': shown,
};
const stale = Object.entries(files).filter(([name, text]) => {
  try {
    return read(`lib/${name}`) !== text;
  } catch {
    return true;
  }
});
if (!process.argv.includes('--check')) {
  for (const [name, text] of stale) writeFileSync(at(`lib/${name}`), text);
} else if (stale.length > 0) {
  for (const [name] of stale) {
    console.error(`lib/${name} is stale: run \`node scripts/generate.mjs\``);
  }
  process.exitCode = 1;
}
