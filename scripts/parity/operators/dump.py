"""Runs PyTorch's operator database in Python and writes what went in and came out.

    dump.py FOLDER [--dtypes a,b] [--only name,...]     one file of JSON lines for each entry

Every line is one call: arguments, results, gradients, or the class of the error that it raises; and
what the call gives in place, and written into tensors that it is given.
"""

import argparse
import json
import pathlib
import sys
import types
import warnings


class _TestCase:
    """Stands for a package that the database imports and these functions don't need."""


sys.modules.setdefault("expecttest", types.SimpleNamespace(TestCase=_TestCase))

import torch  # noqa: E402
from calls import row  # noqa: E402
from encoding import Unencodable  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

warnings.simplefilter("ignore")
torch.set_num_threads(1)

# What lies beyond is counted as cut.
MOST_BATCH_BYTES = 64_000_000


def samples_of(op, dtype):
    grad = op.supports_autograd and (dtype.is_floating_point or dtype.is_complex)
    return op.sample_inputs("cpu", dtype, requires_grad=grad)


def errors_of(op):
    # What Python's own operators refuse is a matter of Python.
    if op.error_inputs_func is None or op.name.startswith("__"):
        return
    for case in op.error_inputs("cpu"):
        yield case.sample_input


def has_whole_float(values):
    """JavaScript can't tell 2.0 from 2, so that a call can't be wrong by it."""
    return any(isinstance(value, float) and value.is_integer() for value in values)


def find(path):
    """What stands under `torch.<path>`, or None."""
    found = torch
    for part in path.removeprefix("torch.").split("."):
        found = getattr(found, part, None)
    return found


def dump(op, dtypes, path):
    count = {"calls": 0, "skipped": 0, "cut": 0}
    with path.open("w") as file:
        for kind, dtype, rows in batches(op, dtypes):
            begin = file.tell()
            for index, sample in enumerate(rows):
                if file.tell() - begin > MOST_BATCH_BYTES:
                    count["cut"] += 1
                    continue
                try:
                    if kind == "error" and has_whole_float(sample.args):
                        raise Unencodable("a whole float")
                    found = row(op, sample, kind, index)
                except Unencodable as reason:
                    found = {"skipped": str(reason)}
                    count["skipped"] += 1
                count["calls"] += 1
                head = {"kind": kind, "dtype": dtype, "index": index}
                file.write(json.dumps(head | found, separators=(",", ":")) + "\n")
    return count


def batches(op, dtypes):
    supported = op.supported_dtypes("cpu")
    usual = [dtype for dtype in dtypes if dtype in supported]
    for dtype in usual or sorted(supported, key=str)[:1]:
        torch.manual_seed(1)
        yield "sample", str(dtype).removeprefix("torch."), samples_of(op, dtype)
    torch.manual_seed(1)
    yield "error", "", errors_of(op)


def entry_name(op):
    return f"{op.name}.{op.variant_test_name}" if op.variant_test_name else op.name


def alias_of(alias):
    """A further name, and which forms of it there are."""
    return {
        "name": alias.name,
        "is_function": find(alias.name) is not None,
        "is_method": alias.method_variant is not None,
        "is_inplace": alias.inplace_variant is not None,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dtypes", default="float32,int64,complex64,float16,bfloat16")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    dtypes = [getattr(torch, name) for name in options.dtypes.split(",")]
    only = set(filter(None, options.only.split(",")))
    options.folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for place, op in enumerate(op_db):
        if only and op.name not in only:
            continue
        file = f"{place:03}.jsonl"
        try:
            count = dump(op, dtypes, options.folder / file)
        except Exception as error:  # the database itself fails on some machines
            count = {"failed": f"{type(error).__name__}: {error}"[:200]}
        entry = {"entry": entry_name(op), "name": op.name, "file": file}
        entry["aliases"] = [alias_of(alias) for alias in op.aliases]
        kind = {"is_function": find(op.name) is not None, "is_method": hasattr(torch.Tensor, op.name)}
        entries.append(entry | kind | count)
    (options.folder / "entries.json").write_text(json.dumps(entries))


if __name__ == "__main__":
    main()
