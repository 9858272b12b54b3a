"""Runs PyTorch's operator database in Python and writes what went in and came out.

    dump.py FOLDER [--dtypes a,b] [--only name,...]     one file of JSON lines for each entry

Every line is one call: arguments, results, gradients; or the class of the error that it raises.
"""

import argparse
import base64
import json
import math
import os
import pathlib
import sys
import types
import warnings

os.environ.setdefault("PYTORCH_TESTING_DEVICE_ONLY_FOR", "cpu")


class _TestCase:
    """Stands for a package that the database imports and these functions don't need."""


sys.modules.setdefault("expecttest", types.SimpleNamespace(TestCase=_TestCase))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

warnings.simplefilter("ignore")
torch.set_num_threads(1)

# Larger samples, and more of them, only repeat what others show.
MOST_BYTES = 4_000_000
MOST_BATCH_BYTES = 16_000_000


# The database's own wrappers set this seed before they draw.
SEED = 42


class Unencodable(Exception):
    pass


def number(value):
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return value


def encode_tensor(tensor):
    if tensor.layout != torch.strided:
        return encode_sparse(tensor)
    plain = tensor.detach().resolve_conj().resolve_neg()
    if plain.is_quantized or plain.is_nested:
        raise Unencodable("a quantized or nested tensor")
    storage = plain.untyped_storage()
    if storage.nbytes() > MOST_BYTES:
        raise Unencodable("a large tensor")
    raw = bytes(storage)
    return {
        "tensor": base64.b64encode(raw).decode(),
        "storage": f"{storage.data_ptr()}/{plain.dtype}" if len(raw) > 0 else "",
        "dtype": str(plain.dtype).removeprefix("torch."),
        "shape": list(plain.shape),
        "strides": list(plain.stride()),
        "offset": plain.storage_offset(),
        "grad": is_input(tensor),
        "id": id(tensor),
    }


def is_input(tensor):
    """Whether gradients by it are compared: a view that the database has made is no leaf here."""
    return tensor.requires_grad and tensor.is_leaf and tensor._base is None


def encode_sparse(tensor):
    if tensor.layout != torch.sparse_coo:
        raise Unencodable("a compressed sparse tensor")
    plain = tensor.detach()
    return {
        "sparse": [encode_tensor(plain._indices()), encode_tensor(plain._values())],
        "shape": list(plain.shape),
        "coalesced": plain.is_coalesced(),
        "grad": is_input(tensor),
    }


def encode(value):
    """JSON for a value; what JSON can't say becomes an object with one telling key."""
    if value is None or isinstance(value, (bool, str, np.bool_)):
        return bool(value) if isinstance(value, np.bool_) else value
    if isinstance(value, torch.Tensor):
        return encode_tensor(value)
    if isinstance(value, (torch.SymInt, int, np.integer)):
        value = int(value)
        return value if abs(value) < 2**53 else {"bigint": str(value)}
    if isinstance(value, (float, np.floating)):
        return {"float": number(float(value))}
    if isinstance(value, (complex, np.complexfloating)):
        return {"complex": [number(value.real), number(value.imag)]}
    if isinstance(value, slice):
        return {"slice": [encode(value.start), encode(value.stop), encode(value.step)]}
    if value is Ellipsis:
        return {"ellipsis": True}
    if isinstance(value, tuple) and type(value).__module__ == "torch.return_types":
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, (list, torch.Size)):
        return [encode(item) for item in value]
    if isinstance(value, np.ndarray):
        return encode(torch.from_numpy(value))
    if isinstance(value, dict):
        return {"dict": {str(key): encode(item) for key, item in value.items()}}
    for kind in ("dtype", "device", "layout", "memory_format"):
        if isinstance(value, getattr(torch, kind)):
            return {kind: str(value).removeprefix("torch.")}
    if isinstance(value, torch.Generator):
        raise Unencodable("a generator")
    raise Unencodable(f"a {type(value).__name__}")


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, (tuple, list)) or type(value).__name__ == "dict_values":
        return [tensor for item in value for tensor in tensors_in(item)]
    return []


def cotangent(tensor):
    """The gradient by an output: the same numbers in both languages, without drawing."""
    ramp = torch.linspace(-1, 1, tensor.numel(), dtype=torch.float64)
    return ramp.to(tensor.dtype).view(tensor.shape)


def gradients(result, inputs):
    leaves = [t for t in tensors_in(inputs) if is_input(t)]
    roots = [t for t in tensors_in(result) if t.requires_grad]
    if not leaves or not roots:
        return None
    if any(t.layout != torch.strided for t in roots):
        return None
    found = torch.autograd.grad(
        roots, leaves, [cotangent(t) for t in roots], allow_unused=True
    )
    return [encode(None if g is None else g) for g in found]


def error_class(error):
    for kind in (torch.OutOfMemoryError, torch.linalg.LinAlgError, NotImplementedError):
        if isinstance(error, kind):
            return kind.__name__
    for kind in (TypeError, ValueError, IndexError, KeyError, RuntimeError):
        if isinstance(error, kind):
            return kind.__name__
    return type(error).__name__


def attempt(function, inputs):
    """The encoded results and gradients of a call, or its error."""
    torch.manual_seed(SEED)
    try:
        result = function(*inputs[0], **inputs[1])
    except Unencodable:
        raise
    except Exception as error:
        return {"error": error_class(error), "message": str(error).split("\n")[0][:200]}
    found = {"result": encode(result)}
    try:
        found["grads"] = gradients(result, inputs)
    except Unencodable:
        raise
    except Exception as error:
        found["grad_error"] = error_class(error)
    return found


def fresh(value):
    """A copy for a call that writes into its input, a part of a graph as in training."""
    return value.clone() if isinstance(value, torch.Tensor) else value


def row(op, sample):
    inputs = ([sample.input, *sample.args], sample.kwargs)
    encoded = {"args": encode(list(inputs[0])), "kw": encode(inputs[1])["dict"]}
    encoded |= attempt(op.op, inputs)
    if op.method_variant is not None and op.method_variant is getattr(torch.Tensor, op.name, None) and op.name[0] != "_":
        encoded["method"] = True
    inplace = op.inplace_variant
    is_method = inplace is not None and inplace is getattr(torch.Tensor, f"{op.name}_", None)
    if is_method and isinstance(sample.input, torch.Tensor):
        with torch.no_grad():
            copies = ([fresh(sample.input), *sample.args], sample.kwargs)
            encoded["inplace"] = attempt(inplace, copies)
    return encoded


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


def is_path(name):
    """Whether `torch.<name>` is there in Python, too."""
    found = torch
    for part in name.removeprefix("torch.").split("."):
        found = getattr(found, part, None)
    return found is not None


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
                    found = row(op, sample)
                except Unencodable as reason:
                    found = {"skipped": str(reason)}
                    count["skipped"] += 1
                count["calls"] += 1
                head = {"kind": kind, "dtype": dtype, "index": index}
                file.write(json.dumps(head | found, separators=(",", ":")) + "\n")
    return count


def batches(op, dtypes):
    for dtype in dtypes:
        if dtype in op.supported_dtypes("cpu"):
            torch.manual_seed(1)
            yield "sample", str(dtype).removeprefix("torch."), samples_of(op, dtype)
    torch.manual_seed(1)
    yield "error", "", errors_of(op)


def entry_name(op):
    return f"{op.name}.{op.variant_test_name}" if op.variant_test_name else op.name


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
    for number_, op in enumerate(op_db):
        if only and op.name not in only:
            continue
        file = f"{number_:03}.jsonl"
        try:
            count = dump(op, dtypes, options.folder / file)
        except Exception as error:  # the database itself fails on some machines
            count = {"calls": 0, "skipped": 0, "cut": 0, "failed": f"{type(error).__name__}: {error}"[:200]}
        aliases = [alias.name for alias in op.aliases]
        entry = {"entry": entry_name(op), "name": op.name, "file": file, "aliases": aliases}
        kind = {"is_function": is_path(op.name), "is_method": hasattr(torch.Tensor, op.name)}
        entries.append(entry | kind | count)
    (options.folder / "entries.json").write_text(json.dumps(entries))


if __name__ == "__main__":
    main()
