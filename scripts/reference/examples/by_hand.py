import torch
from torch import nn

conv1 = nn.Conv2d(1, 2, 3)
conv1.weight.data.fill_(0.01)
conv1.bias.data.fill_(0.1)
print(conv1.weight)
print(conv1.bias)

image = torch.ones(1, 1, 4, 4)
print(conv1(image))

with torch.no_grad():
    conv1.weight.mul_(2)
    conv1.bias.zero_()
print(conv1(image).sum())
