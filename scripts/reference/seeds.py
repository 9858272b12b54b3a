"""Writes test/parity/seeds.json: what random functions give after a seed, to the bit."""

import base64
import json
from pathlib import Path

import torch

CASES = {
    "rand": lambda: torch.rand(3, 5),
    "rand_float64": lambda: torch.rand(7, dtype=torch.float64),
    "randn": lambda: torch.randn(33),
    "randn_float64": lambda: torch.randn(4, 4, dtype=torch.float64),
    "randn_small": lambda: torch.randn(5),
    "randint": lambda: torch.randint(0, 1000, (17,)),
    "randint_low": lambda: torch.randint(-5, 5, (3, 4)),
    "randperm": lambda: torch.randperm(50),
    "bernoulli": lambda: torch.bernoulli(torch.full((40,), 0.3)),
    "normal": lambda: torch.normal(2.0, 3.0, size=(3, 3)),
    "normal_tensor": lambda: torch.normal(torch.arange(1.0, 11.0), torch.arange(1.0, 0.0, -0.1)),
    "multinomial": lambda: torch.multinomial(torch.tensor([0.1, 0.2, 0.3, 0.4]), 20, True),
    "poisson": lambda: torch.poisson(torch.full((20,), 4.0)),
    "uniform_": lambda: torch.empty(19).uniform_(-2, 3),
    "normal_": lambda: torch.empty(19).normal_(1, 2),
    "exponential_": lambda: torch.empty(9).exponential_(0.5),
    "log_normal_": lambda: torch.empty(9).log_normal_(),
    "cauchy_": lambda: torch.empty(9).cauchy_(),
    "geometric_": lambda: torch.empty(9).geometric_(0.3),
    "random_": lambda: torch.empty(9, dtype=torch.int64).random_(0, 100),
    "bernoulli_": lambda: torch.empty(30).bernoulli_(0.25),
    "dropout": lambda: torch.nn.functional.dropout(torch.ones(64), 0.2),
    "rand_like": lambda: torch.rand_like(torch.empty(4, 3)),
    "randn_generator": lambda: torch.randn(8, generator=torch.Generator().manual_seed(7)),
}


def main() -> None:
    torch.set_num_threads(1)
    table = {}
    for seed in (0, 42, -1, 2**63):
        for name, make in CASES.items():
            torch.manual_seed(seed)
            data = make()
            raw = base64.b64encode(data.numpy().tobytes()).decode()
            table[f"{name}@{seed}"] = [str(data.dtype), raw]
    state = torch.Generator().manual_seed(3).get_state()
    out = {
        "torch": torch.__version__.split("+")[0],
        "capability": torch.backends.cpu.get_cpu_capability(),
        "state_length": state.numel(),
        "cases": table,
    }
    path = Path(__file__).parents[2] / "test/parity/seeds.json"
    path.write_text(json.dumps(out, indent=0) + "\n")


main()
