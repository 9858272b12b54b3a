// An 8-8 layer full of 0.5, without bias, turns eight ones into eight fours.
import torch, { nn } from 'sconce';

const d = new nn.Linear(8, 8, { bias: false });
d.weight.data = torch.full([8, 8], 0.5);
console.log(d.weight);

const x = torch.ones(1, 8);
console.log(d.forward(x));
