/** `torch.backends`: which of its libraries libtorch may use, and how. */
import { native } from './native.js';

interface Cudnn {
  enabled: boolean;
  /** Tries the algorithms of a convolution once and keeps the fastest. */
  benchmark: boolean;
  deterministic: boolean;
}
interface Mkldnn {
  enabled: boolean;
  deterministic: boolean;
}
interface Cuda {
  readonly matmul: { allow_tf32: boolean };
  flash_sdp_enabled(): boolean;
  enable_flash_sdp(enabled: boolean): void;
  mem_efficient_sdp_enabled(): boolean;
  enable_mem_efficient_sdp(enabled: boolean): void;
  math_sdp_enabled(): boolean;
  enable_math_sdp(enabled: boolean): void;
  cudnn_sdp_enabled(): boolean;
  enable_cudnn_sdp(enabled: boolean): void;
}

function checked(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw new TypeError(`${name} expects a bool, not ${typeof value}`);
  return value;
}

/** An object whose members are switches of libtorch's context. */
function switches<T extends object>(prefix: string, names: readonly (keyof T & string)[]): T {
  const made = {};
  for (const name of names) {
    const full = `${prefix}.${name}`;
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => native.get_switch(full),
      set: (value: unknown) => native.set_switch(full, checked(`torch.backends.${full}`, value)),
    });
  }
  return made as T;
}

const flag = (name: string) => () => native.get_switch(name);
const setter = (name: string) => (enabled: boolean) =>
  native.set_switch(name, checked(name, enabled));

export const cpu = {
  /** 'DEFAULT', 'AVX2', 'AVX512', ...: random bits differ between them in places. */
  get_cpu_capability: (): string => native.cpu_capability(),
};

export const cudnn: Cudnn = switches('cudnn', ['enabled', 'benchmark', 'deterministic']);
export const mkldnn: Mkldnn = switches('mkldnn', ['enabled', 'deterministic']);

export const cuda: Cuda = {
  matmul: switches('cuda.matmul', ['allow_tf32']),
  flash_sdp_enabled: flag('sdp.flash'),
  enable_flash_sdp: setter('sdp.flash'),
  mem_efficient_sdp_enabled: flag('sdp.mem_efficient'),
  enable_mem_efficient_sdp: setter('sdp.mem_efficient'),
  math_sdp_enabled: flag('sdp.math'),
  enable_math_sdp: setter('sdp.math'),
  cudnn_sdp_enabled: flag('sdp.cudnn'),
  enable_cudnn_sdp: setter('sdp.cudnn'),
};

let fastpath = true;

export const mha = {
  /** Whether MultiheadAttention and transformers may take one kernel for a whole layer. */
  get_fastpath_enabled: (): boolean => fastpath,
  set_fastpath_enabled(value: boolean): void {
    fastpath = checked('torch.backends.mha.set_fastpath_enabled', value);
  },
};
