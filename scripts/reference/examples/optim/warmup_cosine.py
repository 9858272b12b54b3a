import torch
from torch import nn, optim
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = optim.AdamW(model.parameters(), lr=0.1)
warmup = LinearLR(optimizer, start_factor=0.1, total_iters=3)
cosine = CosineAnnealingLR(optimizer, T_max=7)
scheduler = SequentialLR(optimizer, schedulers=[warmup, cosine], milestones=[3])

for epoch in range(10):
    loss = model(torch.randn(16, 4)).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    (lr,) = scheduler.get_last_lr()
    print(f"epoch {epoch}: lr {lr:.6f}, loss {loss.item():.4f}")
    scheduler.step()
