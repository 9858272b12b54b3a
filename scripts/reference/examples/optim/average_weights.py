import torch
from torch import nn, optim
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn, update_bn

torch.manual_seed(0)
batches = [torch.randn(8, 3) for _ in range(6)]
model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
ema_model = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
optimizer = optim.SGD(model.parameters(), lr=0.1)

for x in batches:
    optimizer.zero_grad()
    model(x).pow(2).mean().backward()
    optimizer.step()
    ema_model.update_parameters(model)
update_bn(batches, ema_model)

print(ema_model.n_averaged)
for name, tensor in ema_model.state_dict().items():
    print(name, tensor)
