// One training step of the main job's network, one thread: median time, peak memory.
import torch, { nn, optim } from 'sconce';

const STEPS = 1500;
torch.set_num_threads(1);
torch.manual_seed(0);
const images = torch.rand(5000, 784);
const labels = torch.randint(0, 10, [5000]);
const net = new nn.Sequential(
  new nn.Linear(784, 256),
  new nn.ReLU(),
  new nn.Dropout(0.2),
  new nn.Linear(256, 128),
  new nn.ReLU(),
  new nn.Dropout(0.2),
  new nn.Linear(128, 10),
);
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.Adam(net.parameters(), { lr: 0.001 });
const times = [];
for (let step = 0; step < STEPS; step += 1) {
  const start = performance.now();
  const which = torch.randint(0, 5000, [20]);
  optimizer.zero_grad();
  const loss = criterion.forward(
    net.forward(images.index_select(0, which)),
    labels.index_select(0, which),
  );
  loss.backward();
  optimizer.step();
  loss.item();
  times.push((performance.now() - start) * 1000);
}
times.sort((a, b) => a - b);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ us_per_step: times[STEPS / 2], peak_mb: peak }));
