"""Reference values for test/nn/lazy.test.ts: lazy modules before and after their first input."""

import warnings

import torch
from encode import checksum, encode, write
from torch import nn

torch.set_num_threads(1)

CASES = [
    ("LazyLinear", [3], {}, [2, 4]),
    ("LazyLinear", [3], {"bias": False}, [2, 5, 4]),
    ("LazyConv1d", [4, 2], {"stride": 2, "padding": 1}, [2, 3, 5]),
    ("LazyConv1d", [4, 2], {}, [3, 5]),
    ("LazyConv2d", [4], {"kernel_size": [2, 1], "groups": 2, "bias": False}, [1, 2, 4, 4]),
    ("LazyConv3d", [2, 2], {"padding": "same"}, [1, 2, 3, 3, 3]),
    ("LazyConv2d", [2, 3, 1, 1], {"padding_mode": "circular"}, [1, 2, 4, 4]),
    ("LazyConvTranspose1d", [4, 2], {"stride": 2, "output_padding": 1}, [2, 3, 5]),
    ("LazyConvTranspose2d", [4, 2, 2, 0, 0, 2], {}, [1, 2, 3, 3]),
    ("LazyConvTranspose3d", [2, 2], {"bias": False}, [1, 2, 2, 2, 2]),
    ("LazyBatchNorm1d", [], {}, [4, 3]),
    ("LazyBatchNorm2d", [1e-3, None], {"affine": False}, [2, 3, 2, 2]),
    ("LazyBatchNorm3d", [], {"track_running_stats": False, "bias": False}, [2, 2, 2, 2, 2]),
    ("LazyInstanceNorm1d", [], {}, [2, 3, 4]),
    ("LazyInstanceNorm2d", [], {"track_running_stats": False}, [2, 3, 2, 2]),
    ("LazyInstanceNorm3d", [], {"affine": False}, [1, 2, 2, 2, 2]),
]


def row(name, args, kw, shape):
    torch.manual_seed(0)
    kind = getattr(nn, name)
    module = kind(*args, **kw)
    out = {"module": name, "args": args, "kw": kw, "input": shape, "lazy": str(module)}
    out["keys"] = list(module.state_dict())
    x = torch.randn(shape)
    y = module(x)
    out["output"] = encode(y)
    out["repr"] = str(module)
    out["class"] = type(module).__name__
    out["state"] = checksum(*module.state_dict().values())
    other = kind(*args, **kw).double()
    other.load_state_dict(module.state_dict())
    out["loaded"] = [str(other), [str(t.dtype) for t in other.state_dict().values()]]
    try:
        out["again"] = encode(other(x.double()))
    except ValueError:  # An instance normalisation does not take the number from a state.
        out["again"] = None
    out["at_last"] = str(other)
    return out


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("lazy", [row(*case) for case in CASES])
