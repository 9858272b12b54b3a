/** The command line. */
import { parseArgs } from 'node:util';
import torch from 'sconce';
import { UserError } from './data/images.js';
import { MODES } from './modes.js';
import type { Settings } from './train.js';

export const USAGE = `Compares weight initialisations on one network.

  --data DIR      a folder of IDX files, gzipped or not, as of MNIST or Fashion-MNIST
  --modes A,B     some of ${Object.keys(MODES).join(', ')}
  --epochs N      how often to go through the data (2)
  --seed N        the seed of all random numbers (0)
  --device D      cpu or cuda (cpu)
  --threads N     threads of one operator on the CPU (1: the bits of Python's single thread)
  --report FILE   where the report goes (build/experiment/report.html)
  --json FILE     writes the numbers as well
  --help          this text`;

export interface Options extends Settings {
  readonly data: string | undefined;
  readonly modes: readonly string[];
  readonly threads: number;
  readonly report: string;
  readonly json: string | undefined;
  readonly help: boolean;
}

const text = { type: 'string' } as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: text,
        modes: text,
        epochs: text,
        seed: text,
        device: text,
        threads: text,
        report: text,
        json: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

function whole(name: string, value: string | undefined, fallback: number, least: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < least) {
    throw new UserError(`--${name} must be a whole number from ${least} on, not '${value}'`);
  }
  return number;
}

function modesOf(value: string | undefined): readonly string[] {
  if (value === undefined) return Object.keys(MODES);
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(MODES, name));
  if (unknown !== undefined) {
    throw new UserError(`--modes: '${unknown}' is none of ${Object.keys(MODES).join(', ')}`);
  }
  return names;
}

function deviceOf(value = 'cpu'): string {
  const { type } = new torch.device(value);
  if (type !== 'cpu' && type !== 'cuda') throw new UserError(`--device ${value}: cpu or cuda`);
  if (type === 'cuda' && !torch.cuda.is_available()) {
    throw new UserError('--device cuda: no CUDA device is there; `npx sconce doctor` says why');
  }
  return value;
}

export function parseOptions(args: readonly string[]): Options {
  const values = read(args);
  return {
    data: values.data,
    modes: modesOf(values.modes),
    epochs: whole('epochs', values.epochs, 2, 1),
    seed: whole('seed', values.seed, 0, 0),
    device: deviceOf(values.device),
    threads: whole('threads', values.threads, 1, 1),
    report: values.report ?? 'build/experiment/report.html',
    json: values.json,
    help: values.help === true,
  };
}
