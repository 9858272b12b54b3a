"""One training step of the main job's network, one thread: median time, peak memory."""

import json
import resource
import time

import torch
from torch import nn, optim

STEPS = 1500
torch.set_num_threads(1)
torch.manual_seed(0)
images = torch.rand(5000, 784)
labels = torch.randint(0, 10, [5000])
net = nn.Sequential(
    nn.Linear(784, 256),
    nn.ReLU(),
    nn.Dropout(0.2),
    nn.Linear(256, 128),
    nn.ReLU(),
    nn.Dropout(0.2),
    nn.Linear(128, 10),
)
criterion = nn.CrossEntropyLoss()
optimizer = optim.Adam(net.parameters(), lr=0.001)
times = []
for _ in range(STEPS):
    start = time.perf_counter()
    which = torch.randint(0, 5000, [20])
    optimizer.zero_grad()
    loss = criterion(net(images.index_select(0, which)), labels.index_select(0, which))
    loss.backward()
    optimizer.step()
    loss.item()
    times.append((time.perf_counter() - start) * 1e6)
times.sort()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"us_per_step": times[STEPS // 2], "peak_mb": peak}))
