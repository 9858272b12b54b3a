import torch
from torch import nn, optim

torch.manual_seed(0)
device = "cpu"
batches = [(torch.randn(16, 20), torch.randint(0, 5, [16])) for _ in range(12)]
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 5)).to(device)
criterion = nn.CrossEntropyLoss()
optimizer = optim.AdamW(model.parameters(), lr=0.01)
scheduler = optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.01, total_steps=6)
scaler = torch.amp.GradScaler(device, init_scale=1024.0, growth_interval=2)
accumulation_steps = 2

model.train()
optimizer.zero_grad(set_to_none=True)
for i, (inputs, targets) in enumerate(batches):
    with torch.autocast(device, dtype=torch.bfloat16):
        loss = criterion(model(inputs.to(device)), targets.to(device))
    scaler.scale(loss / accumulation_steps).backward()

    if (i + 1) % accumulation_steps == 0:
        scaler.unscale_(optimizer)
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
        optimizer.zero_grad(set_to_none=True)
        (lr,) = scheduler.get_last_lr()
        scheduler.step()
        print(
            f"step {(i + 1) // accumulation_steps}: loss {loss.item():.4f}, "
            f"norm {norm.item():.4f}, lr {lr:.6f}, scale {scaler.get_scale():.0f}"
        )
