"""Linear layers."""

from specs import randn

CASES = [
    ("Identity", [], {}, [randn(2, 3)]),
    ("Linear", [3, 5], {}, [randn(4, 3)]),
    ("Linear", [3, 5], {"bias": False}, [randn(2, 4, 3)]),
    ("Linear", [4, 2, True, None, {"dtype": "float64"}], {}, []),
    ("Linear", [], {"in_features": 7, "out_features": 2}, [randn(7)]),
    ("Bilinear", [3, 4, 5], {}, [randn(2, 3), randn(2, 4)]),
    ("Bilinear", [3, 4, 5, False], {}, [randn(2, 3), randn(2, 4)]),
]
