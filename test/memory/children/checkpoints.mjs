// Graphs whose nodes call functions: hooks, checkpoints, a Function; built, run backward, dropped.
import torch, { nn } from 'sconce';

const { checkpoint } = torch.utils.checkpoint;
const x = torch.ones(512, 512);
const w = torch.ones(512, 512, { requires_grad: true });

class Double extends torch.autograd.Function {
  static forward(ctx, t) {
    ctx.save_for_backward(t);
    return t.mul(2);
  }
  static backward(_, gradient) {
    return gradient.mul(2);
  }
}

const tanh = new nn.Tanh();
tanh.register_full_backward_hook(() => {});
const block = (t) => tanh.forward(Double.apply(t).mul(w)).mul(0);
let last = 0;
for (let i = 0; i < 600; i += 1) {
  const y = checkpoint(block, checkpoint(block, x.mul(w), { use_reentrant: false }), {
    use_reentrant: i % 2 === 0,
  });
  y.register_hook((gradient) => gradient);
  const loss = y.add(1).mean();
  if (i % 3 !== 0) {
    loss.backward();
    w.grad = null;
  }
  if (i === 599) last = loss.item();
}
console.log(JSON.stringify({ last, peak: process.resourceUsage().maxRSS }));
