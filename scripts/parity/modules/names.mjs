// Compares the public names of torch.nn with what is here.
import { nn } from '../../../dist/index.js';

/** Names that stand for something of Python or of TorchScript. */
const ABSENT = new Set([
  'BroadcastingList1',
  'BroadcastingList2',
  'BroadcastingList3',
  'Tensor',
  'assert_int_or_pair',
  'boolean_dispatch',
  'handle_torch_function',
  'has_torch_function',
  'has_torch_function_unary',
  'has_torch_function_variadic',
]);

const spaces = { nn, functional: nn.functional, init: nn.init, grad: nn.grad };

export function printNames(names) {
  for (const [title, list] of Object.entries(names)) {
    const wanted = list.filter((name) => !ABSENT.has(name));
    const missing = wanted.filter((name) => !(name in spaces[title]));
    const there = `${wanted.length - missing.length} of ${wanted.length}`;
    const rest = missing.length === 0 ? '' : `; missing: ${missing.join(' ')}`;
    console.log(`${there} public names of ${title}${rest}`);
  }
}
