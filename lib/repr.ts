/** Numbers, strings and tuples as Python prints them. */

/** A float: `1.0`, `0.1`, `1e-05`, `inf`. */
export function reprFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  const text = exponent < 0 ? smallDecimal(mantissa, exponent) : String(value);
  return text.includes('.') ? text : `${text}.0`;
}

/** JavaScript changes to exponents at 1e-7, Python at 1e-5; in between both print decimals. */
function smallDecimal(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
}

export const reprBool = (value: boolean): string => (value ? 'True' : 'False');

/** A tuple of integers, or of what `repr` prints: `(2,)`, `(2, 2)`. */
export function reprTuple<T>(values: readonly T[], repr: (value: T) => string = String): string {
  const items = values.map(repr).join(', ');
  return values.length === 1 ? `(${items},)` : `(${items})`;
}

/** An argument that may be one integer or several, printed as it was given. */
export const reprSizes = (value: number | readonly number[]): string =>
  typeof value === 'number' ? String(value) : reprTuple(value);

/** A string in the quotes Python prefers. */
export function reprString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replace(/\\/g, '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll(quote, `\\${quote}`);
  return quote + escaped + quote;
}

/** A list of strings: `['a', 'b']`. */
export const reprStrings = (values: readonly string[]): string =>
  `[${values.map(reprString).join(', ')}]`;

/** Indents every line but the first, as nested modules are. */
export const indent = (text: string, spaces = 2): string =>
  text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
