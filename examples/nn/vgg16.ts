// VGG16 from its list of layers, with Xavier weights and zero biases through apply().
import torch, { nn } from 'sconce';

const cfg = [
  64,
  64,
  'M',
  128,
  128,
  'M',
  256,
  256,
  256,
  'M',
  512,
  512,
  512,
  'M',
  512,
  512,
  512,
  'M',
];

function make_layers(cfg: (number | string)[]): nn.Sequential {
  const layers: nn.Module[] = [];
  let in_channels = 3;
  for (const v of cfg) {
    if (typeof v === 'string') {
      layers.push(new nn.MaxPool2d({ kernel_size: 2, stride: 2 }));
    } else {
      layers.push(new nn.Conv2d(in_channels, v, { kernel_size: 3, padding: 1 }));
      layers.push(new nn.ReLU({ inplace: true }));
      in_channels = v;
    }
  }
  return new nn.Sequential(...layers);
}

class VGG extends nn.Module {
  features: nn.Sequential;
  avgpool = new nn.AdaptiveAvgPool2d([7, 7]);
  classifier: nn.Sequential;

  constructor(features: nn.Sequential, num_classes = 1000) {
    super();
    this.features = features;
    this.classifier = new nn.Sequential(
      new nn.Linear(512 * 7 * 7, 4096),
      new nn.ReLU(true),
      new nn.Dropout(),
      new nn.Linear(4096, 4096),
      new nn.ReLU(true),
      new nn.Dropout(),
      new nn.Linear(4096, num_classes),
    );
  }

  override forward(x: torch.Tensor): torch.Tensor {
    let out = this.features.forward(x);
    out = this.avgpool.forward(out);
    out = torch.flatten(out, 1);
    return this.classifier.forward(out);
  }
}

function init_weights(m: nn.Module) {
  if (m instanceof nn.Conv2d || m instanceof nn.Linear) {
    nn.init.xavier_uniform_(m.weight);
    nn.init.zeros_(m.bias);
  }
}

torch.manual_seed(12);
const model = new VGG(make_layers(cfg));
model.apply(init_weights);
console.log(model);

for (const [name, p] of model.named_parameters()) {
  if (name.endsWith('weight')) console.log(name, p.shape, p.abs().max().item().toFixed(6));
  else console.log(name, p.shape, p.eq(0).all().item());
}

model.eval();
const images = torch.randn(2, 3, 32, 32);
const scores = torch.no_grad(() => model.forward(images));
console.log(
  scores.shape,
  scores.mean().item().toExponential(3),
  scores.std().item().toExponential(3),
);
