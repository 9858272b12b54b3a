/** The results as a table of text. */
import { MODES } from './modes.js';
import type { Result } from './train.js';

/** The figures of the well-known run on Fashion-MNIST with two epochs. */
const PUBLISHED: Readonly<Record<string, readonly [accuracy: number, loss: number]>> = {
  zeros: [9.625, 2.304],
  ones: [10.05, 1552.281],
  uniform: [36.667, 3.208],
  centred: [75.817, 0.705],
  rule: [85.208, 0.469],
  normal: [84.717, 0.443],
};

const HEAD = ['Initialisation', 'Accuracy', 'Loss', 'Time', 'Published'];

function row(name: string, { accuracy, loss, seconds }: Result): string[] {
  const published = PUBLISHED[name];
  return [
    MODES[name]?.label ?? name,
    `${accuracy.toFixed(3)}%`,
    loss.toFixed(3),
    `${seconds.toFixed(1)} s`,
    published === undefined ? '' : `${published[0].toFixed(3)}%, ${published[1].toFixed(3)}`,
  ];
}

/** Validation accuracy and training loss (mean of the last 100 batches) of each mode. */
export function table(results: Readonly<Record<string, Result>>): string {
  const rows = [HEAD, ...Object.entries(results).map(([name, result]) => row(name, result))];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
