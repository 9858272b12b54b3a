/** Where a libtorch is looked for, and what is refused. */
import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readDynamic } from '../../lib/libtorch/elf.js';
import { candidates, findLibtorch } from '../../lib/libtorch/find.js';
import { cudaLibraries } from '../../lib/libtorch/libraries.js';
import { program, pythonWith, temporary, writePackage } from './fixtures.js';

let cache = '';

beforeEach(() => {
  vi.unstubAllEnvs();
  cache = temporary();
  vi.stubEnv('LIBTORCH', '');
  vi.stubEnv('SCONCE_CACHE', cache);
  vi.stubEnv('PATH', '/nowhere');
});

const inCache = (name: string, version: string, cuda = false) =>
  writePackage(join(cache, 'libtorch', name), { version, cuda });
const elsewhere = (version: string) => writePackage(temporary(), { version });
const names = (paths: readonly string[]) => paths.map((path) => path.split('/').at(-1));

describe('the order', () => {
  test('LIBTORCH comes before the cache, the cache before Python', () => {
    const named = elsewhere('2.13.0+cpu');
    const cached = inCache('2.13.0', '2.13.0+cpu');
    const python = elsewhere('2.13.1');
    vi.stubEnv('PATH', pythonWith(python));
    vi.stubEnv('LIBTORCH', named);
    expect(findLibtorch()).toMatchObject({
      root: named,
      source: 'LIBTORCH',
      version: '2.13.0+cpu',
    });
    vi.stubEnv('LIBTORCH', '');
    expect(findLibtorch()).toMatchObject({ root: cached, source: 'cache' });
    vi.stubEnv('SCONCE_CACHE', temporary());
    expect(findLibtorch()).toMatchObject({ root: python, source: 'python', version: '2.13.1' });
  });

  test('LIBTORCH may name the folder that holds the torch package', () => {
    const root = elsewhere('2.13.0');
    vi.stubEnv('LIBTORCH', join(root, '..'));
    expect(findLibtorch().root).toBe(root);
  });

  test('in the cache the newest, and of one version the CUDA build', () => {
    inCache('2.13.9', '2.13.9');
    const newest = inCache('2.13.10', '2.13.10');
    expect(findLibtorch().root).toBe(newest);
    const cuda = inCache('2.13.10-cuda', '2.13.10+cu130', true);
    expect(findLibtorch().root).toBe(cuda);
  });

  test('what is being installed, or was left by a killed install, is not taken', () => {
    writePackage(join(cache, 'libtorch', '.staging-host-1-1', 'whole'), { version: '2.13.0' });
    expect(() => findLibtorch()).toThrow('npx sconce install');
  });

  test('without any the message says in one line what to run', () => {
    expect(() => findLibtorch()).toThrow(
      /^Sconce needs libtorch 2\.13: run `npx sconce install`.*$/,
    );
  });
});

describe('refusals', () => {
  test.each(['2.12.1', '2.14.0', '1.13.1', '2.1.3'])('another minor version: %s', (version) => {
    inCache(version, version);
    vi.stubEnv('PATH', pythonWith(elsewhere(version)));
    expect(() => findLibtorch()).toThrow('npx sconce install');
    const reasons = candidates().map(({ refused }) => refused);
    expect(reasons).toEqual(Array(2).fill(`it is ${version}, and Sconce wants 2.13`));
  });

  test('LIBTORCH is taken at its word, unless a version is wanted', () => {
    vi.stubEnv('LIBTORCH', elsewhere('2.12.1'));
    expect(findLibtorch().version).toBe('2.12.1');
    expect(() => findLibtorch({ wanted: '2.13' })).toThrow(/^LIBTORCH is set to .* 2\.12\.1/);
  });

  test('a LIBTORCH that is none is an error, though others would do', () => {
    inCache('2.13.0', '2.13.0');
    vi.stubEnv('LIBTORCH', '/no/such/folder');
    expect(() => findLibtorch()).toThrow(/^LIBTORCH is set to .*there is no such folder/);
    vi.stubEnv('LIBTORCH', temporary());
    expect(() => findLibtorch()).toThrow(/^LIBTORCH is set to .*no lib\/libtorch_cpu\.so/);
  });

  test('a library that is no library', () => {
    const root = inCache('2.13.0', '2.13.0');
    writeFileSync(join(root, 'lib/libtorch_cpu.so'), 'garbage');
    expect(() => findLibtorch()).toThrow('npx sconce install');
    expect(candidates()[0]?.refused).toMatch(/libtorch_cpu\.so: /);
  });

  test('one without headers, for building', () => {
    const root = temporary();
    mkdirSync(join(root, 'torch'));
    const whole = elsewhere('2.13.0');
    symlinkSync(join(whole, 'lib'), join(root, 'torch/lib'));
    symlinkSync(join(whole, 'version.py'), join(root, 'torch/version.py'));
    vi.stubEnv('LIBTORCH', join(root, 'torch'));
    expect(findLibtorch().version).toBe('2.13.0');
    expect(() => findLibtorch({ headers: true })).toThrow('no headers');
  });
});

describe('Python', () => {
  test('a Python that fails, and one without torch, are passed over', () => {
    vi.stubEnv('PATH', program('python3', 'console.error("Fatal: no encodings"); process.exit(1)'));
    expect(candidates()[0]?.refused).toBe('it fails: Fatal: no encodings');
    vi.stubEnv('PATH', pythonWith(''));
    expect(candidates()[0]?.refused).toBe('it has no torch package');
  });

  test('a torch that does not load is refused', () => {
    const root = elsewhere('2.13.0');
    writeFileSync(join(root, 'lib/libc10.so'), 'garbage');
    vi.stubEnv('PATH', pythonWith(root));
    expect(candidates()[0]?.refused).toMatch(/libc10\.so/);
  });

  test('a good answer is remembered until something changes', () => {
    const root = elsewhere('2.13.0');
    const log = join(temporary(), 'starts');
    const path = program(
      'python3',
      `require('fs').appendFileSync('${log}', 'x'); console.log('sconce:${root}');`,
    );
    vi.stubEnv('PATH', path);
    const starts = () => readFileSync(log).length;
    findLibtorch();
    findLibtorch();
    expect(starts()).toBe(1);
    utimesSync(join(root, 'version.py'), 1, 1);
    findLibtorch();
    expect(starts()).toBe(2);
    vi.stubEnv('VIRTUAL_ENV', '/another');
    findLibtorch();
    expect(starts()).toBe(3);
  });
});

describe('libraries', () => {
  test('each comes after what it needs', () => {
    const { libraries, build, missing } = findIn(inCache('2.13.0', '2.13.0'));
    expect(names(libraries)).toEqual(['libc10.so', 'libtorch_cpu.so']);
    expect({ build, missing }).toEqual({ build: 'cpu', missing: [] });
  });

  test("a CUDA build's come from NVIDIA's folders, and what is nowhere is named", () => {
    const root = inCache('2.13.0', '2.13.0+cu130', true);
    const { libraries, build } = findIn(root);
    expect(build).toBe('cuda');
    expect(names(libraries)).toEqual([
      'libc10.so',
      'libcudart.so.13',
      'libcupti.so.13',
      'libtorch_cpu.so',
    ]);
    const alone = elsewhere('2.13.0');
    const { needed } = readDynamic(join(root, 'lib/libtorch_cpu.so'));
    expect(needed).toContain('libcupti.so.13');
    symlinkSync(join(alone, 'lib/libc10.so'), join(alone, 'lib/libtorch_cuda.so'));
    expect(names(cudaLibraries(alone).paths)).toContain('libtorch_cuda.so');
  });

  function findIn(root: string) {
    vi.stubEnv('LIBTORCH', root);
    return findLibtorch();
  }
});
