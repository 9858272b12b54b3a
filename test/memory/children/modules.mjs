// Backward passes of large tensors between small allocations, which must not tear the heap apart.
import torch, { nn } from 'sconce';

const x = torch.ones(1024, 1024);
const w = torch.ones(1024, 1024, { requires_grad: true });
const relu = new nn.ReLU();
let last = 0;
for (let i = 0; i < 900; i += 1) {
  const y = relu
    .forward(relu.forward(x.mul(w)).mul(w))
    .mul(w)
    .mean();
  y.backward();
  w.grad = null;
  if (i === 899) last = y.item();
}
console.log(JSON.stringify({ last, peak: process.resourceUsage().maxRSS }));
