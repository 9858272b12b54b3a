/** Processes and worker threads end cleanly, whatever is still alive. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const child = (name: string): string =>
  fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url));

/** Runs the jobs two at a time. */
async function inPairs(jobs: (() => Promise<void>)[]): Promise<void> {
  const queue = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) await job();
  };
  await Promise.all([lane(), lane()]);
}

test('200 processes end with exit code 0 while tensors live', async () => {
  const endings = ['natural', 'exit', 'later', 'disposed'];
  let ended = 0;
  const one = (ending: string) => async (): Promise<void> => {
    // execFile rejects on any other exit code and on signals.
    await run(process.execPath, [child('exit'), ending]);
    ended += 1;
  };
  await inPairs(Array.from({ length: 200 }, (_, i) => one(endings[i % endings.length] as string)));
  expect(ended).toBe(200);
}, 600_000);

function endOf(worker: Worker): Promise<{ code: number; answers: unknown[] }> {
  const answers: unknown[] = [];
  return new Promise((resolve, reject) => {
    worker.on('message', (answer) => answers.push(answer));
    worker.on('error', reject);
    worker.on('exit', (code) => resolve({ code, answers }));
  });
}

test('50 workers start, compute and end', async () => {
  const answers: unknown[] = [];
  const one = async (): Promise<void> => {
    const end = await endOf(new Worker(child('worker'), { workerData: { steps: 20 } }));
    expect(end.code).toBe(0);
    answers.push(...end.answers);
  };
  await inPairs(Array.from({ length: 50 }, () => one));
  expect(answers).toEqual(Array.from({ length: 50 }, () => 1024));
}, 300_000);

test('workers may be terminated in the middle of their work', async () => {
  const one = async (): Promise<void> => {
    const worker = new Worker(child('worker'), { workerData: { steps: 1_000_000 } });
    const ended = endOf(worker);
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 300));
    await worker.terminate();
    expect((await ended).answers).toEqual([]);
  };
  await inPairs(Array.from({ length: 20 }, () => one));
}, 300_000);
