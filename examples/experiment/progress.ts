/** What is shown while a network trains: a bar in a terminal, plain lines elsewhere. */
import cliProgress from 'cli-progress';
import type { Watch } from './train.js';

const FORMAT = '{label} {bar} {percentage}% | {value}/{total} | loss {loss} | {rate} steps/s';
/** How many lines a run without a terminal prints. */
const LINES = 4;

export interface Progress {
  readonly watch: Watch;
  stop(): void;
}

const shownLoss = (loss: number): string => loss.toFixed(3).padStart(9);

function bar(label: string): Progress {
  const options = { format: FORMAT, synchronousUpdate: true, clearOnComplete: true, fps: 8 };
  const made = new cliProgress.SingleBar(options, cliProgress.Presets.shades_grey);
  const started = performance.now();
  let open = false;
  const watch: Watch = (step, steps, loss) => {
    const rate = ((1000 * step) / (performance.now() - started)).toFixed(0);
    const shown = { label: label.padEnd(28), loss: shownLoss(loss), rate };
    if (open) made.update(step, shown);
    else made.start(steps, step, shown);
    open = true;
  };
  return { watch, stop: () => made.stop() };
}

function lines(label: string): Progress {
  const started = performance.now();
  const watch: Watch = (step, steps, loss) => {
    if (step !== steps && step % Math.ceil(steps / LINES) !== 0) return;
    const rate = ((1000 * step) / (performance.now() - started)).toFixed(0);
    console.log(`${label.padEnd(28)} ${step}/${steps} loss ${shownLoss(loss)} ${rate} steps/s`);
  };
  return { watch, stop: () => {} };
}

export const progress = (label: string): Progress =>
  process.stderr.isTTY ? bar(label) : lines(label);
