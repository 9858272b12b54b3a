/** Parameter groups: parameters with the options that hold for them. */
import { warn } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { isIterable } from '../iterable.js';
import { isTensor, type Tensor } from '../tensor.js';

/** A parameter, alone or with its name as `named_parameters` gives it. */
type MaybeNamed = Tensor | readonly [name: string, parameter: Tensor];

/** What a user hands in as a group: parameters, and options that differ from the optimizer's. */
export interface GroupInput {
  params: Tensor | Iterable<MaybeNamed>;
  [option: string]: unknown;
}

/** What the constructors take first: parameters, named parameters, or groups. */
export type Params = Iterable<MaybeNamed> | Iterable<GroupInput>;

export type Options = Record<string, unknown>;

/** A group of an optimizer. An option given as a tensor is a tensor here, whatever its type says. */
export interface ParamGroup {
  params: Tensor[];
  param_names?: string[];
  lr: number;
  [option: string]: unknown;
}

/** Marks an option that has no default. */
export const required: unique symbol = Symbol('required parameter');

/** The groups that a constructor's first argument means. */
export function groupsOf(params: unknown): GroupInput[] {
  if (isTensor(params) || !isIterable(params)) {
    throw new TypeError(
      'params argument given to the optimizer should be an iterable of Tensors or dicts, but got ' +
        typeName(params),
    );
  }
  const items = [...params];
  const [first] = items;
  if (first === undefined) throw new RangeError('optimizer got an empty parameter list');
  const isGroup = !isTensor(first) && !Array.isArray(first) && typeof first === 'object';
  return isGroup ? (items as GroupInput[]) : [{ params: items as MaybeNamed[] }];
}

function splitNames(items: readonly unknown[]): { params: unknown[]; names: string[] } {
  const params: unknown[] = [];
  const names: string[] = [];
  for (const item of items) {
    if (Array.isArray(item)) {
      names.push(item[0]);
      params.push(item[1]);
    } else params.push(item);
  }
  if (names.length > 0 && names.length !== params.length) {
    throw new RangeError(
      'all optimizer params should be with/without names. Some param names are missing',
    );
  }
  return { params, names };
}

function checkParams(params: unknown[], defaults: Options): asserts params is Tensor[] {
  for (const param of params) {
    if (!isTensor(param)) {
      throw new TypeError(
        `optimizer can only optimize Tensors, but one of the params is ${typeName(param)}`,
      );
    }
    if (!defaults.differentiable && !param.is_leaf && !param.retains_grad) {
      throw new RangeError("can't optimize a non-leaf Tensor");
    }
  }
}

function fillDefaults(group: GroupInput, defaults: Options): void {
  for (const [name, value] of Object.entries(defaults)) {
    if (Object.hasOwn(group, name)) continue;
    if (value === required) {
      throw new RangeError(
        `parameter group didn't specify a value of required optimization parameter ${name}`,
      );
    }
    group[name] = value;
  }
}

function checkAgainst(group: ParamGroup, others: readonly ParamGroup[]): void {
  const seen = new Set<Tensor>();
  for (const other of others) {
    for (const param of other.params) seen.add(param);
    if ((group.param_names === undefined) !== (other.param_names === undefined)) {
      throw new RangeError(
        'all optimizer param groups should be with/without names. cannot add param group ' +
          `${group.param_names ? 'with names' : 'without names'} to the optimizer`,
      );
    }
  }
  if (group.params.some((param) => seen.has(param))) {
    throw new RangeError('some parameters appear in more than one parameter group');
  }
}

/** Completes and checks a new group; the object given becomes the group, as in Python. */
export function adoptGroup(
  given: unknown,
  defaults: Options,
  others: readonly ParamGroup[],
): ParamGroup {
  if (typeof given !== 'object' || given === null || isIterable(given)) {
    throw new TypeError(`param_group must be a dict, but got ${typeName(given)}`);
  }
  const input = given as GroupInput;
  if (input.params instanceof Set) {
    throw new TypeError(
      'optimizer parameters need to be organized in ordered collections: use an array, not a Set',
    );
  }
  if (!isIterable(input.params)) {
    throw new TypeError(`params of a group must be Tensors, not ${typeName(input.params)}`);
  }
  const { params, names } = splitNames(isTensor(input.params) ? [input.params] : [...input.params]);
  checkParams(params, defaults);
  input.params = params;
  if (names.length > 0) input.param_names = names;
  fillDefaults(input, defaults);
  if (params.length !== new Set(params).size) {
    warn(
      'optimizer contains a parameter group with duplicate parameters; in future, this will cause ' +
        'an error; see github.com/pytorch/pytorch/issues/40967 for more information',
    );
  }
  const group = input as ParamGroup;
  checkAgainst(group, others);
  return group;
}
