// Finds what stands here for an entry of PyTorch's operator database.
import torch, { nn } from '../../../dist/index.js';
import { isTuple } from './codec.mjs';

const F = nn.functional;
const reversed = (name) => (self, other) => torch[name](other, self);

function maxPoolBackward(input, { return_indices: _, ...keywords }) {
  const { kernel_size, stride = [], padding = [0], dilation = [1], ceil_mode = false } = keywords;
  const [output, indices] = F.max_pool2d(input, { ...keywords, return_indices: true });
  return torch.ops.aten.max_pool2d_with_indices_backward(
    torch.ones_like(output),
    input,
    kernel_size,
    stride ?? kernel_size,
    padding,
    dilation,
    ceil_mode,
    indices,
  );
}

/** Entries that are an operator of Python's, or calls of a wrapper in the database. */
const SPECIAL = {
  __getitem__: (self, index) => self.index(...(isTuple(index) ? index : [index])),
  __radd__: (self, other) => self.add(other),
  __rsub__: reversed('sub'),
  __rmul__: (self, other) => self.mul(other),
  __rdiv__: (self, other) =>
    torch.is_tensor(other) ? self.reciprocal().mul(other) : torch.div(other, self),
  __rmod__: reversed('remainder'),
  __rpow__: reversed('pow'),
  __rmatmul__: reversed('matmul'),
  __rand__: reversed('bitwise_and'),
  __ror__: reversed('bitwise_or'),
  __rxor__: reversed('bitwise_xor'),
  cauchy: (self, ...rest) => self.cauchy_(...rest),
  exponential: (self, ...rest) => self.exponential_(...rest),
  geometric: (self, ...rest) => self.geometric_(...rest),
  log_normal: (self, ...rest) => self.log_normal_(...rest),
  uniform: (self, ...rest) => self.uniform_(...rest),
  'normal.number_mean': (std, mean, ...rest) => torch.normal(mean, std, ...rest),
  'normal.in_place': (self, ...rest) => self.normal_(...rest),
  einsum: (tensors, equation) => torch.einsum(equation, tensors),
  max_pool2d_with_indices_backward: maxPoolBackward,
  'nn.functional.embedding': (weight, indices, ...rest) => F.embedding(indices, weight, ...rest),
  'nn.functional.embedding_bag': (weight, ...rest) =>
    F.embedding_bag(rest[0], weight, ...rest.slice(1)),
  svd_lowrank: (a, b, ...rest) => torch.svd_lowrank(a.matmul(b.mT), ...rest),
  pca_lowrank: (a, b, ...rest) => torch.pca_lowrank(a.matmul(b.mT), ...rest),
  'linalg.lstsq.grad_oriented': (A, B, keywords) =>
    [...torch.linalg.lstsq(A, B, keywords)].slice(0, 2),
  'linalg.pinv.singular': (a, b) => torch.linalg.pinv(a.matmul(b.mT)),
  rand_like: (...args) => torch.randn_like(...args), // as the database has it
  _segment_reduce: (...args) => torch.segment_reduce(...args),
  resize_: (self, shape) => self.clone().resize_(shape),
  resize_as_: (self, other) => torch.resize_as_(self.clone(), other),
  zero_: (self) => torch.zero_(self.clone()),
  slice: (...args) => torch.ops.aten.slice(...args),
  where: (self, condition, other, ...rest) => torch.where(condition, self, other, ...rest),
};

/** `polygamma.polygamma_n_2` and its kin take the order second. */
const polygamma = (self, n, ...rest) => torch.polygamma(n, self, ...rest);

const tensor = torch.eye(2);

function method(name) {
  // Attributes such as `T` are getters: only an instance has them.
  const found = tensor[name];
  if (typeof found === 'function') return (self, ...rest) => self[name](...rest);
  return found === undefined ? undefined : (self) => self[name];
}

/** What stands under `torch.<name>`. */
export const path = (name) =>
  name
    .replace(/^torch\./, '')
    .replace(/\.default$/, '')
    .split('.')
    .reduce((object, key) => object?.[key], torch);

/** The function of an entry, or undefined where there is none. */
export function functionOf({ entry, name, is_function, is_method }) {
  const special = SPECIAL[entry] ?? SPECIAL[name];
  if (special !== undefined) return special;
  if (name === 'polygamma' || name === 'special.polygamma') return polygamma;
  const found = is_function ? path(name) : undefined;
  if (typeof found === 'function') return found;
  return is_method ? method(name) : torch.ops.aten[name];
}

export const hasMethod = (name) => typeof tensor[name] === 'function';
