// Every parameter of a model alike: one function, and what else it takes.
import torch, { nn } from 'sconce';

torch.manual_seed(6);
const model = new nn.Sequential({
  conv: new nn.Conv2d(3, 4, 3),
  relu: new nn.ReLU(),
  flatten: new nn.Flatten(),
  fc: new nn.Linear(16, 10),
});

nn.init.init_all(model, nn.init.normal_, { mean: 0, std: 1 });
for (const [name, param] of model.named_parameters()) {
  console.log(name, param.shape, param.mean().item().toFixed(4), param.std().item().toFixed(4));
}

nn.init.init_all(model, nn.init.constant_, 1);
console.log([...model.parameters()].every((p) => p.eq(1).all().item()));
