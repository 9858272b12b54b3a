/** `torch.nn.utils.parametrize`: parameters that are computed from others. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { NotImplementedError } from '../../errors.js';
import { keep } from '../../memory.js';
import { scoped } from '../../scoped.js';
import { signature } from '../../signature.js';
import { isDisposed, isTensor, type Tensor } from '../../tensor.js';
import { removeTensor } from '../modules/fields.js';
import type { Module } from '../modules/module.js';
import { ModuleDict } from '../modules/module_dict.js';
import { Parameter } from '../parameter.js';
import {
  applyTo,
  checkLike,
  type Parametrization,
  ParametrizationList,
  registerTensor,
} from './parametrization_list.js';

export { ParametrizationList } from './parametrization_list.js';

let depth = 0;
let cache = new WeakMap<object, Map<string, Tensor>>();

/** Computes each parametrized tensor once, the first time that it is used inside. */
export function cached(): Disposable;
export function cached<T>(fn: () => T): T;
export function cached<T>(fn?: () => T): T | Disposable {
  const enter = () => {
    depth += 1;
    return () => {
      depth -= 1;
      if (depth === 0) cache = new WeakMap();
    };
  };
  return scoped('cached', enter, fn);
}

interface Parametrized {
  parametrizations: ModuleDict<ParametrizationList>;
}

const listOf = (module: object, name: string): ParametrizationList =>
  (module as Parametrized).parametrizations.get(name);

function computed(module: object, name: string): Tensor {
  const list = listOf(module, name);
  if (depth === 0) return list.forward();
  const values = cache.get(module) ?? new Map<string, Tensor>();
  cache.set(module, values);
  const known = values.get(name);
  if (known !== undefined && !isDisposed(known)) return known;
  const value = list.forward();
  values.set(name, value);
  return value;
}

/** The accessor asks `this`, so that a deep copy may have it; walks over fields pass it by. */
function defineAccessor(module: Module, name: string): void {
  Object.defineProperty(module, name, {
    configurable: true,
    enumerable: false,
    get(this: Module) {
      return computed(this, name);
    },
    set(this: Module, value: Tensor) {
      listOf(this, name).right_inverse(value);
    },
  });
}

/** Gives the module a class of its own, whose name tells that it is parametrized. */
function changeClass(module: Module): void {
  const base = module.constructor as typeof Module;
  const name = `Parametrized${base.name}`;
  const { [name]: kind } = { [name]: class extends base {} };
  Object.setPrototypeOf(module, (kind as typeof Module).prototype as object);
}

const baseOf = (module: Module): typeof Module =>
  Object.getPrototypeOf(module.constructor) as typeof Module;

interface Named {
  module: Module;
  tensor_name: string | null;
}
const bindIs = signature<Named>('is_parametrized(nn.Module module, str? tensor_name=None)');
const bindType = signature<{ module: Module }>('type_before_parametrizations(nn.Module module)');

interface Transfer<M> {
  from_module: Module;
  to_module: M;
  tensor_name: string | null;
}
const bindTransfer = signature<Transfer<Module>>(
  'transfer_parametrizations_and_params(nn.Module from_module, nn.Module to_module, ' +
    'str? tensor_name=None)',
);

/** Whether the tensor of that name is parametrized; without a name, whether any is. */
export function is_parametrized(
  ...args: Call<
    [module: Module],
    [tensor_name: string | null],
    Partial<Named> & Pick<Named, 'module'>
  >
): boolean {
  const { module, tensor_name } = bindIs(args);
  const parametrizations: unknown = Reflect.get(module, 'parametrizations');
  if (!(parametrizations instanceof ModuleDict)) return false;
  return tensor_name === null ? parametrizations.length > 0 : parametrizations.has(tensor_name);
}

/** Adds to the parametrizations that a tensor has. */
function addFurther(module: Module, name: string, added: Parametrization, unsafe: boolean): void {
  const list = listOf(module, name);
  if (!unsafe) {
    const now = Reflect.get(module, name) as Tensor;
    const next = applyTo(added, now);
    checkLike(next, now, 'a parametrization');
    try {
      const back = added.right_inverse?.(next);
      if (back !== undefined) checkLike(back, now, 'parametrization.right_inverse');
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
    }
  }
  list.append(added);
  list.unsafe ||= unsafe;
}

function addFirst(module: Module, name: string, added: Parametrization, unsafe: boolean): void {
  const original = Reflect.get(module, name) as Tensor;
  const list = new ParametrizationList([added], original, unsafe);
  removeTensor(module, name);
  if (!is_parametrized(module)) {
    changeClass(module);
    Reflect.set(module, 'parametrizations', new ModuleDict());
  }
  defineAccessor(module, name);
  (module as Module & Parametrized).parametrizations.set(name, list);
}

interface RegisterKeywords<M> {
  module: M;
  tensor_name: string;
  parametrization: Parametrization;
  unsafe?: boolean;
}
const bindRegister = signature<Required<RegisterKeywords<Module>>>(
  'register_parametrization(nn.Module module, str tensor_name, nn.Module parametrization, *, ' +
    'bool unsafe=False)',
);

/** Has a parameter or buffer computed by `parametrization` each time that it is read. */
export function register_parametrization<M extends Module>(
  ...args:
    | [
        module: M,
        tensor_name: string,
        parametrization: Parametrization,
        keywords?: { unsafe?: boolean },
      ]
    | [keywords: RegisterKeywords<M>]
): M {
  const { module, tensor_name: name, parametrization, unsafe } = bindRegister(args);
  parametrization.train(module.training);
  if (is_parametrized(module, name)) addFurther(module, name, parametrization, unsafe);
  else if (module._parameters.has(name) || isTensor(module._buffers.get(name))) {
    addFirst(module, name, parametrization, unsafe);
  } else {
    throw new RangeError(
      `Module '${module}' does not have a parameter, a buffer, or a parametrized element with ` +
        `name '${name}'`,
    );
  }
  return module as M;
}

interface RemoveKeywords<M> {
  module: M;
  tensor_name: string;
  leave_parametrized?: boolean;
}
const bindRemove = signature<Required<RemoveKeywords<Module>>>(
  'remove_parametrizations(nn.Module module, str tensor_name, bool leave_parametrized=True)',
);

/** What takes the place of a parametrized tensor. */
function unparametrized(module: Module, name: string, leave: boolean): Tensor {
  const list = listOf(module, name);
  const read = () => Reflect.get(module, name) as Tensor;
  if (list.is_tensor) {
    const original = Reflect.get(list, 'original') as Tensor;
    if (leave) no_grad(() => original.set_(read()));
    return original;
  }
  if (!leave) {
    throw new RangeError(
      'Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in ' +
        'terms of a sequence of tensors.',
    );
  }
  const value = read();
  return value.requires_grad ? new Parameter(value) : keep(value);
}

/** Makes a parametrized tensor an ordinary one, with its present value or with the original. */
export function remove_parametrizations<M extends Module>(
  ...args: Call<[module: M, tensor_name: string], [leave_parametrized: boolean], RemoveKeywords<M>>
): M {
  const { module, tensor_name: name, leave_parametrized } = bindRemove(args);
  if (!is_parametrized(module, name)) {
    throw new RangeError(`Module ${module} does not have a parametrization on ${name}`);
  }
  const tensor = unparametrized(module, name, leave_parametrized);
  Reflect.deleteProperty(module, name);
  (module as Module & Parametrized).parametrizations.pop(name);
  registerTensor(module, name, tensor);
  if (!is_parametrized(module)) {
    Reflect.deleteProperty(module, 'parametrizations');
    Object.setPrototypeOf(module, baseOf(module).prototype as object);
  }
  return module as M;
}

/** The class of a module without its parametrizations. */
export function type_before_parametrizations(
  ...args: Call<[module: Module], [], { module: Module }>
): typeof Module {
  const { module } = bindType(args);
  return is_parametrized(module) ? baseOf(module) : (module.constructor as typeof Module);
}

/** Gives another module the parametrizations of a module, and the tensors behind them. */
export function transfer_parametrizations_and_params<M extends Module>(
  ...args: Call<
    [from_module: Module, to_module: M],
    [tensor_name: string | null],
    Partial<Transfer<M>> & Omit<Transfer<M>, 'tensor_name'>
  >
): M {
  const { from_module, to_module, tensor_name } = bindTransfer(args);
  if (!is_parametrized(from_module)) return to_module as M;
  const all = (from_module as Module & Parametrized).parametrizations;
  for (const name of tensor_name === null ? [...all.keys()] : [tensor_name]) {
    if (Reflect.get(to_module, name) === undefined) {
      Reflect.set(to_module, name, new Parameter(Reflect.get(from_module, name) as Tensor));
    }
    const from = listOf(from_module, name);
    for (const parametrization of from) {
      register_parametrization(to_module, name, parametrization);
    }
    const to = listOf(to_module, name);
    for (const [key, own] of [...from._parameters, ...from._buffers]) Reflect.set(to, key, own);
  }
  return to_module as M;
}
