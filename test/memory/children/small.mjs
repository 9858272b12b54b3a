// Many small results: their bookkeeping must not gather either.
import torch from 'sconce';

const device = process.env.SCONCE_TEST_DEVICE ?? 'cpu';
const x = torch.ones(4, { device });
let y = x;
for (let i = 0; i < 2_000_000; i += 1) y = x.add(1);
console.log(JSON.stringify({ last: y.index(0).item(), peak: process.resourceUsage().maxRSS }));
