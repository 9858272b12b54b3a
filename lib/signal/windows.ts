/** `torch.signal.windows`: weights that taper a frame of `M` samples. */
import { get_default_dtype, tensor } from '../creation.js';
import type { DeviceLike } from '../device.js';
import { type dtype as Dtype, float32, float64, type layout as Layout, strided } from '../dtype.js';
import { isWhole } from '../iterable.js';
import { ops } from '../ops.js';
import { reprFloat } from '../repr.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

/** What all windows take: a symmetric one serves filters, a periodic one (`sym: false`) spectra. */
export interface WindowOptions {
  sym?: boolean;
  dtype?: Dtype | null;
  layout?: Layout;
  device?: DeviceLike | null;
  requires_grad?: boolean;
}
interface Window extends Required<Omit<WindowOptions, 'dtype'>> {
  M: number;
  dtype: Dtype;
}

const rest =
  'bool sym=True, ScalarType? dtype=None, Layout? layout=None, Device? device=None, ' +
  'bool requires_grad=False';

function checkWindow(name: string, { M, dtype, layout }: Window): void {
  if (M < 0) throw new RangeError(`${name} requires non-negative window length, got M=${M}`);
  if (layout !== strided) {
    throw new RangeError(`${name} is implemented for strided tensors only, got: ${layout}`);
  }
  if (dtype !== float32 && dtype !== float64) {
    throw new RangeError(`${name} expects float32 or float64 dtypes, got: ${dtype}`);
  }
}

const optionsOf = ({ dtype, device, requires_grad }: Window) => ({ dtype, device, requires_grad });

type Shape<Own> = (window: Window & Own) => Tensor;

/** A window of a formula that holds for more samples than `trivial`. */
function windowOf<Own extends object>(
  name: string,
  own: string,
  shape: Shape<Own>,
  { check, trivial = 0 }: { check?: (given: Window & Own) => void; trivial?: number } = {},
) {
  const bind = signature<Window & Own>(`${name}(int M, *, ${own}${rest})`);
  return (M: number, options?: Partial<Own> & WindowOptions): Tensor => {
    const a = bind(options === undefined ? [M] : [M, options]);
    const window = { ...a, dtype: a.dtype ?? get_default_dtype(), layout: a.layout ?? strided };
    checkWindow(name, window);
    check?.(window);
    if (window.M === 0) return ops.empty([0], optionsOf(window));
    return window.M <= trivial ? ops.ones([window.M], optionsOf(window)) : shape(window);
  };
}

const positive = (what: string, value: number): void => {
  if (value <= 0)
    throw new RangeError(`${what} must be positive, got: ${reprFloat(value)} instead.`);
};

const ramp = (window: Window, start: number | Tensor, end: number | Tensor): Tensor =>
  ops.linspace(start, end, window.M, optionsOf(window));

/** The samples that a period has; a periodic window is one of another sample, cut. */
const period = ({ M, sym }: Window): number => (!sym && M > 1 ? M : M - 1);

/** exp(−|n − center| / tau) */
export const exponential = windowOf<{ center: number | null; tau: number }>(
  'exponential',
  'float? center=None, float tau=1.0, ',
  (window) => {
    const center = window.center ?? period(window) / 2;
    const constant = 1 / window.tau;
    const k = ramp(window, -center * constant, (-center + (window.M - 1)) * constant);
    return ops.exp(ops.neg(ops.abs(k)));
  },
  {
    check({ tau, sym, center }) {
      positive('Tau', tau);
      if (sym && center !== null) throw new RangeError('Center must be None for symmetric windows');
    },
  },
);

/** sin(π (n + ½) / M) */
export const cosine = windowOf('cosine', '', (window) => {
  const constant = Math.PI / (!window.sym && window.M > 1 ? window.M + 1 : window.M);
  return ops.sin(ramp(window, 0.5 * constant, (0.5 + (window.M - 1)) * constant));
});

/** exp(−(n / std)² / 2), around the middle */
export const gaussian = windowOf<{ std: number }>(
  'gaussian',
  'float std=1.0, ',
  (window) => {
    const start = -period(window) / 2;
    const constant = 1 / (window.std * Math.SQRT2);
    const k = ramp(window, start * constant, (start + (window.M - 1)) * constant);
    return ops.exp(ops.neg(ops.pow(k, 2)));
  },
  { check: ({ std }) => positive('Standard deviation', std) },
);

/** I₀(√(β² − k²)) / I₀(β) with k from −β to β */
export const kaiser = windowOf<{ beta: number }>(
  'kaiser',
  'float beta=12.0, ',
  (window) => {
    const { M, sym, dtype, device } = window;
    const beta = tensor(window.beta, { dtype, device });
    const start = ops.neg(beta);
    const constant = ops.div(ops.mul(beta, 2), sym ? M - 1 : M);
    const end = ops.minimum(beta, ops.add(start, ops.mul(constant, M - 1)));
    const k = ramp(window, start, end);
    const root = ops.sqrt(ops.sub(ops.mul(beta, beta), ops.pow(k, 2)));
    return ops.div(ops.i0(root), ops.i0(beta));
  },
  {
    trivial: 1,
    check({ beta }) {
      if (beta < 0) {
        throw new RangeError(`beta must be non-negative, got: ${reprFloat(beta)} instead.`);
      }
    },
  },
);

/** 1 − |k| with k from −1 to 1 */
export const bartlett = windowOf(
  'bartlett',
  '',
  (window) => {
    const constant = 2 / (window.sym ? window.M - 1 : window.M);
    return ops.rsub(ops.abs(ramp(window, -1, -1 + (window.M - 1) * constant)), 1);
  },
  { trivial: 1 },
);

function cosines(window: Window, a: readonly number[]): Tensor {
  const constant = (2 * Math.PI) / (window.sym ? window.M - 1 : window.M);
  const k = ramp(window, 0, (window.M - 1) * constant);
  const options = optionsOf(window);
  const signed = tensor(
    a.map((weight, i) => (i % 2 === 0 ? weight : -weight)),
    options,
  );
  const orders = ops.arange(a.length, options);
  const waves = ops.cos(ops.mul(orders.unsqueeze(-1), k));
  return ops.sum(ops.mul(signed.unsqueeze(-1), waves), 0);
}

/** Σᵢ (−1)ⁱ aᵢ cos(2π i n / (M − 1)) */
export const general_cosine = windowOf<{ a: readonly number[] }>(
  'general_cosine',
  'any a, ',
  (window) => {
    if (!Array.isArray(window.a)) throw new TypeError('Coefficients must be a list/tuple');
    if (window.a.length === 0) throw new RangeError('Coefficients cannot be empty');
    if (!isWhole(window.a) || !window.a.every((weight) => typeof weight === 'number')) {
      throw new TypeError('Coefficients must be numbers');
    }
    return cosines(window, window.a);
  },
  { trivial: 1 },
);

/** α − (1 − α) cos(2π n / (M − 1)) */
export const general_hamming = windowOf<{ alpha: number }>(
  'general_hamming',
  'float alpha=0.54, ',
  (window) => cosines(window, [window.alpha, 1 - window.alpha]),
  { trivial: 1 },
);

const cosineSum = (name: string, a: readonly number[]) =>
  windowOf(name, '', (window) => cosines(window, a), { trivial: 1 });

/** 0.54 − 0.46 cos(2π n / (M − 1)) */
export const hamming = cosineSum('hamming', [0.54, 1 - 0.54]);
/** ½ − ½ cos(2π n / (M − 1)) */
export const hann = cosineSum('hann', [0.5, 0.5]);
/** The sum of three cosines that Blackman named. */
export const blackman = cosineSum('blackman', [0.42, 0.5, 0.08]);
/** Nuttall's sum of four cosines, with minimal side lobes. */
export const nuttall = cosineSum('nuttall', [0.3635819, 0.4891775, 0.1365995, 0.0106411]);
