// A plain synchronous loop of 20,000 results of 4 MB, one thread: time, peak memory.
import torch from 'sconce';

torch.set_num_threads(1);
const x = torch.ones(1024, 1024);
let y = x;
const start = performance.now();
for (let i = 0; i < 20_000; i += 1) y = x.add(x);
const seconds = (performance.now() - start) / 1000;
if (y.index(0, 0).item() !== 2) throw new Error('wrong');
console.log(JSON.stringify({ seconds, peak_mb: process.resourceUsage().maxRSS / 1024 }));
