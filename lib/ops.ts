/** Every operator of libtorch as a function and a method, made on first use. */
import { functionOf, methodOf } from './gate/call.js';
import type {
  FftFunctions,
  LinalgFunctions,
  NnFunctions,
  SpecialFunctions,
  TorchFunctions,
} from './generated/functions.js';
import { native } from './native.js';
import { Tensor } from './tensor.js';

/** The schemas of each public name, such as `add` or `linalg_det`. */
function byName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const schema of native.schemas()) {
    if (!schema.startsWith('aten::')) continue;
    const name = schema.slice(6, schema.search(/[.(]/));
    const list = found.get(name);
    if (list === undefined) found.set(name, [schema]);
    else list.push(schema);
  }
  return found;
}

const schemas = byName();

type Maker = (name: string, schemas: readonly string[]) => unknown;

/** Defines a property that makes its value on first use. */
function lazily(target: object, name: string, operator: string, make: Maker): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make(name, schemas.get(operator) as string[]);
      Object.defineProperty(target, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
      return value;
    },
    // What inherits from the operators may have its own of that name; the operator stays.
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    },
  });
}

function namespace<T>(prefix: string): T {
  const made = {};
  for (const operator of schemas.keys()) {
    if (!operator.startsWith(prefix)) continue;
    lazily(made, operator.slice(prefix.length), operator, functionOf);
  }
  return made as T;
}

/** Whether one of the overloads takes the tensor itself. */
const hasSelf = (list: readonly string[]): boolean =>
  list.some((schema) => /Tensor(\([^)]*\))? self[,)]/.test(schema));

function installMethods(): void {
  for (const [operator, list] of schemas) {
    if (!hasSelf(list) || operator in Tensor.prototype) continue;
    Object.defineProperty(Tensor.prototype, operator, {
      configurable: true,
      get() {
        const value = methodOf(operator, list);
        Object.defineProperty(Tensor.prototype, operator, {
          value,
          configurable: true,
          writable: true,
        });
        return value;
      },
    });
  }
}

installMethods();

/** Every operator: those of `torch`, and those behind `torch.nn.functional`. */
export interface Operators extends TorchFunctions, NnFunctions {}

/** `torch.*`: the functions that are operators. */
export const ops: Operators = namespace('');
/** `torch.linalg.*` */
export const linalg: LinalgFunctions = namespace('linalg_');
/** `torch.fft.*` */
export const fft: FftFunctions = namespace('fft_');
/** `torch.special.*` */
export const special: SpecialFunctions = namespace('special_');
