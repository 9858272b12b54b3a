/** Decimal texts as C's printf writes them: `%.4f`, `%.4e`, with ties to even. */

/** Digits enough to tell a tie from its neighbours among doubles. */
const EXACT = 60;

/** Whether what follows the last kept digit is exactly one half. */
const isTie = (rest: string): boolean => /^50*$/.test(rest);

/** Takes the last digit of a text one down. JavaScript has rounded a tie up. */
function roundedDown(text: string): string {
  const digits = text.split('');
  let i = digits.length - 1;
  while (i >= 0 && (digits[i] === '0' || digits[i] === '.')) {
    if (digits[i] === '0') digits[i] = '9';
    i -= 1;
  }
  digits[i] = String(Number(digits[i]) - 1);
  return digits.join('');
}

const isOdd = (text: string): boolean => Number(text.replace('.', '').at(-1)) % 2 === 1;

/** `nan`, `inf`, `-inf`, or undefined for a finite number. */
export function nonFinite(value: number): string | undefined {
  if (Number.isNaN(value)) return 'nan';
  if (Number.isFinite(value)) return undefined;
  return value > 0 ? 'inf' : '-inf';
}

const sign = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

function fixedAbs(value: number, precision: number): string {
  if (value >= 1e21)
    return BigInt(value).toString() + (precision > 0 ? `.${'0'.repeat(precision)}` : '');
  const text = value.toFixed(precision);
  const exact = value.toFixed(Math.min(100, precision + EXACT));
  const rest = exact.slice(exact.indexOf('.') + 1 + precision);
  return isTie(rest) && isOdd(text) ? roundedDown(text) : text;
}

/** As `%.{precision}f`. */
export function fixed(value: number, precision: number): string {
  return nonFinite(value) ?? sign(value) + fixedAbs(Math.abs(value), precision);
}

/** As `%.{precision}e`. */
export function exponential(value: number, precision: number): string {
  const special = nonFinite(value);
  if (special !== undefined) return special;
  const absolute = Math.abs(value);
  const [mantissa = '', power = '0'] = absolute.toExponential(precision).split('e');
  const [exact = '', exactPower] = absolute
    .toExponential(Math.min(100, precision + EXACT))
    .split('e');
  const rest = exact.slice(precision === 0 ? 2 : precision + 2);
  const tie = power === exactPower && isTie(rest) && isOdd(mantissa);
  const digits = String(Math.abs(Number(power))).padStart(2, '0');
  const text = tie ? roundedDown(mantissa) : mantissa;
  return `${sign(value)}${text}e${power.startsWith('-') ? '-' : '+'}${digits}`;
}
