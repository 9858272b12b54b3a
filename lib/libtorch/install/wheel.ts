/** What a wheel says of itself: version, and which of NVIDIA's wheels it needs. */
import { basename } from 'node:path';

/** `'2.13.0+cpu'` from the name of a torch wheel. */
export function wheelVersion(path: string): string | undefined {
  return /^torch-(\d[^-]*)-.*\.whl$/.exec(decodeURIComponent(basename(path)))?.[1];
}

interface Requirement {
  readonly name: string;
  /** With its extras and version, without its environment marker. */
  readonly text: string;
  /** What follows the extras. */
  readonly version: string;
}

/** The requirements in a wheel's METADATA that are not for an extra of its own. */
function requirements(metadata: string): Requirement[] {
  const found: Requirement[] = [];
  for (const [, line = ''] of metadata.matchAll(/^Requires-Dist: (.+?)\r?$/gm)) {
    const [text = '', marker = ''] = line.split(';').map((part) => part.trim());
    if (/\bextra\b/.test(marker)) continue;
    const [, name, version] = /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined) found.push({ name, text, version: version ?? '' });
  }
  return found;
}

const NVIDIA = /^(cuda-toolkit$|nvidia-)/;
/** All that a CUDA build's libtorch_cpu links: the CUDA runtime and CUPTI. */
const FOR_CPU = /^nvidia-cuda-(runtime|cupti)(-cu\d+)?$/;

/** Whether the wheel with this METADATA is built for CUDA. */
export function isCudaWheel(metadata: string): boolean {
  return requirements(metadata).some(({ name }) => NVIDIA.test(name));
}

/**
 * What to ask pip for so that the wheel's libraries load: for GPU use all of NVIDIA's wheels, for CPU
 * use two small ones, in the versions that the wheel pins.
 */
export function nvidiaRequirements(metadata: string, gpu: boolean): string[] {
  const all = requirements(metadata).filter(({ name }) => NVIDIA.test(name));
  if (gpu) return all.map(({ text }) => text);
  return all.flatMap(({ name, text, version }) => {
    if (name === 'cuda-toolkit') return [`cuda-toolkit[cudart,cupti]${version}`];
    return FOR_CPU.test(name) ? [text] : [];
  });
}
