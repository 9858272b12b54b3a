// L-BFGS computes the loss several times in each step, by a closure.
import torch, { optim } from 'sconce';

const xy = torch.tensor([-1.5, 2.0], { requires_grad: true });
const optimizer = new optim.LBFGS([xy], { line_search_fn: 'strong_wolfe' });

function closure() {
  optimizer.zero_grad();
  const [x, y] = [xy.index(0), xy.index(1)];
  const loss = torch
    .sub(1, x)
    .pow(2)
    .add(y.sub(x.pow(2)).pow(2).mul(100));
  loss.backward();
  return loss;
}

for (let i = 0; i < 3; i += 1) {
  const loss = optimizer.step(closure);
  console.log(i, loss?.item().toFixed(6), xy);
}
