// One layer alone: Xavier (Glorot) weights for a convolution.
import torch, { nn } from 'sconce';

torch.manual_seed(0);

const conv1 = new nn.Conv2d(1, 2, 3);
nn.init.xavier_uniform_(conv1.weight);
console.log(conv1.weight);

// The bound of the distribution: gain * sqrt(6 / (fan_in + fan_out)), here with tanh's gain.
const gain = nn.init.calculate_gain('tanh');
nn.init.xavier_uniform_(conv1.weight, { gain });
const bound = gain * Math.sqrt(6 / (1 * 9 + 2 * 9));
console.log('bound', bound.toFixed(4));
console.log('within', conv1.weight.abs().max().item() <= bound ? 'yes' : 'no');
