"""Reference values for test/optim/swa_utils.test.ts: averages of weights over a training."""

import torch
from encode import checksum, write
from torch import nn, optim
from torch.optim import swa_utils

torch.set_num_threads(1)

AVERAGES = {
    "swa": lambda: swa_utils.get_swa_avg_fn(),
    "swa_multi": lambda: swa_utils.get_swa_multi_avg_fn(),
    "ema": lambda: swa_utils.get_ema_avg_fn(0.9),
    "ema_multi": lambda: swa_utils.get_ema_multi_avg_fn(0.9),
}

CASES = [
    {},
    {"use_buffers": True},
    {"avg_fn": "swa"},
    {"avg_fn": "ema"},
    {"multi_avg_fn": "ema_multi"},
    {"multi_avg_fn": "swa_multi"},
    {"avg_fn": "ema", "use_buffers": True},
    {"multi_avg_fn": "ema_multi", "use_buffers": True},
]


def row(options):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 2))
    given = {k: AVERAGES[v]() if k.endswith("avg_fn") else v for k, v in options.items()}
    averaged = swa_utils.AveragedModel(model, **given)
    optimizer = optim.SGD(model.parameters(), lr=0.1)
    sums = []
    for _ in range(6):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(torch.randn(5, 4)), torch.randn(5, 2)).backward()
        optimizer.step()
        averaged.update_parameters(model)
        sums.append(checksum(*averaged.state_dict().values())[:8])
    swa_utils.update_bn([torch.randn(5, 4) for _ in range(3)], averaged)
    return {
        "options": options,
        "keys": list(averaged.state_dict()),
        "repr": repr(averaged),
        "sums": sums,
        "statistics": checksum(*averaged.state_dict().values())[:8],
    }


write("swa_utils", [row(options) for options in CASES])
