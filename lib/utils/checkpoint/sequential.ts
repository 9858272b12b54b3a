/** `torch.utils.checkpoint.checkpoint_sequential`: a chain of modules in segments. */
import { signature } from '../../signature.js';
import { type Run, runOf } from './callable.js';
import { checkpoint, reentrance } from './checkpoint.js';

interface SequentialKeywords {
  use_reentrant?: boolean | null;
  preserve_rng_state?: boolean;
}
type Link<Value> = ((input: Value) => Value) | { forward(input: Value): Value };

interface Bound<Value> {
  functions: Iterable<unknown>;
  segments: number;
  input: Value;
  use_reentrant: boolean | null;
  preserve_rng_state: boolean;
}
const bind = signature<Bound<unknown>>(
  'checkpoint_sequential(Iterable functions, int segments, any input, bool? use_reentrant=None, *, ' +
    'bool preserve_rng_state=True)',
);

const chain =
  (links: readonly Run[]): Run =>
  (input) =>
    links.reduce((value, link) => link(value), input);

/**
 * Runs functions or modules one after the other, each of `segments` parts but the last as one
 * checkpoint.
 */
export function checkpoint_sequential<Value>(
  functions: Iterable<Link<Value>>,
  segments: number,
  input: Value,
  use_reentrant?: boolean | null | SequentialKeywords,
  keywords?: SequentialKeywords,
): Value;
export function checkpoint_sequential(...args: unknown[]): unknown {
  const { functions, segments, input, use_reentrant, preserve_rng_state } = bind(args);
  if (segments < 1) throw new RangeError(`segments must be positive, but got ${segments}`);
  const choice = reentrance('.checkpoint_sequential', use_reentrant);
  const links = [...functions].map(runOf);
  const size = Math.floor(links.length / segments);
  let value: unknown = input;
  for (let part = 0; part < segments - 1; part += 1) {
    if (size === 0)
      throw new RangeError(`${links.length} functions can't fill ${segments} segments`);
    const segment = chain(links.slice(part * size, (part + 1) * size));
    value = checkpoint(segment, value, { use_reentrant: choice, preserve_rng_state });
  }
  return chain(links.slice(size * (segments - 1)))(value);
}
