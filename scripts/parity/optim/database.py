"""Runs PyTorch's optimizer database, and writes what each configuration gives.

Usage: database.py FILE. A row is a configuration of torch.testing's optim_db in one dtype and one
way to compute (as by default, foreach, not foreach, fused, differentiable), with checksums of the
parameters after each step, the form of the state and the printed form; the same with a closure; or
an input that the constructor or the step refuses. `run.mjs` does the same in Node.
"""

import json
import pathlib
import sys
import types
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "reference"))
# Of expecttest only a base class is used where the database is imported.
sys.modules.setdefault("expecttest", types.SimpleNamespace(TestCase=object))

import torch
from optimizers import as_declared, encode, run
from torch.testing._internal.common_optimizers import OptimizerErrorEnum, optim_db

STEPS = {"dense": 40, "matrices": 40, "sparse": 40, "differentiable": 5, "bowl": 6}
REAL = ["float32", "float64"]


def ways_of(info):
    """What the constructor takes beside a configuration."""
    ways = [{}]
    if "foreach" in info.supported_impls:
        ways += [{"foreach": True}, {"foreach": False}]
    if "fused" in info.supported_impls:
        ways += [{"fused": True}]
    return ways


def inputs_of(info):
    """The configurations for any device, then those for graphs, which the CPU refuses."""
    inputs = info.optim_inputs_func(device="cpu")
    graphs = [i for i in info.optim_inputs_func(device="cuda") if i.kwargs.get("capturable")]
    return [as_declared(info.optim_cls, i.kwargs) for i in inputs + graphs]


def rows_of(info):
    cls = info.optim_cls
    kind = "bowl" if info.step_requires_closure else "dense"
    kind = "sparse" if info.only_supports_sparse_grads else kind
    kind = "matrices" if cls is torch.optim.Muon else kind
    dtypes = REAL + (["complex64", "complex128"] if info.supports_complex else [])
    for options in inputs_of(info):
        for dtype in dtypes:
            for way in ways_of(info):
                yield run(cls, options | way, dtype, kind, STEPS[kind])
            if kind == "dense":
                yield run(cls, options, dtype, "bowl", STEPS["bowl"])
            if "differentiable" in info.supported_impls:
                yield run(cls, options, dtype, "differentiable", STEPS["differentiable"])
    if info.supports_sparse:
        for dtype in REAL:
            for way in ways_of(info):
                yield run(cls, info.metadata_for_sparse[0] | way, dtype, "sparse", STEPS["sparse"])


class Names:
    """Parameters of error inputs: the same tensor may stand there twice."""

    def __init__(self):
        self.seen = {}

    def encode(self, value):
        if isinstance(value, torch.Tensor):
            number = self.seen.setdefault(id(value), len(self.seen))
            dtype = str(value.dtype).removeprefix("torch.")
            return {
                "parameter": number,
                "dtype": dtype,
                "shape": list(value.shape),
                "sparse": value.is_sparse,
                "grad": value.grad is not None,
            }
        if isinstance(value, dict):
            return {"group": {name: self.encode(item) for name, item in value.items()}}
        if isinstance(value, (list, tuple)):
            return [self.encode(item) for item in value]
        return value


def refusals(info):
    for dtype in REAL:
        for case in info.optim_error_inputs_func(device="cpu", dtype=getattr(torch, dtype)):
            given = case.optimizer_error_input
            params = given.params
            if params is None:
                params = [torch.nn.Parameter(torch.randn(2, 3, dtype=getattr(torch, dtype)))]
            yield {
                "optimizer": info.optim_cls.__name__,
                "options": {name: encode(value) for name, value in given.kwargs.items()},
                "dtype": dtype,
                "kind": "refused",
                "params": Names().encode(params),
                "at": "step" if case.error_on == OptimizerErrorEnum.STEP_ERROR else "construction",
                "error": case.error_type.__name__,
                "message": case.error_regex,
                "description": given.desc,
            }


def main(path):
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    rows = [row for info in optim_db for row in [*rows_of(info), *refusals(info)]]
    made = {"torch": torch.__version__.split("+")[0], "cpu": torch.backends.cpu.get_cpu_capability()}
    pathlib.Path(path).write_text(json.dumps({"made": made, "rows": rows}))


main(sys.argv[1])
