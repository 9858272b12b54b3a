// A training loop with everything: autocast, a scaler, accumulation, clipping and a schedule.
// On a GPU: device 'cuda', and float16 in place of bfloat16.
import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const device = 'cpu';
const batches = Array.from(
  { length: 12 },
  () => [torch.randn(16, 20), torch.randint(0, 5, [16])] as const,
);
const model = new nn.Sequential(
  new nn.Linear(20, 32),
  new nn.ReLU(),
  new nn.Dropout(0.1),
  new nn.Linear(32, 5),
).to(device);
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.AdamW(model.parameters(), { lr: 0.01 });
const scheduler = new optim.lr_scheduler.OneCycleLR(optimizer, { max_lr: 0.01, total_steps: 6 });
const scaler = new torch.amp.GradScaler(device, { init_scale: 1024.0, growth_interval: 2 });
const accumulation_steps = 2;

model.train();
optimizer.zero_grad({ set_to_none: true });
for (const [i, [inputs, targets]] of batches.entries()) {
  const loss = torch.autocast(device, { dtype: torch.bfloat16 }, () =>
    criterion.forward(model.forward(inputs.to(device)), targets.to(device)),
  );
  scaler.scale(loss.div(accumulation_steps)).backward();

  if ((i + 1) % accumulation_steps === 0) {
    scaler.unscale_(optimizer);
    const norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0);
    scaler.step(optimizer);
    scaler.update();
    optimizer.zero_grad({ set_to_none: true });
    const lr = Number(scheduler.get_last_lr()[0]);
    scheduler.step();
    console.log(
      `step ${(i + 1) / accumulation_steps}: loss ${loss.item().toFixed(4)}, ` +
        `norm ${norm.item().toFixed(4)}, lr ${lr.toFixed(6)}, scale ${scaler.get_scale()}`,
    );
  }
}
