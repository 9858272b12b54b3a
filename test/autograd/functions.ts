/** The functions of scripts/reference/autograd.py. */
import torch from '../../lib/index.js';

type Tensor = torch.Tensor;
const { Function: AutogradFunction } = torch.autograd;
type Ctx = InstanceType<typeof torch.autograd.function.FunctionCtx>;

export const FUNCTIONS: Record<string, (...inputs: Tensor[]) => unknown> = {
  cube: (x) => x?.pow(3),
  matmul: (x, y) => x?.matmul(y as Tensor),
  both: (x, y) => [x?.sin().mul(y as Tensor), x?.sum()],
  energy: (x) => x?.mul(x.exp()).sum(),
  mixed: (x, y) =>
    x
      ?.pow(2)
      .mul(y as Tensor)
      .sum(),
  linear: (x) => x?.mul(3).sum(),
  first: (x) => x?.sin(),
  constant: () => torch.ones(2),
  not_a_tensor: () => 3,
};

/** The square, with half of its gradient. */
class Halved extends AutogradFunction {
  static forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.save_for_backward(x);
    return x.mul(x);
  }

  static backward(ctx: Ctx, gradient: Tensor): Tensor {
    return gradient.mul(ctx.saved_tensors[0] as Tensor);
  }
}

export const CHECKED: Record<string, (...inputs: Tensor[]) => unknown> = {
  matmul: (x, y) => x?.matmul(y as Tensor),
  square: (x) => x?.mul(x),
  halved: (x) => Halved.apply(x as Tensor),
  max: (x) => x?.max(-1),
  sign: (x) => x?.sign(),
  detached: (x) => x?.detach(),
  exp: (x) => x?.mul(x).exp(),
  dense: (x) => x?.to_dense({ masked_grad: false }),
  masked: (x) => x?.to_dense({ masked_grad: true }),
  abs: (x) => x?.abs(),
  sparse: (x) => x?.to_sparse(),
  two: (x) => [x?.sin(), x?.cos()],
};

const { float64, float32, complex128 } = torch;
const square = () => torch.randn(4, 4, { dtype: float64 }).relu();

export const MAKERS: Record<string, () => Tensor> = {
  real: () => torch.randn(3, 4, { dtype: float64 }),
  other: () => torch.randn(4, 2, { dtype: float64 }),
  complex: () => torch.randn(3, { dtype: complex128 }),
  single: () => torch.randn(3, { dtype: float32 }),
  coo: () => square().to_sparse(),
  hybrid: () => square().to_sparse(1),
  csr: () => square().to_sparse_csr(),
  csc: () => square().to_sparse_csc(),
  bsr: () => square().to_sparse_bsr([2, 2]),
  bsc: () => square().to_sparse_bsc([2, 2]),
  expanded: () => torch.randn(1, { dtype: float64 }).expand(3),
  empty: () => torch.randn(0, 4, { dtype: float64 }),
};

const SHAPES: Record<string, number[]> = { x: [3], m: [2, 3], n: [3, 2], s: [1] };

/** Leaves drawn under a seed; one name stands for a tensor alone. */
export function inputs(names: string): Tensor | Tensor[] {
  torch.manual_seed(0);
  const made = names
    .split(',')
    .map((name) => torch.randn(SHAPES[name] as number[], { dtype: float64 }));
  return names.includes(',') ? made : (made[0] as Tensor);
}

export const ERRORS: Record<string, new (...args: never[]) => Error> = {
  RuntimeError: torch.TorchError,
  NotImplementedError: torch.NotImplementedError,
  TypeError,
  ValueError: RangeError,
  AssertionError: torch.TorchError,
  GradcheckError: torch.autograd.gradcheck.GradcheckError,
};
