/** An optimizer's state in PyTorch's structure: by the order numbers of the parameters. */
import { float32 } from '../dtype.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { ParamGroup } from './param_group.js';

/** What an optimizer remembers about one parameter. */
export type ParamState = Record<string, unknown>;

/** State by parameter; `defaults` of older formats may sit under other keys. */
export type OptimizerState = Map<Tensor, ParamState>;

/** A group whose parameters are order numbers. */
export interface PackedGroup {
  params: number[];
  [option: string]: unknown;
}

/** What `state_dict` gives and `load_state_dict` takes. */
export interface OptimizerStateDict {
  state: Record<number, ParamState>;
  param_groups: PackedGroup[];
}

/** Packs groups and state; the tensors are the optimizer's own, as in Python. */
export function pack(groups: readonly ParamGroup[], state: OptimizerState): OptimizerStateDict {
  const numbers = new Map<Tensor, number>();
  let start = 0;
  const packed = groups.map(({ params, ...options }): PackedGroup => {
    for (const [i, param] of params.entries()) {
      if (!numbers.has(param)) numbers.set(param, start + i);
    }
    start += params.length;
    return { ...options, params: params.map((param) => numbers.get(param) as number) };
  });
  const entries = [...state].map(([param, entry]) => [numbers.get(param), entry] as const);
  return { state: Object.fromEntries(entries), param_groups: packed };
}

/** Copies arrays and plain objects all the way down; all else is shared. */
function copyDeep<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyDeep) as T;
  if (typeof value !== 'object' || value === null || isTensor(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copyDeep(v)])) as T;
}

/** State follows its parameter's dtype and device; the step count stays where it is cheap to read. */
function castTensor(param: Tensor, value: Tensor, key: string, group: PackedGroup): Tensor {
  const { device, dtype } = param;
  if (key === 'step') {
    if (!group.capturable && !group.fused) return value;
    return value.to({ dtype: float32, device });
  }
  return dtype.is_floating_point ? value.to({ dtype, device }) : value.to({ device });
}

function cast(param: Tensor, value: unknown, key: string, group: PackedGroup): unknown {
  if (isTensor(value)) return keep(castTensor(param, value, key, group));
  if (Array.isArray(value)) return value.map((item) => cast(param, item, '', group));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, cast(param, item, name, group)]),
  );
}

function checkGroups(own: readonly ParamGroup[], saved: readonly PackedGroup[]): void {
  if (own.length !== saved.length) {
    throw new RangeError('loaded state dict has a different number of parameter groups');
  }
  if (own.some((group, i) => group.params.length !== saved[i]?.params.length)) {
    throw new RangeError(
      "loaded state dict contains a parameter group that doesn't match the size of " +
        "optimizer's group",
    );
  }
}

/** The groups and the state that a saved one means for the optimizer's own parameters. */
export function unpack(
  own: readonly ParamGroup[],
  { state, param_groups }: OptimizerStateDict,
): { groups: ParamGroup[]; state: OptimizerState } {
  checkGroups(own, param_groups);
  const owners = new Map<string, [Tensor, PackedGroup]>();
  const groups = own.map((group, i): ParamGroup => {
    const saved = param_groups[i] as PackedGroup;
    for (const [j, id] of saved.params.entries()) {
      owners.set(String(id), [group.params[j] as Tensor, saved]);
    }
    const { params: _ids, ...options } = copyDeep(saved);
    const names = group.param_names ? { param_names: group.param_names } : {};
    return { ...names, ...options, params: group.params } as ParamGroup;
  });
  const loaded: OptimizerState = new Map();
  for (const [id, entry] of state instanceof Map ? state : Object.entries(state)) {
    const owner = owners.get(String(id));
    if (owner) loaded.set(owner[0], cast(owner[0], entry, '', owner[1]) as ParamState);
  }
  return { groups, state: loaded };
}
