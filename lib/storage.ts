/** `torch.UntypedStorage`: the bytes that tensors are views of. */
import { inspect } from 'node:util';
import type { device as Device } from './device.js';
import { uint8 } from './dtype.js';
import { type Handle, native } from './native.js';
import { handleOf, installPlain, isTensor, type Tensor, wrap } from './tensor.js';

/** The bytes of a tensor's memory, shared with all tensors that are views of them. */
export class UntypedStorage {
  readonly #bytes: Tensor;

  /** Only tensors give out their storage. */
  constructor(bytes: Tensor) {
    if (!isTensor(bytes) || bytes.dtype !== uint8) {
      throw new TypeError('UntypedStorage has no constructor: use tensor.untyped_storage()');
    }
    this.#bytes = bytes;
  }

  get device(): Device {
    return this.#bytes.device;
  }

  get is_cuda(): boolean {
    return this.#bytes.is_cuda;
  }

  /** The address of the first byte: tensors that share it share memory. */
  data_ptr(): bigint {
    return this.#bytes.data_ptr();
  }

  size(): number {
    return this.nbytes();
  }

  nbytes(): number {
    return this.#bytes.numel();
  }

  element_size(): number {
    return 1;
  }

  /** Node's threads share no tensors. */
  is_shared(): boolean {
    return false;
  }

  tolist(): number[] {
    return this.#bytes.tolist() as number[];
  }

  clone(): UntypedStorage {
    return new UntypedStorage(this.#bytes.clone());
  }

  cpu(): UntypedStorage {
    return this.#bytes.is_cpu ? this : new UntypedStorage(this.#bytes.cpu());
  }

  fill_(value: number): this {
    this.#bytes.fill_(value);
    return this;
  }

  copy_(source: UntypedStorage): this {
    this.#bytes.copy_(source.#bytes);
    return this;
  }

  toString(): string {
    const lines = this.tolist().map((byte) => ` ${byte}`);
    return `${lines.join('\n')}\n${this.#summary()}`;
  }

  #summary(): string {
    return `[torch.storage.UntypedStorage(device=${this.device}) of size ${this.nbytes()}]`;
  }

  [inspect.custom](): string {
    return this.#summary();
  }
}

/** Whether a value is a storage. */
export function is_storage(obj: unknown): obj is UntypedStorage {
  return obj instanceof UntypedStorage;
}

declare module './tensor.js' {
  interface Tensor {
    /** The memory that this tensor is a view of. */
    untyped_storage(): UntypedStorage;
    /** False: Node's threads share no tensors. */
    is_shared(): boolean;
  }
}

installPlain({
  untyped_storage(this: Tensor): UntypedStorage {
    return new UntypedStorage(wrap(native.bytes_of_storage(handleOf(this)) as Handle));
  },
  is_shared(this: Tensor): boolean {
    handleOf(this);
    return false;
  },
});
