"""Reference values for test/optim/lr_scheduler.test.ts: the schedule of each configuration.

`marks` holds three hexadecimal digits for each step, over the doubles of every group's learning rate
and momentum; `state` and `groups` are what was saved in the middle, from where the test goes on with
a new scheduler. A float stands as itself in JSON, which keeps all its bits.
"""

import hashlib
import math
import struct
import warnings

import torch
from encode import write
from torch import optim

warnings.simplefilter("ignore")

SGD = ["SGD", {"lr": 0.1, "momentum": 0.9}]
ADAM = ["Adam", {"lr": 0.003}]
TWO = [{}, {"lr": 0.025}]
EPOCHS = {
    "jumps": [*range(30), 5, 3, 40, 2, 99, 100, 0, 17],
    "fractions": [i / 8 for i in range(60)] + [0, 3.5, 90.25, 14, 70, 70.5],
}


class Scaled:
    """A callable object: its fields are saved."""

    def __init__(self):
        self.scale = 0.5

    def __call__(self, x):
        return self.scale / (1 + x)


FUNCTIONS = {
    "rational": lambda: lambda x: 1 / (1 + 0.1 * x),
    "alternate": lambda: lambda x: 1.05 if x % 3 == 0 else 0.95,
    "scaled": Scaled,
}


def metric(i):
    """Falls, stays and rises again."""
    return 3 / (1 + min(i, 40)) + (i * 37 % 101) / 500


def case(name, options=None, optimizer=SGD, groups=TWO, **rest):
    return {"scheduler": [name, options or {}], "optimizer": optimizer, "groups": groups, **rest}


def fn(name):
    return {"fn": name}


def tensor(value):
    return {"tensor": value}


def simple():
    """Schedulers with a closed form, on numbers, with epochs given, on tensors, and resumed."""
    configurations = [
        ("StepLR", {"step_size": 7}),
        ("StepLR", {"step_size": 30, "gamma": 0.37}),
        ("StepLR", {"step_size": 1, "gamma": 1.01}),
        ("MultiStepLR", {"milestones": [3, 20, 50, 51], "gamma": 0.3}),
        ("MultiStepLR", {"milestones": [60, 10, 10, 10, 61], "gamma": 0.7}),
        ("ExponentialLR", {"gamma": 0.93}),
        ("ExponentialLR", {"gamma": 1.07}),
        ("ConstantLR", {}),
        ("ConstantLR", {"factor": 0.7, "total_iters": 60}),
        ("LinearLR", {}),
        ("LinearLR", {"start_factor": 0.01, "end_factor": 0.9, "total_iters": 70}),
        ("LinearLR", {"start_factor": 1.0, "end_factor": 0.0, "total_iters": 99}),
        ("PolynomialLR", {}),
        ("PolynomialLR", {"total_iters": 80, "power": 2.3}),
        ("PolynomialLR", {"total_iters": 120, "power": 0.5}),
        ("CosineAnnealingLR", {"T_max": 10}),
        ("CosineAnnealingLR", {"T_max": 100, "eta_min": 0.001}),
        ("CosineAnnealingLR", {"T_max": 33, "eta_min": 0.2}),
    ]
    for name, options in configurations:
        yield case(name, options)
        yield case(name, options, epochs="jumps")
        yield case(name, options, ["SGD", {"lr": tensor(0.1)}], [{}, {"lr": tensor(0.7)}])
        resumed = [{"initial_lr": 0.1}, {"lr": 0.025, "initial_lr": 0.5}]
        yield case(name, {**options, "last_epoch": 13}, groups=resumed)
    for name, options in configurations[::5]:
        yield case(name, options, ["SGD", {"lr": tensor(0.1)}], epochs="jumps")


def lambdas():
    for name in ["LambdaLR", "MultiplicativeLR"]:
        yield case(name, {"lr_lambda": fn("alternate")})
        yield case(name, {"lr_lambda": [fn("rational"), fn("scaled")]}, ADAM)
        yield case(name, {"lr_lambda": fn("rational")}, ["SGD", {"lr": tensor(0.3)}], [{}])
        yield case(name, {"lr_lambda": fn("alternate")}, epochs="jumps")


def restarts():
    name = "CosineAnnealingWarmRestarts"
    for options in [{"T_0": 10}, {"T_0": 3, "T_mult": 2, "eta_min": 0.001}, {"T_0": 7, "T_mult": 3}]:
        yield case(name, options)
        yield case(name, options, epochs="jumps")
        yield case(name, options, epochs="fractions")
    yield case(name, {"T_0": 9}, ["SGD", {"lr": tensor(0.1)}])
    resumed = [{"initial_lr": 0.1}, {"lr": 0.025, "initial_lr": 0.5}]
    yield case(name, {"T_0": 9, "T_mult": 2, "last_epoch": 4}, groups=resumed)


def plateau():
    name = "ReduceLROnPlateau"
    for options in [
        {},
        {"mode": "max", "factor": 0.7, "patience": 3, "threshold": 0.01},
        {"patience": 0, "threshold_mode": "abs", "threshold": 0.05, "cooldown": 4, "min_lr": 0.001},
        {"mode": "max", "threshold_mode": "abs", "patience": 2, "min_lr": [0.03, 0.0], "eps": 0.001},
    ]:
        yield case(name, options, metrics=100)
        yield case(name, options, ["SGD", {"lr": tensor(0.1)}], metrics=60)


def composites():
    warm = ["ConstantLR", {"factor": 0.1, "total_iters": 20}]
    decay = ["ExponentialLR", {"gamma": 0.9}]
    cosine = ["CosineAnnealingLR", {"T_max": 30, "eta_min": 0.001}]
    linear = ["LinearLR", {"start_factor": 0.2, "total_iters": 10}]
    restart = ["CosineAnnealingWarmRestarts", {"T_0": 8, "T_mult": 2}]
    multi = ["MultiStepLR", {"milestones": [5, 20], "gamma": 0.5}]
    tensors = ["SGD", {"lr": tensor(0.1)}]
    for milestones, schedulers in [
        ([20], [warm, decay]),
        ([10, 50], [linear, cosine, decay]),
        ([10, 30], [linear, restart, multi]),
        ([0], [warm, cosine]),
        ([15], [["SequentialLR", {"schedulers": [linear, decay], "milestones": [5]}], cosine]),
        ([], [cosine]),
    ]:
        options = {"schedulers": schedulers, "milestones": milestones}
        yield case("SequentialLR", options)
        yield case("SequentialLR", options, tensors)
    for schedulers in [[warm, decay], [linear, cosine, multi], [restart, decay], [cosine]]:
        yield case("ChainedScheduler", {"schedulers": schedulers})
        yield case("ChainedScheduler", {"schedulers": schedulers}, tensors)
    chain = ["ChainedScheduler", {"schedulers": [linear, multi]}]
    yield case("SequentialLR", {"schedulers": [chain, decay], "milestones": [30]})
    sequence = ["SequentialLR", {"schedulers": [linear, cosine], "milestones": [10]}]
    yield case("ChainedScheduler", {"schedulers": [sequence, decay]})


def cycles():
    tensors = ["SGD", {"lr": tensor(0.1), "momentum": 0.9}]
    tensor_lrs = {"base_lr": tensor(0.01), "max_lr": tensor(0.2)}
    for options in [
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 10},
        {"base_lr": [0.01, 0.03], "max_lr": [0.2, 0.07], "step_size_up": 7, "step_size_down": 13},
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 5, "mode": "triangular2"},
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 9, "mode": "exp_range", "gamma": 0.97},
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 9, "scale_fn": fn("rational")},
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 4, "scale_fn": fn("scaled")}
        | {"scale_mode": "iterations", "base_momentum": 0.5, "max_momentum": 0.99},
        {"base_lr": 0.01, "max_lr": 0.2, "step_size_up": 11, "cycle_momentum": False},
    ]:
        yield case("CyclicLR", options)
        yield case("CyclicLR", options, ADAM)
    yield case("CyclicLR", {**tensor_lrs, "step_size_up": 6}, tensors)
    yield case("CyclicLR", {**tensor_lrs, "step_size_up": 6}, SGD)
    yield case("CyclicLR", options, epochs="jumps")


def one_cycles():
    tensors = ["SGD", {"lr": tensor(0.1), "momentum": 0.9}]
    for options in [
        {"max_lr": 0.1, "total_steps": 100},
        {"max_lr": [0.1, 0.3], "epochs": 10, "steps_per_epoch": 12, "pct_start": 0.45},
        {"max_lr": 0.1, "total_steps": 100, "anneal_strategy": "linear", "div_factor": 10},
        {"max_lr": 0.1, "total_steps": 101, "three_phase": True, "final_div_factor": 77.0},
        {"max_lr": 0.1, "total_steps": 150, "three_phase": True, "anneal_strategy": "linear"},
        {"max_lr": 0.1, "total_steps": 100, "cycle_momentum": False},
        {"max_lr": 0.1, "total_steps": 103, "base_momentum": 0.6, "max_momentum": [0.9, 0.99]},
    ]:
        yield case("OneCycleLR", options)
        yield case("OneCycleLR", options, ADAM)
    yield case("OneCycleLR", {"max_lr": tensor(0.1), "total_steps": 100}, tensors)
    yield case("OneCycleLR", {"max_lr": 0.1, "total_steps": 100}, tensors)


def averaging():
    for options in [
        {"swa_lr": 0.05},
        {"swa_lr": [0.05, 0.1], "anneal_epochs": 30},
        {"swa_lr": 0.01, "anneal_epochs": 70, "anneal_strategy": "linear"},
        {"swa_lr": 0.01, "anneal_epochs": 0},
    ]:
        yield case("SWALR", options)
        yield case("SWALR", options, ["SGD", {"lr": tensor(0.1)}])
    cosine = ["CosineAnnealingLR", {"T_max": 30}]
    schedulers = [cosine, ["SWALR", {"swa_lr": 0.03}]]
    yield case("SequentialLR", {"schedulers": schedulers, "milestones": [20]})


FAMILIES = [simple, lambdas, restarts, plateau, composites, cycles, one_cycles, averaging]


def build_value(value):
    """The value that a JSON form stands for."""
    if isinstance(value, list):
        return [build_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "fn" in value:
        return FUNCTIONS[value["fn"]]()
    return torch.tensor(value["tensor"])


def build_values(options):
    return {name: build_value(value) for name, value in options.items()}


def build_optimizer(row):
    name, options = row["optimizer"]
    params = [{"params": [torch.zeros(1, requires_grad=True)], **build_values(g)} for g in row["groups"]]
    return getattr(optim, name)(params, **build_values(options))


def build_scheduler(optimizer, spec):
    name, options = spec
    made = {**options}
    nested = made.pop("schedulers", None)
    made = build_values(made)
    if nested is not None:
        made["schedulers"] = [build_scheduler(optimizer, inner) for inner in nested]
    home = optim.swa_utils if name == "SWALR" else optim.lr_scheduler
    return getattr(home, name)(**({"optimizer": optimizer} | made))


def mark(optimizer):
    """Digits for the learning rates and momentums of all groups."""
    values = []
    for group in optimizer.param_groups:
        momentum = group["betas"][0] if "betas" in group else group.get("momentum", 0)
        values += [float(group["lr"]), float(momentum)]
    return hashlib.sha256(struct.pack(f"<{len(values)}d", *values)).hexdigest()[:3]


def steps_of(row):
    """The arguments of each step."""
    if "epochs" in row:
        return [[epoch] for epoch in EPOCHS[row["epochs"]]]
    if "metrics" in row:
        return [[metric(i)] for i in range(row["metrics"])]
    return [[] for _ in range(row.get("steps", 100))]


def plain(value):
    """A saved value as JSON."""
    if isinstance(value, torch.Tensor):
        return tensor(value.item())
    if isinstance(value, float) and math.isinf(value):
        return {"float": str(value)}
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def saved_groups(optimizer):
    names = {"lr", "initial_lr", "momentum", "betas", "swa_lr"}
    names |= {f"{end}_{what}" for end in ["min", "max", "base"] for what in ["lr", "momentum"]}
    groups = optimizer.state_dict()["param_groups"]
    return [plain({n: v for n, v in group.items() if n in names}) for group in groups]


def run(row):
    optimizer = build_optimizer(row)
    scheduler = build_scheduler(optimizer, row["scheduler"])
    steps = steps_of(row)
    marks = [mark(optimizer)]
    for i, arguments in enumerate(steps):
        optimizer.step()
        scheduler.step(*arguments)
        marks.append(mark(optimizer))
        if i == len(steps) // 2:
            row["state"] = plain(scheduler.state_dict())
            row["groups_then"] = saved_groups(optimizer)
    row["marks"] = "".join(marks)
    row["last"] = plain(scheduler.get_last_lr())
    return row


if __name__ == "__main__":
    rows = [run(row) for family in FAMILIES for row in family()]
    write("lr_scheduler", [{"epochs": EPOCHS}, *rows])
