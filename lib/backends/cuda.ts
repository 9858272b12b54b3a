/** `torch.backends.cuda` and `torch.backends.cudnn`: the libraries of CUDA devices. */
import type { Call } from '../call.js';
import { float16, float32, float64 } from '../dtype.js';
import { native } from '../native.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import {
  flag,
  flagsOf,
  type Precision,
  setter,
  setterOf,
  switches,
  together,
  withPrecision,
} from './switches.js';

export interface Matmul {
  allow_tf32: boolean;
  allow_fp16_accumulation: boolean;
  allow_fp16_reduced_precision_reduction: boolean;
  allow_bf16_reduced_precision_reduction: boolean;
}

const matmul = withPrecision(
  switches<Matmul>('cuda.matmul', [
    'allow_tf32',
    'allow_fp16_accumulation',
    'allow_fp16_reduced_precision_reduction',
    'allow_bf16_reduced_precision_reduction',
  ]),
  'cuda',
  'matmul',
);

export const cuda = {
  matmul,
  /** Whether libtorch was built with CUDA; a device need not be there. */
  is_built: (): boolean => native.has_cuda(),
  flash_sdp_enabled: flag('sdp.flash'),
  enable_flash_sdp: setter('sdp.flash', 'enable_flash_sdp'),
  mem_efficient_sdp_enabled: flag('sdp.mem_efficient'),
  enable_mem_efficient_sdp: setter('sdp.mem_efficient', 'enable_mem_efficient_sdp'),
  math_sdp_enabled: flag('sdp.math'),
  enable_math_sdp: setter('sdp.math', 'enable_math_sdp'),
  cudnn_sdp_enabled: flag('sdp.cudnn'),
  enable_cudnn_sdp: setter('sdp.cudnn', 'enable_cudnn_sdp'),
  /** Whether attention in half precision may also sum in it. */
  fp16_bf16_reduction_math_sdp_allowed: flag('sdp.fp16_bf16_reduction_math'),
  allow_fp16_bf16_reduction_math_sdp: setter(
    'sdp.fp16_bf16_reduction_math',
    'allow_fp16_bf16_reduction_math_sdp',
  ),
};

export interface CudnnSwitches {
  enabled: boolean;
  /** Tries the algorithms of a convolution once and keeps the fastest. */
  benchmark: boolean;
  deterministic: boolean;
  allow_tf32: boolean;
}

type CudnnSettings = CudnnSwitches & { fp32_precision: Precision };

const settings: CudnnSettings = withPrecision(
  switches<CudnnSwitches>('cudnn', ['enabled', 'benchmark', 'deterministic', 'allow_tf32']),
  'cuda',
  'all',
);

const bindAcceptable = signature<{ tensor: Tensor }>('is_acceptable(Tensor tensor)');

const is_available = (): boolean => native.has_feature('cudnn');

export const cudnn = together(settings, {
  conv: withPrecision({}, 'cuda', 'conv'),
  rnn: withPrecision({}, 'cuda', 'rnn'),
  is_available,
  version: (): number | null => (is_available() ? native.cudnn_version() : null),
  /** Whether cuDNN would take a tensor. */
  is_acceptable(...args: Call<[tensor: Tensor], [], { tensor: Tensor }>): boolean {
    const { tensor } = bindAcceptable(args);
    const isKind = [float16, float32, float64].includes(tensor.dtype);
    return settings.enabled && tensor.is_cuda && isKind && is_available();
  },
  set_flags: setterOf(settings),
  flags: flagsOf(settings, {
    enabled: false,
    benchmark: false,
    deterministic: false,
    allow_tf32: true,
    fp32_precision: 'none',
  }),
});
