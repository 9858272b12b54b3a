// Each element of each gradient is kept between -0.05 and 0.05.
import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const [x, y] = [torch.randn(16, 4), torch.randint(0, 3, [16])];
const model = new nn.Linear(4, 3);
const optimizer = new optim.SGD(model.parameters(), { lr: 0.5 });

for (let step = 0; step < 3; step += 1) {
  optimizer.zero_grad();
  const loss = nn.functional.cross_entropy(model.forward(x), y);
  loss.backward();
  nn.utils.clip_grad_value_(model.parameters(), 0.05);
  optimizer.step();
  console.log(step, loss.item().toFixed(4), model.bias?.grad);
}
