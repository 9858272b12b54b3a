// Finds the call that killed a process: the last one, or an earlier one that spoilt its memory.
import { runRange } from './range.mjs';

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
