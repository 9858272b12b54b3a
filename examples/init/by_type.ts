// A whole network: apply() visits every module, and the function looks at its type.
import torch, { nn } from 'sconce';

function init_weights(m: nn.Module) {
  if (m instanceof nn.Linear) {
    nn.init.xavier_uniform_(m.weight);
    m.bias?.data.fill_(0.01);
  }
}

torch.manual_seed(1);
const net = new nn.Sequential(new nn.Linear(3, 2), new nn.ReLU(), new nn.Linear(2, 2));
net.apply(init_weights);

console.log(net);
for (const [name, param] of net.named_parameters()) {
  console.log(name, param);
}
