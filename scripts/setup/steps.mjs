// The steps of the set-up. Each returns at once when there is nothing to do.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, SetupError } from './run.mjs';
import { filesBelow, fingerprint } from './stamp.mjs';
import { checkCmake, checkCompiler } from './tools.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether what is installed is what the lock file says, package by package. */
function packagesFit(root) {
  try {
    const wanted = readJson(join(root, 'package-lock.json')).packages;
    const found = readJson(join(root, 'node_modules', '.package-lock.json')).packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '' || (optional && found[path] === undefined)) return true;
      return found[path]?.version === version && existsSync(join(root, path));
    });
  } catch {
    return false;
  }
}

export async function packages({ root, step }) {
  if (packagesFit(root)) return;
  await step('npm ci', () =>
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: root,
      log: join(root, 'build', 'npm.log'),
      mend: 'Mend: check the network and the proxy (`npm ping`), then run it again.',
    }),
  );
  if (!packagesFit(root)) {
    throw new SetupError(
      'After `npm ci` packages are still missing.\n' +
        'Mend: remove node_modules and run it again; look at `npm config get omit`.',
    );
  }
}

/** What the compiler made of sources that are there no longer. */
function removeOrphans(from, to) {
  for (const file of filesBelow([to])) {
    const source = join(from, relative(to, file)).replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

async function compile({ root, step, stamps }, { config, from, to, needs }) {
  const sources = join(root, from);
  const outputs = join(root, to);
  const compiler = join(root, 'node_modules', 'typescript', 'package.json');
  const settings = [join(root, 'tsconfig.json'), join(root, config), compiler];
  const print = fingerprint([...filesBelow([sources]), ...settings], needs);
  const label = `tsc: ${from}/ to ${to}/`;
  if (stamps.has(label, print) && existsSync(outputs)) return print;
  await step(label, async () => {
    const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
    await run(process.execPath, [tsc, '--project', config], {
      cwd: root,
      log: join(root, 'build', `tsc-${from}.log`),
      mend: 'Mend: correct the errors above.',
    });
    removeOrphans(sources, outputs);
  });
  stamps.set(label, print);
  return print;
}

/** The library, and the examples, which use it as a package. */
export async function typescript(context) {
  const library = { config: 'tsconfig.json', from: 'lib', to: 'dist' };
  const needs = await compile(context, library);
  const examples = { config: 'tsconfig.examples.json', from: 'examples', to: 'build/examples' };
  await compile(context, { ...examples, needs });
}

const fromDist = (root, path) => import(pathToFileURL(join(root, 'dist', 'libtorch', path)));

/** The libtorch to build against: the one that will be loaded, or a freshly fetched one. */
export async function libtorch({ root, step, say }) {
  const { findLibtorch } = await fromDist(root, 'find.js');
  const { BUILDABLE, LibtorchError, minorOf } = await fromDist(root, 'version.js');
  let found;
  try {
    found = findLibtorch({ headers: true });
  } catch (error) {
    if (!(error instanceof LibtorchError)) throw error;
    if (process.env.LIBTORCH) throw new SetupError(error.message);
    say('there is no libtorch on this machine: fetching one into your cache');
    const { install } = await fromDist(root, join('install', 'install.js'));
    found = await step('libtorch', () => install({ say: (line) => say(`  ${line}`) }));
  }
  if (BUILDABLE.includes(minorOf(found.version))) return found;
  throw new SetupError(
    `The libtorch at ${found.root} is ${found.version}; Sconce builds against ` +
      `${BUILDABLE.join(', ')}.\nMend: unset LIBTORCH, or point it at another one.`,
  );
}

/** CMake keeps the libtorch that it was configured with: another one means to start anew. */
function forgetOtherConfiguration(root, libtorchRoot) {
  const build = join(root, 'build');
  const cache = join(build, 'CMakeCache.txt');
  const said = existsSync(cache) ? readFileSync(cache, 'utf8') : '';
  const before = /^SCONCE_LIBTORCH:\w+=(.*)$/m.exec(said)?.[1];
  const home = /^CMAKE_HOME_DIRECTORY:INTERNAL=(.*)$/m.exec(said)?.[1];
  if (before === libtorchRoot && home === root) return;
  rmSync(cache, { force: true });
  rmSync(join(build, 'CMakeFiles'), { recursive: true, force: true });
}

/** A file that includes libtorch's headers takes about a gigabyte to compile. */
const jobs = () => Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / 1.2e9)));

async function build({ root, progress }, found) {
  forgetOtherConfiguration(root, found.root);
  const cmakeJs = join('node_modules', 'cmake-js', 'bin', 'cmake-js');
  const parallel = ['--parallel', String(jobs())];
  const args = [cmakeJs, 'build', ...parallel, `--CDSCONCE_LIBTORCH=${found.root}`];
  await run(process.execPath, args, {
    cwd: root,
    log: join(root, 'build', 'addon.log'),
    mend:
      'Mend: correct the errors above; if memory ran out ("Killed"), close other programs. ' +
      '`rm -rf build` starts anew.',
    onLine: (line) => {
      const part = /\[\s*(\d+(?:\/\d+|%))\]/.exec(line)?.[1];
      if (part !== undefined) progress(part);
    },
  });
}

export async function addon(context, found) {
  const { root, step, stamps } = context;
  const files = filesBelow(['native', 'CMakeLists.txt'].map((path) => join(root, path)));
  const tools = ['node-addon-api', 'node-api-headers', 'cmake-js'].map((name) =>
    join(root, 'node_modules', name, 'package.json'),
  );
  const print = fingerprint([...files, ...tools.filter(existsSync)], found.root, found.version);
  const outputs = ['sconce.node', 'sconce_torch.so'].map((name) =>
    join(root, 'build', 'Release', name),
  );
  if (stamps.has('addon', print) && outputs.every((path) => existsSync(path))) return;
  const compiler = checkCompiler();
  const cmake = checkCmake();
  const label = `addon: ${compiler}, CMake ${cmake}, libtorch ${found.version}`;
  await step(label, () => build(context, found));
  await step('trying the addon', () => tryLoading(context, found));
  stamps.set('addon', print);
}

async function tryLoading({ root }, { root: place, libraries }) {
  const { check } = await fromDist(root, 'check.js');
  const { problem } = check(libraries, { core: true });
  if (problem === undefined) return;
  throw new SetupError(
    `The addon does not load with the libtorch at ${place}:\n  ${problem}\n` +
      'Mend: `node dist/cli.js doctor` shows more; `rm -rf build` builds it anew.',
  );
}
