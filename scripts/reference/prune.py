"""Reference values for test/nn/utils/prune.test.ts: masks, pruned weights, and their gradients."""

import torch
from encode import encode, write
from torch import nn
from torch.nn.utils import prune

torch.set_num_threads(1)

LINEAR = ("Linear", [5, 4])
CONV = ("Conv1d", [3, 4, 2])

CASES = [
    (LINEAR, "weight", [("identity", [])]),
    (LINEAR, "weight", [("random_unstructured", [0.3])]),
    (LINEAR, "bias", [("random_unstructured", [2])]),
    (LINEAR, "weight", [("l1_unstructured", [0.5])]),
    (LINEAR, "weight", [("l1_unstructured", [0.125]), ("l1_unstructured", [5])]),
    (LINEAR, "weight", [("random_structured", [0.5, 1])]),
    (CONV, "weight", [("random_structured", [1, 0]), ("random_structured", [1, -1])]),
    (CONV, "weight", [("ln_structured", [0.5, 2, 0])]),
    (CONV, "weight", [("ln_structured", [1, 1, 1]), ("ln_structured", [2, float("inf"), 0])]),
    (CONV, "weight", [("l1_unstructured", [4]), ("ln_structured", [1, 2, 0])]),
    (LINEAR, "weight", [("random_unstructured", [0.3]), ("random_unstructured", [3])]),
    (LINEAR, "weight", [("random_unstructured", [0])]),
    (LINEAR, "weight", [("ln_structured", [0, 2, 0])]),
]


def plain(value):
    return "inf" if value == float("inf") else value


def row(layer, name, steps):
    kind, args = layer
    torch.manual_seed(0)
    module = getattr(nn, kind)(*args)
    out = {"module": kind, "args": args, "name": name}
    out["steps"] = [[step, [plain(a) for a in given]] for step, given in steps]
    out["seen"] = []
    for step, given in steps:
        getattr(prune, step)(module, name, *given)
        mask = getattr(module, name + "_mask")
        out["seen"].append([encode(mask), encode(getattr(module, name))])
    out["keys"] = list(module.state_dict())
    x = torch.randn(2, args[0], *([] if kind == "Linear" else [4]))
    y = module(x)
    y.sum().backward()
    out["output"] = encode(y)
    out["grad"] = encode(getattr(module, name + "_orig").grad)
    prune.remove(module, name)
    out["removed"] = [list(module.state_dict()), encode(getattr(module, name))]
    return out


def everywhere():
    torch.manual_seed(0)
    a, b = nn.Linear(3, 4), nn.Linear(4, 2)
    prune.l1_unstructured(a, "weight", 2)
    pairs = [(a, "weight"), (b, "weight"), (b, "bias")]
    prune.global_unstructured(pairs, prune.L1Unstructured, amount=0.4)
    masks = [encode(getattr(module, name + "_mask")) for module, name in pairs]
    scores = {(b, "weight"): torch.arange(8.0).view(2, 4)}
    prune.global_unstructured(pairs[1:], prune.L1Unstructured, importance_scores=scores, amount=2)
    scored = [encode(getattr(module, name + "_mask")) for module, name in pairs]
    return {"everywhere": masks, "scored": scored}


if __name__ == "__main__":
    write("prune", [*[row(*case) for case in CASES], everywhere()])
