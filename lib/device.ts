/** `torch.device`: where a tensor lives. */
import { inspect } from 'node:util';
import { TorchError } from './errors.js';

const TYPES = new Set(['cpu', 'cuda', 'meta', 'mps', 'xpu', 'hpu', 'mtia', 'privateuseone']);

/** libtorch's numbers for the types that tensors are asked about. */
export const DeviceType = { cpu: 0, cuda: 1, meta: 14 } as const;

interface DeviceParts {
  type: string;
  index?: number | null;
}

function parse(text: string): DeviceParts {
  const [type = '', index, ...rest] = text.split(':');
  const sound = TYPES.has(type) && rest.length === 0;
  if (!sound || (index !== undefined && !/^(0|[1-9]\d*)$/.test(index))) {
    throw new TorchError(
      `Invalid device string: '${text}' (expected one of ${[...TYPES].join(', ')}, with ':N')`,
    );
  }
  return { type, index: index === undefined ? null : Number(index) };
}

/** A device: a type and, where there may be several, an index. */
export class device {
  readonly type: string;
  readonly index: number | null;
  /** Keeps a plain object, which would be keywords, from passing for one. */
  declare protected readonly kind: 'device';

  constructor(type: DeviceLike | number | DeviceParts, index?: number | null) {
    const parts = device.#read(type);
    if (index !== undefined && index !== null) {
      if (parts.index !== null && parts.index !== undefined) {
        throw new TorchError(`type (string) must not include an index because index was passed`);
      }
      if (!Number.isSafeInteger(index))
        throw new TypeError("device(): argument 'index' must be int");
      if (index < 0) throw new TorchError(`Device index must not be negative, got ${index}`);
      parts.index = index;
    }
    this.type = parts.type;
    this.index = parts.index ?? null;
  }

  static #read(type: DeviceLike | number | DeviceParts): DeviceParts {
    if (typeof type === 'string') return parse(type);
    if (typeof type === 'number') return parse(`cuda:${type}`);
    if (type instanceof device) return { type: type.type, index: type.index };
    if (typeof type === 'object' && type !== null && typeof type.type === 'string') {
      return { ...parse(type.type), ...(type.index === undefined ? {} : { index: type.index }) };
    }
    throw new TypeError("device(): argument 'type' must be str or device");
  }

  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [inspect.custom](): string {
    const index = this.index === null ? '' : `, index=${this.index}`;
    return `device(type='${this.type}'${index})`;
  }
}

export type DeviceLike = device | string;

const cache = new Map<string, device>();

/** The device for a text that came from native. */
export function deviceOf(text: string): device {
  let found = cache.get(text);
  if (found === undefined) {
    found = new device(text);
    cache.set(text, found);
  }
  return found;
}

export const isDevice = (value: unknown): value is device => value instanceof device;
