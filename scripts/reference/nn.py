"""Reference values for test/nn/modules.test.ts: each layer with many arguments.

For a row the module is made under seed 0; then inputs, an output gradient, and the forward pass in
training and in evaluation are drawn and run in this order, so that the bits can be compared.
"""

import torch
from encode import checksum, encode, write
from torch import nn

torch.set_num_threads(1)


def randn(*shape):
    return {"randn": list(shape)}


def rand(*shape):
    return {"rand": list(shape)}


def classes(count, *shape):
    return {"classes": count, "shape": list(shape)}


def make(spec):
    """An input as the test makes it."""
    if "randn" in spec:
        return torch.randn(spec["randn"], requires_grad=True)
    if "rand" in spec:
        return torch.rand(spec["rand"], requires_grad=True)
    return torch.randint(0, spec["classes"], spec["shape"])


CASES = [
    ("Identity", [], {}, [randn(2, 3)]),
    ("Linear", [3, 5], {}, [randn(4, 3)]),
    ("Linear", [3, 5], {"bias": False}, [randn(2, 4, 3)]),
    ("Linear", [4, 2, True, None, "float64"], {}, []),
    ("Linear", [], {"in_features": 7, "out_features": 2}, [randn(7)]),
    ("Bilinear", [3, 4, 5], {}, [randn(2, 3), randn(2, 4)]),
    ("Bilinear", [3, 4, 5, False], {}, [randn(2, 3), randn(2, 4)]),
    ("Conv1d", [2, 4, 3], {}, [randn(2, 2, 8)]),
    ("Conv1d", [2, 4, 3, 2, 1], {"bias": False}, [randn(2, 2, 9)]),
    ("Conv1d", [4, 4, 4], {"padding": "same", "groups": 2}, [randn(1, 4, 9)]),
    ("Conv1d", [2, 2, 3], {"padding": 2, "padding_mode": "circular"}, [randn(2, 2, 6)]),
    ("Conv2d", [1, 3, 3], {}, [randn(2, 1, 6, 6)]),
    ("Conv2d", [2, 4, [3, 2], [2, 1], [1, 0]], {}, [randn(1, 2, 6, 5)]),
    ("Conv2d", [3, 6, 3], {"padding": "same", "dilation": 2}, [randn(1, 3, 7, 7)]),
    ("Conv2d", [3, 6, 3], {"padding": "valid", "groups": 3}, [randn(1, 3, 7, 7)]),
    ("Conv2d", [2, 2, 3], {"padding": 1, "padding_mode": "reflect"}, [randn(1, 2, 5, 5)]),
    ("Conv2d", [2, 2, [3, 5]], {"padding": [1, 2], "padding_mode": "replicate"}, [randn(1, 2, 5, 5)]),
    ("Conv2d", [2, 2, [3, 4]], {"padding": "same", "padding_mode": "circular"}, [randn(1, 2, 5, 5)]),
    ("Conv2d", [2, 2, 1], {"bias": False, "groups": 2}, [randn(2, 3, 3)]),
    ("Conv3d", [1, 2, 2], {}, [randn(1, 1, 4, 4, 4)]),
    ("Conv3d", [2, 2, [1, 2, 3], 1, [0, 1, 1]], {"dilation": [1, 2, 1]}, [randn(1, 2, 3, 4, 4)]),
    ("Conv3d", [1, 1, 2], {"padding": 1, "padding_mode": "circular"}, [randn(1, 1, 3, 3, 3)]),
    ("ReLU", [], {}, [randn(3, 4)]),
    ("ReLU", [True], {}, []),
    ("LeakyReLU", [], {}, [randn(3, 4)]),
    ("LeakyReLU", [0.2], {}, [randn(3, 4)]),
    ("LeakyReLU", [0.1, True], {}, []),
    ("Tanh", [], {}, [randn(3, 4)]),
    ("Sigmoid", [], {}, [randn(3, 4)]),
    ("ELU", [], {"alpha": 2.0}, [randn(3, 4)]),
    ("ELU", [], {"inplace": True}, []),
    ("SELU", [], {}, [randn(3, 4)]),
    ("SELU", [], {"inplace": True}, []),
    ("GELU", [], {}, [randn(3, 4)]),
    ("GELU", [], {"approximate": "tanh"}, [randn(3, 4)]),
    ("Softmax", [1], {}, [randn(3, 4)]),
    ("Softmax", [], {"dim": -1}, [randn(2, 3, 4)]),
    ("LogSoftmax", [], {"dim": 1}, [randn(3, 4)]),
    ("LogSoftmax", [], {}, []),
    ("Dropout", [], {}, [randn(5, 6)]),
    ("Dropout", [0.2], {}, [randn(40)]),
    ("Dropout", [0.0], {}, [randn(4)]),
    ("Dropout", [1.0], {}, [randn(4)]),
    ("Dropout", [], {"p": 0.75, "inplace": True}, []),
    ("Flatten", [], {}, [randn(2, 3, 4)]),
    ("Flatten", [0, 1], {}, [randn(2, 3, 4)]),
    ("Unflatten", [1, [2, 3]], {}, [randn(2, 6)]),
    ("BatchNorm1d", [3], {}, [randn(5, 3)]),
    ("BatchNorm1d", [3], {"affine": False}, [randn(4, 3, 2)]),
    ("BatchNorm1d", [3], {"momentum": None}, [randn(5, 3)]),
    ("BatchNorm1d", [3], {"track_running_stats": False}, [randn(5, 3)]),
    ("BatchNorm1d", [3, 0.001, 0.5], {"bias": False}, [randn(5, 3)]),
    ("BatchNorm2d", [2], {}, [randn(2, 2, 3, 3)]),
    ("BatchNorm2d", [2, 1e-3, 0.01, False, False], {}, [randn(2, 2, 3, 3)]),
    ("BatchNorm3d", [2], {}, [randn(2, 2, 2, 2, 2)]),
    ("MaxPool1d", [2], {}, [randn(1, 2, 6)]),
    ("MaxPool1d", [3], {"stride": 2, "padding": 1, "ceil_mode": True}, [randn(1, 2, 6)]),
    ("MaxPool2d", [2], {}, [randn(1, 2, 4, 4)]),
    ("MaxPool2d", [[2, 1], 1], {"dilation": 2}, [randn(1, 2, 4, 4)]),
    ("MaxPool2d", [3, 2, 1, 1, False, True], {}, [randn(2, 5, 5)]),
    ("MaxPool3d", [2], {}, [randn(1, 1, 4, 4, 4)]),
    ("L1Loss", [], {}, [randn(3, 4), randn(3, 4)]),
    ("L1Loss", [], {"reduction": "sum"}, [randn(3, 4), randn(3, 4)]),
    ("MSELoss", [], {}, [randn(3, 4), randn(3, 4)]),
    ("MSELoss", [], {"reduction": "none"}, [randn(3, 4), randn(3, 4)]),
    ("NLLLoss", [], {}, [randn(5, 3), classes(3, 5)]),
    ("NLLLoss", [], {"reduction": "sum", "ignore_index": 1}, [randn(5, 3), classes(3, 5)]),
    ("NLLLoss", [], {}, [randn(2, 3, 4, 4), classes(3, 2, 4, 4)]),
    ("CrossEntropyLoss", [], {}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {"label_smoothing": 0.1}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {"reduction": "none", "ignore_index": 2}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {}, [randn(5, 3), rand(5, 3)]),
    ("CrossEntropyLoss", [], {}, [randn(3), classes(3)]),
    ("BCELoss", [], {}, [rand(4, 2), rand(4, 2)]),
    ("BCELoss", [], {"reduction": "sum"}, [rand(4, 2), rand(4, 2)]),
    ("BCEWithLogitsLoss", [], {}, [randn(4, 2), rand(4, 2)]),
    ("BCEWithLogitsLoss", [], {"reduction": "none"}, [randn(4, 2), rand(4, 2)]),
]


def python_value(value):
    """Arguments as Python takes them: tuples, and dtypes by name."""
    if isinstance(value, list):
        return tuple(value)
    return torch.float64 if value == "float64" else value


def gradients(tensors):
    return [None if t.grad is None else encode(t.grad) for t in tensors]


def row(name, args, keywords, specs):
    torch.manual_seed(0)
    module = getattr(nn, name)(
        *map(python_value, args), **{k: python_value(v) for k, v in keywords.items()}
    )
    state = module.state_dict()
    found = {
        "module": name,
        "args": args,
        "kw": keywords,
        "inputs": specs,
        "repr": repr(module),
        "keys": list(state),
        "state": checksum(*state.values()),
    }
    if not specs:
        return found
    inputs = [make(spec) for spec in specs]
    if inputs[0].dim() == 0:
        raise ValueError(name)
    output = module(*inputs)
    output.backward(torch.randn(output.shape))
    found["output"] = encode(output)
    found["input_grads"] = gradients([t for t in inputs if t.is_floating_point()])
    found["grads"] = gradients(module.parameters())
    found["after"] = checksum(*module.state_dict().values())
    found["eval"] = encode(module.eval()(*inputs))
    return found


write("nn", [row(*case) for case in CASES])
