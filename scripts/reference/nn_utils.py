"""Reference values for test/nn/utils: weights computed from others, and clipped gradients."""

import torch
from encode import checksum, encode, write
from torch import nn
from torch.nn import utils

torch.set_num_threads(1)

LINEAR = ("Linear", [4, 3], [5, 4])
WIDE = ("Linear", [3, 5], [2, 3])
SQUARE = ("Linear", [4, 4], [2, 4])
CONV = ("Conv2d", [2, 3, 2], [1, 2, 4, 4])
TRANSPOSED = ("ConvTranspose1d", [2, 3, 2], [1, 2, 4])

NORMS = [
    ("weight_norm", LINEAR, {}),
    ("weight_norm", CONV, {"dim": 1}),
    ("weight_norm", LINEAR, {"dim": None}),
    ("weight_norm", LINEAR, {"name": "bias", "dim": None}),
    ("spectral_norm", LINEAR, {}),
    ("spectral_norm", CONV, {"n_power_iterations": 3, "eps": 1e-6}),
    ("spectral_norm", TRANSPOSED, {}),
    ("parametrizations.weight_norm", LINEAR, {}),
    ("parametrizations.weight_norm", CONV, {"dim": 1}),
    ("parametrizations.weight_norm", LINEAR, {"dim": None}),
    ("parametrizations.spectral_norm", LINEAR, {}),
    ("parametrizations.spectral_norm", CONV, {"n_power_iterations": 3, "eps": 1e-6}),
    ("parametrizations.spectral_norm", TRANSPOSED, {}),
    ("parametrizations.spectral_norm", LINEAR, {"name": "bias"}),
    *[
        ("parametrizations.orthogonal", layer, {"orthogonal_map": way})
        for layer in [LINEAR, WIDE, SQUARE]
        for way in [None, "matrix_exp", "cayley", "householder"]
    ],
    *[
        (
            "parametrizations.orthogonal",
            layer,
            {"orthogonal_map": "householder", "use_trivialization": False},
        )
        for layer in [LINEAR, WIDE]
    ],
]


def find(path):
    value = utils
    for name in path.split("."):
        value = getattr(value, name)
    return value


def remove(wrap, module, name):
    if wrap.startswith("parametrizations."):
        return utils.parametrize.remove_parametrizations(module, name)
    return find("remove_" + wrap)(module, name)


def norm_row(wrap, layer, kw):
    kind, args, shape = layer
    torch.manual_seed(0)
    module = find(wrap)(getattr(nn, kind)(*args), **kw)
    x = torch.randn(*shape, requires_grad=True)
    row = {"wrap": wrap, "module": kind, "args": args, "input": shape, "kw": kw}
    row["repr"] = str(module)
    row["keys"] = list(module.state_dict())
    row["state"] = checksum(*module.state_dict().values())
    out = module(x)
    out = out + module(x * 2)
    out.pow(2).sum().backward()
    row["output"] = encode(out)
    row["input_grad"] = encode(x.grad)
    row["grads"] = [[name, encode(p.grad)] for name, p in module.named_parameters()]
    row["after"] = checksum(*module.state_dict().values())
    module.eval()
    row["eval"] = encode(module(x))
    remove(wrap, module, kw.get("name", "weight"))
    row["removed"] = [str(module), list(module.state_dict())]
    row["removed_output"] = encode(module(x))
    return row


def grads(dtype):
    for i, shape in enumerate([[3, 4], [5], [2, 2, 2]]):
        p = nn.Parameter(torch.zeros(shape, dtype=dtype))
        p.grad = torch.randn(shape, dtype=dtype) * (i + 1)
        yield p
    yield nn.Parameter(torch.zeros(1, dtype=dtype))


CLIPS = [
    *[
        ("clip_grad_norm_", [1.5], {"norm_type": norm, "foreach": foreach})
        for norm in [2.0, 1.0, 3.0, 0.5, "inf"]
        for foreach in [None, True, False]
    ],
    ("clip_grad_norm_", [100.0, 2.0], {"error_if_nonfinite": True}),
    ("clip_grad_norm_", [1.0], {}),
    ("clip_grad_value_", [0.4], {}),
    ("clip_grad_value_", [0.4], {"foreach": False}),
]


def clip_row(name, args, kw, dtype):
    torch.manual_seed(0)
    parameters = list(grads(dtype))
    result = find(name)(parameters, *args, **kw)
    row = {"clip": name, "args": args, "kw": kw, "dtype": str(dtype).removeprefix("torch.")}
    row["result"] = None if result is None else encode(result)
    row["grads"] = [encode(p.grad) for p in parameters if p.grad is not None]
    return row


def statistics(bn):
    nn.init.uniform_(bn.running_mean)
    nn.init.uniform_(bn.running_var, 0.5, 2)
    nn.init.uniform_(bn.weight)
    nn.init.uniform_(bn.bias)


FUSIONS = [
    ("Conv1d", [2, 3, 2], {}, "BatchNorm1d", False, [1, 2, 5]),
    ("Conv2d", [2, 4, 2], {"bias": False, "groups": 2}, "BatchNorm2d", False, [1, 2, 4, 4]),
    ("ConvTranspose2d", [2, 3, 2], {}, "BatchNorm2d", True, [1, 2, 3, 3]),
    ("Linear", [4, 3], {}, "BatchNorm1d", False, [2, 4]),
    ("Linear", [4, 3], {"bias": False}, "BatchNorm1d", False, [2, 4]),
]


def fuse_row(kind, args, kw, norm, transpose, shape):
    torch.manual_seed(0)
    layer = getattr(nn, kind)(*args, **kw)
    bn = getattr(nn, norm)(args[1])
    statistics(bn)
    fuse = utils.fuse_linear_bn_weights if kind == "Linear" else utils.fuse_conv_bn_weights
    last = [] if kind == "Linear" else [transpose]
    weight, bias = fuse(
        layer.weight, layer.bias, bn.running_mean, bn.running_var, bn.eps, bn.weight, bn.bias, *last
    )
    row = {"fuse": kind, "args": args, "kw": kw, "norm": norm, "transpose": transpose}
    return row | {"weight": encode(weight), "bias": encode(bias)}


class Symmetric(nn.Module):
    def forward(self, X):
        return X.triu() + X.triu(1).transpose(-1, -2)

    def right_inverse(self, A):
        return A.triu()


class Double(nn.Module):
    def forward(self, X):
        return X * 2

    def right_inverse(self, A):
        return A / 2


def parametrize_row():
    """Two parametrizations on one weight, an assignment, and both ways to remove them."""
    P = utils.parametrize
    torch.manual_seed(0)
    m = nn.Linear(3, 3)
    P.register_parametrization(m, "weight", Symmetric())
    P.register_parametrization(m, "weight", Double())
    P.register_parametrization(m, "bias", Double())
    row = {"parametrize": True, "repr": str(m), "keys": list(m.state_dict())}
    m.weight = torch.arange(9.0).view(3, 3)
    row["weight"] = encode(m.weight)
    row["original"] = encode(m.parametrizations.weight.original)
    m(torch.ones(1, 3)).sum().backward()
    row["grad"] = encode(m.parametrizations.weight.original.grad)
    P.remove_parametrizations(m, "weight")
    row["middle"] = [str(m), list(m.state_dict())]
    P.remove_parametrizations(m, "bias", leave_parametrized=False)
    row["end"] = [str(m), list(m.state_dict()), [n for n, _ in m.named_parameters()]]
    row["state"] = checksum(*m.state_dict().values())
    return row



if __name__ == "__main__":
    write("nn_utils", [
        *[norm_row(*norm) for norm in NORMS],
        *[clip_row(*clip, dtype) for clip in CLIPS for dtype in [torch.float32, torch.float64]],
        *[fuse_row(*fusion) for fusion in FUSIONS],
        parametrize_row(),
    ])
