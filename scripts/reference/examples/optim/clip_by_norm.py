import torch
from torch import nn, optim

torch.manual_seed(0)
x, y = torch.randn(64, 10) * 5, torch.randn(64, 1)
model = nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 1))
criterion = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

for epoch in range(5):
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    optimizer.step()
    print(f"epoch {epoch}: loss {loss.item():.4f}, norm {norm.item():.4f}")
