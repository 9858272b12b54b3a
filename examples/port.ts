/** The training script that the README ports from Python, made whole by random batches. */
import torch, { nn } from 'sconce';

torch.manual_seed(0);
const net = new nn.Sequential(
  new nn.Linear(784, 256),
  new nn.ReLU(),
  new nn.Dropout(0.2),
  new nn.Linear(256, 10),
);

function init_weights(m: nn.Module) {
  if (m instanceof nn.Linear) {
    const y = 1 / Math.sqrt(m.in_features);
    m.weight.data.uniform_(-y, y);
    m.bias.data.fill_(0);
  }
}

net.apply(init_weights);
const criterion = new nn.CrossEntropyLoss();
const optimizer = new torch.optim.Adam(net.parameters(), { lr: 0.001 });

for (const [x, y] of batches()) {
  optimizer.zero_grad();
  const loss = criterion.forward(net.forward(x.view(-1, 784)), y);
  loss.backward();
  optimizer.step();
  console.log(loss.item());
}

for (const [name, p] of net.named_parameters()) {
  console.log(name, p.shape, p.std());
}

function* batches(): Iterable<[torch.Tensor, torch.Tensor]> {
  for (let i = 0; i < 3; i += 1) yield [torch.rand(20, 28, 28), torch.randint(10, [20])];
}
