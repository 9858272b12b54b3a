"""The twin of overhead.mjs: nanoseconds per call of tiny operators in Python."""

import time

import torch

torch.set_num_threads(1)
x = torch.ones(4)
y = torch.ones(4)
m = torch.ones(2, 2)

CASES = {
    "x.add(y)": lambda: x.add(y),
    "x.add(1)": lambda: x.add(1),
    "torch.add(x, y)": lambda: torch.add(x, y),
    "x.add(y, alpha=2)": lambda: x.add(y, alpha=2),
    "x.add_(y)": lambda: x.add_(y),
    "x.relu()": lambda: x.relu(),
    "m.sum(1)": lambda: m.sum(1),
    "m.sum(dim=1, keepdim=True)": lambda: m.sum(dim=1, keepdim=True),
    "m.view(-1)": lambda: m.view(-1),
    "torch.zeros(2, 2)": lambda: torch.zeros(2, 2),
}


def measure(run, count=50_000):
    start = time.perf_counter_ns()
    for _ in range(count):
        run()
    return (time.perf_counter_ns() - start) / count


def best(run):
    measure(run, 20_000)
    return min(measure(run) for _ in range(7))


print(f"{'ns per call':28}   python")
for name, run in CASES.items():
    print(f"{name:28} {best(run):8.0f}")
