/** What users install: the packed tarball, scripts disabled, no compiler and no Python. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibtorch } from '../../lib/libtorch/find.js';
import { consume, install, pack } from '../../scripts/package/consumer.mjs';

describe('the package', () => {
  const libtorch = findLibtorch().root;
  let files: string[] = [];
  let folder = '';

  beforeAll(() => {
    const packed = pack(mkdtempSync(join(tmpdir(), 'sconce-pack-')));
    files = packed.files;
    folder = install(packed.tarball);
  }, 300_000);

  test('holds compiled code, declarations and the prebuilt addon', () => {
    const addon = `prebuilds/${process.platform}-${process.arch}/`;
    for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/cli.js', 'package.json']) {
      expect(files).toContain(file);
    }
    expect(files).toContain(`${addon}sconce.node`);
    expect(files).toContain(`${addon}sconce_torch.so`);
  });

  test('holds no sources, no tests and no libtorch', () => {
    const unwanted = /^(test|native|scripts|lib|build|examples|bench)\/|libtorch.*\.so|libc10/;
    expect(files.filter((file) => unwanted.test(file))).toEqual([]);
  });

  test.each(['train.mjs', 'train.cjs'])('trains a step: %s', (program) => {
    const { status, stdout, stderr } = consume(folder, program, { libtorch });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^trained by/);
    expect(status).toBe(0);
  });

  test('says in one line what to run where there is no libtorch', () => {
    const { status, stderr } = consume(folder, 'train.mjs');
    expect(status).not.toBe(0);
    const lines = stderr.split('\n').filter((text) => /^\w*Error: /.test(text));
    expect(lines).toEqual([expect.stringMatching(/libtorch 2\.13.*npx sconce install/)]);
  });
}, 120_000);
