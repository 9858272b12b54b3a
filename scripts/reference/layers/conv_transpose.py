"""Transposed convolutions, blocks as columns."""

from specs import keywords, randn

CASES = [
    ("ConvTranspose1d", [2, 4, 3], {}, [randn(2, 2, 5)]),
    ("ConvTranspose1d", [2, 4, 3, 2, 1, 1], {"bias": False}, [randn(2, 5)]),
    ("ConvTranspose1d", [2, 4, 3], {"stride": 3}, [randn(2, 2, 4), [13]]),
    ("ConvTranspose1d", [4, 4, 3], {"stride": 2, "groups": 2}, [randn(1, 4, 4), keywords(output_size=[1, 4, 10])]),
    ("ConvTranspose2d", [2, 3, 3], {}, [randn(1, 2, 4, 4)]),
    ("ConvTranspose2d", [2, 4, [3, 2], [2, 1], [1, 0], [1, 0], 2, True, [1, 2]], {}, [randn(1, 2, 4, 3)]),
    ("ConvTranspose2d", [2, 2, 3], {"stride": 2, "padding": 1}, [randn(1, 2, 3, 3), [6, 5]]),
    ("ConvTranspose2d", [2, 2, 3], {"stride": 2, "dilation": 2}, [randn(2, 3, 3), keywords(output_size=[2, 10, 9])]),
    ("ConvTranspose2d", [1, 1, 2], {"dtype": {"dtype": "float64"}}, []),
    ("ConvTranspose3d", [1, 2, 2], {}, [randn(1, 1, 3, 3, 3)]),
    ("ConvTranspose3d", [2, 2, [1, 2, 3], 2, 0, 1], {"dilation": [1, 2, 2]}, [randn(1, 2, 2, 2, 2)]),
    ("F.conv_transpose1d", [], {"stride": 2}, [randn(1, 2, 4), randn(2, 3, 3), randn(3)]),
    ("F.conv_transpose2d", [2, 1, 1, 2], {}, [randn(1, 2, 3, 3), randn(2, 1, 3, 3), randn(2)]),
    ("F.conv_transpose3d", [], {}, [randn(1, 1, 2, 2, 2), randn(1, 1, 2, 2, 2)]),
    ("F.conv_tbc", [], {}, [randn(5, 2, 3), randn(3, 3, 4), randn(4)]),
    ("F.conv_tbc", [2], {}, [randn(5, 2, 3), randn(3, 3, 4), randn(4)]),
    ("Unfold", [2], {}, [randn(1, 2, 4, 4)]),
    ("Unfold", [[2, 3], [1, 2]], {"padding": 1, "stride": [2, 1]}, [randn(2, 2, 5, 5)]),
    ("Unfold", [3], {}, [randn(2, 4, 4)]),
    ("Fold", [4, 2], {}, [randn(1, 8, 9)]),
    ("Fold", [[4, 5], [2, 2]], {"padding": 1, "stride": [2, 1]}, [randn(8, 18)]),
    ("Fold", [], {"output_size": [5, 5], "kernel_size": 2, "dilation": 2}, [randn(1, 4, 9)]),
    ("F.unfold", [[2, 2]], {"dilation": 2}, [randn(1, 2, 4, 4)]),
    ("F.fold", [[3, 3], 2, 1, 0, 1], {}, [randn(1, 4, 4)]),
]
