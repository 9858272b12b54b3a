"""Writes test/parity/printing.json: tensors and what Python prints for them."""

import json
from pathlib import Path

import torch

FLOATS = [
    "[1., 2., 3.]", "[0.5, 2.25]", "[0.03125, 0.09375]", "[1e-8, 1., 1e8]", "[1e10, 1.]",
    "[123456789., 2.]", "[float('nan'), 1.5]", "[float('inf'), -float('inf'), 2.]", "[0., -0.]",
    "[0., float('nan')]", "[-1.5, 100.25]", "[999.9, 0.9999]", "[1e-5]", "[1e-4]", "[1000.1, 1.]",
    "[1001., 1.]", "[0.00012345]", "[12345.678]", "[1e38, 1e-38]", "[5e-324]", "[-7.]", "[1e21, 1.]",
    "[2.5, 3.5]", "[0.99995]", "[9.99995]", "[0.12345, 0.1234500001]", "[]", "[[1., 2.], [3., 4.]]",
    "[[], []]", "[[[1.5]], [[-2.5]]]",
]
DTYPES = ["float32", "float64", "float16", "bfloat16"]
INTEGERS = ["uint8", "int8", "int16", "int32", "int64"]
PLAIN = [
    "torch.tensor(3.5)", "torch.tensor(True)", "torch.tensor([True, False])",
    "torch.zeros(2, 3, dtype=torch.bool)", "torch.zeros(0, 3)", "torch.zeros(2, 0, 4)",
    "torch.empty(0, dtype=torch.int64)", "torch.zeros(0, dtype=torch.bool)", "torch.zeros([])",
    "torch.arange(24).view(2, 3, 4)", "torch.arange(16, dtype=torch.float32).view(2, 2, 2, 2)", "torch.arange(-5, 5)",
    "torch.arange(1000)", "torch.arange(1001)", "torch.arange(2000, dtype=torch.float32)", "torch.arange(2000, dtype=torch.float32).view(40, 50)",
    "torch.arange(4000).view(10, 20, 20)", "torch.arange(1200.).div(7).view(4, 300)",
    "torch.randn(3, 4)", "torch.randn(30)", "torch.randn(5, 17)", "torch.randn(2, 3, 4, 5)",
    "torch.randn(100, 100)", "torch.rand(4).mul(1e6)", "torch.rand(4).mul(1e-6)",
    "torch.randn(4, dtype=torch.float64)", "torch.randn(2, 2, dtype=torch.complex64)",
    "torch.randn(3, dtype=torch.complex128)", "torch.zeros(2, dtype=torch.complex64)",
    "torch.randn(1500, dtype=torch.complex64)", "torch.randn(2, 2, dtype=torch.complex64).conj()",
    "torch.ones(2, 2, requires_grad=True)", "torch.ones(2, 2, requires_grad=True).mul(2.)",
    "torch.ones(2, requires_grad=True).mul(2.).add(1.).sum()", "torch.ones(3, requires_grad=True).detach()",
    "torch.ones(20, requires_grad=True).exp()", "torch.randn(9, requires_grad=True).sin()",
    "torch.randn(2, dtype=torch.float64, requires_grad=True).matmul(torch.ones(2, dtype=torch.float64))",
    "torch.ones(2, 3, device='meta')", "torch.ones(2, device='meta', dtype=torch.float64)",
    "torch.ones(4, dtype=torch.float64)", "torch.full([2], 7, dtype=torch.uint16)",
    "torch.full([2], 7, dtype=torch.uint64)", "torch.eye(3)", "torch.eye(3).to_sparse()",
    "torch.eye(2).to_sparse_csr()", "torch.zeros(2, 2).to_sparse()",
    "torch.ones(3).to(torch.float8_e4m3fn)", "torch.randn(4).to(torch.float8_e5m2)",
    "torch.arange(10, dtype=torch.float32).view(2, 5).t()", "torch.ones(2, 2).expand(3, 2, 2)",
    "torch.full([3], 9007199254740993, dtype=torch.int64)", "torch.randint(0, 255, (4, 4), dtype=torch.uint8)",
    "torch.randn(3, 4).gt(0.)", "torch.randn(1, 1, 1)", "torch.full([5, 5], float('nan'))",
    "torch.full([30], float('inf'))", "torch.randn(64).view(4, 16)", "torch.linspace(0., 1., 11)",
    "torch.ones(2).to_mkldnn()", "torch.eye(2).to_sparse().to('meta')", "torch._efficientzerotensor([2])",
    "torch._efficientzerotensor([2000])", "torch._efficientzerotensor([2], dtype=torch.complex64)",
    "torch.tensor([float('nan'), 1., 0., 0.5]).to(torch.float8_e8m0fnu)",
    "torch.tensor([0.]).to(torch.float8_e8m0fnu)", "torch.tensor([1e-9, 4.]).to(torch.float8_e8m0fnu)",
    "torch.logspace(-10., 10., 5)", "torch.rand(10).view(10, 1)", "torch.randn(3, 4).max(1).values",
]
OPTIONS = [
    {"precision": 2}, {"precision": 8}, {"linewidth": 40}, {"edgeitems": 1, "threshold": 10},
    {"edgeitems": 2, "threshold": 20}, {"sci_mode": True}, {"sci_mode": False}, {"profile": "short"},
    {"profile": "full"}, {"precision": 0}, {"edgeitems": 0, "threshold": 5},
]
WITH_OPTIONS = ["torch.randn(3, 4)", "torch.arange(50, dtype=torch.float32)", "torch.arange(1100).view(11, 100)",
                "torch.tensor([1e-8, 1., 1e8])", "torch.randn(2, 2, dtype=torch.complex64)"]


def expressions():
    for data in FLOATS:
        for dtype in DTYPES:
            yield f"torch.tensor({data}, dtype=torch.{dtype})"
    for dtype in INTEGERS:
        yield f"torch.tensor([1, 100, 7], dtype=torch.{dtype})"
        yield f"torch.zeros(2, 2, dtype=torch.{dtype})"
    yield from PLAIN


def show(expression: str) -> str:
    torch.manual_seed(0)
    return repr(eval(expression))


def main() -> None:
    cases = [[expression, {}, show(expression)] for expression in expressions()]
    for options in OPTIONS:
        torch.set_printoptions(profile="default")
        torch.set_printoptions(**options)
        cases += [[expression, options, show(expression)] for expression in WITH_OPTIONS]
    out = {"capability": torch.backends.cpu.get_cpu_capability(), "cases": cases}
    path = Path(__file__).parents[2] / "test/parity/printing.json"
    path.write_text(json.dumps(out, indent=0) + "\n")
    print(len(cases), "cases")


main()
