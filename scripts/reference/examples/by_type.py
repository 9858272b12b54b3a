import torch
from torch import nn


def init_weights(m):
    if type(m) == nn.Linear:
        nn.init.xavier_uniform_(m.weight)
        m.bias.data.fill_(0.01)


torch.manual_seed(1)
net = nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 2))
net.apply(init_weights)

print(net)
for name, param in net.named_parameters():
    print(name, param)
