/** The printed form of tensors, as Python's `repr`. */
import { inspect } from 'node:util';
import {
  bool,
  float8_e8m0fnu,
  int64,
  per_tensor_affine,
  per_tensor_symmetric,
  strided,
} from './dtype.js';
import { TorchError } from './errors.js';
import { no_grad } from './grad_mode.js';
import { tidy } from './memory.js';
import { native } from './native.js';
import { ops } from './ops.js';
import {
  complexFormatter,
  type Formatter,
  floatFormatter,
  plainFormatter,
} from './printing/formatter.js';
import { addSuffixes, layOut, type Shown } from './printing/layout.js';
import { printOptions } from './printing/options.js';
import { reprBool, reprFloat, reprTuple } from './repr.js';
import { handleOf, install, type Tensor } from './tensor.js';

export { get_printoptions, type PrintOptions, set_printoptions } from './printing/options.js';

/** The first and the last elements of a dimension. */
function edges(tensor: Tensor, dim: number): Tensor {
  const { edgeitems } = printOptions;
  const first = tensor.narrow(dim, 0, edgeitems);
  return ops.cat([first, tensor.narrow(dim, tensor.size(dim) - edgeitems, edgeitems)], dim);
}

/** The elements to be shown: of a large tensor only its edges. */
function summarised(tensor: Tensor): { data: Tensor; shown: Shown } {
  const summarise = tensor.numel() > printOptions.threshold;
  const cut = [...tensor.shape].map((size) => summarise && size > 2 * printOptions.edgeitems);
  const data = cut.reduce((kept, isCut, dim) => (isCut ? edges(kept, dim) : kept), tensor);
  return { data, shown: { sizes: [...data.shape], cut } };
}

/** This dtype has no zero: PyTorch compares with its least number instead, and its nan is finite. */
const tellsE8m0 = (value: number): boolean => value !== 2 ** -127;

function formatterFor(tensor: Tensor): Formatter {
  const { dtype } = tensor;
  if (dtype.is_complex) {
    // Negating a complex number and its parts differ in the signs of zeros.
    const data = tensor.resolve_neg().resolve_conj();
    return complexFormatter(formatterFor(data.real), formatterFor(data.imag));
  }
  const array = tensor.typed_array();
  if (dtype.is_floating_point) {
    const floats = array as Float32Array | Float64Array;
    return dtype === float8_e8m0fnu ? floatFormatter(floats, tellsE8m0) : floatFormatter(floats);
  }
  const texts = Array.from(array as ArrayLike<number | bigint>, (value) =>
    dtype === bool ? reprBool(value !== 0) : String(value),
  );
  return plainFormatter(texts);
}

function elements(tensor: Tensor, indent: number): string {
  if (tensor.numel() === 0) return '[]';
  const { data, shown } = summarised(tensor.detach());
  // A tensor of zeros that has no memory gets some.
  return layOut(shown, formatterFor(data._is_zerotensor() ? data.clone() : data), indent);
}

const sizeText = (tensor: Tensor): string => `size=${reprTuple([...tensor.shape])}`;

/** The dtypes that go without saying. */
function isDefaultDtype(tensor: Tensor): boolean {
  const { dtype } = tensor;
  const code = native.get_default_dtype();
  // Each complex dtype has the code of its parts' dtype plus three; double or float here.
  const complex = code === 7 ? 10 : 9;
  return dtype.code === code || dtype.code === complex || dtype === int64 || dtype === bool;
}

interface Body {
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

function quantizedBody(tensor: Tensor, indent: number): Body {
  const scheme = tensor.qscheme();
  const perTensor = scheme === per_tensor_affine || scheme === per_tensor_symmetric;
  const parameters = perTensor
    ? [`scale=${reprFloat(tensor.q_scale())}`, `zero_point=${tensor.q_zero_point()}`]
    : [
        `scale=${tensor.q_per_channel_scales()}`,
        `zero_point=${tensor.q_per_channel_zero_points()}`,
        `axis=${tensor.q_per_channel_axis()}`,
      ];
  return {
    text: elements(tensor.dequantize(), indent),
    suffixes: [
      sizeText(tensor),
      `dtype=${tensor.dtype}`,
      `quantization_scheme=${scheme}`,
      ...parameters,
    ],
  };
}

function nestedBody(tensor: Tensor): Body {
  const parts = tensor.unbind().map((part) => String(part).replace(/^/gm, '  '));
  return { text: `[\n${parts.join(',\n')}\n]`, suffixes: [] };
}

function bodyOf(tensor: Tensor, indent: number): Body {
  if (native.is_nested(handleOf(tensor))) return nestedBody(tensor);
  if (tensor.layout.name.startsWith('sparse')) return sparseBody(tensor, indent);
  if (tensor.is_meta) return metaBody(tensor);
  if (tensor.is_quantized) return quantizedBody(tensor, indent);
  return tensor.numel() === 0 ? emptyBody(tensor) : denseBody(tensor, indent);
}

/** The name of the node that made a tensor. */
function nodeName(tensor: Tensor): string | null {
  try {
    return tensor.grad_fn?.name().replace(/^.*::/, '') ?? null;
  } catch (error) {
    // A view made and written without grad mode has a node that can't be had.
    if (error instanceof TorchError) return 'Invalid';
    throw error;
  }
}

function graphSuffix(tensor: Tensor): string[] {
  const name = nodeName(tensor);
  if (name !== null) return [`grad_fn=<${name}>`];
  return tensor.requires_grad ? ['requires_grad=True'] : [];
}

function print(tensor: Tensor): string {
  const prefix = native.is_nested(handleOf(tensor)) ? 'nested_tensor(' : 'tensor(';
  const { text, suffixes, newline = false } = bodyOf(tensor, prefix.length);
  const device = tensor.device.type === 'cpu' ? [] : [`device='${tensor.device}'`];
  const layout = tensor.layout === strided ? [] : [`layout=${tensor.layout}`];
  const all = [...device, ...suffixes, ...layout, ...graphSuffix(tensor)];
  return addSuffixes(prefix + text, all, prefix.length, newline);
}

declare module './tensor.js' {
  interface Tensor {
    /** The tensor as Python prints it. */
    toString(): string;
  }
}

install({
  toString(this: Tensor): string {
    handleOf(this);
    return tidy(() => no_grad(() => print(this)));
  },
  [inspect.custom](this: Tensor): string {
    return this.is_disposed ? 'tensor(<disposed>)' : String(this);
  },
});
