"""Writes test/parity/dtypes.json: how dtypes promote, and what values become in each of them."""

import itertools
import json
import math
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")

DTYPES = [
    "bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float16", "bfloat16",
    "float32", "float64", "complex32", "complex64", "complex128", "float8_e5m2", "float8_e4m3fn",
    "float8_e5m2fnuz", "float8_e4m3fnuz", "float8_e8m0fnu",
]
OTHERS = [
    "qint8", "quint8", "qint32", "quint4x2", "quint2x4", "bits1x8", "bits2x4", "bits4x2", "bits8", "bits16",
    *[f"uint{bits}" for bits in range(1, 8)], *[f"int{bits}" for bits in range(1, 8)], "float4_e2m1fn_x2",
]
INTS = [
    0, 1, -1, 127, 128, -128, -129, 255, 256, -255, -256, 32767, 32768, -32769, 65535, 65536, -65535, -65536,
    2**31 - 1, 2**31, -(2**31) - 1, 2**32 - 1, 2**32, -(2**32) + 1, -(2**32), 2**53 + 1, 2**63 - 1, 2**63,
    -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 2**70,
]
FLOATS = [
    0.0, -0.0, 0.5, 1.7, -1.7, math.nan, math.inf, -math.inf, 1e-8, 65519.99, 65520.0, 3.5e38, 1e300, 5e-324,
    1e-45, 255.5, -0.5, 127.9, -128.9, 2**31 - 0.5, 449.0, 464.0, 61440.0, 240.5, 2.0**-128, 1.00048828125,
    1 + 2**-11 + 2**-40,
]
OTHER_VALUES = [True, False, 1.5 + 2j, 0j, complex(0.0, -0.0), complex(math.nan, 1e300)]
SCALARS = ["2", "2.5", "True", "1+2j"]
LISTS = [
    "[]", "[[], []]", "[True, 2]", "[True, 2.5]", "[2, 2.5]", "[2, 1+2j]", "[True, 1+2j]", "[[1.5], [2]]",
    "[torch.tensor(True), 2]", "[torch.ones([], dtype=torch.int8), torch.ones([], dtype=torch.uint8)]",
    "[torch.ones([], dtype=torch.float16), 2]", "[torch.ones([], dtype=torch.float16), 2.5]",
    "[torch.ones([], dtype=torch.float64), 2.5]", "[torch.ones([], dtype=torch.bfloat16), True]",
]
MAKERS = [
    "torch.arange(5{})", "torch.arange(1, 8, 2{})", "torch.arange(3.5{})", "torch.arange(0, 2, 0.5{})", "torch.arange(5, 0, -2{})",
    "torch.linspace(0, 5, 4{})", "torch.linspace(-2.5, 3, 7{})", "torch.logspace(0, 2, 3{})", "torch.eye(2{})",
    "torch.full([2], 3{})", "torch.full([2], 2.5{})", "torch.full([2], True{})", "torch.full([2], 1+2j{})", "torch.full([2], 300{})",
    "torch.scalar_tensor(3{})", "torch.scalar_tensor(2.5{})", "torch.scalar_tensor(True{})", "torch.zeros(2{})", "torch.ones(2{})",
    "torch.randint(5, (4,){})", "torch.randint(-3, 200, (4,){})", "torch.randperm(5{})", "torch.rand(3{})", "torch.randn(3{})",
    "torch.zeros(3{}).bernoulli_(0.5)", "torch.tril_indices(2, 2{})", "torch.hann_window(4{})", "torch.range(1, 3{})",
]
OPERATORS = ["add", "div", "floor_divide", "pow", "eq", "bitwise_and", "maximum", "remainder", "logical_xor"]


def outcome(make):
    try:
        return make()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).splitlines()[0]}"


def encode(value):
    if isinstance(value, complex):
        return {"complex": [repr(value.real), repr(value.imag)]}
    return value if isinstance(value, bool) else {type(value).__name__: repr(value)}


def bits(tensor) -> str:
    return bytes(tensor.reshape(-1).view(torch.uint8).tolist()).hex()


def is_ambiguous(value, name) -> bool:
    """A whole float is an integer to JavaScript."""
    return isinstance(value, float) and value.is_integer() and "int" in name


def made(name):
    values = [value for value in INTS + FLOATS + OTHER_VALUES if not is_ambiguous(value, name)]
    dtype = getattr(torch, name)
    return [[encode(value), outcome(lambda value=value: bits(torch.tensor([value], dtype=dtype)))] for value in values]


def pairs(function):
    return {
        a: {b: outcome(lambda a=a, b=b: str(function(getattr(torch, a), getattr(torch, b)))) for b in DTYPES}
        for a in DTYPES
    }


def run(expression: str):
    torch.manual_seed(0)
    return [expression, outcome(lambda: str(eval(expression)))]


def mixtures():
    """Arithmetic between dtypes, dimensions and plain numbers: the dtype and the values."""
    for index, (a, b) in enumerate(itertools.product(DTYPES, DTYPES)):
        operator = OPERATORS[index % len(OPERATORS)]
        left, right = ("[]", "[2]") if index % 3 == 0 else ("[2]", "[2]") if index % 3 == 1 else ("[2]", "[]")
        yield f"torch.full({left}, 3, dtype=torch.{a}).{operator}(torch.full({right}, 2, dtype=torch.{b}))"
        yield f"torch.result_type(torch.zeros({left}, dtype=torch.{a}), torch.zeros({right}, dtype=torch.{b}))"
    for a, scalar in itertools.product(DTYPES, SCALARS):
        yield f"torch.full([2], 3, dtype=torch.{a}).mul({scalar})"
        yield f"torch.result_type(torch.zeros([], dtype=torch.{a}), {scalar})"
        yield f"torch.result_type({scalar}, torch.zeros([2], dtype=torch.{a}))"


def fields(name):
    dtype = getattr(torch, name)
    names = ["abbr", "itemsize", "is_floating_point", "is_complex", "is_signed"]
    values = {field: outcome(lambda field=field: getattr(dtype, field)) for field in names}
    conversions = {field: outcome(lambda field=field: str(getattr(dtype, field)())) for field in ["to_complex", "to_real"]}
    return {**values, **conversions}


def main() -> None:
    without = [maker.format("") for maker in MAKERS if "full([2], 3" not in maker]
    given = [maker.format(f", dtype=torch.{name}") for maker in MAKERS for name in DTYPES]
    out = {
        "capability": torch.backends.cpu.get_cpu_capability(),
        "fields": {name: fields(name) for name in DTYPES + OTHERS},
        "promote_types": pairs(torch.promote_types),
        "can_cast": pairs(torch.can_cast),
        "made": {name: made(name) for name in DTYPES},
        "lists": [run(f"torch.tensor({data})") for data in LISTS],
        "makers": [run(expression) for expression in without + given],
        "mixtures": [run(expression) for expression in mixtures()],
    }
    path = Path(__file__).parents[2] / "test/parity/dtypes.json"
    path.write_text(json.dumps(out, separators=(",", ":")).replace("],[", "],\n[") + "\n")
    print({name: len(rows) for name, rows in out.items()})


main()
