// A plain synchronous loop of 4 MB results, written without a thought for memory.
import torch from 'sconce';

const device = process.env.SCONCE_TEST_DEVICE ?? 'cpu';
const x = torch.ones(1024, 1024, { device });
let y = x;
for (let i = 0; i < 20_000; i += 1) y = x.add(x);
console.log(JSON.stringify({ last: y.index(0, 0).item(), peak: process.resourceUsage().maxRSS }));
