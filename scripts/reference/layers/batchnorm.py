"""Batch normalisation."""

from specs import randn

CASES = [
    ("BatchNorm1d", [3], {}, [randn(5, 3)]),
    ("BatchNorm1d", [3], {"affine": False}, [randn(4, 3, 2)]),
    ("BatchNorm1d", [3], {"momentum": None}, [randn(5, 3)]),
    ("BatchNorm1d", [3], {"track_running_stats": False}, [randn(5, 3)]),
    ("BatchNorm1d", [3, 0.001, 0.5], {"bias": False}, [randn(5, 3)]),
    ("BatchNorm2d", [2], {}, [randn(2, 2, 3, 3)]),
    ("BatchNorm2d", [2, 1e-3, 0.01, False, False], {}, [randn(2, 2, 3, 3)]),
    ("BatchNorm3d", [2], {}, [randn(2, 2, 2, 2, 2)]),
]
