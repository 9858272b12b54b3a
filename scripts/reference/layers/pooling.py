"""Pooling."""

from specs import randn

CASES = [
    ("MaxPool1d", [2], {}, [randn(1, 2, 6)]),
    ("MaxPool1d", [3], {"stride": 2, "padding": 1, "ceil_mode": True}, [randn(1, 2, 6)]),
    ("MaxPool2d", [2], {}, [randn(1, 2, 4, 4)]),
    ("MaxPool2d", [[2, 1], 1], {"dilation": 2}, [randn(1, 2, 4, 4)]),
    ("MaxPool2d", [3, 2, 1, 1, False, True], {}, [randn(2, 5, 5)]),
    ("MaxPool3d", [2], {}, [randn(1, 1, 4, 4, 4)]),
]
