// Gradients of several small batches are added up before a step, as for one large batch.
import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const batches = Array.from({ length: 10 }, () => [torch.randn(8, 5), torch.randn(8, 1)] as const);
const model = new nn.Linear(5, 1);
const criterion = new nn.MSELoss();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
const accumulation_steps = 4;

optimizer.zero_grad();
for (const [i, [inputs, targets]] of batches.entries()) {
  const loss = criterion.forward(model.forward(inputs), targets);
  // The mean over all batches of a step, whose gradients add up.
  loss.div(accumulation_steps).backward();
  console.log(`batch ${i + 1}: loss ${loss.item().toFixed(4)}`);
  if ((i + 1) % accumulation_steps === 0 || i + 1 === batches.length) {
    optimizer.step();
    optimizer.zero_grad();
    console.log('step', model.weight);
  }
}
