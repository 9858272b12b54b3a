// The learning rate rises linearly for three epochs, and falls along a cosine for the others.
import torch, { nn, optim } from 'sconce';

const { CosineAnnealingLR, LinearLR, SequentialLR } = optim.lr_scheduler;

torch.manual_seed(0);
const model = new nn.Linear(4, 1);
const optimizer = new optim.AdamW(model.parameters(), { lr: 0.1 });
const warmup = new LinearLR(optimizer, { start_factor: 0.1, total_iters: 3 });
const cosine = new CosineAnnealingLR(optimizer, { T_max: 7 });
const scheduler = new SequentialLR(optimizer, { schedulers: [warmup, cosine], milestones: [3] });

for (let epoch = 0; epoch < 10; epoch += 1) {
  const loss = model.forward(torch.randn(16, 4)).pow(2).mean();
  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
  const lr = Number(scheduler.get_last_lr()[0]);
  console.log(`epoch ${epoch}: lr ${lr.toFixed(6)}, loss ${loss.item().toFixed(4)}`);
  scheduler.step();
}
