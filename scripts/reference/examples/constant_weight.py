import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, constant_weight=None):
        super().__init__()
        self.hidden = nn.Linear(4, 3)
        self.output = nn.Linear(3, 2)
        if constant_weight is not None:
            for m in self.modules():
                if isinstance(m, nn.Linear):
                    nn.init.constant_(m.weight, constant_weight)
                    nn.init.constant_(m.bias, 0)

    def forward(self, x):
        return self.output(F.relu(self.hidden(x)))


x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
for constant_weight in [0, 1]:
    model = Net(constant_weight)
    out = model(x)
    print(out)
    out.sum().backward()
    print(model.hidden.weight.grad)

torch.manual_seed(4)
print(Net()(x))
