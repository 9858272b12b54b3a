/** Steps of layers and of their backward passes. */
import type { Encoded } from '../../native.js';
import {
  type Check,
  type Checks,
  count,
  isNone,
  ndim,
  number,
  numbers,
  numel,
  sizes,
} from './values.js';

/** These two backward kernels read two numbers a dimension unseen; the other kinds of padding check. */
const paddingOf =
  (dimensions: number): Check =>
  (_grad, _self, padding) =>
    count(padding) === 2 * dimensions
      ? null
      : `padding must hold ${2 * dimensions} numbers, got ${count(padding)}`;

/** The size that the kernels divide by; undefined where a dimension in between takes another way. */
function kernelSize(v: Encoded, dim: Encoded): number | undefined {
  const all = sizes(v);
  const place = number(dim, 0);
  return place === 0 || place === all.length - 1 ? all[place] : undefined;
}

/** The kernels read or write as many elements of `g` as that size, unseen. */
const weightNorm: Check = (v, g, dim) => {
  const size = kernelSize(v, dim);
  if (size === undefined) return null;
  if (size === 0) return `v must not be empty in dim ${number(dim, 0)}`;
  return numel(g) >= size ? null : `g must hold ${size} elements`;
};

const weightNormBackward: Check = (grad, v, g, norms, dim) => {
  const size = kernelSize(v, dim);
  if (size === undefined) return null;
  if (size === 0) return `saved_v must not be empty in dim ${dim}`;
  if (String(sizes(grad)) !== String(sizes(v))) return 'grad_w must have the sizes of saved_v';
  const fits = numel(g) === size && numel(norms) === size;
  return fits ? null : `saved_g and saved_norms must hold ${size} elements each`;
};

/** libtorch's own division keeps 32 bits of the remainder, and takes such a size for a good one. */
const maxPool1d: Check = (input, kernel, stride, padding, dilation, ceil) => {
  const one = (list: Encoded, otherwise: bigint): bigint =>
    Array.isArray(list) && list.length === 1 ? BigInt(list[0] as number | bigint) : otherwise;
  const k = one(kernel, 1n);
  const s = one(stride, k);
  const [p, d] = [one(padding, 0n), one(dilation, 1n)];
  if (k <= 0n || s <= 0n || p < 0n || d <= 0n || ndim(input) === 0) return null;
  // With `ceil_mode` any kernel fits, and is gone through step by step; the 2D pool wants 32 bits, too.
  if (k >= 2n ** 31n) return `kernel_size ${k} is out of range`;
  const width = BigInt(sizes(input).at(-1) as number);
  const room = width + 2n * p - d * (k - 1n) - 1n + (ceil === true ? s - 1n : 0n);
  return room > -(2n ** 31n) ? null : `Invalid computed output size: ${(room - s + 1n) / s + 1n}`;
};

/** Reads the sizes of a list that may be too short, and indices as many as the gradients. */
const fractional3d: Check = (grad, self, _kernel, output, indices) => {
  if (!numbers(output, 3, 0)) return 'output_size must hold 3 sizes';
  const outer = sizes(self).slice(0, -3);
  const expected = [...outer, ...(output as number[]).map(Number)];
  const fits = [grad, indices].every((tensor) => String(sizes(tensor)) === String(expected));
  return fits ? null : `grad_output and indices must have the sizes [${expected}]`;
};

/** Reads two numbers of each list. */
const slowConv2d: Check = (_grad, _self, _weight, kernel, stride, padding) =>
  [kernel, stride, padding].every((list) => numbers(list, 2))
    ? null
    : 'kernel_size, stride and padding must be pairs';

/** Divides by the stride, and reads four sizes of each tensor and two numbers of each list. */
const nnpack: Check = (input, weight, _bias, padding, stride) => {
  if (ndim(input) !== 4) return 'expects 4D input Tensor N,C,H,W';
  if (ndim(weight) !== 4) return 'expects 4D weight Tensor oC,iC,kH,kW';
  return numbers(padding, 2, 0) && (isNone(stride) || numbers(stride, 2, 1))
    ? null
    : 'padding and stride must be pairs, the stride of positive numbers';
};

/** The size at dimension 1 of what tensors broadcast to. */
function broadcastAt1(tensors: readonly Encoded[]): number {
  const shapes = tensors.filter((tensor) => !isNone(tensor)).map(sizes);
  const most = Math.max(...shapes.map((shape) => shape.length));
  return Math.max(...shapes.map((shape) => shape[shape.length - most + 1] ?? 1));
}

/** Into how many pieces `chunk(count)` cuts a dimension: fewer than asked for where it is short. */
const pieces = (size: number, count: number): number =>
  size === 0 ? count : Math.ceil(size / Math.ceil(size / count));

/** The cells cut their gates, and use pieces that may not be there. */
const gruCell: Check = (_grad, input, hidden, _hx, inputBias, hiddenBias) => {
  const biases = isNone(inputBias) ? [null, null] : [inputBias, hiddenBias];
  const cut = [
    broadcastAt1([input, biases[0] as Encoded]),
    broadcastAt1([hidden, biases[1] as Encoded]),
  ];
  return cut.every((size) => pieces(size, 3) === 3) ? null : 'the gates must be a multiple of 3';
};

const lstmCell: Check = (gradHy, gradCy, input, hidden, inputBias, hiddenBias) => {
  if (isNone(gradHy) && isNone(gradCy)) return null;
  const size = broadcastAt1([input, hidden, inputBias, hiddenBias]);
  return pieces(size, 4) === 4 ? null : 'the gates must be a multiple of 4';
};

/** oneDNN takes the memory to be as large as the numbers say. */
const lstmLayer: Check = (input, w0, w1, w2, w3, hx, cx, _reverse, _sizes, _mode, hidden) => {
  const shape = sizes(input);
  if (shape.length !== 3) return 'input must have 3 dimensions';
  const [, batch, features] = shape as [number, number, number];
  const h = Number(hidden);
  const fits =
    numel(w0) === 4 * h * features &&
    numel(w1) === 4 * h * h &&
    [w2, w3].every((bias) => numel(bias) === 4 * h) &&
    [hx, cx].every((state) => numel(state) === batch * h);
  return fits
    ? null
    : `weights, biases and states must be those of ${features} features and ${h} units`;
};

/** Divides by how many heads the keys and the values have; where no value is left, some don't. */
const grouped =
  (place: number, shortcut: boolean): Check =>
  (...args) => {
    const [, key, value] = args;
    if (args[place] !== true || (shortcut && numel(value as Encoded) === 0)) return null;
    const heads = [key, value].map((tensor) => sizes(tensor as Encoded).at(-3));
    return heads.includes(0) ? 'key and value must have heads where enable_gqa is set' : null;
  };

export const LAYERS: Checks = {
  /** Divides by the groups, where the tensor is sparse, before they are checked. */
  native_group_norm: (...args) =>
    Number(args[6]) === 0 ? 'Expected num groups to be greater than 0, got 0' : null,
  _weight_norm: weightNorm,
  _weight_norm_interface: weightNorm,
  _weight_norm_interface_backward: weightNormBackward,
  max_pool1d: maxPool1d,
  mkldnn_rnn_layer: lstmLayer,
  scaled_dot_product_attention: grouped(7, true),
  _scaled_dot_product_attention_math: grouped(8, false),
  /** Reads two sizes of a list that may be empty. */
  fractional_max_pool2d_backward: (_grad, _self, _kernel, output) =>
    numbers(output, 2, 0) ? null : 'output_size must be a pair of sizes',
  fractional_max_pool3d_backward: fractional3d,
  _slow_conv2d_backward: slowConv2d,
  reflection_pad1d_backward: paddingOf(1),
  reflection_pad2d_backward: paddingOf(2),
  _nnpack_spatial_convolution: nnpack,
  _thnn_differentiable_gru_cell_backward: gruCell,
  _thnn_differentiable_lstm_cell_backward: lstmCell,
  /** Reads hx[1] unseen. */
  quantized_lstm_cell: (_input, hx) => (count(hx) === 2 ? null : 'hx must hold two tensors'),
};
