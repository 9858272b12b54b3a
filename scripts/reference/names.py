"""Writes scripts/generate/names.json: which operators Python's torch shows, and where.

Run with the Python that has PyTorch of the pinned version: python scripts/reference/names.py
"""

import json
import os
import sys
from pathlib import Path

import torch
import torchgen

PACKAGED = Path(os.path.dirname(torchgen.__file__)) / "packaged"
sys.path.insert(0, str(PACKAGED))

from autograd import gen_python_functions as bindings  # noqa: E402
from torchgen.gen import parse_native_yaml  # noqa: E402

NATIVE = PACKAGED / "ATen" / "native"
OUTPUT = Path(__file__).parent.parent / "generate" / "names.json"

# Where Python puts a function, and the predicate of its bindings' generator.
PLACES = {
    "methods": bindings.is_py_variable_method,
    "torch": bindings.is_py_torch_function,
    "nn": bindings.is_py_nn_function,
    "linalg": bindings.is_py_linalg_function,
    "fft": bindings.is_py_fft_function,
    "special": bindings.is_py_special_function,
    "sparse": bindings.is_py_sparse_function,
    "nested": bindings.is_py_nested_function,
}


# Python binds these by hand, with the arguments of their operators.
BY_HAND = {
    "methods": ["contiguous", "copy_", "nonzero", "set_"],
    "torch": [
        "get_device",
        "nonzero",
        "range",
        "sparse_bsc_tensor",
        "sparse_bsr_tensor",
        "sparse_compressed_tensor",
        "sparse_coo_tensor",
        "sparse_csc_tensor",
        "sparse_csr_tensor",
    ],
}


# Functions of torch whose overloads TypeScript can't tell apart: they are there without types.
UNTYPED = ["quantized_gru", "quantized_lstm"]


def load():
    functions = parse_native_yaml(str(NATIVE / "native_functions.yaml"), str(NATIVE / "tags.yaml"))
    return [f for f in functions.native_functions if bindings.should_generate_py_binding(f)]


def overloads_by_name(functions, place):
    pairs = bindings.load_signatures(
        functions,
        str(PACKAGED / "autograd" / "deprecated.yaml"),
        method=place == "methods",
        skip_deprecated=True,
    )
    grouped = bindings.group_filter_overloads(pairs, PLACES[place])
    return {
        str(name): bindings.group_overloads(overloads)
        for name, overloads in grouped.items()
        if not name.dunder_method
    }


def all_overloads():
    names = [name for name in torch._C._dispatch_get_all_op_names() if name.startswith("aten::")]
    return {name[len("aten::") :] for name in names}


def main():
    functions = load()
    shown = {place: overloads_by_name(functions, place) for place in PLACES}
    table = {
        place: sorted([*names, *BY_HAND.get(place, [])]) for place, names in shown.items()
    }
    # Python's torch takes some of its operators away again.
    private = [name for name in table["torch"] if not hasattr(torch, name)]
    table["torch"] = [name for name in table["torch"] if name not in private]
    table["nn"] = sorted([*table["nn"], *private])
    # Some operators are named like those of torch.linalg without being there.
    table["linalg"] = [n for n in table["linalg"] if hasattr(torch.linalg, n.removeprefix("linalg_"))]
    table["untyped"] = UNTYPED
    used = set()
    for names in shown.values():
        for groups in names.values():
            for group in groups:
                used.add(str(group.base.func.name))
                if group.outplace is not None:
                    used.add(str(group.outplace.func.name))
    overloads = all_overloads()
    # Overloads of shown names that Python keeps to itself.
    named = {name for names in shown.values() for name in names}
    table["hidden"] = sorted(n for n in overloads - used if n.split(".")[0] in named)
    methods = {str(g.base.func.name) for groups in shown["methods"].values() for g in groups}
    own = {n for n in overloads if n.split(".")[0] in shown["methods"]}
    table["functions_only"] = sorted(n for n in own & used - methods if not n.endswith("out"))
    OUTPUT.write_text(json.dumps(table, indent=2) + "\n")


if __name__ == "__main__":
    main()
