/** `torch.version`: which libtorch runs. */
import { native } from './native.js';

export const __version__: string = native.torch_version;

/** Whether libtorch was built for debugging; the wheels that Sconce runs on are not. */
export const debug = false;

/** The version of CUDA that libtorch was built with, or null. */
export const cuda: string | null = /CUDA Runtime ([\d.]+)/.exec(native.show_config())?.[1] ?? null;

/** AMD's and Intel's devices are not supported. */
export const hip = null;
export const rocm = null;
export const xpu = null;
