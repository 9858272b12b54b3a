// By hand: .data gives the numbers without autograd's knowledge.
import torch, { nn } from 'sconce';

const conv1 = new nn.Conv2d(1, 2, 3);
conv1.weight.data.fill_(0.01);
conv1.bias.data.fill_(0.1);
console.log(conv1.weight);
console.log(conv1.bias);

const image = torch.ones(1, 1, 4, 4);
console.log(conv1.forward(image));

// The same under no_grad, for more than a fill.
torch.no_grad(() => {
  conv1.weight.mul_(2);
  conv1.bias.zero_();
});
console.log(conv1.forward(image).sum());
