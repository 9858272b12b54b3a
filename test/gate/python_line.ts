/** Runs a line of Python as a porter would write it, and shows what it gives as Python's side does. */
import torch from '../../lib/index.js';
import { translate } from './translate.js';

export interface Encoded {
  dtype: string;
  shape: number[];
  data: string;
}
export type Expected =
  | Encoded
  | { error: string }
  | { repr: string }
  | Expected[]
  | string
  | number
  | boolean
  | null;

export interface Table {
  readonly made: { readonly cpu: string };
  readonly rows: readonly [python: string, expected: Expected][];
}

/** What Python's errors are here. */
export const ERRORS: Record<string, string> = {
  AssertionError: 'AssertionError',
  AttributeError: 'TypeError',
  KeyError: 'RangeError',
  RuntimeError: 'TorchError',
  _LinAlgError: 'LinAlgError',
  IndexError: 'RangeError',
  ValueError: 'RangeError',
};

/** The value, or the error's class and message. */
export function run(python: string, fixtures: Record<string, unknown>): unknown {
  const names = { torch, ...fixtures };
  const code = translate(python.replace(/torch\.tensor\((\[?\[?[-\d., [\]]+\])\)/g, withBigInts));
  torch.manual_seed(0);
  try {
    return new Function(...Object.keys(names), `return ${code}`)(...Object.values(names));
  } catch (error) {
    return { error: (error as Error).constructor.name, message: (error as Error).message };
  }
}

/** Python infers the dtype of a list from its numbers; here bigints make integers. */
const withBigInts = (text: string): string =>
  /\d\.\d/.test(text) ? text : text.replace(/\d+/g, '$&n');

const NAMED = [torch.dtype, torch.device, torch.layout, torch.qscheme];

/** Tensors that have no bits to compare, or more than bits. */
const isSpecial = (tensor: torch.Tensor): boolean =>
  tensor.is_nested || tensor.is_sparse || tensor.is_quantized || tensor.is_meta;

/** As the reference scripts write it. */
export function show(value: unknown): Expected {
  if (value === undefined) return null;
  if (value instanceof torch.UntypedStorage) return { repr: String(value) };
  if (value instanceof torch.Tensor && isSpecial(value)) return { repr: String(value) };
  if (value instanceof torch.Tensor) {
    const data = value.detach().contiguous();
    const bytes = data.typed_array({ raw: true });
    return {
      dtype: data.dtype.name,
      shape: [...data.shape],
      data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    };
  }
  if (NAMED.some((Class) => value instanceof Class)) return String(value);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map(show);
  }
  return value as Expected;
}
