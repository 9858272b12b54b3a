// Sets up a checkout: packages, compiled TypeScript, libtorch, the addon. `npm start` and `npm test`
// run it first. Plain Node, since nothing is installed yet; does only what is stale.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock } from './setup/lock.mjs';
import { SetupError } from './setup/run.mjs';
import { Stamps } from './setup/stamp.mjs';
import { addon, libtorch, packages, typescript } from './setup/steps.mjs';
import { checkNode, checkSystem } from './setup/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const start = performance.now();
const since = (then) => `${((performance.now() - then) / 1000).toFixed(1)} s`;
const say = (line) => console.log(`set-up: ${line}`);

/** Shows how far a step is, on a terminal. */
function progress(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[Kset-up:   ${text}`);
}

/** Runs one step and says how long it took. */
async function step(name, work) {
  say(`${name} ...`);
  const begin = performance.now();
  const result = await work();
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  say(`${name}: done in ${since(begin)}`);
  return result;
}

async function setUp() {
  checkSystem();
  checkNode(root);
  await lock(root, say);
  const stamps = new Stamps(join(root, 'build', 'setup.json'));
  const context = { root, say, step, progress, stamps };
  await packages(context);
  await typescript(context);
  const found = await libtorch(context);
  await addon(context, found);
  say(`all in place, libtorch ${found.version} at ${found.root} (${since(start)})`);
}

try {
  await setUp();
} catch (error) {
  if (!(error instanceof SetupError) && error.name !== 'LibtorchError') throw error;
  console.error(`\nset-up: ${error.message}`);
  process.exitCode = 1;
}
