import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
for p in model.parameters():
    p.register_hook(lambda grad: torch.clamp(grad, -1, 1))

model(torch.randn(8, 3)).pow(2).sum().backward()
for name, param in model.named_parameters():
    print(name, param.grad)
