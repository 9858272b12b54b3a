/** The set-up of a small checkout: the real scripts and CMake files around a core of few lines. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporary, writePackage } from './fixtures.js';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const CORE = `
#include <initializer_list>
#include <node_api.h>
static napi_value nothing(napi_env, napi_callback_info) { return nullptr; }
extern "C" __attribute__((visibility("default")))
napi_value sconce_init(napi_env env, napi_value exports) {
  for (const char* name : {"cpu_capability", "get_num_threads", "get_num_interop_threads",
                           "has_cuda", "cuda_device_count"}) {
    napi_value function;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, nothing, nullptr, &function);
    napi_set_named_property(env, exports, name, function);
  }
  return exports;
}
`;

function smallCheckout(): string {
  const root = temporary();
  const copied = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.examples.json'];
  for (const name of [...copied, 'CMakeLists.txt', 'scripts/setup.mjs', 'scripts/setup']) {
    cpSync(join(checkout, name), join(root, name), { recursive: true });
  }
  cpSync(join(checkout, 'lib/libtorch'), join(root, 'lib/libtorch'), { recursive: true });
  cpSync(join(checkout, 'native/loader'), join(root, 'native/loader'), { recursive: true });
  writeFileSync(join(root, 'native/core.cc'), CORE);
  writeFileSync(join(root, 'lib/index.ts'), 'export const answer = 42;\n');
  mkdirSync(join(root, 'examples'));
  writeFileSync(join(root, 'examples/one.ts'), "import { answer } from 'sconce';\nvoid answer;\n");
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** A libtorch with what CMakeLists.txt reads of it. */
function buildable(version: string): string {
  const root = writePackage(temporary(), { version });
  const [major, minor, patch] = version.split('.');
  mkdirSync(join(root, 'include/torch/headeronly'), { recursive: true });
  mkdirSync(join(root, 'include/torch/csrc/api/include'), { recursive: true });
  writeFileSync(
    join(root, 'include/torch/headeronly/version.h'),
    `#define TORCH_VERSION_MAJOR ${major}\n#define TORCH_VERSION_MINOR ${minor}\n` +
      `#define TORCH_VERSION_PATCH ${patch}\n`,
  );
  return root;
}

const environment = (more: Record<string, string>) => ({
  ...process.env,
  SCONCE_CACHE: join(temporary(), 'cache'),
  ...more,
});

function setUp(root: string, more: Record<string, string>) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: environment(more),
  });
  return { status, stdout, stderr, time: performance.now() - start };
}

describe('from nothing', () => {
  let root = '';
  let LIBTORCH = '';
  const builtFor = () => {
    const program = "console.log(require('./build/Release/sconce.node').built_for)";
    return spawnSync(process.execPath, ['-e', program], {
      cwd: root,
      encoding: 'utf8',
    }).stdout.trim();
  };

  beforeAll(() => {
    root = smallCheckout();
    LIBTORCH = buildable('2.13.0');
  });

  test('two at once: one does everything, the other waits', async () => {
    const run = () =>
      new Promise<string>((resolve, reject) => {
        const env = environment({ LIBTORCH });
        const child = spawn(process.execPath, ['scripts/setup.mjs'], { cwd: root, env });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (text) => {
            output += text;
          });
        }
        child.on('close', (status) => (status === 0 ? resolve(output) : reject(output)));
      });
    const outputs = await Promise.all([run(), run()]);
    const [worker = '', waiter = ''] = outputs.sort((a, b) => b.length - a.length);
    expect(worker).toMatch(/tsc: lib\/ to dist\/: done in \d+\.\d s/);
    expect(worker).toMatch(/addon: .* libtorch 2\.13\.0: done in/);
    expect(worker).toMatch(/trying the addon: done in/);
    expect(waiter).toMatch(/waiting for it to end/);
    expect(waiter).not.toMatch(/done in/);
    expect(existsSync(join(root, 'build/examples/one.js'))).toBe(true);
    expect(builtFor()).toBe('2.13.0');
  });

  test('does nothing, in under a second, when all is in place', () => {
    const { stdout, status, time } = setUp(root, { LIBTORCH });
    expect(stdout).toMatch(/^set-up: all in place, libtorch 2\.13\.0 at .*\n$/);
    expect(status).toBe(0);
    expect(time).toBeLessThan(1000);
  });

  test('compiles what has changed, and removes what has no source any more', () => {
    writeFileSync(join(root, 'lib/extra.ts'), 'export const extra = 1;\n');
    expect(setUp(root, { LIBTORCH }).stdout).not.toContain('addon');
    expect(existsSync(join(root, 'dist/extra.js'))).toBe(true);
    rmSync(join(root, 'lib/extra.ts'));
    setUp(root, { LIBTORCH });
    expect(existsSync(join(root, 'dist/extra.js'))).toBe(false);
  });

  test('shows the end of a failed build and goes on once it is mended', () => {
    const core = join(root, 'native/core.cc');
    appendFileSync(core, 'no such thing;\n');
    const { status, stderr } = setUp(root, { LIBTORCH });
    expect(status).toBe(1);
    expect(stderr).toMatch(/core\.cc.*error: [\s\S]*addon\.log/);
    expect(readFileSync(join(root, 'build/addon.log'), 'utf8')).toContain('no such thing');
    writeFileSync(core, CORE);
    expect(setUp(root, { LIBTORCH }).status).toBe(0);
  });

  test('builds anew for another libtorch', () => {
    const other = buildable('2.12.1');
    expect(setUp(root, { LIBTORCH: other }).stdout).toMatch(/addon: .* libtorch 2\.12\.1: done in/);
    expect(builtFor()).toBe('2.12.1');
  });
});

describe('something is missing', () => {
  let root = '';
  let LIBTORCH = '';

  beforeAll(() => {
    root = smallCheckout();
    LIBTORCH = buildable('2.13.0');
  });

  const tools = (...names: string[]) => {
    const folder = temporary();
    for (const name of names) {
      const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
      symlinkSync(stdout.trim(), join(folder, name));
    }
    return folder;
  };

  test('the compiler', () => {
    const PATH = tools('cmake');
    const { status, stderr } = setUp(root, { LIBTORCH, PATH, CXX: '' });
    expect(stderr).toContain(`There is no compiler for C++20 (on the PATH: ${PATH})`);
    expect(stderr).toMatch(/g\+\+: not found[\s\S]*Mend: /);
    expect(status).toBe(1);
  });

  test('CMake', () => {
    const { status, stderr } = setUp(root, { LIBTORCH, PATH: tools('c++'), CXX: '' });
    expect(stderr).toMatch(/CMake is missing \(looked for on the PATH: .*\)\.\nMend: .*/);
    expect(status).toBe(1);
  });

  test('libtorch, where LIBTORCH says', () => {
    const { status, stderr } = setUp(root, { LIBTORCH: '/no/such/folder' });
    expect(stderr).toContain('LIBTORCH is set to /no/such/folder, but there is no such folder');
    expect(status).toBe(1);
  });

  test('a libtorch that Sconce can be built against', () => {
    const { status, stderr } = setUp(root, { LIBTORCH: buildable('2.9.0') });
    expect(stderr).toMatch(/is 2\.9\.0; Sconce builds against 2\.11, 2\.12, 2\.13\.\nMend: /);
    expect(status).toBe(1);
  });

  test('libtorch and every way to fetch it', () => {
    const SCONCE_LIBTORCH_MIRROR = 'http://127.0.0.1:9';
    const more = { LIBTORCH: '', SCONCE_LIBTORCH_MIRROR, PATH: tools('cmake') };
    const { status, stderr } = setUp(root, more);
    expect(stderr).toMatch(/could not be installed[\s\S]*pip: there is no Python on the PATH/);
    expect(status).toBe(1);
  });

  test('correct types', () => {
    writeFileSync(join(root, 'lib/wrong.ts'), "export const wrong: number = 'text';\n");
    const { status, stderr } = setUp(root, { LIBTORCH });
    expect(stderr).toMatch(/wrong\.ts.*error TS2322[\s\S]*tsc-lib\.log/);
    expect(status).toBe(1);
  });
});
