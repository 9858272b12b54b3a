"""Reference values for test/optim/state_dict.test.ts: what each optimizer saves, and how it goes on.

A row has the saved state after three steps with all its bits, and checksums of the parameters after
each of three more steps. Two groups, one with options of its own, where the class takes several.
"""

import torch
from encode import checksum, encode, write
from optimizers import closure_of, draw_sparse
from torch import optim

torch.set_num_threads(1)

SHAPES = {"dense": [[3], [2, 4], []], "matrices": [[3, 2], [2, 4]], "sparse": [[6, 2], [5]]}

CONFIGURATIONS = [
    ("SGD", {"lr": 0.1}, {}),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}, {"lr": 0.01}),
    ("Adam", {"lr": 0.01, "amsgrad": True}, {"betas": (0.5, 0.9)}),
    ("Adam", {"lr": torch.tensor(0.01)}, {"lr": torch.tensor(0.02)}),
    ("Adam", {"fused": True}, {"weight_decay": 0.1}),
    ("AdamW", {}, {"weight_decay": 0.1}),
    ("Adamax", {}, {"lr": 0.01}),
    ("NAdam", {"decoupled_weight_decay": True, "weight_decay": 0.1}, {"momentum_decay": 0.01}),
    ("RAdam", {"lr": 0.02}, {"betas": (0.5, 0.6)}),
    ("Adagrad", {"lr_decay": 0.1, "initial_accumulator_value": 0.5}, {"lr": 0.2}),
    ("Adadelta", {}, {"rho": 0.5}),
    ("Adafactor", {}, {"beta2_decay": -0.5}),
    ("Adafactor", {"eps": (1e-3, 1e-2), "d": 2.0}, {}),
    ("ASGD", {"t0": 2.0}, {"lambd": 0.1}),
    ("RMSprop", {"centered": True, "momentum": 0.5}, {"alpha": 0.5}),
    ("Rprop", {}, {"etas": (0.3, 1.5)}),
    ("LBFGS", {"max_iter": 4, "history_size": 3}, None),
    ("LBFGS", {"max_iter": 5, "line_search_fn": "strong_wolfe"}, None),
    ("SparseAdam", {}, {"lr": 0.1}),
    ("Muon", {"lr": 0.1}, {"nesterov": False}),
]


def plain(value):
    """A saved value as JSON: mappings as pairs, whose order counts."""
    if isinstance(value, torch.Tensor):
        return encode(value)
    if isinstance(value, dict):
        return {"pairs": [[str(name), plain(item)] for name, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def as_options(options):
    return {k: {"tensor": v.item()} if isinstance(v, torch.Tensor) else v for k, v in options.items()}


def kind_of(name):
    return {"SparseAdam": "sparse", "Muon": "matrices"}.get(name, "dense")


def loss_of(*params):
    return sum((param.pow(4) + param.pow(2)).sum() for param in params)


def step(optimizer, params, kind):
    if isinstance(optimizer, optim.LBFGS):
        optimizer.step(closure_of(loss_of, params, optimizer))
        return
    for param in params:
        param.grad = draw_sparse(param) if kind == "sparse" else torch.randn(param.shape)
    optimizer.step()


def row(name, options, second, named):
    kind = kind_of(name)
    torch.manual_seed(0)
    params = [torch.nn.Parameter(torch.randn(shape)) for shape in SHAPES[kind]]
    members = [(f"p{i}", p) for i, p in enumerate(params)] if named else params
    groups = [{"params": members}]
    if second is not None:
        groups = [{"params": members[1:]}, {"params": members[:1], **second}]
    optimizer = getattr(optim, name)(groups, **options)
    for _ in range(3):
        step(optimizer, params, kind)
    found = {"optimizer": name, "options": as_options(options), "named": named}
    found["second"] = None if second is None else as_options(second)
    found["saved"] = plain(optimizer.state_dict())
    found["params"] = [encode(param) for param in params]
    found["sums"] = []
    torch.manual_seed(1)
    for _ in range(3):
        step(optimizer, params, kind)
        found["sums"].append(checksum(*params))
    return found


rows = [row(*configuration, named=False) for configuration in CONFIGURATIONS]
write("optim_state", [*rows, row("AdamW", {}, {"lr": 0.1}, named=True)])
