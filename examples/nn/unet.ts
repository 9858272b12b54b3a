// A U-Net from 3 channels to 10, whose parameters are all initialised alike, and then by shape.
import torch, { nn } from 'sconce';

class DoubleConv extends nn.Module {
  double_conv: nn.Sequential;

  constructor(in_channels: number, out_channels: number) {
    super();
    this.double_conv = new nn.Sequential(
      new nn.Conv2d(in_channels, out_channels, 3, { padding: 1 }),
      new nn.ReLU(true),
      new nn.Conv2d(out_channels, out_channels, 3, { padding: 1 }),
      new nn.ReLU(true),
    );
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.double_conv.forward(x);
  }
}

class UNet extends nn.Module {
  downs = new nn.ModuleList<DoubleConv>();
  pool = new nn.MaxPool2d(2);
  ups = new nn.ModuleList<nn.ConvTranspose2d>();
  convs = new nn.ModuleList<DoubleConv>();
  bottleneck: DoubleConv;
  final_conv: nn.Conv2d;

  constructor(in_channels: number, out_channels: number, features = [64, 128, 256, 512]) {
    super();
    let channels = in_channels;
    for (const feature of features) {
      this.downs.append(new DoubleConv(channels, feature));
      channels = feature;
    }
    this.bottleneck = new DoubleConv(channels, channels * 2);
    for (const feature of features.toReversed()) {
      this.ups.append(new nn.ConvTranspose2d(feature * 2, feature, 2, { stride: 2 }));
      this.convs.append(new DoubleConv(feature * 2, feature));
      channels = feature;
    }
    this.final_conv = new nn.Conv2d(channels, out_channels, 1);
  }

  override forward(x: torch.Tensor): torch.Tensor {
    const skips: torch.Tensor[] = [];
    let out = x;
    for (const down of this.downs) {
      out = down.forward(out);
      skips.push(out);
      out = this.pool.forward(out);
    }
    out = this.bottleneck.forward(out);
    for (let i = 0; i < this.ups.length; i++) {
      out = this.ups.at(i).forward(out);
      out = torch.cat([skips.at(-1 - i)!, out], 1);
      out = this.convs.at(i).forward(out);
    }
    return this.final_conv.forward(out);
  }
}

torch.manual_seed(11);
const model = new UNet(3, 10);
const image = torch.randn(1, 3, 32, 32);

function report(title: string) {
  console.log(title);
  const seen = new Set<string>();
  for (const [name, param] of model.named_parameters()) {
    const shape = String([...param.shape].slice(2));
    if (seen.has(shape)) continue;
    seen.add(shape);
    const [mean, std] = [param.mean().item(), param.std().item()];
    console.log(' ', name, param.shape, mean.toFixed(4), std.toFixed(4));
  }
  const out = torch.no_grad(() => model.forward(image));
  console.log('  output', out.shape, out.std().item().toExponential(3));
}

let count = 0;
for (const p of model.parameters()) count += p.numel();
console.log(count, 'parameters');

// All alike.
for (const param of model.parameters()) {
  nn.init.normal_(param, 0.0, 0.02);
}
report('all alike');

// By shape: vectors are biases here, and the kernels differ in their last two sizes.
for (const param of model.parameters()) {
  if (param.dim() === 1) {
    nn.init.zeros_(param);
  } else if (param.shape[2] === 3) {
    nn.init.kaiming_normal_(param, { nonlinearity: 'relu' });
  } else if (param.shape[2] === 2) {
    nn.init.xavier_normal_(param);
  } else {
    nn.init.normal_(param, { std: 0.01 });
  }
}
report('by shape');
