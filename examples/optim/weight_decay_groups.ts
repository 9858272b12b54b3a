// Weights decay; biases and the parameters of norms do not, and the head learns faster.
import torch, { nn, optim } from 'sconce';

torch.manual_seed(0);
const model = new nn.Sequential({
  body: new nn.Sequential(new nn.Linear(4, 8), new nn.LayerNorm(8), new nn.ReLU()),
  head: new nn.Linear(8, 2),
});

const decay: nn.Parameter[] = [];
const no_decay: nn.Parameter[] = [];
const head: nn.Parameter[] = [];
for (const [name, param] of model.named_parameters()) {
  if (name.startsWith('head')) head.push(param);
  else if (param.ndim < 2) no_decay.push(param);
  else decay.push(param);
}
const optimizer = new optim.AdamW(
  [
    { params: decay, weight_decay: 0.1 },
    { params: no_decay, weight_decay: 0.0 },
    { params: head, lr: 0.01 },
  ],
  { lr: 0.001 },
);

console.log(optimizer);
for (const group of optimizer.param_groups) console.log(group.params.length);
