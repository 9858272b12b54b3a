import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
const adam = new optim.Adam(net.parameters(), { lr: 0.1 });
const x = torch.randn(16, 4);
const y = x.index(':', 0).gt(0).long();
const loss = new nn.CrossEntropyLoss();
const first = loss.forward(net.forward(x), y).item();
for (let i = 0; i < 20; i += 1) {
  adam.zero_grad();
  loss.forward(net.forward(x), y).backward();
  adam.step();
}
const last = loss.forward(net.forward(x), y).item();
if (!(last < first / 2)) throw new Error(`did not learn: ${first} -> ${last}`);
console.log('trained by import');
