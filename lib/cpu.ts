/** `torch.cpu`: what programs ask of any device, answered for the CPU. */
import { cpuAmp } from './amp/legacy.js';
import type { DeviceLike } from './device.js';
import { scoped } from './scoped.js';

export const amp = cpuAmp;

export function is_available(): boolean {
  return true;
}

export function is_initialized(): boolean {
  return true;
}

/** Nothing to wait for: work on the CPU is done when its call returns. */
export function synchronize(_device?: DeviceLike | number | null): void {}

export function device_count(): number {
  return 1;
}

export function current_device(): string {
  return 'cpu';
}

/** There is one CPU only. */
export function set_device(_device?: DeviceLike | number | null): void {}

/** An order of work; that of the CPU is the order of calls. */
export class Stream {
  wait_stream(_stream: Stream): void {}
  record_event(): void {}
  wait_event(_event: Event): void {}
}

/** A point in the order of work: on the CPU always reached. */
export class Event {
  query(): boolean {
    return true;
  }
  record(_stream?: Stream | null): void {}
  synchronize(): void {}
  wait(_stream?: Stream | null): void {}
}

let current = new Stream();

export function current_stream(_device?: DeviceLike | number | null): Stream {
  return current;
}

const enter = (next: Stream) => () => {
  const previous = current;
  current = next;
  return () => {
    current = previous;
  };
};

/** Makes a stream the current one for a callback, or for the rest of the block. */
export function stream(stream: Stream): Disposable;
export function stream<T>(stream: Stream, fn: () => T): T;
export function stream<T>(stream: Stream, fn?: () => T): T | Disposable {
  return scoped('stream', enter(stream), fn);
}
