// Imports go one way: this checks lib/ against the layers below, and that there is no cycle.
// Type-only imports cost nothing at run time and are free.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const lib = fileURLToPath(new URL('../lib/', import.meta.url));

/** Each layer may import itself and those above it in the list. */
const LAYERS = [
  ['errors', 'libtorch', 'repr', 'iterable', 'size', 'complex', 'device', 'dtype'],
  ['native', 'scoped'],
  ['tensor', 'memory'],
  ['signature', 'signature_types', 'call', 'gate', 'generator', 'ops', 'torch_operators'],
  [], // every other file directly in lib/: creation, indexing, printing, autograd, ...
  ['nn/parameter'],
  ['nn/functional'],
  ['nn/init'],
  ['nn'],
  ['optim'],
  ['vision'],
  ['index', 'cli'],
];
const BASE = LAYERS.findIndex((layer) => layer.length === 0);

function layerOf(file) {
  const name = file.replace(/\.ts$/, '');
  let best = { layer: BASE, length: 0 };
  LAYERS.forEach((layer, index) => {
    for (const prefix of layer) {
      const fits = name === prefix || name.startsWith(`${prefix}/`);
      if (fits && prefix.length > best.length) best = { layer: index, length: prefix.length };
    }
  });
  return best.layer;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(lib, join(entry.parentPath, entry.name)));
}

const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;
/** `import { type A, type B } from` brings in types alone. */
const onlyTypes = (statement) => {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (names === undefined || /import\s+\w/.test(statement)) return false;
  const parts = names.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
};

function importsOf(file) {
  const source = readFileSync(join(lib, file), 'utf8');
  const found = [];
  for (const [statement, path] of source.matchAll(IMPORT)) {
    if (onlyTypes(statement)) continue;
    const target = resolve(lib, dirname(file), path).replace(/\.js$/, '.ts');
    if (existsSync(target)) found.push(relative(lib, target));
  }
  return found;
}

const graph = new Map(filesIn(lib).map((file) => [file, importsOf(file)]));
const problems = [];

for (const [file, imports] of graph) {
  for (const target of imports) {
    if (target.startsWith('generated/'))
      problems.push(`${file} runs ${target}, which is types only`);
    if (layerOf(target) > layerOf(file)) problems.push(`${file} may not import ${target}`);
  }
}

function findCycles(file, path, done) {
  if (path.includes(file)) {
    problems.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
    return;
  }
  if (done.has(file)) return;
  for (const target of graph.get(file) ?? []) findCycles(target, [...path, file], done);
  done.add(file);
}
const done = new Set();
for (const file of graph.keys()) findCycles(file, [], done);

for (const problem of problems) console.error(problem);
console.log(`imports: ${graph.size} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
