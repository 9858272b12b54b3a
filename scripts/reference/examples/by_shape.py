import torch
from torch import nn


def init_all(model, init_funcs):
    for p in model.parameters():
        init_func = init_funcs.get(len(p.shape), init_funcs["default"])
        init_func(p)


torch.manual_seed(7)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1d = nn.Conv1d(4, 8, 3)
        self.conv2d = nn.Conv2d(4, 8, 3)
        self.norm = nn.BatchNorm2d(8)
        self.fc = nn.Linear(32, 16)
        self.scale = nn.Parameter(torch.ones([]))


model = Net()
init_all(
    model,
    {
        1: lambda p: nn.init.normal_(p, mean=0.0, std=1.0),
        2: lambda p: nn.init.constant_(p, 2),
        3: lambda p: nn.init.uniform_(p, 3, 4),
        4: lambda p: nn.init.uniform_(p, 4, 5),
        "default": lambda p: nn.init.constant_(p, -1),
    },
)

# A module's own parameters come before those of its children.
expected = {
    0: lambda p: p.item() == -1,
    1: lambda p: p.min().item() < 0 < p.max().item(),
    2: lambda p: p.eq(2).all().item(),
    3: lambda p: p.min().item() >= 3 and p.max().item() <= 4,
    4: lambda p: p.min().item() >= 4 and p.max().item() <= 5,
}
for name, param in model.named_parameters():
    print(name, param.shape, "ok" if expected[param.ndim](param) else "wrong")
