"""Writes test/parity/python_calls.json: what the functions that Python writes in Python make of their
arguments, wrong ones too.

Each case is a line of Python; the test translates it mechanically. Tensors at hand are those of
`fixtures`, made anew for each case; `torch.manual_seed(0)` comes before each.
"""

import warnings
from pathlib import Path

import torch
import torch.nn.functional as F
from encode import encode, write

CASES = Path(__file__).with_name("python_calls.txt")


def fixtures():
    f = torch.arange(6, dtype=torch.float32).reshape(2, 3)
    return {
        "F": F,
        "nn": torch.nn,
        "f": f,
        "i": torch.arange(6).reshape(2, 3),
        "b": torch.tensor([[True, False, True], [False, True, False]]),
        "f0": torch.tensor(1.5),
        "c": torch.tensor([1.0 + 2.0j, 0.5 - 1.0j]),
        "v": torch.tensor([3.0, 1.0, 2.0]),
        "k": torch.tensor([2, 0, 1]),
        "sq": torch.tensor([[4.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 2.0]]),
        "x4": torch.arange(64, dtype=torch.float32).reshape(1, 4, 4, 4),
        "x3": torch.arange(24, dtype=torch.float32).reshape(2, 3, 4),
        "g": torch.tensor([1.0, 2.0], requires_grad=True),
        "q": torch.quantize_per_tensor(torch.tensor([1.0, 2.0]), 0.5, 10, torch.quint8),
        "n": torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)]),
        "sp": torch.eye(3).to_sparse(),
        "sym": torch.arange(1, 10, dtype=torch.float64).diag().add(0.25),
    }


def result(value):
    if isinstance(value, torch.Tensor):
        plain = not (value.is_nested or value.is_sparse or value.is_quantized or value.is_meta)
        return encode(value) if plain and value.dtype.itemsize > 0 else {"repr": repr(value)}
    if isinstance(value, (torch.dtype, torch.device, torch.layout, torch.qscheme)):
        return str(value)
    if isinstance(value, (tuple, list)):
        return [result(each) for each in value]
    return value if isinstance(value, (int, float, bool, str, type(None))) else {"repr": repr(value)}


def row(case):
    torch.manual_seed(0)
    try:
        return [case, result(eval(case, {"torch": torch, **fixtures()}))]
    except Exception as error:
        return [case, {"error": type(error).__name__}]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    lines = CASES.read_text().splitlines()
    cases = [line for line in lines if line and not line.startswith("#")]
    write("python_calls", [row(case) for case in cases])
