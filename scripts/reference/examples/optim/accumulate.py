import torch
from torch import nn, optim

torch.manual_seed(0)
batches = [(torch.randn(8, 5), torch.randn(8, 1)) for _ in range(10)]
model = nn.Linear(5, 1)
criterion = nn.MSELoss()
optimizer = optim.Adam(model.parameters(), lr=0.01)
accumulation_steps = 4

optimizer.zero_grad()
for i, (inputs, targets) in enumerate(batches):
    loss = criterion(model(inputs), targets)
    (loss / accumulation_steps).backward()
    print(f"batch {i + 1}: loss {loss.item():.4f}")
    if (i + 1) % accumulation_steps == 0 or i + 1 == len(batches):
        optimizer.step()
        optimizer.zero_grad()
        print("step", model.weight)
