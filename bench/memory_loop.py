"""A plain loop of 20,000 results of 4 MB, one thread: time, peak memory."""

import json
import resource
import time

import torch

torch.set_num_threads(1)
x = torch.ones(1024, 1024)
start = time.perf_counter()
for _ in range(20_000):
    y = x.add(x)
seconds = time.perf_counter() - start
assert y[0, 0].item() == 2
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "peak_mb": peak}))
