/** Says how far a long step has come: one living line on a terminal, a few lines elsewhere. */
import { stderr } from 'node:process';

/** Receives one line for the user. */
export type Say = (line: string) => void;

const MEGA = 1e6;
const TERMINAL_INTERVAL = 100;
const LINES = 4;

/** `126 MB`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / MEGA)} MB`;

/** `3.2 s`, since a time given by `performance.now()`. */
export const seconds = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Progress of one transfer; call `done` at its end, however it ends. */
export class Progress {
  readonly #start = performance.now();
  #bytes = 0;
  #shown = 0;
  #first: number | undefined;

  constructor(
    readonly label: string,
    readonly total: number | undefined,
    readonly say: Say,
  ) {}

  /** `bytes` of the whole are there by now. */
  update(bytes: number): void {
    this.#first ??= bytes;
    this.#bytes = bytes;
    if (stderr.isTTY) this.#paint();
    else this.#print();
  }

  done(): void {
    if (stderr.isTTY && this.#shown > 0) stderr.write('\r\x1b[K');
  }

  #text(): string {
    const time = (performance.now() - this.#start) / 1000;
    const rate = (this.#bytes - (this.#first ?? 0)) / MEGA / Math.max(time, 1e-3);
    const of = this.total === undefined ? '' : ` of ${megabytes(this.total)}`;
    return `${this.label}: ${megabytes(this.#bytes)}${of}, ${rate.toFixed(1)} MB/s`;
  }

  #paint(): void {
    const now = performance.now();
    if (now - this.#shown < TERMINAL_INTERVAL) return;
    this.#shown = now;
    stderr.write(`\r\x1b[K${this.#text()}`);
  }

  #print(): void {
    if (this.total === undefined) return;
    const part = Math.floor((this.#bytes / this.total) * LINES);
    if (part <= this.#shown) return;
    this.#shown = part;
    this.say(this.#text());
  }
}
