// A network whose constructor says what its weights begin as.
import torch, { nn } from 'sconce';

const F = nn.functional;

class Net extends nn.Module {
  hidden = new nn.Linear(4, 3);
  output = new nn.Linear(3, 2);

  constructor(constant_weight: number | null = null) {
    super();
    if (constant_weight !== null) {
      for (const m of this.modules()) {
        if (m instanceof nn.Linear) {
          nn.init.constant_(m.weight, constant_weight);
          nn.init.constant_(m.bias, 0);
        }
      }
    }
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.output.forward(F.relu(this.hidden.forward(x)));
  }
}

const x = torch.tensor([[1.0, 2.0, 3.0, 4.0]]);
for (const constant_weight of [0, 1]) {
  const model = new Net(constant_weight);
  const out = model.forward(x);
  console.log(out);
  out.sum().backward();
  // With equal weights every hidden unit learns the same, so the layer is one unit in effect.
  console.log(model.hidden.weight.grad);
}

torch.manual_seed(4);
console.log(new Net().forward(x));
