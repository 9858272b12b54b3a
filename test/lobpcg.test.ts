/** The gradient of `torch.lobpcg` is that of the full decomposition, and its tracker sees each step. */
import { expect, test } from 'vitest';
import torch from '../lib/index.js';

const { float64 } = torch;

function matrix(): torch.Tensor {
  torch.manual_seed(0);
  const random = torch.randn(12, 12, { dtype: float64 });
  return random.matmul(random.mT).add(torch.eye(12, { dtype: float64 }));
}

/** Of a function of the values and of the vectors, whose signs are free. */
const loss = (E: torch.Tensor, X: torch.Tensor): torch.Tensor => E.sum().add(X.pow(4).sum());

test.each<[number, boolean]>([
  [1, true],
  [2, true],
  [3, true],
  [1, false],
  [2, false],
])('%s pairs, the largest: %s', (k, largest) => {
  const [A, B] = [matrix().requires_grad_(), matrix().requires_grad_()];
  const [E, X] = torch.lobpcg(A, k, { largest, tol: 1e-13 });
  loss(E, X).backward();
  const { eigenvalues, eigenvectors } = torch.linalg.eigh(B.add(B.mT).div(2));
  const start = largest ? 12 - k : 0;
  loss(eigenvalues.narrow(0, start, k), eigenvectors.narrow(1, start, k)).backward();
  torch.testing.assert_close(A.grad, B.grad, { rtol: 1e-5, atol: 1e-5 });
});

test('no gradient where Python has none', () => {
  const A = matrix().requires_grad_();
  const [E] = torch.lobpcg(A, 1, { B: torch.eye(12, { dtype: float64 }) });
  expect(() => E.sum().backward()).toThrow(/B != I/);
});

test('the tracker sees each step, and may end it', () => {
  let steps = 0;
  torch.lobpcg(matrix(), 1, {
    tracker: (problem) => {
      steps += 1;
      problem.force_stop = steps === 2;
    },
  });
  expect(steps).toBe(2);
  expect(() => torch.lobpcg(matrix(), 1, { tracker: 3 as never })).toThrow(TypeError);
  expect(() => torch.lobpcg(matrix(), 1, { method: 'x' as never })).not.toThrow();
});
