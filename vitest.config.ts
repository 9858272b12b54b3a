import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name.
  resolve: { alias: { sconce: fileURLToPath(new URL('lib/index.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Each file in a process of its own: the seed, the threads and the memory belong to a process.
    pool: 'forks',
    // Bits and times are those of one thread, and several test files run at once.
    env: { OMP_NUM_THREADS: '1' },
    maxWorkers: 2,
    testTimeout: 120_000,
    reporters: ['default'],
  },
});
