// What a call costs beside the work itself: nanoseconds per call of operators on small tensors, one
// thread. Its twin is overhead.py.
import torch, { nn } from 'sconce';

const F = nn.functional;
torch.set_num_threads(1);
const x = torch.ones(4);
const y = torch.ones(4);
const m = torch.ones(4, 4);
const w = torch.ones(4, 4, { requires_grad: true });
const b = torch.zeros(4, { requires_grad: true });
const images = torch.ones(1, 1, 5, 5);
const kernel = torch.ones(1, 1, 3, 3);
const labels = torch.tensor([0n, 1n, 2n, 3n]);
const mask = m.gt(0);
const linear = new nn.Linear(4, 4);

function backward() {
  w.mul(m).sum().backward();
  w.grad = null;
}

const CASES = {
  'x.add(y)': () => x.add(y),
  'x.add(1)': () => x.add(1),
  'torch.add(x, y)': () => torch.add(x, y),
  'x.add(y, alpha=2)': () => x.add(y, { alpha: 2 }),
  'x.add_(y)': () => x.add_(y),
  'x.mul(y)': () => x.mul(y),
  'x.sub(y)': () => x.sub(y),
  'x.div(2)': () => x.div(2),
  'x.pow(2)': () => x.pow(2),
  'x.eq(y)': () => x.eq(y),
  'm.matmul(m)': () => m.matmul(m),
  'F.linear(m, w, b)': () => F.linear(m, w, b),
  'linear(m)': () => linear.forward(m),
  'x.relu()': () => x.relu(),
  'F.relu(x)': () => F.relu(x),
  'F.gelu(x)': () => F.gelu(x),
  'F.dropout(x, 0.5)': () => F.dropout(x, 0.5),
  'F.softmax(m, dim=1)': () => F.softmax(m, { dim: 1 }),
  'F.layer_norm(m, (4,))': () => F.layer_norm(m, [4]),
  'F.conv2d(images, kernel)': () => F.conv2d(images, kernel),
  'F.embedding(labels, m)': () => F.embedding(labels, m),
  'F.cross_entropy(m, labels)': () => F.cross_entropy(m, labels),
  'F.mse_loss(x, y)': () => F.mse_loss(x, y),
  'm.sum()': () => m.sum(),
  'm.sum(1)': () => m.sum(1),
  'm.sum(dim=1, keepdim=True)': () => m.sum({ dim: 1, keepdim: true }),
  'm.mean(0)': () => m.mean(0),
  'm.max(1)': () => m.max(1),
  'm.argmax(1)': () => m.argmax(1),
  'm.view(-1)': () => m.view(-1),
  'm.reshape(2, 8)': () => m.reshape(2, 8),
  'm.transpose(0, 1)': () => m.transpose(0, 1),
  'm.permute(1, 0)': () => m.permute(1, 0),
  'm.unsqueeze(0)': () => m.unsqueeze(0),
  'm.t()': () => m.t(),
  'torch.cat([m, m])': () => torch.cat([m, m]),
  'torch.stack([x, y])': () => torch.stack([x, y]),
  'torch.where(mask, m, 0)': () => torch.where(mask, m, 0),
  'm[0]': () => m.index(0),
  'm[:, 1:3]': () => m.index(':', '1:3'),
  'm[labels]': () => m.index(labels),
  'm[0] = 1': () => m.index_put_([0], 1),
  'torch.zeros(2, 2)': () => torch.zeros(2, 2),
  'torch.zeros_like(x)': () => torch.zeros_like(x),
  'x.to(torch.float64)': () => x.to(torch.float64),
  'x.clone()': () => x.clone(),
  'x.detach()': () => x.detach(),
  'x.size(0)': () => x.size(0),
  'm.shape': () => m.shape,
  'm.sum().item()': () => m.sum().item(),
  '(w * m).sum().backward()': backward,
};

function time(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i += 1) run();
  return Number(process.hrtime.bigint() - start) / count;
}

/** Warm, as a training loop is. The lower quartile: other work on the machine only adds. */
function typical(run) {
  time(run, 30_000);
  const times = Array.from({ length: 12 }, () => time(run, 10_000));
  return times.sort((a, b) => a - b)[3];
}

const figures = Object.entries(CASES).map(([name, run]) => [name, typical(run)]);
console.log(JSON.stringify(Object.fromEntries(figures)));
