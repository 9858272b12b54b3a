"""Runs PyTorch's module database in Python and writes what went in and came out.

    modules.py FOLDER [--dtypes a,b] [--only name,...]     one file of JSON lines for each entry

Every line is one module made, run and differentiated, in training or in evaluation; or the class of
the error that it raises. The public names of torch.nn, torch.optim and torch.amp, and of some of
their classes, are written beside them.

JavaScript has one kind of number, so modules here print by the declared types: where `__init__`
declares a float and the database gives a whole int, Python too is given the float.
"""

import argparse
import importlib
import inspect
import json
import pathlib
import sys
import types
import typing
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).with_name("operators")))

# The encoding is that of the operators, which also lets the database be imported.
from calls import SEED, error_class  # noqa: E402
from dump import has_whole_float  # noqa: E402
from encoding import Unencodable, encode  # noqa: E402

import torch  # noqa: E402
from torch.nn.parameter import is_lazy  # noqa: E402
from torch.testing._internal.common_modules import module_db  # noqa: E402

warnings.simplefilter("ignore")
torch.set_num_threads(1)


def encoder_layer(layer):
    """The arguments that make a layer which the database passes to another module."""
    attention = layer.self_attn
    arguments = {
        "d_model": attention.embed_dim,
        "nhead": attention.num_heads,
        "dim_feedforward": layer.linear1.out_features,
        "dropout": layer.dropout.p,
        "activation": layer.activation.__name__,
        "layer_norm_eps": layer.norm1.eps,
        "bias": layer.linear1.bias is not None,
        "dtype": encode(layer.linear1.weight.dtype),
        "batch_first": attention.batch_first,
        "norm_first": layer.norm_first,
    }
    return {"encoder_layer": arguments, "state": states(layer)}


def argument(value):
    """An argument; those that only modules take become objects with one telling key."""
    if isinstance(value, torch.nn.TransformerEncoderLayer):
        return encoder_layer(value)
    if isinstance(value, torch.nn.LinearCrossEntropyOptions):
        fields = type(value).__dataclass_fields__
        return {"options": {name: encode(getattr(value, name)) for name in fields}}
    if callable(value) and hasattr(value, "__name__"):
        return {"function": value.__name__}
    return encode(value)


def arguments(given):
    if given is None:
        return None
    named = {name: argument(value) for name, value in given.kwargs.items()}
    return {"args": [argument(value) for value in given.args], "kw": named}


class Leaves:
    """The inputs as leaves: what the database has computed for them is no part of the graph."""

    def __init__(self):
        self.known = {}

    def of(self, value):
        if isinstance(value, (tuple, list)):
            return type(value)(map(self.of, value))
        if not isinstance(value, torch.Tensor):
            return value
        if id(value) not in self.known:
            self.known[id(value)] = value.detach().requires_grad_(value.requires_grad)
        return self.known[id(value)]

    def replace(self, given):
        given.args = tuple(map(self.of, given.args))
        given.kwargs = {name: self.of(value) for name, value in given.kwargs.items()}

    def gradients(self):
        leaves = [leaf for leaf in self.known.values() if leaf.requires_grad]
        return [encode(leaf.grad) for leaf in leaves]


def states(module):
    return [
        [name, None if is_lazy(value) else encode(value)]
        for name, value in module.state_dict().items()
    ]


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (tuple, list)):
        return [tensor for item in value for tensor in tensors_in(item)]
    return []


def forward(module, given, found):
    leaves = Leaves()
    leaves.replace(given)
    found["forward"] = arguments(given)
    torch.manual_seed(SEED)
    output = module(*given.args, **given.kwargs)
    found["output"] = encode(output)
    roots = [tensor for tensor in tensors_in(output) if tensor.requires_grad]
    if roots:
        drawn = [torch.randn(root.shape, dtype=root.dtype) for root in roots]
        torch.autograd.backward(roots, drawn)
    found["input_grads"] = leaves.gradients()
    found["grads"] = [
        [name, encode(parameter.grad)] for name, parameter in module.named_parameters()
    ]
    found["after"] = states(module)
    found["repr_after"] = repr(module)
    if not module.training:
        with torch.no_grad():
            found["output_no_grad"] = encode(module(*given.args, **given.kwargs))


def is_float(declared):
    """Whether a type is float, or float among others but not int."""
    choices = typing.get_args(declared) or (declared,)
    return float in choices and int not in choices


def as_declared(cls, given):
    """The arguments of a constructor, with floats where they are declared as such."""
    bound = inspect.signature(cls).bind(*given.args, **given.kwargs)
    for name, declared in typing.get_type_hints(cls.__init__).items():
        if is_float(declared) and type(bound.arguments.get(name)) is int:
            bound.arguments[name] = float(bound.arguments[name])
    return bound


def row(info, case, dtype, training):
    found = {"constructor": arguments(case.constructor_input)}
    try:
        given = as_declared(info.module_cls, case.constructor_input)
        torch.manual_seed(SEED)
        module = info.module_cls(*given.args, **given.kwargs).to(dtype).train(training)
        found |= {"repr": repr(module), "state": states(module)}
        if case.forward_input is not None:
            forward(module, case.forward_input, found)
    except Unencodable:
        raise
    except Exception as error:
        found["error"] = error_class(error)
        found["message"] = str(error).split("\n")[0][:200]
    return found


def cases(info, dtypes):
    for dtype in dtypes:
        if dtype not in info.dtypes:
            continue
        for training in (True, False):
            torch.manual_seed(1)
            made = info.module_inputs_func(
                info, device="cpu", dtype=dtype, requires_grad=True, training=training
            )
            for index, case in enumerate(made):
                yield dtype, training, index, case
            if info.module_error_inputs_func is None:
                continue
            refused = info.module_error_inputs_func(
                info, device="cpu", dtype=dtype, requires_grad=True, training=training
            )
            for index, case in enumerate(refused):
                if not has_whole_float(case.module_error_input.constructor_input.args):
                    yield dtype, training, f"refused {index}", case.module_error_input


def dump(info, dtypes, path):
    with path.open("w") as file:
        for dtype, training, index, case in cases(info, dtypes):
            head = {"dtype": str(dtype).removeprefix("torch."), "training": training, "index": index}
            try:
                found = row(info, case, dtype, training)
            except Unencodable as reason:
                found = {"skipped": str(reason)}
            file.write(json.dumps(head | found, separators=(",", ":")) + "\n")


def is_public(space, name):
    """Whether a name is PyTorch's own: a class, a function, or constants for one."""
    value = getattr(space, name)
    if name.startswith("_") or isinstance(value, types.ModuleType):
        return False
    if isinstance(value, dict):
        return name.isupper()
    return callable(value) and str(getattr(value, "__module__", "")).startswith("torch")


WHOLE = ["nn", "nn.functional", "nn.init", "nn.grad"]
OWN = """nn.attention nn.attention.bias nn.parameter nn.utils nn.utils.clip_grad
nn.utils.convert_parameters nn.utils.fusion nn.utils.init nn.utils.memory_format
nn.utils.parametrizations nn.utils.parametrize nn.utils.prune nn.utils.rnn nn.utils.stateless
optim optim.lr_scheduler optim.swa_utils amp""".split()
CLASSES = """nn.Module nn.Sequential nn.ModuleList nn.ModuleDict nn.ParameterList nn.ParameterDict
optim.Optimizer optim.lr_scheduler.LRScheduler optim.swa_utils.AveragedModel amp.GradScaler""".split()


def own_names(space):
    """The public names that a module of Python defines, or says are its own."""
    listed = getattr(space, "__all__", None)
    if listed is not None:
        return sorted(name for name in listed if not name.startswith("_"))
    own = [name for name in dir(space) if getattr(getattr(space, name), "__module__", "") == space.__name__]
    return [name for name in own if is_public(space, name)]


def methods(cls):
    """The public methods and properties of a class."""
    return [name for name in dir(cls) if not name.startswith("_")]


def names():
    """The public names of what modules and optimizers belong to, and of their classes."""
    found = {}
    for title in WHOLE:
        space = importlib.import_module(f"torch.{title}")
        found[title] = [name for name in dir(space) if is_public(space, name)]
    for title in OWN:
        found[title] = own_names(importlib.import_module(f"torch.{title}"))
    for title in CLASSES:
        path, name = f"torch.{title}".rsplit(".", 1)
        found[title] = methods(getattr(importlib.import_module(path), name))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dtypes", default="float32,float64")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    dtypes = [getattr(torch, name) for name in options.dtypes.split(",")]
    only = set(filter(None, options.only.split(",")))
    options.folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for info in module_db:
        name = info.module_cls.__name__
        if only and name not in only:
            continue
        dump(info, dtypes, options.folder / f"{name}.jsonl")
        entries.append(name)
    (options.folder / "entries.json").write_text(json.dumps(entries))
    (options.folder / "names.json").write_text(json.dumps(names()))


main()
