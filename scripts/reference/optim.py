"""Reference values for test/optim/steps.test.ts: some steps of each optimizer, bit for bit.

The rows are those of optimizers.py; one more has groups with options of their own. A second table,
for test/optim/capturable.test.ts, has the formulas that leave step counts on the device.
"""

import itertools
import sys

import torch
from encode import checksum, write
from optimizers import SHAPES, as_declared, draw, draw_gradients, run
from torch import optim

torch.set_num_threads(1)

STEPS = 20


flags = [False, True]


def sgd_and_adam():
    for decay, momentum, dampening, nesterov, maximize in itertools.product(
        [0, 0.01], [0, 0.9], [0, 0.3], flags, flags
    ):
        if (nesterov and (momentum == 0 or dampening != 0)) or (dampening and not momentum):
            continue
        options = {"lr": 0.03, "momentum": momentum, "dampening": dampening}
        options |= {"weight_decay": decay, "nesterov": nesterov, "maximize": maximize}
        yield "SGD", options, "float32"
    yield "SGD", {}, "float32"
    yield "SGD", {"lr": torch.tensor(0.02), "momentum": 0.5}, "float32"
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
    yield "Adam", {"lr": torch.tensor(0.01), "weight_decay": 0.1}, "float32"
    yield "AdamW", {"lr": torch.tensor(0.01), "weight_decay": 0.1}, "float64"
    yield "Adam", {"lr": 0.01, "weight_decay": 0.1, "decoupled_weight_decay": True}, "float32"
    for dtype in ["float64", "bfloat16", "complex64"]:
        yield "Adam", {"lr": 0.01, "weight_decay": 0.01, "amsgrad": dtype != "complex64"}, dtype
    for foreach, amsgrad in itertools.product(flags, flags):
        yield "Adam", {"lr": 0.01, "foreach": foreach, "amsgrad": amsgrad}, "float32"
        yield "Adam", {"lr": 0.01, "fused": foreach, "amsgrad": amsgrad}, "float32"
    yield "Adam", {"foreach": True, "weight_decay": 0.1}, "bfloat16"
    yield "AdamW", {"lr": 0.01, "fused": True}, "float64"


def rmsprop():
    for centered, momentum, maximize in itertools.product(flags, [0, 0.5], flags):
        options = {"centered": centered, "momentum": momentum, "maximize": maximize}
        yield options | {"weight_decay": 0.01}, "float32"
    yield {}, "float32"
    yield {"lr": torch.tensor(0.02), "alpha": 0.9, "eps": 1e-4}, "float32"
    for dtype in ["float64", "bfloat16", "complex64"]:
        yield {"centered": True, "momentum": 0.5, "weight_decay": 0.1}, dtype
    yield {"foreach": True, "centered": True, "momentum": 0.5}, "complex64"
    yield {"foreach": True, "lr": torch.tensor(0.02)}, "float32"


def adagrad():
    yield {}, "float32"
    options = {"lr": 0.1, "lr_decay": 0.1, "initial_accumulator_value": 0.1, "eps": 1e-5}
    for maximize, decay in itertools.product(flags, [0, 0.1]):
        for way in [{}, {"foreach": True}, {"fused": True}]:
            yield options | {"maximize": maximize, "weight_decay": decay} | way, "float32"
    for dtype in ["float64", "bfloat16", "complex64"]:
        yield options, dtype
        yield options | {"foreach": True}, dtype
    yield {"lr": torch.tensor(0.1), "lr_decay": 0.1}, "float32"
    yield {"lr": torch.tensor(0.1), "lr_decay": 0.1, "foreach": True}, "float32"
    yield {"fused": True, "foreach": False}, "complex64"


def moments(name):
    """Adamax, NAdam and RAdam have most options in common."""
    extra = {"NAdam": {"momentum_decay": 0.1}}.get(name, {})
    decoupled = [{}] if name == "Adamax" else [{}, {"decoupled_weight_decay": True}]
    yield {}, "float32"
    for decay, maximize, way in itertools.product(decoupled, flags, [{}, {"foreach": True}]):
        options = {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-4, "weight_decay": 0.1}
        yield options | extra | decay | {"maximize": maximize} | way, "float32"
    for way in [{}, {"foreach": True}]:
        for dtype in ["float64", "bfloat16", "complex64"]:
            yield {"weight_decay": 0.1} | way, dtype
        yield {"lr": torch.tensor(0.01), "weight_decay": 0.1} | decoupled[-1] | way, "float32"


def adadelta():
    for way, maximize in itertools.product([{}, {"foreach": True}], flags):
        yield {"rho": 0.8, "weight_decay": 0.1, "maximize": maximize} | way, "float32"
    for way, dtype in itertools.product([{}, {"foreach": True}], ["bfloat16", "complex64"]):
        yield {"lr": 0.5, "eps": 1e-4, "weight_decay": 0.1} | way, dtype
    yield {"lr": torch.tensor(0.5)}, "float64"


def asgd():
    for way, maximize in itertools.product([{}, {"foreach": True}], flags):
        options = {"lambd": 0.1, "alpha": 0.5, "t0": 5, "weight_decay": 0.1}
        yield options | {"maximize": maximize} | way, "float32"
    for way, dtype in itertools.product([{}, {"foreach": True}], ["float64", "complex64"]):
        yield {"t0": 5} | way, dtype
        yield {"lr": torch.tensor([0.02]), "t0": 3} | way, dtype


def rprop():
    for way, maximize in itertools.product([{}, {"foreach": True}], flags):
        options = {"etas": (0.3, 1.5), "step_sizes": (1e-3, 0.1), "maximize": maximize}
        yield options | way, "float32"
    for way, dtype in itertools.product([{}, {"foreach": True}], ["bfloat16", "complex64"]):
        yield {"lr": torch.tensor(0.02)} | way if dtype == "bfloat16" else way, dtype


def adafactor():
    for way, maximize in itertools.product([{}, {"foreach": True}], flags):
        options = {"lr": 0.1, "beta2_decay": -0.5, "eps": (1e-4, 1e-2), "d": 1.5}
        yield options | {"weight_decay": 0.1, "maximize": maximize} | way, "float32"
    yield {}, "float64"
    yield {}, "bfloat16"
    yield {"lr": torch.tensor(0.3), "weight_decay": 0.1}, "float32"


def muon():
    yield {}, "float32"
    yield {"nesterov": False, "weight_decay": 0.0, "adjust_lr_fn": "match_rms_adamw"}, "float32"
    yield {"nesterov": False, "adjust_lr_fn": "original", "lr": torch.tensor(0.02)}, "bfloat16"
    yield {"ns_steps": 3, "ns_coefficients": (2.0, -1.5, 0.5), "eps": 1e-3}, "float64"


def lbfgs():
    for search, lr in itertools.product([None, "strong_wolfe"], [0.01, 1.5]):
        options = {"lr": lr, "line_search_fn": search, "history_size": 4, "max_iter": 7}
        yield options, "float64", "valley"
        yield options | {"lr": torch.tensor(lr)}, "float32", "bowl"
    options = {"lr": 20, "line_search_fn": "strong_wolfe", "tolerance_change": 1e-3}
    yield options | {"max_eval": 40, "tolerance_grad": 1e-2}, "float32", "valley"
    yield {"line_search_fn": "strong_wolfe", "max_iter": 1}, "complex64", "bowl"
    yield {"line_search_fn": "wolfe"}, "float32", "bowl"


def differentiable():
    for name in ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "Adadelta", "NAdam", "RAdam", "ASGD"]:
        yield name, {"lr": 0.1, "weight_decay": 0.1}, "float64"
    yield "SGD", {"momentum": 0.9, "nesterov": True}, "float32"
    yield "Adam", {"amsgrad": True}, "complex64"
    yield "RMSprop", {"centered": True, "momentum": 0.5}, "float64"


def rows():
    for name, options, dtype in sgd_and_adam():
        yield name, options, dtype, "dense"
    dense = {"RMSprop": rmsprop, "Adagrad": adagrad, "Adadelta": adadelta, "ASGD": asgd}
    dense |= {"Rprop": rprop, "Adafactor": adafactor}
    for name, configurations in dense.items():
        for options, dtype in configurations():
            yield name, options, dtype, "dense"
    for name in ["Adamax", "NAdam", "RAdam"]:
        for options, dtype in moments(name):
            yield name, options, dtype, "dense"
    for name, options in [("SGD", {"lr": 0.1}), ("SGD", {"momentum": 0.5}), ("Adagrad", {})]:
        yield name, options, "float32", "sparse"
    yield "Adagrad", {"foreach": True, "lr": 0.1, "maximize": True}, "float64", "sparse"
    yield "Adagrad", {"weight_decay": 0.1}, "float64", "sparse"
    for options in [{}, {"lr": torch.tensor([0.1]), "betas": (0.5, 0.9), "maximize": True}]:
        yield "SparseAdam", options, "float32", "sparse"
    for options, dtype in muon():
        yield "Muon", options, dtype, "matrices"
    for options, dtype, kind in lbfgs():
        yield "LBFGS", options, dtype, kind
    for name, options, dtype in differentiable():
        yield name, options, dtype, "differentiable"
    yield "Adamax", {}, "float32", "differentiable"
    for name in ["Adam", "RMSprop", "Adadelta", "ASGD"]:
        yield name, {"capturable": True}, "float32", "dense"
        yield name, {"capturable": True, "foreach": True}, "float32", "dense"


def capturable():
    """The formulas for captured graphs, which PyTorch keeps to GPUs, on the CPU."""
    for name in ["Adam", "AdamW", "RMSprop", "Adadelta", "Adamax", "NAdam", "RAdam", "ASGD", "Rprop"]:
        module = sys.modules[f"torch.optim.{name.lower().replace('adamw', 'adam')}"]
        module._get_capturable_supported_devices = lambda **_: ["cpu"]
        decay = {} if name == "Rprop" else {"weight_decay": 0.1}
        for way, lr in itertools.product([{}, {"foreach": True}], [0.01, torch.tensor(0.02)]):
            options = {"capturable": True, "lr": lr} | way
            yield name, options, "float64", "dense"
            yield name, options | decay | {"maximize": True}, "float32", "dense"
            if name in ("NAdam", "RAdam"):
                yield name, options | decay | {"decoupled_weight_decay": True}, "float32", "dense"
    for way in [{}, {"foreach": True}]:
        momentum = {"capturable": True, "momentum": 0.5, "centered": True, "lr": torch.tensor(0.02)}
        yield "RMSprop", momentum | way, "float32", "dense"
        yield "Adam", {"capturable": True, "amsgrad": True} | way, "float32", "dense"
        yield "ASGD", {"capturable": True, "t0": 3, "lambd": 0.1} | way, "float32", "dense"


def row(name, options, dtype, kind):
    cls = getattr(optim, name)
    steps = 3 if kind == "differentiable" else 6 if kind in ("bowl", "valley") else STEPS
    return run(cls, as_declared(cls, options), dtype, kind, steps)


def groups():
    """Two groups with options of their own, the second added after some steps."""
    torch.manual_seed(0)
    params = [torch.nn.Parameter(draw(shape, torch.float32)) for shape in SHAPES["dense"]]
    optimizer = optim.Adam([{"params": params[:2]}, {"params": params[2:3], "lr": 0.1}], lr=0.01)
    sums = []
    for step in range(STEPS):
        if step == 5:
            optimizer.add_param_group({"params": params[3:], "betas": (0.5, 0.9), "amsgrad": True})
        draw_gradients(params, step)
        optimizer.step()
        sums.append(checksum(*params)[:6])
    return {"groups": True, "repr": repr(optimizer), "sums": "".join(sums)}


write("optim", [groups(), *(row(*configuration) for configuration in rows())])
write("optim_capturable", [row(*configuration) for configuration in capturable()])
