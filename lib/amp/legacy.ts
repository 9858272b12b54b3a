/** `torch.cuda.amp` and `torch.cpu.amp`: what `torch.amp` has taken the place of. */
import type { Call } from '../call.js';
import { bfloat16, type dtype as Dtype, float16 } from '../dtype.js';
import { warn } from '../errors.js';
import { callbackApart } from '../scoped.js';
import { signature } from '../signature.js';
import { autocast } from './autocast.js';
import { custom_bwd, custom_fwd, type Pass } from './custom.js';
import { GradScaler, type GradScalerKeywords } from './grad_scaler.js';

export interface LegacyKeywords {
  enabled?: boolean;
  dtype?: Dtype;
  cache_enabled?: boolean;
}
type LegacyCall = Call<
  [],
  [enabled: boolean, dtype: Dtype, cache_enabled: boolean],
  LegacyKeywords
>;

function legacyAutocast(device: string, usual: Dtype) {
  const bind = signature<Required<Omit<LegacyKeywords, 'dtype'>> & { dtype: Dtype | null }>(
    'autocast(bool enabled=True, ScalarType? dtype=None, bool cache_enabled=True)',
  );
  function legacy<T>(fn: () => T): T;
  function legacy<T>(enabled: boolean | LegacyKeywords, fn: () => T): T;
  function legacy(...args: LegacyCall): Disposable;
  function legacy(...args: unknown[]): unknown {
    warn(
      `\`torch.${device}.amp.autocast(args...)\` is deprecated. Please use ` +
        `\`torch.amp.autocast('${device}', args...)\` instead.`,
      'FutureWarning',
    );
    const [own, fn] = callbackApart(args);
    const { dtype, ...rest } = bind(own);
    const given = { ...rest, dtype: dtype ?? usual };
    return fn === undefined ? autocast(device, given) : autocast(device, given, fn);
  }
  return legacy;
}

type ScalerCall = Call<
  [],
  [
    init_scale: number,
    growth_factor: number,
    backoff_factor: number,
    growth_interval: number,
    enabled: boolean,
  ],
  Omit<GradScalerKeywords, 'device'>
>;

const bindScaler = signature<Required<Omit<GradScalerKeywords, 'device'>>>(
  'GradScaler(float init_scale=65536.0, float growth_factor=2.0, float backoff_factor=0.5, ' +
    'int growth_interval=2000, bool enabled=True)',
);

function legacyScaler(device: string): new (...args: ScalerCall) => GradScaler {
  return class LegacyGradScaler extends GradScaler {
    static {
      Object.defineProperty(LegacyGradScaler, 'name', { value: 'GradScaler' });
    }

    constructor(...args: ScalerCall) {
      warn(
        `\`torch.${device}.amp.GradScaler(args...)\` is deprecated. Please use ` +
          `\`torch.amp.GradScaler('${device}', args...)\` instead.`,
        'FutureWarning',
      );
      super(device, bindScaler(args));
    }
  };
}

const insteadOf = (name: string): void =>
  warn(
    `\`torch.cuda.amp.${name}(args...)\` is deprecated. Please use ` +
      `\`torch.amp.${name}(args..., device_type='cuda')\` instead.`,
    'FutureWarning',
  );

/** `torch.amp.custom_fwd` for CUDA. */
function legacyForward<F extends Pass>(fwd: F, keywords: { cast_inputs?: Dtype | null } = {}): F {
  insteadOf('custom_fwd');
  return custom_fwd(fwd, { ...keywords, device_type: 'cuda' });
}

/** `torch.amp.custom_bwd` for CUDA. */
function legacyBackward<F extends Pass>(bwd: F): F {
  insteadOf('custom_bwd');
  return custom_bwd(bwd, { device_type: 'cuda' });
}

/** `torch.cuda.amp` */
export const cudaAmp = {
  custom_fwd: legacyForward,
  custom_bwd: legacyBackward,
  autocast: legacyAutocast('cuda', float16),
  GradScaler: legacyScaler('cuda'),
};
/** `torch.cpu.amp` */
export const cpuAmp = {
  autocast: legacyAutocast('cpu', bfloat16),
  GradScaler: legacyScaler('cpu'),
};
