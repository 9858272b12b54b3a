/** Arguments on which libtorch itself ends the process or never returns, as it does in Python: refused here. */
import { NotImplementedError, TorchError } from '../errors.js';
import { type BoundOperator, type Encoded, type Handle, native } from '../native.js';
import { BATCH_NORM } from './crash_checks/batch_norm.js';
import { LAYERS } from './crash_checks/layers.js';
import { OTHERS } from './crash_checks/others.js';
import { MADE, SPARSE } from './crash_checks/sparse.js';
import { type Check, type Checks, count } from './crash_checks/values.js';

const CHECKS: Checks = { ...BATCH_NORM, ...LAYERS, ...OTHERS, ...SPARSE };

/** It reads a workspace, whose form oneDNN alone knows, by the numbers given. */
const UNCHECKED = new Set(['mkldnn_rnn_layer_backward']);

const isTensorList = (value: Encoded): boolean =>
  Array.isArray(value) && (value.length === 0 || typeof value[0] === 'object');

/** Autograd walks all lists by the length of the first before the operator compares them. */
const foreachLists =
  (byScalars: boolean): Check =>
  (first, ...others) => {
    if (!Array.isArray(first)) return null;
    const scalars = byScalars ? others.filter(Array.isArray).at(-1) : undefined;
    for (const list of others) {
      const compared = list === scalars || isTensorList(list);
      if (!compared || count(list) === first.length) continue;
      return list === scalars
        ? 'Tensor list must have same number of elements as scalar list.'
        : `Tensor lists must have the same number of tensors, got ${first.length} and ${count(list)}`;
    }
    return null;
  };

const SCALARS = foreachLists(true);
const TENSORS = foreachLists(false);

/** What a table has for an overload, or else for the operator. */
function find<T>(
  table: Readonly<Record<string, T>>,
  name: string,
  overload: string,
): T | undefined {
  const key = [`${name}.${overload}`, name].find((each) => Object.hasOwn(table, each));
  return key === undefined ? undefined : table[key];
}

function checkOf(name: string, overload: string): Check | undefined {
  const found = find(CHECKS, name, overload);
  if (found !== undefined) return found;
  if (!name.startsWith('_foreach_')) return undefined;
  return overload.startsWith('ScalarList') ? SCALARS : TENSORS;
}

function refused(name: string): BoundOperator {
  return () => {
    throw new NotImplementedError(
      `${name}() is a step of libtorch's own that can't check its arguments: call the operator ` +
        'that it is a part of',
    );
  };
}

/** The operator, whose result is looked at before it is handed out. */
function verified(name: string, overload: string, operator: BoundOperator): BoundOperator {
  const check = find(MADE, name, overload);
  if (check === undefined) return operator;
  return (...args) => {
    const made = operator(...args) as Handle;
    const problem = check(made, args);
    if (problem === null) return made;
    native.dispose(made);
    throw new TorchError(`${name}(): ${problem}`);
  };
}

/** The operator, behind its check where it has one. */
export function guarded(qualified: string, operator: BoundOperator): BoundOperator {
  const [name = '', overload = ''] = qualified.replace('aten::', '').split('.');
  if (UNCHECKED.has(name)) return refused(name);
  const check = checkOf(name, overload);
  if (check === undefined) return verified(name, overload, operator);
  return (...args) => {
    const problem = check(...args);
    if (problem !== null) throw new TorchError(`${name}(): ${problem}`);
    return operator(...args);
  };
}
