"""Runs PyTorch's optimizer database, and writes what each configuration gives.

Usage: database.py FILE. A row is a configuration of torch.testing's optim_db in one dtype and one
way to compute (as by default, foreach, not foreach, fused, differentiable), with checksums of the
parameters after each step, the form of the state and the printed form; or an input that the
constructor or the step refuses. `run.mjs` does the same in Node.
"""

import inspect
import json
import pathlib
import sys
import types
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "reference"))
# Of expecttest only a base class is used where the database is imported.
sys.modules.setdefault("expecttest", types.SimpleNamespace(TestCase=object))

import torch
from encode import checksum
from torch.testing._internal.common_optimizers import OptimizerErrorEnum, optim_db

STEPS = 40
DIFFERENTIABLE_STEPS = 5
CLOSURE_STEPS = 6
SHAPES = {
    "dense": [[3], [5, 7], [40, 33], [2, 3, 4], []],
    "differentiable": [[3], [5, 7], [2, 3, 4], []],
    "matrices": [[5, 7], [12, 4], [6, 6]],
    "sparse": [[20, 3], [7]],
    "closure": [[5, 7], [5]],
}
REAL = ["float32", "float64"]


def encode(value):
    """Options: tensors as {"tensor": ...}, all else as in JSON."""
    if isinstance(value, torch.Tensor):
        return {"tensor": value.tolist()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value


def as_declared(cls, options):
    """Integers for what is declared as float: JavaScript has one kind of number."""
    defaults = inspect.signature(cls).parameters
    return {
        name: float(value)
        if type(value) is int and type(defaults[name].default) is float
        else value
        for name, value in options.items()
    }


def draw_parameters(kind, dtype):
    return [torch.randn(shape, dtype=getattr(torch, dtype)) for shape in SHAPES[kind]]


def draw_sparse(param):
    """Some rows, some of them twice."""
    rows = torch.randint(0, param.shape[0], [1, 5])
    values = torch.randn([5, *param.shape[1:]], dtype=param.dtype)
    return torch.sparse_coo_tensor(rows, values, param.shape)


def draw_gradients(params, step, sparse):
    """Gradients of changing size; now and then one parameter has none."""
    for i, param in enumerate(params):
        if sparse:
            grad = draw_sparse(param)
        else:
            grad = torch.randn(param.shape, dtype=param.dtype) * 10.0 ** (step % 4 - 2)
        param.grad = None if (step % 7 == 3 and i == 1) else grad


def closure_of(params, optimizer):
    """A linear layer's output and a term of fourth order."""
    weight, bias = params
    x = torch.linspace(-1, 1, 7, dtype=weight.dtype)

    def closure():
        optimizer.zero_grad()
        loss = (weight.mv(x) + bias).abs().pow(2).sum() + weight.abs().pow(4).sum()
        loss.backward()
        return loss

    return closure


def flatten(value):
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (list, tuple)):
        return [tensor for item in value for tensor in flatten(item)]
    return []


def form(value):
    """What a part of the state is: `float32[3]`, `list 2`, or a number."""
    if isinstance(value, torch.Tensor):
        return f"{str(value.dtype).removeprefix('torch.')}[{','.join(map(str, value.shape))}]"
    if isinstance(value, list):
        return f"list {len(value)}"
    return value if isinstance(value, (int, float)) else str(value)


def describe_state(state):
    return {
        str(number): {name: form(value) for name, value in entry.items()}
        for number, entry in state.items()
    }


def reload(cls, optimizer, params, options):
    """A new optimizer with the state of an old one."""
    fresh = cls(params, **options)
    fresh.load_state_dict(optimizer.state_dict())
    return fresh


def take_steps(cls, options, dtype, kind):
    params = [torch.nn.Parameter(p) for p in draw_parameters(kind, dtype)]
    optimizer = cls(params, **options)
    text = repr(optimizer)
    sums = []
    steps = CLOSURE_STEPS if kind == "closure" else STEPS
    for step in range(steps):
        if step == steps // 2:
            optimizer = reload(cls, optimizer, params, options)
        if kind == "closure":
            optimizer.step(closure_of(params, optimizer))
        else:
            draw_gradients(params, step, kind == "sparse")
            optimizer.step()
        sums.append(checksum(*params)[:6])
    saved = optimizer.state_dict()
    tensors = [t for entry in saved["state"].values() for t in flatten(list(entry.values()))]
    return {
        "repr": text,
        "sums": "".join(sums),
        "state": describe_state(saved["state"]),
        "stateSum": checksum(*tensors),
        "group": list(saved["param_groups"][0]),
    }


def differentiate(cls, options, dtype):
    """Gradients of the parameters after some steps by those before, and by the first gradients."""
    leaves = [p.requires_grad_() for p in draw_parameters("differentiable", dtype)]
    params = [leaf.clone() for leaf in leaves]
    optimizer = cls(params, differentiable=True, **options)
    first = []
    for step in range(DIFFERENTIABLE_STEPS):
        for param in params:
            param.grad = torch.randn(param.shape, dtype=param.dtype).requires_grad_()
            if step == 0:
                first.append(param.grad)
        optimizer.step()
    loss = sum(param.abs().pow(2).sum() for param in params)
    loss.backward()
    grads = [x.grad for x in leaves + first if x.grad is not None]
    return {"repr": repr(optimizer), "sums": checksum(*params), "grads": checksum(*grads)}


def run(cls, options, dtype, kind):
    torch.manual_seed(0)
    row = {"optimizer": cls.__name__, "options": {k: encode(v) for k, v in options.items()}}
    row |= {"dtype": dtype, "kind": kind}
    try:
        if kind == "differentiable":
            return row | differentiate(cls, options, dtype)
        return row | take_steps(cls, options, dtype, kind)
    except Exception as error:  # What Python refuses is part of its behaviour.
        return row | {"error": type(error).__name__}


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
    kind = "closure" if info.step_requires_closure else "dense"
    kind = "sparse" if info.only_supports_sparse_grads else kind
    kind = "matrices" if cls is torch.optim.Muon else kind
    dtypes = REAL + (["complex64", "complex128"] if info.supports_complex else [])
    for options in inputs_of(info):
        for dtype in dtypes:
            for way in ways_of(info):
                yield run(cls, options | way, dtype, kind)
            if "differentiable" in info.supported_impls:
                yield run(cls, options, dtype, "differentiable")
    if info.supports_sparse:
        for dtype in REAL:
            for way in ways_of(info):
                yield run(cls, info.metadata_for_sparse[0] | way, dtype, "sparse")


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
