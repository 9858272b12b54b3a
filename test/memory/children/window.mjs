// Results that live for a while: they grow old, and only full collections free them.
import torch from 'sconce';

const device = process.env.SCONCE_TEST_DEVICE ?? 'cpu';
const x = torch.ones(1024, 1024, { device });
const window = [];
for (let i = 0; i < 6_000; i += 1) {
  window.push(x.add(i));
  if (window.length > 12) window.shift();
}
const last = window.at(-1).index(0, 0).item();
console.log(JSON.stringify({ last, peak: process.resourceUsage().maxRSS }));
