"""Pooling by means, norms and drawn windows, to given sizes, and back."""

from specs import rand, randn, tensor

LINE, PICTURE, BODY = randn(1, 2, 6), randn(1, 2, 4, 4), randn(1, 1, 4, 4, 4)
PLACES1 = tensor([[[0, 3, 5]]], "int64")
PLACES2 = tensor([[[[0, 3], [9, 14]]]], "int64")
PLACES3 = tensor([[[[[5]]]]], "int64")
MAXIMA = ["max_pool", "adaptive_max_pool"]
INPUTS = [LINE, PICTURE, BODY]

CASES = [
    ("AvgPool1d", [2], {}, [LINE]),
    ("AvgPool1d", [[3], 2, 1, True, False], {}, [LINE]),
    ("AvgPool2d", [2], {}, [PICTURE]),
    ("AvgPool2d", [[2, 1], 1], {"padding": [1, 0], "divisor_override": 3}, [PICTURE]),
    ("AvgPool2d", [3, 2, 1, True, False], {}, [randn(2, 4, 4)]),
    ("AvgPool3d", [2], {}, [BODY]),
    ("AvgPool3d", [[2, 1, 2]], {"stride": 1, "count_include_pad": False}, [BODY]),
    ("LPPool1d", [2.0, 3], {}, [LINE]),
    ("LPPool1d", [3.0, 2], {"stride": 1, "ceil_mode": True}, [rand(1, 2, 5)]),
    ("LPPool2d", [2.0, [2, 1]], {"stride": [2, 1]}, [PICTURE]),
    ("LPPool2d", [1.5, 2, 1], {}, [rand(1, 1, 3, 3)]),
    ("LPPool3d", [2.0, 2], {}, [BODY]),
    *[("F.lp_pool" + rank, [2, 2], {}, [x]) for rank, x in zip(["1d", "2d", "3d"], INPUTS)],
    ("AdaptiveAvgPool1d", [4], {}, [LINE]),
    ("AdaptiveAvgPool2d", [[3, 2]], {}, [PICTURE]),
    ("AdaptiveAvgPool2d", [[None, 1]], {}, [PICTURE]),
    ("AdaptiveAvgPool2d", [1], {}, [randn(2, 3, 3)]),
    ("AdaptiveAvgPool3d", [2], {}, [BODY]),
    ("AdaptiveAvgPool3d", [[1, None, 2]], {}, [BODY]),
    ("AdaptiveMaxPool1d", [4], {}, [LINE]),
    ("AdaptiveMaxPool1d", [4, True], {}, [LINE]),
    ("AdaptiveMaxPool2d", [[3, None]], {}, [PICTURE]),
    ("AdaptiveMaxPool2d", [2], {"return_indices": True}, [PICTURE]),
    ("AdaptiveMaxPool3d", [[1, 2, 3]], {}, [BODY]),
    ("AdaptiveMaxPool3d", [2, True], {}, [BODY]),
    ("MaxPool1d", [2], {"return_indices": True}, [LINE]),
    ("MaxPool2d", [3, 2, 1, 1, True, True], {}, [PICTURE]),
    ("MaxPool3d", [2, 1], {"return_indices": True}, [BODY]),
    ("MaxUnpool1d", [2], {}, [randn(1, 1, 3), PLACES1]),
    ("MaxUnpool2d", [2, 2], {}, [randn(1, 1, 2, 2), PLACES2]),
    ("MaxUnpool2d", [[2, 2], [2, 2], 0], {}, []),
    ("MaxUnpool3d", [2], {}, [randn(1, 1, 1, 1, 1), PLACES3]),
    ("FractionalMaxPool2d", [2], {"output_size": [2, 3]}, [PICTURE]),
    ("FractionalMaxPool2d", [[2, 3]], {"output_ratio": [0.5, 0.6]}, [PICTURE]),
    ("FractionalMaxPool2d", [2, 2, None, True], {}, [randn(2, 4, 4)]),
    ("FractionalMaxPool2d", [2, 2], {"_random_samples": rand(1, 2, 2, grad=False)}, [PICTURE]),
    ("FractionalMaxPool3d", [2], {"output_size": 2}, [BODY]),
    ("FractionalMaxPool3d", [[1, 2, 2]], {"output_ratio": 0.5, "return_indices": True}, [BODY]),
    ("F.avg_pool1d", [2], {"padding": 1}, [LINE]),
    ("F.avg_pool2d", [2, 1], {"ceil_mode": True}, [PICTURE]),
    ("F.avg_pool3d", [2], {"divisor_override": 5}, [BODY]),
    ("F.adaptive_avg_pool1d", [3], {}, [LINE]),
    ("F.adaptive_avg_pool2d", [[None, 3]], {}, [PICTURE]),
    ("F.adaptive_avg_pool3d", [[2, None, 1]], {}, [BODY]),
    *[(f"F.{name}{d + 1}d", [2], {}, [INPUTS[d]]) for name in MAXIMA for d in range(3)],
    *[
        (f"F.{name}{d + 1}d", [2], {"return_indices": True}, [INPUTS[d]])
        for name in MAXIMA
        for d in range(3)
    ],
    *[
        (f"F.{name}{d + 1}d_with_indices", [2], {}, [INPUTS[d]])
        for name in MAXIMA
        for d in range(3)
    ],
    ("F.max_unpool1d", [2, 2], {"output_size": [7]}, [randn(1, 1, 3), PLACES1]),
    ("F.max_unpool1d", [2], {"output_size": [1, 1, 6]}, [randn(1, 1, 3), PLACES1]),
    ("F.max_unpool2d", [2], {}, [randn(1, 1, 2, 2), PLACES2]),
    ("F.max_unpool3d", [[2, 2, 2]], {}, [randn(1, 1, 1, 1, 1), PLACES3]),
    ("F.fractional_max_pool2d", [2], {"output_size": 2}, [PICTURE]),
    ("F.fractional_max_pool2d", [2, None, [0.5, 0.75], True], {}, [PICTURE]),
    ("F.fractional_max_pool2d_with_indices", [2, [3, 2]], {}, [PICTURE]),
    ("F.fractional_max_pool3d", [2, 2], {}, [BODY]),
    ("F.fractional_max_pool3d", [2], {"output_ratio": 0.5}, [BODY]),
    ("F.fractional_max_pool3d_with_indices", [2, 2], {}, [BODY]),
]
