"""The main job in Python's PyTorch, line by line: losses of every batch and the final weights.

Usage: experiment.py DATA_FOLDER OUT.json [--modes A,B] [--epochs N] [--seed N] [--limit N]
"""

import argparse
import gzip
import hashlib
import json
import math
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn, optim

BATCH = 20


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(28 * 28, 256)
        self.fc2 = nn.Linear(256, 128)
        self.fc3 = nn.Linear(128, 10)
        self.dropout = nn.Dropout(0.2)

    def forward(self, images):
        x = images.view(-1, 28 * 28)
        x = self.dropout(F.relu(self.fc1(x)))
        x = self.dropout(F.relu(self.fc2(x)))
        return self.fc3(x)


def linear(fill):
    def apply(m):
        if isinstance(m, nn.Linear):
            fill(m)
            nn.init.zeros_(m.bias)

    return apply


def rule(m):
    y = 1 / math.sqrt(m.in_features)
    nn.init.uniform_(m.weight, -y, y)


MODES = {
    "zeros": linear(lambda m: nn.init.constant_(m.weight, 0)),
    "ones": linear(lambda m: nn.init.constant_(m.weight, 1)),
    "uniform": linear(lambda m: nn.init.uniform_(m.weight, 0, 1)),
    "centred": linear(lambda m: nn.init.uniform_(m.weight, -0.5, 0.5)),
    "rule": linear(rule),
    "normal": linear(lambda m: nn.init.normal_(m.weight, 0, 1 / math.sqrt(m.in_features))),
    "default": None,
    "xavier": linear(lambda m: nn.init.xavier_uniform_(m.weight)),
    "kaiming": linear(lambda m: nn.init.kaiming_uniform_(m.weight, nonlinearity="relu")),
    "orthogonal": linear(lambda m: nn.init.orthogonal_(m.weight)),
}


def read_idx(folder, name, dimensions):
    for split in ("train", "t10k"):
        for suffix in (".gz", ""):
            path = folder / f"{split}-{name}-idx{dimensions}-ubyte{suffix}"
            if path.exists():
                data = path.read_bytes()
                data = gzip.decompress(data) if suffix else data
                start = 4 + 4 * dimensions
                return torch.frombuffer(bytearray(data[start:]), dtype=torch.uint8)
    raise SystemExit(f"{folder}: no {name}")


def read(folder, limit):
    labels = read_idx(folder, "labels", 1)[:limit].long()
    images = read_idx(folder, "images", 3).view(-1, 28 * 28)[:limit]
    return images.to(torch.float32).div_(255), labels


def train(images, labels, init, seed, epochs):
    started = time.perf_counter()
    torch.manual_seed(seed)
    count = len(images)
    held = math.floor(count * 0.1)
    order = torch.randperm(count)
    validation, training = order[:held], order[held:]
    net = Net()
    if init is not None:
        net.apply(init)
    criterion = nn.CrossEntropyLoss()
    optimizer = optim.Adam(net.parameters(), lr=0.001)
    losses = []
    for _ in range(epochs):
        for batch in torch.randperm(count - held).split(BATCH):
            which = training[batch]
            optimizer.zero_grad()
            loss = criterion(net(images[which]), labels[which])
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    net.eval()
    with torch.no_grad():
        right = (net(images[validation]).argmax(1) == labels[validation]).sum().item()
    seconds = time.perf_counter() - started
    digest = hashlib.sha256()
    for p in net.parameters():
        digest.update(p.detach().numpy().tobytes())
    return {"losses": losses, "accuracy": 100 * right / held, "seconds": seconds,
            "weights": digest.hexdigest()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--modes", default=",".join(MODES))
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    torch.set_num_threads(1)
    images, labels = read(options.data, options.limit)
    results = {}
    for name in options.modes.split(","):
        results[name] = train(images, labels, MODES[name], options.seed, options.epochs)
    capability = torch.backends.cpu.get_cpu_capability()
    out = {"torch": torch.__version__, "capability": capability, "results": results}
    options.out.write_text(json.dumps(out))


if __name__ == "__main__":
    main()
