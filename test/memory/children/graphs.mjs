// Autograd graphs built and dropped, some of them run backward first.
import torch from 'sconce';

const device = process.env.SCONCE_TEST_DEVICE ?? 'cpu';
const x = torch.ones(1024, 1024, { device });
const w = torch.ones(1024, 1024, { device, requires_grad: true });
let last = 0;
for (let i = 0; i < 3_000; i += 1) {
  const y = x.mul(w).mul(w).add(x).mean();
  if (i % 3 === 0) {
    y.backward();
    w.grad = null;
  }
  if (i === 2_999) last = y.item();
}
console.log(JSON.stringify({ last, peak: process.resourceUsage().maxRSS }));
