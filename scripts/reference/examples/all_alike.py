from collections import OrderedDict

import torch
from torch import nn


def init_all(model, init_func, *params, **kwargs):
    for p in model.parameters():
        init_func(p, *params, **kwargs)


torch.manual_seed(6)
model = nn.Sequential(
    OrderedDict(
        conv=nn.Conv2d(3, 4, 3),
        relu=nn.ReLU(),
        flatten=nn.Flatten(),
        fc=nn.Linear(16, 10),
    )
)

init_all(model, nn.init.normal_, mean=0.0, std=1)
for name, param in model.named_parameters():
    print(name, param.shape, f"{param.mean().item():.4f}", f"{param.std().item():.4f}")

init_all(model, nn.init.constant_, 1.0)
print(str(all(p.eq(1).all().item() for p in model.parameters())).lower())
