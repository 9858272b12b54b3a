/** `torch.set_printoptions`. */
import { signature } from '../signature.js';

export interface PrintOptions {
  /** Digits after the point. */
  precision: number;
  /** More elements than this are summarised. */
  threshold: number;
  /** How many elements a summary shows at the beginning and end of each dimension. */
  edgeitems: number;
  /** Characters of a line. */
  linewidth: number;
  /** Scientific notation always, never, or (null) as the values ask for it. */
  sci_mode: boolean | null;
}

const defaults: PrintOptions = {
  precision: 4,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 80,
  sci_mode: null,
};

const profiles: Record<string, Partial<PrintOptions>> = {
  default: defaults,
  short: { ...defaults, precision: 2, edgeitems: 2 },
  full: { ...defaults, threshold: Number.POSITIVE_INFINITY },
};

export const printOptions: PrintOptions = { ...defaults };

interface Arguments {
  precision: number | null;
  threshold: number | null;
  edgeitems: number | null;
  linewidth: number | null;
  profile: string | null;
  sci_mode: boolean | null;
}

const bind = signature<Arguments>(
  'set_printoptions(int? precision=None, float? threshold=None, int? edgeitems=None, ' +
    'int? linewidth=None, str? profile=None, bool? sci_mode=None)',
);

type Settings = Partial<Arguments> & { profile?: 'default' | 'short' | 'full' | null };

/** The digits that JavaScript's own conversions give at most. */
const MOST_DIGITS = 100;

function check({ precision, edgeitems }: Arguments): void {
  if (precision !== null && (precision < 0 || precision > MOST_DIGITS)) {
    throw new RangeError(
      `set_printoptions(): 'precision' must be from 0 to ${MOST_DIGITS}, got ${precision}`,
    );
  }
  if (edgeitems !== null && edgeitems < 0) {
    throw new RangeError(`set_printoptions(): 'edgeitems' must not be negative, got ${edgeitems}`);
  }
}

/** Sets how tensors are printed; `profile` is 'default', 'short' or 'full'; other names change nothing. */
export function set_printoptions(options?: Settings): void;
export function set_printoptions(
  precision: number | null,
  threshold?: number | null | Settings,
  edgeitems?: number | null | Settings,
  linewidth?: number | null | Settings,
): void;
export function set_printoptions(...args: unknown[]): void {
  const bound = bind(args);
  check(bound);
  const { profile, sci_mode, ...given } = bound;
  if (profile !== null) {
    const { sci_mode: _, ...settings } = profiles[profile] ?? {};
    Object.assign(printOptions, settings);
  }
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) Object.assign(printOptions, { [name]: value });
  }
  printOptions.sci_mode = sci_mode;
}

/** How tensors are printed now. */
export function get_printoptions(): PrintOptions {
  return { ...printOptions };
}
