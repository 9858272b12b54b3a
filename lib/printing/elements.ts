/** The elements of a tensor in brackets. */
import { bool, float4_e2m1fn_x2, float8_e8m0fnu, float32, uint8 } from '../dtype.js';
import { ops } from '../ops.js';
import { reprBool } from '../repr.js';
import type { Tensor } from '../tensor.js';
import { complexFormatter, type Formatter, floatFormatter, plainFormatter } from './formatter.js';
import { layOut, type Shown } from './layout.js';
import { printOptions } from './options.js';

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

/** Python shows pairs of 4-bit floats by their bytes. */
const bytesOf = (tensor: Tensor): Tensor => tensor.view(uint8).to(float32);

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

/** The elements, of a large tensor only its edges, with lines indented by `indent` characters. */
export function elements(tensor: Tensor, indent: number): string {
  if (tensor.numel() === 0) return '[]';
  const plain = tensor.dtype === float4_e2m1fn_x2 ? bytesOf(tensor.detach()) : tensor.detach();
  const { data, shown } = summarised(plain);
  // A tensor of zeros that has no memory gets some.
  return layOut(shown, formatterFor(data._is_zerotensor() ? data.clone() : data), indent);
}
