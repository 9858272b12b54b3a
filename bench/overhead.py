"""The twin of overhead.mjs: nanoseconds per call of operators on small tensors, one thread."""

import json
import time

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
x = torch.ones(4)
y = torch.ones(4)
m = torch.ones(4, 4)
w = torch.ones(4, 4, requires_grad=True)
b = torch.zeros(4, requires_grad=True)
images = torch.ones(1, 1, 5, 5)
kernel = torch.ones(1, 1, 3, 3)
labels = torch.tensor([0, 1, 2, 3])
mask = m > 0
linear = nn.Linear(4, 4)


def backward():
    (w * m).sum().backward()
    w.grad = None


def write():
    m[0] = 1


CASES = {
    "x.add(y)": lambda: x.add(y),
    "x.add(1)": lambda: x.add(1),
    "torch.add(x, y)": lambda: torch.add(x, y),
    "x.add(y, alpha=2)": lambda: x.add(y, alpha=2),
    "x.add_(y)": lambda: x.add_(y),
    "x.mul(y)": lambda: x.mul(y),
    "x.sub(y)": lambda: x.sub(y),
    "x.div(2)": lambda: x.div(2),
    "x.pow(2)": lambda: x.pow(2),
    "x.eq(y)": lambda: x.eq(y),
    "m.matmul(m)": lambda: m.matmul(m),
    "F.linear(m, w, b)": lambda: F.linear(m, w, b),
    "linear(m)": lambda: linear(m),
    "x.relu()": lambda: x.relu(),
    "F.relu(x)": lambda: F.relu(x),
    "F.gelu(x)": lambda: F.gelu(x),
    "F.dropout(x, 0.5)": lambda: F.dropout(x, 0.5),
    "F.softmax(m, dim=1)": lambda: F.softmax(m, dim=1),
    "F.layer_norm(m, (4,))": lambda: F.layer_norm(m, (4,)),
    "F.conv2d(images, kernel)": lambda: F.conv2d(images, kernel),
    "F.embedding(labels, m)": lambda: F.embedding(labels, m),
    "F.cross_entropy(m, labels)": lambda: F.cross_entropy(m, labels),
    "F.mse_loss(x, y)": lambda: F.mse_loss(x, y),
    "m.sum()": lambda: m.sum(),
    "m.sum(1)": lambda: m.sum(1),
    "m.sum(dim=1, keepdim=True)": lambda: m.sum(dim=1, keepdim=True),
    "m.mean(0)": lambda: m.mean(0),
    "m.max(1)": lambda: m.max(1),
    "m.argmax(1)": lambda: m.argmax(1),
    "m.view(-1)": lambda: m.view(-1),
    "m.reshape(2, 8)": lambda: m.reshape(2, 8),
    "m.transpose(0, 1)": lambda: m.transpose(0, 1),
    "m.permute(1, 0)": lambda: m.permute(1, 0),
    "m.unsqueeze(0)": lambda: m.unsqueeze(0),
    "m.t()": lambda: m.t(),
    "torch.cat([m, m])": lambda: torch.cat([m, m]),
    "torch.stack([x, y])": lambda: torch.stack([x, y]),
    "torch.where(mask, m, 0)": lambda: torch.where(mask, m, 0),
    "m[0]": lambda: m[0],
    "m[:, 1:3]": lambda: m[:, 1:3],
    "m[labels]": lambda: m[labels],
    "m[0] = 1": write,
    "torch.zeros(2, 2)": lambda: torch.zeros(2, 2),
    "torch.zeros_like(x)": lambda: torch.zeros_like(x),
    "x.to(torch.float64)": lambda: x.to(torch.float64),
    "x.clone()": lambda: x.clone(),
    "x.detach()": lambda: x.detach(),
    "x.size(0)": lambda: x.size(0),
    "m.shape": lambda: m.shape,
    "m.sum().item()": lambda: m.sum().item(),
    "(w * m).sum().backward()": backward,
}


def measure(run, count):
    start = time.perf_counter_ns()
    for _ in range(count):
        run()
    return (time.perf_counter_ns() - start) / count


def typical(run):
    """Warm, as a training loop is. The lower quartile: other work on the machine only adds."""
    measure(run, 30_000)
    return sorted(measure(run, 10_000) for _ in range(12))[3]


print(json.dumps({name: typical(run) for name, run in CASES.items()}))
