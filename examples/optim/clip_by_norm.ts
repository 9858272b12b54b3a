// All gradients together are scaled down where their norm is too large, between backward and step.
import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const [x, y] = [torch.randn(64, 10).mul(5), torch.randn(64, 1)];
const model = new nn.Sequential(new nn.Linear(10, 32), new nn.Tanh(), new nn.Linear(32, 1));
const criterion = new nn.MSELoss();
const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });

for (let epoch = 0; epoch < 5; epoch += 1) {
  optimizer.zero_grad();
  const loss = criterion.forward(model.forward(x), y);
  loss.backward();
  const norm = nn.utils.clip_grad_norm_(model.parameters(), { max_norm: 1.0 });
  optimizer.step();
  console.log(`epoch ${epoch}: loss ${loss.item().toFixed(4)}, norm ${norm.item().toFixed(4)}`);
}
