// By shape: a function for each number of dimensions, and a check that each parameter got its own.
import torch, { nn } from 'sconce';

torch.manual_seed(7);

class Net extends nn.Module {
  conv1d = new nn.Conv1d(4, 8, 3);
  conv2d = new nn.Conv2d(4, 8, 3);
  norm = new nn.BatchNorm2d(8);
  fc = new nn.Linear(32, 16);
  scale = new nn.Parameter(torch.ones([]));
}

const model = new Net();
nn.init.init_all(model, {
  1: (p) => nn.init.normal_(p, { mean: 0, std: 1 }), // biases, and what norms have
  2: (p) => nn.init.constant_(p, 2), // linear weights
  3: (p) => nn.init.uniform_(p, 3, 4), // one-dimensional kernels
  4: (p) => nn.init.uniform_(p, 4, 5), // two-dimensional kernels
  default: (p) => nn.init.constant_(p, -1),
});

const expected: Record<number, (p: torch.Tensor) => boolean> = {
  0: (p) => p.item() === -1,
  1: (p) => p.min().item() < 0 && p.max().item() > 0,
  2: (p) => Boolean(p.eq(2).all().item()),
  3: (p) => p.min().item() >= 3 && p.max().item() <= 4,
  4: (p) => p.min().item() >= 4 && p.max().item() <= 5,
};
for (const [name, param] of model.named_parameters()) {
  console.log(name, param.shape, expected[param.ndim]?.(param) ? 'ok' : 'wrong');
}
