"""Runs of optimizers as rows of a table: options, and what they give bit for bit.

A row has the class, the options (tensors as `{"tensor": ...}`), the dtype, the number of steps and
the kind of run: gradients drawn under seed 0 (`dense`, `matrices`, `sparse`), a closure (`bowl`,
`valley`), or gradients through the steps (`differentiable`). Each run but the last begins anew with
the saved state in the middle. `scripts/parity/optim/run.mjs` does the same in Node.
"""

import inspect

import torch
from encode import checksum

SHAPES = {
    "dense": [[3], [5, 7], [40, 33], [2, 3, 4], []],
    "differentiable": [[3], [5, 7], [2, 3, 4], []],
    "matrices": [[5, 7], [12, 4], [6, 6]],
    "sparse": [[20, 3], [7]],
    "bowl": [[5, 7], [5]],
    "valley": [[6], [2, 3]],
}


def encode(value):
    """Options: tensors as {"tensor": ...}, all else as in JSON."""
    if isinstance(value, torch.Tensor):
        return {"tensor": value.tolist()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value


def as_declared(cls, options):
    """Floats for what is declared as float: JavaScript has one kind of number."""
    defaults = inspect.signature(cls).parameters
    return {
        name: float(value)
        if type(value) is int and type(defaults[name].default) is float
        else value
        for name, value in options.items()
    }


def draw(shape, dtype, scale=1.0):
    """Normal numbers; short floats are rounded ones."""
    if dtype.itemsize < 4:
        return (torch.randn(shape) * scale).to(dtype)
    return torch.randn(shape, dtype=dtype) * scale


def draw_sparse(param):
    """Some rows, some of them twice."""
    rows = torch.randint(0, param.shape[0], [1, 5])
    values = torch.randn([5, *param.shape[1:]], dtype=param.dtype)
    return torch.sparse_coo_tensor(rows, values, param.shape)


def draw_gradients(params, step, sparse=False):
    """Gradients of changing size; now and then one parameter has none."""
    for i, param in enumerate(params):
        scale = 10.0 ** (step % 4 - 2)
        grad = draw_sparse(param) if sparse else draw(param.shape, param.dtype, scale)
        param.grad = None if (step % 7 == 3 and i == 1) else grad


def bowl(weight, bias):
    """A linear layer's output and a term of fourth order."""
    x = torch.linspace(-1, 1, 7, dtype=weight.dtype)
    return (weight.mv(x) + bias).abs().pow(2).sum() + weight.abs().pow(4).sum()


def valley(first, second):
    """Rosenbrock's function."""
    x = torch.cat([first, second.view(-1)])
    low, high = x[:-1], x[1:]
    return ((high - low.pow(2)).pow(2) * 100 + (low - 1).pow(2)).sum()


def closure_of(loss_of, params, optimizer):
    def closure():
        optimizer.zero_grad()
        loss = loss_of(*params)
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
    """What a part of the state is: `float32[3]`, `list 2`, or a kind of number."""
    if isinstance(value, torch.Tensor):
        return f"{str(value.dtype).removeprefix('torch.')}[{','.join(map(str, value.shape))}]"
    if isinstance(value, list):
        return f"list {len(value)}"
    return "number" if isinstance(value, (int, float)) else str(value)


def describe_state(state):
    """The form of what is kept for the first two parameters, a vector and a matrix."""
    return [
        [f"{name} {form(value)}" for name, value in entry.items()]
        for entry in [*state.values()][:2]
    ]


def reload(cls, optimizer, params, options):
    """A new optimizer with the state of an old one."""
    fresh = cls(params, **options)
    fresh.load_state_dict(optimizer.state_dict())
    return fresh


def take_steps(cls, options, dtype, kind, steps):
    params = [torch.nn.Parameter(draw(shape, dtype)) for shape in SHAPES[kind]]
    optimizer = cls(params, **options)
    text = repr(optimizer)
    sums = []
    for step in range(steps):
        if step == steps // 2:
            optimizer = reload(cls, optimizer, params, options)
        if kind in ("bowl", "valley"):
            optimizer.step(closure_of(globals()[kind], params, optimizer))
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


def differentiate(cls, options, dtype, steps):
    """Gradients of the parameters after some steps by those before, and by the first gradients."""
    leaves = [draw(shape, dtype).requires_grad_() for shape in SHAPES["differentiable"]]
    params = [leaf.clone() for leaf in leaves]
    optimizer = cls(params, differentiable=True, **options)
    first = []
    for step in range(steps):
        for param in params:
            param.grad = draw(param.shape, dtype).requires_grad_()
            if step == 0:
                first.append(param.grad)
        optimizer.step()
    loss = sum(param.abs().pow(2).sum() for param in params)
    loss.backward()
    grads = [x.grad for x in leaves + first if x.grad is not None]
    return {"repr": repr(optimizer), "sums": checksum(*params), "grads": checksum(*grads)}


def run(cls, options, dtype, kind, steps):
    """The row of one run; what Python refuses is part of its behaviour."""
    torch.manual_seed(0)
    row = {"optimizer": cls.__name__, "options": {k: encode(v) for k, v in options.items()}}
    row |= {"dtype": dtype, "kind": kind, "steps": steps}
    try:
        if kind == "differentiable":
            return row | differentiate(cls, options, getattr(torch, dtype), steps)
        return row | take_steps(cls, options, getattr(torch, dtype), kind, steps)
    except Exception as error:
        return row | {"error": type(error).__name__}
