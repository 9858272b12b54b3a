// Hooks clip each gradient when it is made, so that backward already goes on with what they give.
import torch, { nn } from 'sconce';

torch.manual_seed(0);
const model = new nn.Linear(3, 2);
for (const p of model.parameters()) {
  p.register_hook((grad) => torch.clamp(grad, -1, 1));
}

model.forward(torch.randn(8, 3)).pow(2).sum().backward();
for (const [name, param] of model.named_parameters()) {
  console.log(name, param.grad);
}
