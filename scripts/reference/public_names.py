"""Writes test/parity/names.json: the public names of Python's torch, and what kind of thing each is.

Run with the Python that has PyTorch of the pinned version: python scripts/reference/public_names.py
"""

import importlib
import inspect
import json
import types
from pathlib import Path

import torch
from torch.backends import PropModule

OUTPUT = Path(__file__).parents[2] / "test" / "parity" / "names.json"

MODULES = """
torch linalg fft special sparse nested random autograd version testing amp signal.windows accelerator
cpu cpu.amp cuda cuda.amp
backends backends.cpu backends.cuda backends.cudnn backends.cusparselt backends.kleidiai backends.mha
backends.miopen backends.mkl backends.mkldnn backends.mps backends.nnpack backends.openmp
backends.opt_einsum
nn nn.functional nn.init nn.attention nn.utils nn.utils.rnn nn.utils.parametrize
nn.utils.parametrizations nn.utils.prune nn.utils.stateless
optim optim.lr_scheduler optim.swa_utils
""".split()

# Values that files import, of which nothing tells where they come from.
IMPORTED = {"TYPE_CHECKING", "PRIVATE_OPS", "PropModule", "ContextProp", "torch"}

# Objects whose attributes are names of their own.
OBJECTS = {
    "Tensor": torch.Tensor,
    "Size": torch.Size,
    "Generator": torch.Generator,
    "device": torch.device,
    "dtype": torch.dtype,
    "finfo": torch.finfo,
    "iinfo": torch.iinfo,
    "nn.Module": torch.nn.Module,
    "nn.Parameter": torch.nn.Parameter,
    "optim.Optimizer": torch.optim.Optimizer,
}


def kind_of(value):
    if isinstance(value, types.ModuleType):
        return "module"
    if inspect.isclass(value):
        return "class"
    if isinstance(value, (property, types.GetSetDescriptorType, types.MemberDescriptorType)):
        return "attribute"
    return "function" if callable(value) else "value"


def is_own(path, value):
    """Whether it belongs to the module, not to one that the module's file imports from."""
    if isinstance(value, types.ModuleType):
        return value.__name__.startswith(f"{path}.")
    if inspect.isclass(value) and issubclass(value, Exception):
        return True
    home = getattr(value, "__module__", None)
    return home is None or str(home).startswith((path, "torch._C._"))


def modules_own(path):
    module = importlib.import_module(path)
    # What assigns to attributes as to settings is wrapped in an object of a class of its own.
    settings = {}
    if isinstance(module, PropModule):
        settings = {name: property() for name in vars(type(module)) if not name.startswith("_")}
        module = module.m
    shown = set(getattr(module, "__all__", ()))
    found = {
        name: getattr(module, name)
        for name in dir(module)
        if name in shown or (not name.startswith("_") and is_own(path, getattr(module, name)))
    }
    return {name: value for name, value in {**found, **settings}.items() if name not in IMPORTED}


def objects_own(kind):
    """Without what every tuple, or every tensor, has."""
    inherited = set(dir(torch.Tensor)) if kind is torch.nn.Parameter else set()
    return {
        name: inspect.getattr_static(kind, name)
        for name in dir(kind)
        if not name.startswith("_") and name not in inherited
    }


def listed(names):
    return {name: kind_of(value) for name, value in sorted(names.items())}


def main():
    table = {}
    for name in MODULES:
        path = "torch" if name == "torch" else f"torch.{name}"
        table[path] = listed(modules_own(path))
    for name, kind in OBJECTS.items():
        table[f"torch.{name}"] = listed(objects_own(kind))
    table["torch"]["__version__"] = "value"
    OUTPUT.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
