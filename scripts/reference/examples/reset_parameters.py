import torch
from torch import nn


class OrthogonalLinear(nn.Linear):
    def reset_parameters(self):
        nn.init.orthogonal_(self.weight)
        if self.bias is not None:
            nn.init.zeros_(self.bias)


torch.manual_seed(3)
layer = OrthogonalLinear(4, 4)
print(layer)

product = layer.weight.matmul(layer.weight.t()).detach()
print(str(torch.allclose(product, torch.eye(4), atol=1e-6)).lower())
print(layer.bias)

torch.manual_seed(3)
before = layer.weight.detach().clone()
layer.reset_parameters()
print(str(torch.equal(before, layer.weight)).lower())
