"""Writes test/parity/printing.json: tensors and what Python prints for them."""

import json
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")

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
FLOAT8 = ["float8_e5m2", "float8_e4m3fn", "float8_e5m2fnuz", "float8_e4m3fnuz", "float8_e8m0fnu"]
COMPLEX = ["complex32", "complex64", "complex128"]
UNSIGNED = ["uint8", "uint16", "uint32", "uint64"]
SPARSE = [
    "torch.eye(3).to_sparse_csc()", "torch.eye(4).to_sparse_bsr([2, 2])", "torch.eye(4).to_sparse_bsc([2, 2])",
    "torch.ones(2, 2, 2).to_sparse(1)", "torch.eye(3, dtype=torch.float64).to_sparse()", "torch.ones(40, 40).to_sparse()",
    "torch.eye(30).to_sparse_csr()", "torch.eye(3, dtype=torch.complex64).to_sparse()", "torch.zeros(3, 3).to_sparse_csr()",
    "torch.eye(3, requires_grad=True).to_sparse()", "torch.eye(3, dtype=torch.bool).to_sparse()",
    "torch.ones(3, requires_grad=True).mul(2.).to_sparse()", "torch.eye(3).to_sparse_csr().to('meta')",
    "torch.eye(2, dtype=torch.int32).to_sparse_csr()", "torch.zeros(0, 3).to_sparse()", "torch.randn(5, 5).to_sparse()",
]
NESTED = "torch._nested_tensor_from_tensor_list([torch.eye(2), torch.ones(1, 3)])"
QUANTIZED = [
    "torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8)",
    "torch.quantize_per_tensor(torch.arange(8, dtype=torch.float32).view(2, 4), 0.5, 10, torch.quint8)",
    "torch.quantize_per_tensor(torch.tensor(1.5), 0.25, 0, torch.qint32)",
    "torch.quantize_per_tensor(torch.zeros(0), 0.25, 0, torch.qint8)",
    "torch.quantize_per_channel(torch.ones(2, 2), torch.tensor([0.1, 0.25]), torch.tensor([False, True]), 0, torch.qint8)",
]
NAMED = [
    "torch.ones(2, 2).max(1)", "torch.ones(2, 2).max(1, True)", "torch.eye(2).sort()", "torch.eye(3).topk(2)", "torch.eye(2).aminmax()",
    "torch.ones(2, 2, requires_grad=True).min(0)", "torch.frexp(torch.ones(2))", "torch.linalg.inv_ex(torch.eye(2))",
    "torch.linalg.slogdet(torch.eye(2))", "torch.linalg.eigh(torch.eye(2))", "torch.eye(2).cummax(0)", "torch.eye(2).kthvalue(1)",
    "torch.eye(2).median(0)", "torch.eye(2).mode()", "torch.histogram(torch.ones(2), 2)",
]
WITHOUT_NOTATION = [
    "torch.zeros(2, 3).shape", "torch.zeros([]).shape", "torch.Size([4])", "torch.float32", "torch.bfloat16", "torch.half", "torch.bit",
    "torch.qint8", "torch.strided", "torch.sparse_csr", "torch.channels_last",
]
EMPTY = [
    "torch.zeros(0, dtype=torch.float64)", "torch.zeros(2, 0, dtype=torch.complex64)", "torch.zeros(0, 3, requires_grad=True)",
    "torch.zeros(0, 3, requires_grad=True).mul(2.)", "torch.zeros(0, device='meta')", "torch.zeros([], device='meta')",
    "torch.ones(2, 3, device='meta', requires_grad=True)", "torch.ones(2, device='meta', dtype=torch.int64)",
    "torch.zeros(2, dtype=torch.float4_e2m1fn_x2)", "torch.zeros(1, 0, 1)", "torch.zeros(0, 0).t()",
]
OPTIONS = [
    {"precision": 2}, {"precision": 8}, {"linewidth": 40}, {"edgeitems": 1, "threshold": 10},
    {"edgeitems": 2, "threshold": 20}, {"sci_mode": True}, {"sci_mode": False}, {"profile": "short"},
    {"profile": "full"}, {"precision": 0}, {"edgeitems": 0, "threshold": 5}, {"threshold": 0}, {"linewidth": 1},
    {"linewidth": 120, "threshold": 20, "edgeitems": 4}, {"precision": 12, "sci_mode": True}, {"precision": 20},
    {"profile": "short", "precision": 6}, {"profile": "short", "sci_mode": True}, {"profile": "Short"}, {"profile": "none"},
]
WITH_OPTIONS = ["torch.randn(3, 4)", "torch.arange(50, dtype=torch.float32)", "torch.arange(1100).view(11, 100)",
                "torch.tensor([1e-8, 1., 1e8])", "torch.randn(2, 2, dtype=torch.complex64)",
                "torch.randn(3, 4, 5, dtype=torch.float64)", "torch.tensor([float('nan'), float('inf'), 1.5])", "torch.tensor(3.14159265)",
                "torch.randn(12, dtype=torch.complex128)", "torch.arange(40).view(2, 4, 5)", "torch.zeros(3)", "torch.eye(8).to_sparse()",
                "torch.ones(7, dtype=torch.bool)", "torch.ones(2, 2, requires_grad=True).exp()", "torch.rand(6).to(torch.bfloat16)",
                "torch.rand(6).to(torch.float8_e4m3fn)", "torch.tensor([2.5, 0.5, 1.5])"]


def expressions():
    for data in FLOATS:
        for dtype in DTYPES:
            yield f"torch.tensor({data}, dtype=torch.{dtype})"
    for dtype in INTEGERS:
        yield f"torch.tensor([1, 100, 7], dtype=torch.{dtype})"
        yield f"torch.zeros(2, 2, dtype=torch.{dtype})"
    for data in FLOATS:
        for dtype in FLOAT8:
            yield f"torch.tensor({data}, dtype=torch.{dtype})"
    for dtype in COMPLEX:
        yield f"torch.tensor([1+2j, 0.5+100j], dtype=torch.{dtype})"
        yield f"torch.tensor([0.5, -3., float('nan'), float('inf')], dtype=torch.{dtype}).neg()"
        yield f"torch.tensor([[1+2j, 0.5+100000j]], dtype=torch.{dtype}).conj().imag"
    for dtype in UNSIGNED:
        yield f"torch.full([2, 2], -1, dtype=torch.{dtype})" if dtype == "uint8" else f"torch.arange(5).to(torch.{dtype})"
    for rows in [PLAIN, SPARSE, [NESTED], QUANTIZED, NAMED, WITHOUT_NOTATION, EMPTY]:
        yield from rows


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
