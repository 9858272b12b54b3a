/** What is printed of a tensor's elements, size and dtype, by its layout. */
import { bool, int64, type qscheme, strided } from '../dtype.js';
import { native } from '../native.js';
import { reprFloat, reprTuple } from '../repr.js';
import type { Tensor } from '../tensor.js';
import { elements } from './elements.js';
import { printOptions } from './options.js';

const sizeText = (tensor: Tensor): string => `size=${reprTuple([...tensor.shape])}`;

/** The dtypes that go without saying. */
function isDefaultDtype(tensor: Tensor): boolean {
  const { dtype } = tensor;
  const code = native.get_default_dtype();
  // Each complex dtype has the code of its parts' dtype plus three; double or float here.
  const complex = code === 7 ? 10 : 9;
  return dtype.code === code || dtype.code === complex || dtype === int64 || dtype === bool;
}

/** What stands between the brackets of `tensor(...)`. */
export interface Body {
  readonly text: string;
  readonly suffixes: readonly string[];
  readonly newline?: boolean;
}

const dtypeSuffix = (tensor: Tensor, shown: boolean): string[] =>
  shown ? [`dtype=${tensor.dtype}`] : [];

function metaBody(tensor: Tensor): Body {
  const other = tensor.dtype.code !== native.get_default_dtype();
  return { text: '...', suffixes: [sizeText(tensor), ...dtypeSuffix(tensor, other)] };
}

function emptyBody(tensor: Tensor): Body {
  const other = tensor.dtype.code !== native.get_default_dtype();
  const size = tensor.ndim === 1 ? [] : [sizeText(tensor)];
  return { text: '[]', suffixes: [...size, ...dtypeSuffix(tensor, other)] };
}

function denseBody(tensor: Tensor, indent: number): Body {
  const size = printOptions.edgeitems === 0 ? [sizeText(tensor)] : [];
  const suffixes = [...size, ...dtypeSuffix(tensor, !isDefaultDtype(tensor))];
  const dense = tensor.layout === strided ? tensor : tensor.to_dense();
  return { text: elements(dense, indent), suffixes };
}

/** A named part of a sparse tensor: `indices=tensor([...])`. */
function part(name: string, tensor: Tensor, indent: number): string {
  const prefix = `${name}=tensor(`;
  const text = tensor.is_meta ? '...' : elements(tensor, indent + prefix.length);
  const sized = tensor.is_meta || tensor.numel() === 0;
  return `${prefix}${text}${sized ? `, ${sizeText(tensor)}` : ''})`;
}

function sparseParts(tensor: Tensor): [string, Tensor][] {
  const values: [string, Tensor] = [
    'values',
    tensor.is_sparse ? tensor._values() : tensor.values(),
  ];
  if (tensor.is_sparse) return [['indices', tensor._indices()], values];
  const byRow = tensor.layout.name === 'sparse_csr' || tensor.layout.name === 'sparse_bsr';
  return byRow
    ? [['crow_indices', tensor.crow_indices()], ['col_indices', tensor.col_indices()], values]
    : [['ccol_indices', tensor.ccol_indices()], ['row_indices', tensor.row_indices()], values];
}

function sparseBody(tensor: Tensor, indent: number): Body {
  const parts = sparseParts(tensor).map(([name, value]) => part(name, value.detach(), indent));
  const count = tensor.is_meta ? [] : [`nnz=${tensor._nnz()}`];
  return {
    text: parts.join(`,\n${' '.repeat(indent)}`),
    suffixes: [sizeText(tensor), ...count, ...dtypeSuffix(tensor, !isDefaultDtype(tensor))],
    newline: tensor.is_sparse,
  };
}

function scaling(tensor: Tensor, scheme: qscheme): string[] {
  if (scheme.name.startsWith('per_tensor')) {
    return [`scale=${reprFloat(tensor.q_scale())}`, `zero_point=${tensor.q_zero_point()}`];
  }
  return [
    `scale=${tensor.q_per_channel_scales()}`,
    `zero_point=${tensor.q_per_channel_zero_points()}`,
    `axis=${tensor.q_per_channel_axis()}`,
  ];
}

function quantizedBody(tensor: Tensor, indent: number): Body {
  const scheme = tensor.qscheme();
  const said = [sizeText(tensor), ...dtypeSuffix(tensor, true)];
  return {
    text: elements(tensor.dequantize(), indent),
    suffixes: [...said, `quantization_scheme=${scheme}`, ...scaling(tensor, scheme)],
  };
}

/** What is said of a tensor's elements, and what of its size and dtype. */
export function bodyOf(tensor: Tensor, indent: number): Body {
  if (tensor.layout.name.startsWith('sparse')) return sparseBody(tensor, indent);
  if (tensor.is_quantized) return quantizedBody(tensor, indent);
  if (tensor.is_meta) return metaBody(tensor);
  return tensor.numel() === 0 ? emptyBody(tensor) : denseBody(tensor, indent);
}
