// Finds the call that killed a process: the last one, or an earlier one that spoilt its memory.
import { runRange } from './range.mjs';

/** How many times longer a call may take alone: some are asked for thousands of millions of elements. */
const PATIENCE = 6;

/** Whether a call that was given up comes to its end in a longer time. */
export async function isSlow(options, { number, hung }) {
  if (!hung) return false;
  const patient = { ...options, timeout: options.timeout * PATIENCE };
  return (await runRange(patient, number, number + 1)).died === null;
}

/** `{ number, code, note }` of the latest call from which on the process still dies. */
export async function culprit(options, start, { number, code }) {
  const dies = async (from) => (await runRange(options, from, number + 1)).died !== null;
  if (await dies(number)) return { number, code, note: '' };
  if (!(await dies(start))) return { number, code, note: ' (not when run again)' };
  let [low, high] = [start, number];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await dies(middle)) low = middle;
    else high = middle;
  }
  const alone = await runRange(options, low, low + 1);
  return { number: low, code: alone.code, note: `, at call ${number}: ${code}` };
}
