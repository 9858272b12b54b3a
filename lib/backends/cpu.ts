/** The libraries of the CPU: `torch.backends.mkldnn`, `mkl`, `openmp`, `nnpack` and so on. */
import { native } from '../native.js';
import { signature } from '../signature.js';
import {
  flagsOf,
  type Precision,
  setterOf,
  switches,
  together,
  withPrecision,
} from './switches.js';

const feature = (name: string) => (): boolean => native.has_feature(name);

export const cpu = {
  /** 'DEFAULT', 'AVX2', 'AVX512', ...: random bits differ between them in places. */
  get_cpu_capability: (): string => native.cpu_capability(),
};

export interface MkldnnSwitches {
  enabled: boolean;
  deterministic: boolean;
  allow_tf32: boolean;
}

type MkldnnSettings = MkldnnSwitches & { fp32_precision: Precision };

// In Python, too, what is read is oneDNN's own, and what is written is that of all libraries.
const settings: MkldnnSettings = withPrecision(
  switches<MkldnnSwitches>('mkldnn', ['enabled', 'deterministic', 'allow_tf32']),
  'mkldnn',
  'all',
  'generic',
);

export const mkldnn = together(settings, {
  matmul: withPrecision({}, 'mkldnn', 'matmul'),
  conv: withPrecision({}, 'mkldnn', 'conv'),
  rnn: withPrecision({}, 'mkldnn', 'rnn'),
  is_available: feature('mkldnn'),
  set_flags: setterOf(settings),
  flags: flagsOf(settings, {
    enabled: false,
    deterministic: false,
    allow_tf32: true,
    fp32_precision: 'none',
  }),
});

export const mkl = { is_available: feature('mkl') };
export const openmp = { is_available: feature('openmp') };
export const kleidiai = { is_available: feature('kleidiai') };

export interface NnpackSettings {
  enabled: boolean;
}

const bindNnpack = signature<{ _enabled: boolean }>('set_flags(bool _enabled)');
const nnpackSettings = switches<NnpackSettings>('nnpack', ['enabled']);

export const nnpack = {
  /** Whether libtorch was built with it. */
  is_available: (): boolean => /USE_NNPACK=(?:ON|1)/.test(native.show_config()),
  set_flags(_enabled: boolean | { _enabled: boolean }): [enabled: boolean] {
    const { _enabled: enabled } = bindNnpack([_enabled]);
    return [setterOf(nnpackSettings)({ enabled }).enabled];
  },
  flags: flagsOf(nnpackSettings, { enabled: false }),
};

const refuse = (): never => {
  throw new RangeError('opt_einsum is a package of Python: einsum contracts from left to right');
};

/** A package of Python that looks for good orders of contraction; it is not there. */
export const opt_einsum = {
  enabled: false,
  strategy: null,
  is_available: (): boolean => false,
  get_opt_einsum: (): null => null,
  set_flags: refuse,
};

let fastpath = true;
const bindFastpath = signature<{ value: boolean }>('set_fastpath_enabled(bool value)');

export const mha = {
  /** Whether MultiheadAttention and transformers may take one kernel for a whole layer. */
  get_fastpath_enabled: (): boolean => fastpath,
  set_fastpath_enabled(value: boolean | { value: boolean }): void {
    fastpath = bindFastpath([value]).value;
  },
};
