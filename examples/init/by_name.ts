// By class name, and by the general rule: uniform within 1 / sqrt(n), n the number of inputs.
import torch, { nn } from 'sconce';

class Net extends nn.Module {
  fc1 = new nn.Linear(16, 4);
  relu = new nn.ReLU();
  fc2 = new nn.Linear(4, 2);

  override forward(x: torch.Tensor): torch.Tensor {
    return this.fc2.forward(this.relu.forward(this.fc1.forward(x)));
  }
}

function weights_init_uniform_rule(m: nn.Module) {
  const classname = m.constructor.name;
  if (classname.includes('Linear')) {
    const linear = m as nn.Linear;
    const n = linear.in_features;
    const y = 1.0 / Math.sqrt(n);
    linear.weight.data.uniform_(-y, y);
    linear.bias?.data.fill_(0);
  }
}

torch.manual_seed(2);
const model = new Net();
model.apply(weights_init_uniform_rule);

for (const m of model.modules()) {
  console.log(m.constructor.name);
}
console.log(model.fc1.weight.min().item() >= -0.25, model.fc1.weight.max().item() <= 0.25);
console.log(model.fc2.weight);
console.log(model.forward(torch.ones(1, 16)));
