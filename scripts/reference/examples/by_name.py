import numpy as np
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(16, 4)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc2(self.relu(self.fc1(x)))


def weights_init_uniform_rule(m):
    classname = m.__class__.__name__
    if classname.find("Linear") != -1:
        n = m.in_features
        y = 1.0 / np.sqrt(n)
        m.weight.data.uniform_(-y, y)
        m.bias.data.fill_(0)


torch.manual_seed(2)
model = Net()
model.apply(weights_init_uniform_rule)

for m in model.modules():
    print(m.__class__.__name__)
low = model.fc1.weight.min().item() >= -0.25
high = model.fc1.weight.max().item() <= 0.25
print(str(low).lower(), str(high).lower())
print(model.fc2.weight)
print(model(torch.ones(1, 16)))
