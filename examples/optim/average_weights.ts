// An exponential moving average of the weights, and batch statistics that belong to it.
import torch, { nn, optim } from 'sconce';

const { AveragedModel, get_ema_multi_avg_fn, update_bn } = optim.swa_utils;

torch.manual_seed(0);
const batches = Array.from({ length: 6 }, () => torch.randn(8, 3));
const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 1));
const ema_model = new AveragedModel(model, { multi_avg_fn: get_ema_multi_avg_fn(0.9) });
const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });

for (const x of batches) {
  optimizer.zero_grad();
  model.forward(x).pow(2).mean().backward();
  optimizer.step();
  ema_model.update_parameters(model);
}
update_bn(batches, ema_model);

console.log(ema_model.n_averaged);
for (const [name, tensor] of Object.entries(ema_model.state_dict())) {
  console.log(name, tensor);
}
