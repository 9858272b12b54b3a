from collections import OrderedDict

import torch
from torch import nn, optim

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.ReLU())
model = nn.Sequential(OrderedDict(body=body, head=nn.Linear(8, 2)))

decay, no_decay, head = [], [], []
for name, param in model.named_parameters():
    if name.startswith("head"):
        head.append(param)
    elif param.ndim < 2:
        no_decay.append(param)
    else:
        decay.append(param)
optimizer = optim.AdamW(
    [
        {"params": decay, "weight_decay": 0.1},
        {"params": no_decay, "weight_decay": 0.0},
        {"params": head, "lr": 0.01},
    ],
    lr=0.001,
)

print(optimizer)
for group in optimizer.param_groups:
    print(len(group["params"]))
