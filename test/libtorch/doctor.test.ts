/** What the doctor says, in sound and in broken situations. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { findLibtorch } from '../../lib/libtorch/find.js';
import { atLeast, problemsOf } from '../../lib/libtorch/problems.js';
import { program, pythonWith, temporary, writePackage } from './fixtures.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const sound = findLibtorch().root;
let cache = '';

beforeEach(() => {
  cache = temporary();
});

function sconce(args: string[], more: Record<string, string> = {}) {
  const env = { PATH: '/nowhere', HOME: cache, SCONCE_CACHE: cache, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function doctor(more: Record<string, string> = {}) {
  const { status, stdout } = sconce(['doctor', '--json'], more);
  return { status, report: JSON.parse(stdout) };
}

describe('all is well', () => {
  test('as text', () => {
    const { status, stdout } = sconce(['doctor'], { LIBTORCH: sound });
    for (const line of [
      /^sconce +0\.\d+\.\d+ /m,
      /^Node +v\d+\.\d+\.\d+, Node-API \d+$/m,
      /^system +linux-\w+, glibc 2\.\d+$/m,
      /^CPU .*; libtorch uses \w+/m,
      /^threads +\d+ within an operation, \d+ between; \d+ usable$/m,
      /^addon +\/.*sconce\.node, built for libtorch 2\.\d+\.\d+$/m,
      /^libtorch +2\.\d+\.\d+.* \((CPU|CUDA) build\), \//m,
      /^ +because +the variable LIBTORCH names it$/m,
      /^ +loads +yes; \d+ libraries opened$/m,
      /^CUDA .*driver: .*; devices: \d+$/m,
      /^All is well\.$/m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(status).toBe(0);
  });

  test('as JSON', () => {
    const { status, report } = doctor({ LIBTORCH: sound });
    expect(report).toMatchObject({
      problems: [],
      libtorch: { root: sound, source: 'LIBTORCH' },
      node: { version: process.version },
      loaded: { threads: expect.any(Number), cpu_capability: expect.any(String) },
    });
    expect(status).toBe(0);
  });
});

describe('something is amiss', () => {
  const problems = (more?: Record<string, string>) => {
    const { status, report } = doctor(more);
    expect(status).toBe(1);
    return report.problems as { what: string; mend: string }[];
  };

  test('no libtorch', () => {
    expect(problems()).toEqual([
      { what: 'there is no libtorch 2.13', mend: 'run `npx sconce install`' },
    ]);
    expect(sconce(['doctor']).stdout).toMatch(/Problem: there is no.*\n +Mend: run `npx sconce/);
  });

  test('a LIBTORCH that is none', () => {
    expect(problems({ LIBTORCH: '/no/such/folder' })).toEqual([
      {
        what: 'LIBTORCH is set to /no/such/folder, but there is no such folder',
        mend: 'point it at a libtorch 2.13, or unset it',
      },
    ]);
  });

  test('a LIBTORCH of another version than the addon was built for', () => {
    const root = writePackage(temporary(), { version: '2.9.1' });
    const [problem] = problems({ LIBTORCH: root });
    expect(problem?.what).toMatch(/the addon was built for libtorch 2\.1\d, but .* is 2\.9\.1/);
    expect(problem?.mend).toContain('npx sconce install');
  });

  test('a libtorch in the cache that does not load', () => {
    const root = writePackage(join(cache, 'libtorch', '2.13.0'), { version: '2.13.0' });
    writeFileSync(join(root, 'lib/libc10.so'), Buffer.concat([Buffer.from('\x7fELF')]));
    const { report, status } = doctor();
    expect(status).toBe(1);
    expect(report.candidates[0].refused).toContain('libc10.so');
  });

  test('a libtorch in the cache that is not whole', () => {
    writePackage(join(cache, 'libtorch', '2.13.0'), { version: '2.13.0' });
    const [problem] = problems();
    expect(problem?.what).toMatch(/does not load: cannot open .*sconce_torch\.so/);
    expect(problem?.mend).toBe('run `npx sconce install --force`');
  });

  test('the places that were looked at, each with its reason', () => {
    mkdirSync(join(cache, 'libtorch', '2.13.0'), { recursive: true });
    writePackage(join(cache, 'libtorch', '2.12.0'), { version: '2.12.0' });
    const torch = writePackage(temporary(), { version: '2.4.0' });
    const { report } = doctor({ PATH: pythonWith(torch) });
    expect(report.candidates.map(({ refused }: { refused: string }) => refused)).toEqual([
      'there is no such folder',
      'it is 2.12.0, and Sconce wants 2.13',
      'it is 2.4.0, and Sconce wants 2.13',
    ]);
  });

  test('a Python that fails', () => {
    const { report } = doctor({ PATH: program('python3', 'process.exit(3)') });
    expect(report.candidates[0].refused).toBe('it fails: it ended with status 3');
  });

  test('the machine: C library', () => {
    const findings = { addon: undefined, first: undefined, report: undefined };
    const said = (glibc: string | null) => problemsOf({ ...findings, glibc })[0]?.what;
    expect(said(null)).toContain('not glibc');
    expect(said('2.27')).toBe('glibc is 2.27, and libtorch needs 2.28 or later');
    expect(said('2.28')).toBe('there is no libtorch 2.13');
  });
});

test.each([
  ['v20.19.0', true],
  ['v20.9.0', false],
  ['v18.20.4', false],
  ['v26.0.0', true],
])('Node %s', (version, fits) => {
  expect(atLeast(version, [20, 19])).toBe(fits);
});

describe('the command', () => {
  test.each([[[]], [['frobnicate']], [['install', '--gpu']], [['doctor', 'now']]])('%j', (args) => {
    const { status, stderr } = sconce(args);
    expect(stderr).toContain('npx sconce install [options]');
    expect(status).toBe(2);
  });

  test('--help, --version', () => {
    expect(sconce(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(sconce(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('install ends with 1 and says what to do', () => {
    const { status, stderr } = sconce(['install'], {
      SCONCE_LIBTORCH_MIRROR: 'http://127.0.0.1:9',
    });
    expect(stderr).toMatch(/could not be installed\.\n.*127\.0\.0\.1:9 cannot be reached/);
    expect(stderr).toContain('--from FILE');
    expect(status).toBe(1);
  });

  test('a --sha256 that is none', () => {
    const { status, stderr } = sconce(['install', '--sha256', 'abc']);
    expect(stderr).toContain('64 hexadecimal digits');
    expect(status).toBe(2);
  });
});
