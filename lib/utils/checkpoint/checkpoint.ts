/** `torch.utils.checkpoint.checkpoint`: less memory for a second run of the forward pass. */
import { NotImplementedError, warn } from '../../errors.js';
import { is_grad_enabled } from '../../grad_mode.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { keywordsApart, type Run, runOf } from './callable.js';
import { earlyStop } from './early_stop.js';
import { type Describe, Frame } from './frame.js';
import { CheckpointFunction } from './reentrant.js';
import { surroundings } from './surroundings.js';

/** Enters something, such as `() => torch.no_grad()`; it ends when what is returned is disposed. */
export type Context = () => Disposable;
export type ContextFn = () => readonly [forward: Context, recompute: Context];

export interface CheckpointKeywords {
  use_reentrant?: boolean | null;
  context_fn?: ContextFn;
  determinism_check?: 'default' | 'none';
  debug?: boolean;
  early_stop?: boolean;
  preserve_rng_state?: boolean;
}

const nothing: Context = () => ({ [Symbol.dispose]() {} });

/** The contexts of checkpoints that are given none. */
export const noop_context_fn: ContextFn = () => [nothing, nothing];

interface Bound {
  use_reentrant: boolean | null;
  context_fn: ContextFn | null;
  determinism_check: string;
  debug: boolean;
  early_stop: boolean;
  preserve_rng_state: boolean;
}
const NAMES = [
  'use_reentrant',
  'context_fn',
  'determinism_check',
  'debug',
  'early_stop',
  'preserve_rng_state',
];
const bind = signature<Bound>(
  'checkpoint(*, bool? use_reentrant=None, function? context_fn=None, ' +
    "str determinism_check='default', bool debug=False, bool early_stop=True, " +
    'bool preserve_rng_state=True)',
);

const describe: Describe = ({ shape, dtype, device }: Tensor) =>
  `{shape: ${shape}, dtype: ${dtype}, device: ${device}}`;

const CHECKS: Record<string, Describe | null> = { default: describe, none: null };

function within<T>(context: Context, fn: () => T): T {
  const entered = context();
  try {
    return fn();
  } finally {
    entered[Symbol.dispose]();
  }
}

function withoutReentrance(run: Run, args: readonly unknown[], a: Bound): unknown {
  if (a.debug) {
    throw new NotImplementedError('checkpoint: `debug` needs dispatch modes, which are absent');
  }
  const check = CHECKS[a.determinism_check];
  if (check === undefined) {
    throw new RangeError(
      `determinism_check should be one of ['default', 'none'], but got ${a.determinism_check}`,
    );
  }
  if (!is_grad_enabled()) return run(...args);
  const [forward, recompute] = (a.context_fn ?? noop_context_fn)();
  const again = surroundings(args, a.preserve_rng_state);
  const frame = new Frame(args, {
    again: (given) => {
      again(() => within(recompute, () => run(...given)));
    },
    early_stop: earlyStop(a.early_stop),
    describe: check,
  });
  return frame.first(() => within(forward, () => run(...args)));
}

/** Asks for a choice, as Python does, where none was made. */
export function reentrance(name: string, use_reentrant: boolean | null): boolean {
  if (use_reentrant !== null) return use_reentrant;
  warn(
    `torch.utils.checkpoint${name}: pass use_reentrant explicitly. use_reentrant=False is ` +
      'recommended; without it the choice is use_reentrant=True, and will be an error later.',
  );
  return true;
}

type Callable<Args extends readonly unknown[], Output> =
  | ((...args: Args) => Output)
  | { forward(...args: Args): Output };

/**
 * Runs a function or module without keeping what its backward pass needs, which runs it again. The
 * result is the same, random numbers included. Keywords that checkpoint does not know go to the
 * function.
 */
export function checkpoint<Args extends readonly unknown[], Output>(
  fn: Callable<Args, Output>,
  ...args: Args | [...Args, keywords: CheckpointKeywords & Record<string, unknown>]
): Output;
export function checkpoint(fn: unknown, ...args: unknown[]): unknown {
  const run = runOf(fn);
  const [given, keywords] = keywordsApart(args);
  const own = Object.fromEntries(NAMES.flatMap((n) => (n in keywords ? [[n, keywords[n]]] : [])));
  const others = Object.entries(keywords).filter(([name]) => !NAMES.includes(name));
  const a = bind([own]);
  if (!reentrance('', a.use_reentrant)) {
    const all = others.length === 0 ? given : [...given, Object.fromEntries(others)];
    return withoutReentrance(run, all, a);
  }
  if (others.length > 0) {
    throw new RangeError(`Unexpected keyword arguments: ${others.map(([name]) => name).join(',')}`);
  }
  if (a.context_fn !== null || a.debug) {
    throw new RangeError(
      'Passing `context_fn` or `debug` is only supported when use_reentrant=False.',
    );
  }
  return CheckpointFunction.apply(run, a.preserve_rng_state, ...given);
}
