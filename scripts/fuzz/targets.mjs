// Everything that can be called: functions of the namespaces, methods and properties of tensors.
import { parseSchema } from '../../dist/gate/schema.js';
import { native } from '../../dist/native.js';

/** The schemas of each operator by its public name. */
function schemasByName() {
  const found = new Map();
  for (const text of native.schemas()) {
    if (!text.startsWith('aten::')) continue;
    const schema = parseSchema(text);
    const name = schema.name;
    found.set(name, [...(found.get(name) ?? []), schema]);
  }
  return found;
}

/** The names of functions of an object and its prototypes; a dtype may hide an operator. */
function functionsOf(object) {
  const names = new Set();
  const seen = new Set();
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function' && name !== 'constructor' && !seen.has(name)) names.add(name);
      seen.add(name);
    }
  }
  return [...names].sort();
}

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

const NAMESPACES = [
  ...[
    ['torch', ''],
    ['torch.linalg', 'linalg_'],
    ['torch.fft', 'fft_'],
    ['torch.special', 'special_'],
  ],
  ...[
    ['torch.nn.functional', ''],
    ['torch.nn.init', ''],
    ['torch.sparse', ''],
    ['torch.ops.aten', ''],
  ],
  ...[
    ['torch.signal.windows', ''],
    ['torch.amp', ''],
    ['torch.random', ''],
    ['torch.cuda', ''],
  ],
  ...[
    ['torch.nn.utils', ''],
    ['torch.backends', ''],
    ['torch.optim', ''],
    ['torch.nn', ''],
  ],
];

const at = (torch, path) =>
  path
    .split('.')
    .slice(1)
    .reduce((value, name) => value?.[name], torch);

/** `{ name, call, self, schemas }`: `call` is code before the opening bracket. */
export function targets(torch) {
  const schemas = schemasByName();
  const found = [];
  for (const [path, prefix] of NAMESPACES) {
    const space = at(torch, path);
    for (const name of space ? functionsOf(space) : []) {
      const call = `${isClass(space[name]) ? 'new ' : ''}${path}.${name}`;
      found.push({
        name: `${path}.${name}`,
        call,
        self: false,
        schemas: schemas.get(prefix + name) ?? [],
      });
    }
  }
  for (const name of functionsOf(torch.Tensor.prototype)) {
    const own = (schemas.get(name) ?? []).filter((s) => s.arguments.some((a) => a.name === 'self'));
    found.push({ name: `Tensor.${name}`, call: name, self: true, schemas: own });
  }
  return found;
}
