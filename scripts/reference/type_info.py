"""Writes test/parity/type_info.json: torch.finfo and torch.iinfo of every dtype that has them."""

import json
from pathlib import Path

import torch

FLOATS = ["float16", "bfloat16", "float32", "float64", "complex64", "complex128", "float8_e5m2",
          "float8_e4m3fn", "float8_e5m2fnuz", "float8_e4m3fnuz", "float8_e8m0fnu"]
INTEGERS = ["uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64"]


def floating(name):
    i = torch.finfo(getattr(torch, name))
    fields = ["bits", "eps", "max", "min", "tiny", "smallest_normal", "resolution", "dtype"]
    return {"text": str(i), **{field: getattr(i, field) for field in fields}}


def integer(name):
    i = torch.iinfo(getattr(torch, name))
    return {"text": str(i), "bits": i.bits, "max": str(i.max), "min": str(i.min), "dtype": i.dtype}


out = {"finfo": {n: floating(n) for n in FLOATS}, "iinfo": {n: integer(n) for n in INTEGERS}}
path = Path(__file__).parents[2] / "test/parity/type_info.json"
path.write_text(json.dumps(out, indent=0) + "\n")
