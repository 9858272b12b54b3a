// Tensors for calls: each is a piece of code, so that a call can be printed and made again.

const DTYPES = [
  ...['float32', 'float32', 'float32', 'float64', 'int64', 'int64', 'int32', 'bool', 'uint8'],
  ...['float16', 'bfloat16', 'complex64', 'complex128', 'int8', 'int16', 'uint16', 'uint64'],
  ...['float8_e4m3fn', 'float8_e5m2', 'float8_e8m0fnu'],
];
const SHAPES = [
  ...['2, 3', '3', '2, 2', '1', '3, 3', '2, 3, 4', '4, 3, 2', '1, 2, 4, 4', '2, 2, 3, 3, 3'],
  ...['', '0', '2, 0', '0, 3', '1, 1', '5', '17', '1, 3, 8', '2, 0, 3, 3'],
];

const plain = (random) => {
  const dtype = random.pick(DTYPES);
  const shape = random.pick(SHAPES);
  return `T('${dtype}', [${shape}], ${random.below(5)})`;
};

const ODD = [
  'torch.eye(3).to_sparse()',
  'torch.eye(2).to_sparse_csr()',
  'torch.ones([2, 3]).to_sparse_csc()',
  'torch.eye(4).to_sparse_bsr([2, 2])',
  'torch.zeros([2, 2]).to_sparse()',
  "torch.ones([2, 3], { device: 'meta' })",
  "torch.ones([3], { device: 'meta', dtype: torch.int64 })",
  'torch.ones([2, 3]).requires_grad_()',
  'torch.ones([2, 3]).expand([4, 2, 3])',
  'torch.ones([2, 3]).t()',
  'torch.ones([2, 3]).requires_grad_().mul(2)',
  'torch.ones([2, 2]).to_mkldnn()',
  'torch._efficientzerotensor([2])',
  "T('complex64', [2, 2], 1).conj()",
  'torch.full([3], NaN)',
  'torch.full([2, 2], Infinity)',
  'torch.full([3], 2n ** 62n)',
  'torch.full([2], -5n)',
  'disposed()',
];

/** The code of a tensor: mostly an ordinary one. */
export function tensorCode(random) {
  return random.chance(0.85) ? plain(random) : random.pick(ODD);
}

/** What the code of calls may use beside `torch`. */
export function helpers(torch) {
  const fill = {
    0: (shape, dtype) => torch.zeros(shape, { dtype }),
    1: (shape, dtype) => torch.ones(shape, { dtype }),
    2: (shape, dtype) => torch.full(shape, 2, { dtype: torch.float32 }).to(dtype),
    3: (shape, dtype) => {
      const count = shape.reduce((product, size) => product * size, 1);
      return torch.arange(count, { dtype: torch.float32 }).view(shape).to(dtype);
    },
    4: (shape, dtype) =>
      torch
        .linspace(
          -3,
          100,
          shape.reduce((p, s) => p * s, 1),
        )
        .view(shape)
        .to(dtype),
  };
  return {
    torch,
    /** A tensor of a dtype, a shape and one of five fillings. */
    T: (dtype, shape, filling) => fill[filling](shape, torch[dtype]),
    disposed: () => {
      const tensor = torch.ones([2, 3]);
      tensor.dispose();
      return tensor;
    },
  };
}
