import math

import torch
from torch import nn

torch.manual_seed(0)

conv1 = nn.Conv2d(1, 2, 3)
nn.init.xavier_uniform_(conv1.weight)
print(conv1.weight)

gain = nn.init.calculate_gain("tanh")
nn.init.xavier_uniform_(conv1.weight, gain=gain)
bound = gain * math.sqrt(6 / (1 * 9 + 2 * 9))
print("bound", f"{bound:.4f}")
print("within", "yes" if conv1.weight.abs().max().item() <= bound else "no")
