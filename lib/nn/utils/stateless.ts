/** `torch.nn.utils.stateless`. */
import { warn_once } from '../../errors.js';
import { functional_call as call, type FunctionalCall } from './functional_call.js';

/** The old name of `torch.func.functional_call`. */
export function functional_call(...args: FunctionalCall): unknown {
  warn_once(
    '`torch.nn.utils.stateless.functional_call` is deprecated: use `torch.func.functional_call`.',
    'FutureWarning',
  );
  return call(...args);
}
