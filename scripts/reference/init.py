"""Reference values for test/nn/init.test.ts: every init function, by seed, shape and dtype.

A row's `sum` is the checksum, over some seeds, of the filled tensor and of four numbers drawn after
it, so that the generator must have moved by as much as Python's.
"""

import itertools

import torch
from encode import checksum, encode, write
from torch.nn import init

torch.set_num_threads(1)

SHAPES = [[7], [33], [5, 3], [3, 5], [16, 16], [64, 48], [6, 4, 3], [8, 4, 3, 3], [4, 2, 3, 3, 2]]
DTYPES = ["float32", "float64"]
SEEDS = [0, 1, 20240607]
LINEAR = ["linear", "conv1d", "conv2d", "conv3d"]
TRANSPOSED = ["conv_transpose1d", "conv_transpose2d", "conv_transpose3d"]
NONLINEARITIES = [*LINEAR, *TRANSPOSED, "sigmoid", "tanh", "relu", "leaky_relu", "selu"]


def calls():
    """(function, keyword arguments, fewest and most dimensions)"""
    yield "uniform_", {}, 1, 5
    yield "uniform_", {"a": -0.5, "b": 0.5}, 1, 5
    yield "uniform_", {"a": 2, "b": 3}, 1, 5
    yield "normal_", {}, 1, 5
    yield "normal_", {"mean": 0.3, "std": 0.02}, 1, 5
    yield "trunc_normal_", {}, 1, 5
    yield "trunc_normal_", {"std": 0.02}, 1, 5
    yield "trunc_normal_", {"mean": 0.1, "std": 0.7, "a": -0.5, "b": 0.4}, 1, 5
    yield "trunc_normal_", {"mean": 0.0, "std": 1.0, "a": 1.5, "b": 3.0}, 1, 5
    yield "trunc_normal_", {"mean": 0.0, "std": 1.0, "a": -0.2, "b": 0.1}, 1, 5
    yield "constant_", {"val": 0.3}, 1, 5
    yield "ones_", {}, 1, 5
    yield "zeros_", {}, 1, 5
    yield "eye_", {}, 2, 2
    yield "dirac_", {}, 3, 5
    yield "dirac_", {"groups": 2}, 3, 5
    for name in ["xavier_uniform_", "xavier_normal_"]:
        yield name, {}, 2, 5
        yield name, {"gain": init.calculate_gain("tanh")}, 2, 5
        yield name, {"gain": init.calculate_gain("leaky_relu", 0.2)}, 2, 5
    for name in ["kaiming_uniform_", "kaiming_normal_"]:
        yield name, {}, 2, 5
        yield name, {"a": 5**0.5}, 2, 5
        yield name, {"a": 0.2, "mode": "fan_out"}, 2, 5
        for slope in [0.01, 0.1, 0.3, 0.7, 1.1]:
            yield name, {"a": slope}, 2, 2
        for nonlinearity in NONLINEARITIES:
            yield name, {"mode": "fan_out", "nonlinearity": nonlinearity}, 2, 5
    yield "orthogonal_", {}, 2, 5
    yield "orthogonal_", {"gain": 2**0.5}, 2, 5
    yield "sparse_", {"sparsity": 0.1}, 2, 2
    yield "sparse_", {"sparsity": 0.75, "std": 0.2}, 2, 2


def fill(name, keywords, shape, dtype, seed, own):
    """The tensor filled, with the default generator or one of its own, and four draws after it."""
    torch.manual_seed(seed)
    tensor = torch.empty(shape, dtype=getattr(torch, dtype))
    if own:
        keywords = {**keywords, "generator": torch.Generator().manual_seed(seed + 1)}
    getattr(init, name)(tensor, **keywords)
    return tensor, torch.rand(4, generator=keywords.get("generator"))


def rows():
    random = {"uniform_", "normal_", "trunc_normal_", "orthogonal_", "sparse_"}
    for name, keywords, least, most in calls():
        shapes = [s for s in SHAPES if least <= len(s) <= most]
        draws = name in random or name.startswith(("xavier", "kaiming"))
        seeds = SEEDS if draws else SEEDS[:1]
        plain = len(keywords) == 0 or name in {"trunc_normal_", "sparse_"}
        for shape, dtype in itertools.product(shapes, DTYPES):
            drawn = [t for seed in seeds for t in fill(name, keywords, shape, dtype, seed, False)]
            row = {"fn": name, "kw": keywords, "shape": shape, "dtype": dtype, "seeds": len(seeds)}
            row["sum"] = checksum(*drawn)
            if draws and plain:
                row["own"] = checksum(*fill(name, keywords, shape, dtype, 5, True))
            if name == "orthogonal_" and len(keywords) == 0 and len(drawn[0].flatten()) < 80:
                row["value"] = encode(fill(name, keywords, shape, dtype, 0, False)[0])["data"]
            yield row


def odd():
    """Tensors that are large, strided, or of a shorter dtype."""
    for name in ["uniform_", "normal_", "trunc_normal_", "kaiming_uniform_", "xavier_normal_"]:
        for shape, dtype, transposed in [
            ([256, 784], "float32", False),
            ([130, 7, 5, 5], "float32", False),
            ([48, 20], "float32", True),
            ([48, 20], "float64", True),
            ([40, 30], "bfloat16", False),
            ([40, 30], "float16", False),
        ]:
            torch.manual_seed(3)
            tensor = torch.empty(shape, dtype=getattr(torch, dtype))
            tensor = tensor.t() if transposed else tensor
            getattr(init, name)(tensor)
            row = {"fn": name, "shape": shape, "dtype": dtype, "transposed": transposed}
            yield {**row, "sum": checksum(tensor, torch.rand(4))}


def gains():
    for nonlinearity in NONLINEARITIES:
        yield [nonlinearity, None, float(init.calculate_gain(nonlinearity)).hex()]
    for slope in [0, 0.01, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.1, 2.5, 5**0.5]:
        yield ["leaky_relu", slope, float(init.calculate_gain("leaky_relu", slope)).hex()]


write("init", [{"seeds": SEEDS}, {"gains": list(gains())}, *rows(), *odd()])
