// Kaiming (He) weights keep the size of the signal through convolution and ReLU; small ones lose it.
import torch, { nn } from 'sconce';

function block(inputs: number, outputs: number) {
  return new nn.Sequential(
    new nn.Conv2d(inputs, outputs, 3, { padding: 1, bias: false }),
    new nn.ReLU(),
  );
}

function network() {
  return new nn.Sequential(block(3, 16), block(16, 16), block(16, 16), block(16, 16));
}

function kaiming(m: nn.Module) {
  if (m instanceof nn.Conv2d) {
    nn.init.kaiming_normal_(m.weight, { mode: 'fan_out', nonlinearity: 'relu' });
  }
}

function small(m: nn.Module) {
  if (m instanceof nn.Conv2d) nn.init.normal_(m.weight, { std: 0.01 });
}

torch.manual_seed(5);
const images = torch.randn(4, 3, 16, 16);

for (const init of [kaiming, small]) {
  const net = network();
  net.apply(init);
  let x = images;
  for (const [name, layer] of net.named_children()) {
    x = (layer as nn.Sequential).forward(x);
    console.log(init.name, name, x.std().item().toExponential(2));
  }
}
