import torch
from torch import nn, optim

torch.manual_seed(0)
x, y = torch.randn(16, 4), torch.randint(0, 3, [16])
model = nn.Linear(4, 3)
optimizer = optim.SGD(model.parameters(), lr=0.5)

for step in range(3):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    nn.utils.clip_grad_value_(model.parameters(), 0.05)
    optimizer.step()
    print(step, f"{loss.item():.4f}", model.bias.grad)
