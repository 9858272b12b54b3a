"""Convolutions."""

from specs import randn

CASES = [
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
]
