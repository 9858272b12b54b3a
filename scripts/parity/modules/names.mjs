// Compares the public names of torch.nn, torch.optim and torch.amp, and those of their classes, with
// what is here.
import torch from '../../../dist/index.js';

/** Names of Python's own, of TorchScript and compilers, and of devices that libtorch isn't built for. */
const ABSENT = new Set([
  'BroadcastingList1',
  'BroadcastingList2',
  'BroadcastingList3',
  'OptimizerPostHook',
  'OptimizerPreHook',
  'T_destination',
  'Tensor',
  'UninitializedTensorMixin',
  'assert_int_or_pair',
  'boolean_dispatch',
  'call_super_init',
  'compile',
  'dump_patches',
  'handle_torch_function',
  'has_torch_function',
  'has_torch_function_unary',
  'has_torch_function_variadic',
  'ipu',
  'mtia',
  'profile_hook_step',
  'xpu',
]);

/** What classes may define, and PyTorch's base class refuses to do. */
const OPTIONAL = new Set(['get_extra_state', 'set_extra_state']);

const find = (path) => path.split('.').reduce((space, name) => space?.[name], torch);

/** Whether a name is in a namespace, or on the instances of a class. */
function isThere(space, name) {
  if (space === undefined) return false;
  if (name in space || OPTIONAL.has(name)) return true;
  return typeof space === 'function' && (name in space.prototype || isField(space, name));
}

/** Fields are there once an instance is made. */
function isField(space, name) {
  try {
    return name in new space();
  } catch {
    return false;
  }
}

export function printNames(names) {
  for (const [title, list] of Object.entries(names)) {
    const wanted = list.filter((name) => !ABSENT.has(name));
    const missing = wanted.filter((name) => !isThere(find(title), name));
    const there = `${wanted.length - missing.length} of ${wanted.length}`;
    const rest = missing.length === 0 ? '' : `; missing: ${missing.join(' ')}`;
    console.log(`${there} public names of ${title}${rest}`);
  }
}
