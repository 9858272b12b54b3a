/** What PyTorch's tracing treats as symbols; outside of tracing, plain arithmetic. */
import { typeName } from './gate/kinds.js';

function numberOf(name: string, value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') throw new RangeError(`${name}(): '${value}' is not a number`);
  throw new TypeError(`${name}(): expected a number, not ${typeName(value)}`);
}

export function sym_not(a: boolean): boolean {
  return !a;
}

export function sym_float(a: number | bigint | boolean): number {
  return numberOf('sym_float', a);
}

/** The integer next to zero. */
export function sym_int(a: number | bigint | boolean): number {
  const whole = Math.trunc(numberOf('sym_int', a));
  if (!Number.isFinite(whole)) throw new RangeError(`sym_int(): ${a} has no integer part`);
  return whole;
}

export function sym_max(a: number, b: number): number {
  const [left, right] = [numberOf('sym_max', a), numberOf('sym_max', b)];
  return Math.max(left, right);
}

export function sym_min(a: number, b: number): number {
  const [left, right] = [numberOf('sym_min', a), numberOf('sym_min', b)];
  return Math.min(left, right);
}

export function sym_sum(...args: number[] | [readonly number[]]): number {
  const [first] = args;
  const list = args.length === 1 && Array.isArray(first) ? first : args;
  let sum = 0;
  // Unlike `reduce`, this stops at the first hole of a list of billions.
  for (const value of list) sum += numberOf('sym_sum', value);
  return sum;
}

export function sym_sqrt(a: number): number {
  const value = numberOf('sym_sqrt', a);
  if (value < 0) throw new RangeError('sym_sqrt(): the root of a negative number');
  return Math.sqrt(value);
}

export function sym_ite<T>(b: boolean, t: T, f: T): T {
  if (typeof b !== 'boolean') throw new TypeError(`sym_ite(): expected bool, not ${typeName(b)}`);
  return b ? t : f;
}
