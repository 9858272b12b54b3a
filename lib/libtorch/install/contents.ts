/** What is taken from the archive or a wheel, and where it goes. */
import type { Choose } from './unpack.js';

/** Libraries for Python, for tests and for exporting, that nothing here opens. */
const UNUSED =
  /^lib(torch_python|shm|aoti_custom_ops|backend_with_compiler|jitbackend_test|torchbind_test|torch_global_deps|nnapi_backend)\./;
/** The GPU's half of a CUDA build; its libtorch.so is a shell that needs libtorch_cuda. */
const GPU = /^lib(torch_cuda\w*|c10_cuda|caffe2_nvrtc|torch_nvshmem|torch)\.so/;
const LIBRARY = /^lib[^/]+\.so[^/]*$/;
const KEPT = /^(include\/|share\/cmake\/|version\.py$|build-version$|LICENSE|NOTICE)/;

function inRoot(path: string, skip: (library: string) => boolean): string | undefined {
  const library = /^lib\/(.+)$/.exec(path)?.[1];
  if (library === undefined) return KEPT.test(path) ? `torch/${path}` : undefined;
  if (!LIBRARY.test(library) || UNUSED.test(library) || skip(library)) return undefined;
  return `torch/${path}`;
}

/** From the official archive: libraries, headers, CMake files. */
export const fromArchive: Choose = (name) => {
  const path = /^libtorch\/(.+)$/.exec(name)?.[1];
  return path === undefined ? undefined : inRoot(path, () => false);
};

/** From a torch wheel; `gpu` takes the CUDA half, too, `cpuBuild` says that there is none. */
export function fromWheel({ gpu, cudaBuild }: { gpu: boolean; cudaBuild: boolean }): Choose {
  const skip = (library: string) => cudaBuild && !gpu && GPU.test(library);
  return (name) => {
    if (/^torch\.libs\/[^/]+$/.test(name)) return name;
    if (/^torch-[^/]+\.dist-info\/licenses\/LICENSE$/.test(name)) return 'torch/LICENSE';
    const path = /^torch\/(.+)$/.exec(name)?.[1];
    return path === undefined ? undefined : inRoot(path, skip);
  };
}

/** From one of NVIDIA's wheels: the shared libraries and the licence, in the place they have there. */
export const fromNvidia: Choose = (name) => {
  if (/^nvidia\/.+\.so[^/]*$/.test(name)) return name;
  return /^nvidia[^/]*\.dist-info\/(licenses\/)?License/i.test(name)
    ? `licenses/${name}`
    : undefined;
};
