/** Nested brackets, line breaks and ellipses around formatted elements. */
import type { Formatter } from './formatter.js';
import { printOptions } from './options.js';

/** What is shown of a tensor: its sizes, and whether each dimension is cut to its edges. */
export interface Shown {
  /** The sizes of the elements at hand. */
  readonly sizes: readonly number[];
  /** For each dimension whether its middle was left out. */
  readonly cut: readonly boolean[];
}

const joinLine = (texts: readonly string[]): string => texts.join(', ');

/** The elements of one row, with the ellipsis where the middle is missing. */
function rowItems(shown: Shown, formatter: Formatter, start: number): string[] {
  const depth = shown.sizes.length - 1;
  const count = shown.sizes[depth] as number;
  const items = Array.from({ length: count }, (_, i) => formatter.format(start + i));
  if (shown.cut[depth]) {
    if (printOptions.edgeitems === 0) return ['...'];
    items.splice(count / 2, 0, ' ...');
  }
  return items;
}

function row(shown: Shown, formatter: Formatter, start: number, indent: number): string {
  const items = rowItems(shown, formatter, start);
  const room = printOptions.linewidth - indent;
  const perLine = Math.max(1, Math.floor(room / (formatter.width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < items.length; i += perLine) lines.push(joinLine(items.slice(i, i + perLine)));
  return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

function block(
  shown: Shown,
  formatter: Formatter,
  depth: number,
  start: number,
  indent: number,
): string {
  const dimensions = shown.sizes.length - depth;
  if (dimensions === 0) return formatter.format(start);
  if (dimensions === 1) return row(shown, formatter, start, indent);
  const count = shown.sizes[depth] as number;
  const step = shown.sizes.slice(depth + 1).reduce((product, size) => product * size, 1);
  const parts = Array.from({ length: count }, (_, i) =>
    block(shown, formatter, depth + 1, start + i * step, indent + 1),
  );
  if (shown.cut[depth]) parts.splice(count / 2, 0, '...');
  return `[${parts.join(`,${'\n'.repeat(dimensions - 1)}${' '.repeat(indent + 1)}`)}]`;
}

/** All elements, in brackets, with lines indented by `indent` characters. */
export function layOut(shown: Shown, formatter: Formatter, indent: number): string {
  return block(shown, formatter, 0, 0, indent);
}

/** Appends `dtype=...` and the like, on new lines where the line is full. */
export function addSuffixes(
  text: string,
  suffixes: readonly string[],
  indent: number,
  newline: boolean,
): string {
  let result = text;
  let length = text.length - text.lastIndexOf('\n') + 1;
  let force = newline;
  for (const suffix of suffixes) {
    if (force || length + suffix.length + 2 > printOptions.linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      length = indent + suffix.length;
      force = false;
    } else {
      result += `, ${suffix}`;
      length += suffix.length + 2;
    }
  }
  return `${result})`;
}
