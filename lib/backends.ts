/** `torch.backends`: which of its libraries libtorch may use, and how. */
import { cpu, kleidiai, mha, mkl, mkldnn, nnpack, openmp, opt_einsum } from './backends/cpu.js';
import { cuda, cudnn } from './backends/cuda.js';
import {
  disable_global_flags,
  flags_frozen,
  flagsOf,
  type Precision,
  setterOf,
  together,
  withPrecision,
} from './backends/switches.js';
import { native } from './native.js';

/** Devices and libraries that are not supported, but may be asked for. */
const no = (): boolean => false;
const mps = { is_available: no, is_built: (): boolean => native.has_feature('mps') };
const cusparselt = {
  is_available: no,
  version: (): null => null,
  get_max_alg_id: (): null => null,
};

export { mha };

const settings: { fp32_precision: Precision } = withPrecision({}, 'generic', 'all');

export const backends = together(settings, {
  cpu,
  cuda,
  cudnn,
  cusparselt,
  kleidiai,
  mha,
  mkl,
  mkldnn,
  mps,
  nnpack,
  openmp,
  opt_einsum,
  disable_global_flags,
  flags_frozen,
  set_flags: setterOf(settings),
  flags: flagsOf(settings, { fp32_precision: 'none' }),
});
