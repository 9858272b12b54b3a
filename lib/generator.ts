/** `torch.Generator`: a stream of random numbers. */
import { device as Device, type DeviceLike, deviceOf, isDevice } from './device.js';
import { type Handle, native } from './native.js';
import { handleOf, isTensor, type Tensor, wrap } from './tensor.js';

const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 64n - 1n;

/** A seed as 64 bits; negative ones wrap around as Python's do. */
export function seedOf(name: string, seed: unknown): bigint {
  if (typeof seed !== 'bigint' && !Number.isSafeInteger(seed)) {
    throw new TypeError(`${name}(): argument 'seed' must be int (a safe integer or a bigint)`);
  }
  const bits = BigInt(seed as number | bigint);
  if (bits < LOWEST || bits > HIGHEST) {
    throw new RangeError(`${name}(): the seed ${bits} is outside [${LOWEST}, ${HIGHEST}]`);
  }
  return BigInt.asUintN(64, bits);
}

/** A 64-bit result as a number where that is exact. */
export const seedValue = (seed: bigint): number | bigint =>
  seed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(seed) : seed;

/** The native handle of a generator. */
export let handleOfGenerator: (generator: Generator) => Handle;
export let isGenerator: (value: unknown) => value is Generator;
let adopt: (handle: Handle) => Generator;

/** `device` by position or keyword. The gate depends on this file, so its binder can't be used. */
function readDevice(args: readonly unknown[]): DeviceLike {
  const [first, ...more] = args;
  if (more.length > 0) throw new TypeError('Generator() takes one argument, the device');
  if (first === undefined) return 'cpu';
  if (typeof first === 'string' || isDevice(first)) return first;
  const { device, ...unknown } = { device: 'cpu', ...(first as object) };
  const [name] = Object.keys(unknown);
  if (name !== undefined) {
    throw new TypeError(`Generator() got an unexpected keyword argument '${name}'`);
  }
  return device;
}

/** A source of random numbers with its own state, on one device. */
export class Generator {
  #handle: Handle;

  constructor(...args: [device?: DeviceLike | { device?: DeviceLike }]) {
    this.#handle = native.make_generator(String(new Device(readDevice(args))));
  }

  static {
    handleOfGenerator = (generator) => generator.#handle;
    isGenerator = (value): value is Generator =>
      typeof value === 'object' && value !== null && #handle in value;
    adopt = (handle) => {
      const generator = new Generator();
      generator.#handle = handle;
      return generator;
    };
  }

  get device(): Device {
    return deviceOf(native.generator_device(this.#handle));
  }

  /** Starts the stream anew from a seed, and returns the generator. */
  manual_seed(seed: number | bigint): this {
    native.generator_manual_seed(this.#handle, seedOf('manual_seed', seed));
    return this;
  }

  /** Starts the stream from a seed that the system's entropy gives, and returns the seed. */
  seed(): number | bigint {
    return seedValue(native.generator_seed(this.#handle));
  }

  initial_seed(): number | bigint {
    return seedValue(native.generator_initial_seed(this.#handle));
  }

  /** The state as a tensor of bytes. */
  get_state(): Tensor {
    return wrap(native.generator_get_state(this.#handle));
  }

  set_state(new_state: Tensor): void {
    if (!isTensor(new_state)) throw new TypeError("set_state(): 'new_state' must be Tensor");
    native.generator_set_state(this.#handle, handleOf(new_state));
  }

  /** Where in its stream the generator of a device stands; that of the CPU has no such number. */
  get_offset(): number | bigint {
    return seedValue(native.generator_get_offset(this.#handle));
  }

  /** Moves to a multiple of four in the stream. */
  set_offset(offset: number | bigint): void {
    native.generator_set_offset(this.#handle, seedOf('set_offset', offset));
  }

  /** A generator of its own in the same state. */
  clone_state(): Generator {
    const twin = new Generator(this.device);
    const state = this.get_state();
    twin.set_state(state);
    state.dispose();
    return twin;
  }

  toString(): string {
    return `<torch.Generator on ${this.device}>`;
  }
}

/** The generator that operators of a device use when none is given. */
export function defaultGenerator(device: string): Generator {
  return adopt(native.default_generator(device));
}
