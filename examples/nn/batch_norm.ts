// How much the initialisation matters to convolution and ReLU, and how little with batch norm.
import torch, { nn } from 'sconce';

const DEPTH = 12;
const WIDTH = 32;

function block(inputs: number, outputs: number, norm: boolean) {
  const layers: nn.Module[] = [new nn.Conv2d(inputs, outputs, 3, { padding: 1 })];
  if (norm) layers.push(new nn.BatchNorm2d(outputs));
  layers.push(new nn.ReLU());
  return new nn.Sequential(...layers);
}

function network(norm: boolean) {
  const net = new nn.ModuleList<nn.Sequential>();
  for (let i = 0; i < DEPTH; i++) net.append(block(i === 0 ? 3 : WIDTH, WIDTH, norm));
  return net;
}

const inits: Record<string, (weight: torch.Tensor) => void> = {
  kaiming: (w) => void nn.init.kaiming_normal_(w, { nonlinearity: 'relu' }),
  xavier: (w) => void nn.init.xavier_normal_(w),
  'std 0.01': (w) => void nn.init.normal_(w, { std: 0.01 }),
  'std 0.2': (w) => void nn.init.normal_(w, { std: 0.2 }),
};

/** The standard deviation of what each block gives. */
function spread(net: nn.ModuleList<nn.Sequential>, images: torch.Tensor): number[] {
  return torch.no_grad(() => {
    let x = images;
    return [...net].map((layer) => {
      x = layer.forward(x);
      return x.std().item();
    });
  });
}

torch.manual_seed(13);
const images = torch.randn(4, 3, 16, 16);

for (const norm of [false, true]) {
  console.log(norm ? 'convolution, batch norm, ReLU' : 'convolution, ReLU');
  const columns: number[][] = [];
  for (const init of Object.values(inits)) {
    const net = network(norm);
    net.apply((m) => {
      if (!(m instanceof nn.Conv2d)) return;
      init(m.weight);
      nn.init.zeros_(m.bias);
    });
    columns.push(spread(net, images));
  }
  console.log(['depth', ...Object.keys(inits)].map((title) => title.padStart(10)).join(''));
  for (let depth = 0; depth < DEPTH; depth++) {
    const row = columns.map((column) => column[depth]!.toExponential(2));
    console.log([String(depth + 1), ...row].map((cell) => cell.padStart(10)).join(''));
  }
}
