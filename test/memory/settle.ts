/** The living bytes after full collections, for tests of what is freed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import torch from '../../lib/index.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects till nothing more comes: what the functions of a dropped graph held goes with the next. */
export async function settle(): Promise<number> {
  for (let i = 0; i < 4; i += 1) {
    collect();
    // A function that is given to native gives up those of dropped graphs.
    torch.ones(1, { requires_grad: true }).register_hook(() => {});
    await new Promise((resolve) => setImmediate(resolve));
  }
  return torch.memory_stats().live_bytes;
}
