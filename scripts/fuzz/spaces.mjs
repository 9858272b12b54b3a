// The namespaces of `torch`, each found once, by walking from it.

/** Prefixes of operators in namespaces that hold operators under a shorter name. */
const PREFIXES = { 'torch.linalg': 'linalg_', 'torch.fft': 'fft_', 'torch.special': 'special_' };

const isNamespace = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  if (value[Symbol.toStringTag] === 'Module') return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** What JavaScript itself has: a `Size` is an array, and a class a function. */
const BUILT_IN = new Set([Object.prototype, Function.prototype, Array.prototype, Array]);

/** The names of functions of an object and its prototypes; a dtype may hide an operator. */
export function functionsOf(object) {
  const names = new Set();
  const seen = new Set();
  for (let at = object; at && !BUILT_IN.has(at); at = Object.getPrototypeOf(at)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function' && name !== 'constructor' && !seen.has(name)) names.add(name);
      seen.add(name);
    }
  }
  return [...names].sort();
}

/** `[path, namespace, prefix]` of `torch` and of all that it holds, the shortest path first. */
export function spaces(torch) {
  const found = [['torch', torch, '']];
  const seen = new Set([torch]);
  for (const [path, space] of found) {
    for (const name of Object.keys(space).sort()) {
      const value = space[name];
      if (!isNamespace(value) || seen.has(value)) continue;
      seen.add(value);
      found.push([`${path}.${name}`, value, PREFIXES[`${path}.${name}`] ?? '']);
    }
  }
  const operators = ['torch.ops.aten', torch.ops.aten, ''];
  return [...found.filter(([path]) => !path.startsWith('torch.ops')), operators];
}
