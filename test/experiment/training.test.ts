/** The main job on real digits: the same numbers as Python's, and the published ordering. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../examples/experiment/data/idx.js';
import { MODES, type Mode } from '../../examples/experiment/modes.js';
import { type Result, toTensors, train } from '../../examples/experiment/train.js';
import torch from '../../lib/index.js';

interface Reference {
  capability: string;
  seed: number;
  epochs: number;
  results: Record<string, { losses: string; weights: string; accuracy: number }>;
}

const reference = JSON.parse(
  readFileSync(new URL('../parity/experiment.json', import.meta.url), 'utf8'),
) as Reference;

const digits = fileURLToPath(new URL('../../../shared/data/mnist', import.meta.url));
const there = existsSync(digits);
if (!there) console.log(`skipped: the training on real digits, since ${digits} is absent`);

const sameBits = torch.backends.cpu.get_cpu_capability() === reference.capability;

const base64 = (losses: readonly number[]): string =>
  Buffer.from(Float32Array.from(losses).buffer).toString('base64');

describe.runIf(there)('two epochs on 10,000 real digits', () => {
  const results: Record<string, Result> = {};
  const steps: number[] = [];

  beforeAll(() => {
    torch.set_num_threads(1);
    const data = toTensors(readFolder(digits), 'cpu');
    const settings = { seed: reference.seed, epochs: reference.epochs, device: 'cpu' };
    for (const [name, mode] of Object.entries(MODES)) {
      results[name] = train(data, mode as Mode, settings, (step) => steps.push(step));
    }
  }, 300_000);

  test.runIf(sameBits).each(Object.entries(reference.results))(
    '%s gives the bits of Python',
    (name, expected) => {
      const made = results[name] as Result;
      expect(base64(made.losses)).toBe(expected.losses);
      expect(made.weights).toBe(expected.weights);
      expect(made.accuracy).toBe(expected.accuracy);
    },
  );

  test('the ordering is the published one', () => {
    const accuracy = (name: string): number => (results[name] as Result).accuracy;
    for (const name of ['zeros', 'ones']) expect(accuracy(name)).toBeLessThan(15);
    expect(accuracy('uniform')).toBeGreaterThan(accuracy('ones'));
    expect(accuracy('centred')).toBeGreaterThan(accuracy('uniform') + 10);
    for (const name of ['rule', 'normal', 'default', 'xavier', 'kaiming', 'orthogonal']) {
      expect(accuracy(name)).toBeGreaterThan(accuracy('centred'));
    }
  });

  test('the spreads before training say why', () => {
    const of = (name: string) => (results[name] as Result).spreads;
    expect(of('rule').map(({ layer }) => layer)).toEqual(['fc1', 'fc2', 'fc3']);
    expect(of('zeros').every(({ activation }) => activation === 0)).toBe(true);
    expect(of('uniform').at(-1)?.activation).toBeGreaterThan(100);
    expect(of('orthogonal').every(({ gradient }) => gradient > 0)).toBe(true);
  });

  test('every step is watched', () => {
    expect(steps.filter((step) => step === 900).length).toBe(Object.keys(MODES).length);
  });
});
