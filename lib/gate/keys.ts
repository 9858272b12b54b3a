/** Keys for calls with keywords: one number for which keywords, in which order, of which kinds. */
import { kindOf } from './kinds.js';
import type { Signature } from './signatures.js';

const KINDS = 32;
const NAMES = 64;

/** How many positional arguments and keywords leave a number exact: 5 and 11 bits each of 47. */
const fits = (positional: number, named: number): boolean =>
  positional < 8 && 5 * positional + 11 * named <= 47;

/** The keywords that the overloads of one name take, numbered. */
export class NamedKeys {
  readonly #numbers = new Map<string, number>();

  constructor(signatures: readonly Signature[]) {
    for (const { parameters } of signatures) {
      for (const { name, aliases } of parameters) {
        this.#add(name);
        for (const alias of aliases) this.#add(alias);
      }
    }
  }

  #add(name: string): void {
    if (!this.#numbers.has(name)) this.#numbers.set(name, this.#numbers.size);
  }

  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  /** Adds the keywords' values to the positional ones, and returns the key for both. */
  collect(values: unknown[], keywords: Record<string, unknown>): number | string {
    const positional = values.length;
    let code = 0;
    for (let i = 0; i < positional; i += 1) code = code * KINDS + kindOf(values[i]);
    let known = this.#numbers.size <= NAMES;
    for (const name in keywords) {
      const value = keywords[name];
      const number = this.#numbers.get(name);
      if (number === undefined) known = false;
      else code = (code * NAMES + number) * KINDS + kindOf(value);
      values.push(value);
    }
    const named = values.length - positional;
    if (!known || !fits(positional, named)) return this.#text(values, positional, keywords);
    // Below zero, apart from the keys of calls without keywords.
    return -1 - (code * 64 + named * 8 + positional);
  }

  #text(values: unknown[], positional: number, keywords: Record<string, unknown>): string {
    return `${positional}|${Object.keys(keywords).join()}|${values.map(kindOf).join()}`;
  }
}
