"""Reference values for test/optim/optim.test.ts: twenty steps of each optimizer, bit for bit.

Parameters and gradients are drawn under seed 0, in the order in which the test draws them; the sum
after each step covers all parameters, the one at the end the state as well.
"""

import itertools

import torch
from encode import checksum, write
from torch import optim

torch.set_num_threads(1)

SHAPES = [[3], [5, 7], [40, 33], [2, 3, 4], []]
STEPS = 20


def tensor_options(options):
    """`{"tensor": x}` stands for a tensor of one element."""
    return {
        name: torch.tensor(value["tensor"]) if isinstance(value, dict) else value
        for name, value in options.items()
    }


def configurations():
    """(class, options, dtype)"""
    flags = [False, True]
    for decay, momentum, dampening, nesterov, maximize in itertools.product(
        [0, 0.01], [0, 0.9], [0, 0.3], flags, flags
    ):
        if (nesterov and (momentum == 0 or dampening != 0)) or (dampening and not momentum):
            continue
        options = {"lr": 0.03, "momentum": momentum, "dampening": dampening}
        options |= {"weight_decay": decay, "nesterov": nesterov, "maximize": maximize}
        yield "SGD", options, "float32"
    yield "SGD", {}, "float32"
    yield "SGD", {"lr": {"tensor": 0.02}, "momentum": 0.5}, "float32"
    for dtype in ["float64", "bfloat16", "float16", "complex64"]:
        yield "SGD", {"lr": 0.03, "momentum": 0.9, "weight_decay": 0.01}, dtype
    for foreach in flags:
        yield "SGD", {"lr": 0.1, "momentum": 0.9, "foreach": foreach}, "float32"
    yield "SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True, "fused": True}, "float32"
    yield "SGD", {"lr": 0.1, "weight_decay": 0.1, "fused": True}, "float64"
    yield "Adam", {}, "float32"
    for decay, amsgrad, maximize in itertools.product([0, 0.01], flags, flags):
        options = {"lr": 0.003, "weight_decay": decay, "amsgrad": amsgrad, "maximize": maximize}
        yield "Adam", options, "float32"
        yield "AdamW", options, "float32"
    yield "AdamW", {}, "float32"
    yield "Adam", {"betas": [0.8, 0.95], "eps": 1e-3}, "float32"
    yield "Adam", {"betas": [0.0, 0.99], "eps": 0.1, "lr": 1.0}, "float32"
    yield "Adam", {"lr": {"tensor": 0.01}, "weight_decay": 0.1}, "float32"
    yield "AdamW", {"lr": {"tensor": 0.01}, "weight_decay": 0.1}, "float64"
    yield "Adam", {"lr": 0.01, "weight_decay": 0.1, "decoupled_weight_decay": True}, "float32"
    for dtype in ["float64", "bfloat16", "complex64"]:
        yield "Adam", {"lr": 0.01, "weight_decay": 0.01, "amsgrad": dtype != "complex64"}, dtype
    for foreach, amsgrad in itertools.product(flags, flags):
        yield "Adam", {"lr": 0.01, "foreach": foreach, "amsgrad": amsgrad}, "float32"
        yield "Adam", {"lr": 0.01, "fused": foreach, "amsgrad": amsgrad}, "float32"
    yield "Adam", {"foreach": True, "weight_decay": 0.1}, "bfloat16"
    yield "AdamW", {"lr": 0.01, "fused": True}, "float64"


def parameters(dtype):
    return [torch.nn.Parameter(torch.randn(s).to(getattr(torch, dtype))) for s in SHAPES]


def draw_gradients(params, dtype, step):
    """Gradients of changing size; now and then one parameter has none."""
    for i, param in enumerate(params):
        grad = torch.randn(param.shape) * 10.0 ** (step % 4 - 2)
        param.grad = None if (step % 7 == 3 and i == 1) else grad.to(getattr(torch, dtype))


def state_of(optimizer):
    state = optimizer.state_dict()["state"]
    return [value for entry in state.values() for value in entry.values() if value is not None]


def row(name, options, dtype):
    torch.manual_seed(0)
    params = parameters(dtype)
    optimizer = getattr(optim, name)(params, **tensor_options(options))
    sums = []
    for step in range(STEPS):
        draw_gradients(params, dtype, step)
        optimizer.step()
        sums.append(checksum(*params)[:6])
    saved = optimizer.state_dict()
    return {
        "optimizer": name,
        "options": options,
        "dtype": dtype,
        "repr": repr(optimizer),
        "sums": "".join(sums),
        "state": checksum(*state_of(optimizer)),
        "keys": list(next(iter(saved["state"].values()), {})),
        "group": list(saved["param_groups"][0]),
    }


def groups():
    """Two groups with options of their own, the second added after some steps."""
    torch.manual_seed(0)
    params = parameters("float32")
    optimizer = optim.Adam([{"params": params[:2]}, {"params": params[2:3], "lr": 0.1}], lr=0.01)
    sums = []
    for step in range(STEPS):
        if step == 5:
            optimizer.add_param_group({"params": params[3:], "betas": (0.5, 0.9), "amsgrad": True})
        draw_gradients(params, "float32", step)
        optimizer.step()
        sums.append(checksum(*params)[:6])
    return {"groups": True, "repr": repr(optimizer), "sums": "".join(sums)}


write("optim", [groups(), *(row(*configuration) for configuration in configurations())])
