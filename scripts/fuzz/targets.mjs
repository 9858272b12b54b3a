// Everything that can be called: functions of the namespaces, methods of tensors and other objects.
import { parseSchema } from '../../dist/gate/schema.js';
import { native } from '../../dist/native.js';
import { declaredBy, parseDeclaration } from './declared.mjs';
import { instances } from './instances.mjs';
import { NAMESAKES } from './known.mjs';
import { functionsOf, spaces } from './spaces.mjs';
import { tensorCode } from './tensors.mjs';

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

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

/** Functions that change what others do: they are called, but not to see what they take. */
const CHANGING = /^(set_|enable|disable|enter_|exit_|reset|init$|manual_seed|seed|detect_anomaly)/;

const orElse = (found, others) => (found.length > 0 ? found : (others ?? []));

const declared = (name, call) => (CHANGING.test(name) ? [] : declaredBy(call));

const forward = (random, made) => {
  const inputs = Array.from({ length: random.chance(0.7) ? 1 : 2 }, () => tensorCode(random));
  return random.chance(0.5)
    ? `${made}.forward(${inputs.join(', ')})`
    : `train(${made}, ${inputs.join(', ')})`;
};

/** What is done with an object that was made, however odd its arguments. */
function useOf({ prototype }) {
  if (typeof prototype.forward === 'function') return forward;
  return typeof prototype.step === 'function' ? (_, made) => `${made}.step()` : undefined;
}

function* ofSpaces(all, schemas) {
  const seen = new Set();
  for (const [path, space, prefix] of all) {
    for (const name of functionsOf(space)) {
      const fn = space[name];
      if (seen.has(fn) || fn.prototype instanceof Error) continue;
      seen.add(fn);
      const made = isClass(fn) ? 'new ' : '';
      const named = NAMESAKES.has(`${path}.${name}`) ? undefined : schemas.get(prefix + name);
      // Functions of these that go by an operator's name take what they declare themselves.
      const operator = /^torch\.(nn|masked)/.test(path) ? undefined : named;
      const call = made ? (value) => new fn(value) : (value) => space[name](value);
      yield {
        name: `${path}.${name}`,
        call: `${made}${path}.${name}`,
        self: false,
        use: made ? useOf(fn) : undefined,
        schemas: operator ?? orElse(declared(name, call), named),
      };
      for (const own of made ? functionsOf(fn) : []) {
        if (isClass(fn[own]) || seen.has(fn[own])) continue;
        seen.add(fn[own]);
        yield {
          name: `${path}.${name}.${own}`,
          call: `${path}.${name}.${own}`,
          self: false,
          schemas: [],
        };
      }
    }
  }
}

function* ofTensors(torch, schemas) {
  for (const name of functionsOf(torch.Tensor.prototype)) {
    const own = (schemas.get(name) ?? []).filter((s) => s.arguments.some((a) => a.name === 'self'));
    yield { name: `Tensor.${name}`, call: name, self: true, schemas: own };
  }
}

/** What an object's class keeps for itself and for its subclasses. */
const isOwn = (method) => method.startsWith('_');

/** Most modules take one tensor. */
const FORWARD = parseDeclaration('forward(Tensor input)');

function* ofObjects(torch, scope, classes) {
  const seen = new Set(
    functionsOf(torch.Tensor.prototype).map((name) => torch.Tensor.prototype[name]),
  );
  for (const { name, code, object } of instances(scope, classes)) {
    for (const method of functionsOf(object)) {
      // What a class inherits is called once; `forward` of every class.
      if (isOwn(method) || seen.has(object[method])) continue;
      if (method !== 'forward') seen.add(object[method]);
      const found = declared(method, (value) => object[method](value));
      const forward = method === 'forward' && found.length === 0 ? [FORWARD] : found;
      yield {
        name: `${name}#${method}`,
        call: `${code}.${method}`,
        self: false,
        schemas: forward,
      };
    }
  }
}

/**
 * `{ name, call, self, use, schemas }`: `call` is code before the opening bracket, `use` makes of the
 * code of a call that of using its result.
 */
export function targets(torch, scope) {
  const schemas = schemasByName();
  const functions = [...ofSpaces(spaces(torch), schemas)];
  const classes = functions.filter(({ call }) => call.startsWith('new ')).map(({ name }) => name);
  return [...functions, ...ofTensors(torch, schemas), ...ofObjects(torch, scope, classes)];
}
