"""Reference values for test/nn/layers.test.ts: layers and functions with many arguments.

    nn.py [family ...]      writes test/parity/layers/<family>.json, from layers/<family>.py

A row is (name, arguments, keywords, inputs). `Linear` is a class of `nn`, made under seed 0; `F.pad`
is a function of `nn.functional`, called with the inputs and then the arguments. Inputs, output
gradients, and the passes in training and in evaluation are drawn and run in this order, so that the
bits can be compared. Arguments and inputs are JSON, where an object stands for what JSON can't say:

    {"randn": shape}, {"rand": shape}       drawn, and differentiated unless "grad" is false
    {"classes": n, "shape": shape}          drawn integers below n
    {"tensor": numbers, "dtype": name}      given
    {"packed": shape, "lengths": numbers}   drawn sequences of these lengths, packed and differentiated
    {"list": [...]}                         several of these as a list (a tuple in Python)
    {"keywords": {name: ...}}               the last input: keywords of the call
    {"same": i}                             the i-th input once more
    {"dtype": name}, {"module": row}, {"function": name}
"""

import importlib.util
import pathlib
import sys

import torch
import torch.nn.functional as F
from encode import checksum, encode, write
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

FAMILIES = pathlib.Path(__file__).with_name("layers")
# Layers that have other kernels where no gradients are wanted.
FUSED = ["MultiheadAttention", "Transformer", "TransformerEncoder", "TransformerEncoderLayer"]

torch.set_num_threads(1)


def packed(drawn, lengths):
    sequence = pack_padded_sequence(drawn, lengths, enforce_sorted=lengths == sorted(lengths)[::-1])
    sequence.data.requires_grad_()
    return sequence


def make(spec):
    """What a value in a row stands for."""
    if isinstance(spec, list):
        return tuple(make(item) for item in spec)
    if not isinstance(spec, dict):
        return spec
    if "randn" in spec:
        return torch.randn(spec["randn"], requires_grad=spec.get("grad", True))
    if "rand" in spec:
        return torch.rand(spec["rand"], requires_grad=spec.get("grad", True))
    if "classes" in spec:
        return torch.randint(0, spec["classes"], spec["shape"])
    if "tensor" in spec:
        return torch.tensor(spec["tensor"], dtype=getattr(torch, spec["dtype"]))
    if "packed" in spec:
        return packed(torch.randn(spec["packed"]), spec["lengths"])
    if "list" in spec:
        return tuple(make(item) for item in spec["list"])
    if "dtype" in spec:
        return getattr(torch, spec["dtype"])
    if "function" in spec:
        return getattr(F, spec["function"])
    name, args, keywords = spec["module"]
    return build(name, args, keywords)


def build(name, args, keywords):
    return getattr(nn, name)(*map(make, args), **{k: make(v) for k, v in keywords.items()})


def flat(value):
    """The tensors in a value, in order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, (tuple, list)) or hasattr(value, "__iter__") and not isinstance(value, str):
        return [tensor for item in value for tensor in flat(item)]
    return []


def gradients(tensors):
    return [None if t.grad is None else encode(t.grad) for t in tensors]


def backward(outputs):
    roots = [t for t in outputs if t.requires_grad]
    if roots:
        torch.autograd.backward(roots, [torch.randn(t.shape, dtype=t.dtype) for t in roots])


def split_keywords(inputs):
    last = inputs[-1] if inputs else None
    if isinstance(last, dict) and "keywords" in last:
        return inputs[:-1], last["keywords"]
    return inputs, {}


def draw(specs):
    specs, keywords = split_keywords(specs)
    positional = []
    for spec in specs:
        again = isinstance(spec, dict) and "same" in spec
        positional.append(positional[spec["same"]] if again else make(spec))
    return positional, {k: make(v) for k, v in keywords.items()}


def function_row(name, args, keywords, specs):
    torch.manual_seed(0)
    inputs = [make(spec) for spec in specs]
    function = getattr(F, name.removeprefix("F."))
    given = {k: make(v) for k, v in keywords.items()}
    outputs = flat(function(*inputs, *map(make, args), **given))
    found = {"module": name, "args": args, "kw": keywords, "inputs": specs}
    found["output"] = [encode(t) for t in outputs]
    backward(outputs)
    found["input_grads"] = gradients([t for t in flat(inputs) if t.requires_grad])
    return found


def module_row(name, args, keywords, specs):
    torch.manual_seed(0)
    module = build(name, args, keywords)
    state = module.state_dict()
    found = {
        "module": name,
        "args": args,
        "kw": keywords,
        "inputs": specs,
        "repr": repr(module),
        "keys": list(state),
        "state": checksum(*state.values()),
    }
    if not specs:
        return found
    inputs, named = draw(specs)
    outputs = flat(module(*inputs, **named))
    backward(outputs)
    found["output"] = [encode(t) for t in outputs]
    leaves = dict.fromkeys(t for t in flat([inputs, named]) if t.requires_grad)
    found["input_grads"] = gradients(leaves)
    found["grads"] = gradients(module.parameters())
    found["after"] = checksum(*module.state_dict().values())
    found["eval"] = [encode(t) for t in flat(module.eval()(*inputs, **named))]
    if name in FUSED:
        with torch.no_grad():
            found["no_grad"] = [encode(t) for t in flat(module(*inputs, **named))]
    return found


def row(name, args, keywords, specs):
    return (function_row if name.startswith("F.") else module_row)(name, args, keywords, specs)


def cases(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    family = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(family)
    return family.CASES


for path in sorted(FAMILIES.glob("*.py")):
    if len(sys.argv) == 1 or path.stem in sys.argv[1:]:
        write(f"layers/{path.stem}", [row(*case) for case in cases(path)])
