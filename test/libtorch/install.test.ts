/** Installing by each road: what is taken, what is refused, what is left. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findLibtorch } from '../../lib/libtorch/find.js';
import { type InstallOptions, install } from '../../lib/libtorch/install/install.js';
import { isCudaWheel, nvidiaRequirements } from '../../lib/libtorch/install/wheel.js';
import { archiveOf, sha256, writeWheels, zip } from './archives.js';
import { type Fake, pipFrom, program, temporary, writePackage } from './fixtures.js';
import { sendFile, serve } from './servers.js';

const CPU: Fake = { version: '2.13.0+cpu' };
const CUDA: Fake = { version: '2.13.0+cu130', cuda: true };
const UNREACHABLE = 'http://127.0.0.1:9';

let cache = '';
let said: string[] = [];

beforeEach(() => {
  vi.unstubAllEnvs();
  cache = temporary();
  said = [];
  vi.stubEnv('LIBTORCH', '');
  vi.stubEnv('SCONCE_CACHE', cache);
  vi.stubEnv('SCONCE_LIBTORCH_MIRROR', UNREACHABLE);
  vi.stubEnv('PATH', '/nowhere');
});

const run = (options: Omit<InstallOptions, 'say'> = {}) =>
  install({
    say: (line) => void said.push(line),
    quiet: true,
    download: { waits: [10, 10], patience: { connect: 1000, answer: 1000, silence: 500 } },
    ...options,
  });

const installed = () => readdirSync(join(cache, 'libtorch')).sort();
const files = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

function usePip(fake: Fake) {
  const wheels = temporary();
  writeWheels(wheels, fake);
  const pip = pipFrom(wheels);
  vi.stubEnv('PATH', pip.path);
  return pip;
}

function archiveFile(fake: Fake): string {
  const path = join(temporary(), 'libtorch.zip');
  writeFileSync(path, archiveOf(fake));
  return path;
}

describe('an archive', () => {
  test('libraries, headers and CMake files are taken, nothing else', async () => {
    const { root, version } = await run({ from: archiveFile(CPU) });
    expect(version).toBe('2.13.0+cpu');
    expect(files(root)).toEqual([
      'build-version',
      'include/ATen/core/Tensor.h',
      'lib/libc10.so',
      'lib/libtorch_cpu.so',
      'share/cmake/Torch/TorchConfig.cmake',
    ]);
    expect(installed()).toEqual(['2.13.0']);
    expect(findLibtorch()).toMatchObject({ root, source: 'cache' });
  });

  test('by address, with its hash; without one it is refused', async () => {
    const data = archiveOf(CPU);
    const { url } = await serve((request, response) => sendFile(data, request, response));
    const from = `${url}/libtorch.zip`;
    await expect(run({ from })).rejects.toThrow('--sha256');
    await expect(run({ from, sha256: sha256(Buffer.from('x')) })).rejects.toThrow('not the file');
    expect(installed()).toEqual([]);
    await run({ from, sha256: sha256(data) });
    expect(installed()).toEqual(['2.13.0']);
    expect(files(join(cache, 'downloads'))).toEqual([]);
  });

  test('another version, a damaged file, and no archive at all', async () => {
    await expect(run({ from: archiveFile({ version: '2.12.1' }) })).rejects.toThrow(
      'it is 2.12.1, and Sconce wants 2.13',
    );
    const path = archiveFile(CPU);
    const data = readFileSync(path);
    data[data.indexOf('#pragma')] = 0;
    writeFileSync(path, data);
    await expect(run({ from: path })).rejects.toThrow('Tensor.h is damaged');
    writeFileSync(path, '<html>404</html>');
    await expect(run({ from: path })).rejects.toThrow('not a sound zip archive');
    expect(installed()).toEqual([]);
  });

  test('what does not load is not taken', async () => {
    const root = writePackage(temporary(), CPU);
    const path = join(temporary(), 'libtorch.zip');
    const alone = {
      'libtorch/build-version': '2.13.0+cpu',
      'libtorch/lib/libtorch_cpu.so': readFileSync(join(root, 'lib/libtorch_cpu.so')),
    };
    writeFileSync(path, zip(alone));
    await expect(run({ from: path })).rejects.toThrow(/does not load: .*libc10\.so/);
    expect(installed()).toEqual([]);
  });
});

describe('pip', () => {
  test('takes the place of a host that cannot be reached, within seconds', async () => {
    const { asked } = usePip(CPU);
    const start = performance.now();
    const { root } = await run();
    expect(performance.now() - start).toBeLessThan(5000);
    expect(said.join('\n')).toMatch(/cannot be reached/);
    expect(files(root)).toContain('lib/libtorch_cpu.so');
    expect(files(root)).not.toContain('lib/libtorch_python.so');
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toEqual(expect.arrayContaining(['download', '--no-deps', 'torch==2.13.*']));
    const note = readFileSync(join(dirname(root), 'sconce.json'), 'utf8');
    expect(JSON.parse(note)).toMatchObject({ from: 'pip: torch-2.13.0+cpu-py3-none-any.whl' });
  });

  test("of a CUDA build the CPU half and two of NVIDIA's wheels", async () => {
    const { asked } = usePip(CUDA);
    const { root, libraries, build } = await run({ from: 'pip' });
    expect(build).toBe('cuda');
    expect(asked()[1]?.filter((word) => word.startsWith('nvidia'))).toEqual([
      'nvidia-cuda-runtime==13.0.96',
      'nvidia-cuda-cupti==13.0.85',
    ]);
    expect(files(root)).not.toContain('lib/libtorch_cuda.so');
    expect(libraries.some((path) => path.endsWith('nvidia/cu13/lib/libcudart.so.13'))).toBe(true);
    expect(installed()).toEqual(['2.13.0']);
  });

  test('without a CUDA build --cuda is refused, with the mend', async () => {
    usePip(CPU);
    await expect(run({ cuda: true })).rejects.toThrow(/CPU build.*PIP_INDEX_URL|left no wheel/);
    expect(installed()).toEqual([]);
  });

  test.each([
    ['there is no Python', '', /no Python on the PATH.*apt install python3-pip/],
    ['it has no pip', 'process.exit(1)', /have no pip: run .*ensurepip/],
    [
      'its index cannot be reached',
      `if (process.argv.includes('--version')) process.exit(0);
       console.error('WARNING: Retrying after connection broken by NewConnectionError');
       console.error('ERROR: No matching distribution found for torch==2.13.*');
       process.exit(1);`,
      /pip cannot reach its index/,
    ],
    [
      'the disk is full',
      `if (process.argv.includes('--version')) process.exit(0);
       console.error('OSError: [Errno 28] No space left on device');
       process.exit(1);`,
      /disk is full.*SCONCE_CACHE/,
    ],
  ])('%s', async (_, source, message) => {
    if (source !== '') vi.stubEnv('PATH', program('python3', source));
    await expect(run()).rejects.toThrow(message);
    expect(installed()).toEqual([]);
  });

  test('a transfer that breaks is tried again, with more patience', async () => {
    const wheels = temporary();
    const wheel = writeWheels(wheels, CPU);
    vi.stubEnv(
      'PATH',
      program(
        'python3',
        `const args = process.argv;
         if (args.includes('--version')) process.exit(0);
         if (args[args.indexOf('--timeout') + 1] === '10') {
           console.error('pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.');
           process.exit(2);
         }
         const dest = args[args.indexOf('--dest') + 1];
         require('fs').copyFileSync(${JSON.stringify(wheel)}, dest + '/torch-2.13.0+cpu.whl');`,
      ),
    );
    await run({ from: 'pip' });
    expect(said.join()).toContain('the transfer broke');
  });

  test('a Python for which there is no wheel asks for that of another one', async () => {
    const wheels = temporary();
    const wheel = writeWheels(wheels, CPU);
    vi.stubEnv(
      'PATH',
      program(
        'python3',
        `const args = process.argv;
         if (args.includes('--version')) process.exit(0);
         if (!args.some((arg) => arg.startsWith('--python-version'))) {
           console.error('ERROR: No matching distribution found for torch==2.13.*');
           process.exit(1);
         }
         const dest = args[args.indexOf('--dest') + 1];
         require('fs').copyFileSync(${JSON.stringify(wheel)}, dest + '/torch-2.13.0+cpu-cp312.whl');`,
      ),
    );
    await expect(run({ from: 'pip' })).resolves.toMatchObject({ version: '2.13.0+cpu' });
  });
});

const PATH = process.env.PATH ?? '';
const python = spawnSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).stdout.trim();
const hasPip = spawnSync(python, ['-m', 'pip', '--version']).status === 0;

test.runIf(hasPip)("a real pip resolves NVIDIA's wheels", async () => {
  const wheels = temporary();
  writeWheels(wheels, CUDA);
  vi.stubEnv('PATH', PATH);
  vi.stubEnv('PIP_CONFIG_FILE', '/dev/null');
  vi.stubEnv('PIP_NO_INDEX', '1');
  vi.stubEnv('PIP_FIND_LINKS', wheels);
  const { version, libraries } = await run({ from: 'pip' });
  expect(version).toBe('2.13.0+cu130');
  expect(libraries.filter((path) => path.includes('/nvidia/'))).toHaveLength(2);
});

describe('what is there already', () => {
  test('stays, unless forced', async () => {
    const from = archiveFile(CPU);
    const { root } = await run({ from });
    writeFileSync(join(root, 'mark'), '');
    await run();
    expect(said.at(-1)).toContain('is in place');
    expect(existsSync(join(root, 'mark'))).toBe(true);
    await run({ from, force: true });
    expect(existsSync(join(root, 'mark'))).toBe(false);
  });

  test('is replaced when it loads no more', async () => {
    const from = archiveFile(CPU);
    const { root } = await run({ from });
    writeFileSync(join(root, 'lib/libc10.so'), 'garbage');
    await run({ from });
    expect(said.join('\n')).toContain('installing it anew');
    expect(findLibtorch().root).toBe(root);
  });

  test('survives a failed --force', async () => {
    const { root } = await run({ from: archiveFile(CPU) });
    await expect(run({ from: 'archive', force: true })).rejects.toThrow('cannot be reached');
    expect(findLibtorch().root).toBe(root);
    expect(installed()).toEqual(['2.13.0']);
  });
});

describe("a wheel's requirements", () => {
  const metadata = [
    'Requires-Dist: filelock',
    'Requires-Dist: cuda-toolkit[cublas,cudart,cupti,nvtx]==13.0.3; platform_system == "Linux"',
    'Requires-Dist: nvidia-cudnn-cu13==9.20.0.48; platform_system == "Linux"',
    'Requires-Dist: triton==3.7.1; platform_system == "Linux"',
    'Requires-Dist: nvidia-extra==1; extra == "all"',
  ].join('\n');

  test('for CPU use and for GPU use', () => {
    expect(isCudaWheel(metadata)).toBe(true);
    expect(nvidiaRequirements(metadata, false)).toEqual(['cuda-toolkit[cudart,cupti]==13.0.3']);
    expect(nvidiaRequirements(metadata, true)).toEqual([
      'cuda-toolkit[cublas,cudart,cupti,nvtx]==13.0.3',
      'nvidia-cudnn-cu13==9.20.0.48',
    ]);
    expect(isCudaWheel('Requires-Dist: filelock\n')).toBe(false);
  });

  test('in the older form, without cuda-toolkit', () => {
    const older = [
      'Requires-Dist: nvidia-cuda-runtime-cu12==12.8.90; platform_system == "Linux"',
      'Requires-Dist: nvidia-cuda-nvrtc-cu12==12.8.93; platform_system == "Linux"',
      'Requires-Dist: nvidia-cuda-cupti-cu12==12.8.90; platform_system == "Linux"',
    ].join('\n');
    expect(nvidiaRequirements(older, false)).toEqual([
      'nvidia-cuda-runtime-cu12==12.8.90',
      'nvidia-cuda-cupti-cu12==12.8.90',
    ]);
  });
});
