"""Padding."""

from specs import randn

LINE, PICTURE, BODY = randn(1, 2, 4), randn(1, 1, 3, 4), randn(1, 1, 3, 3, 4)
KINDS = ["ReflectionPad", "ReplicationPad", "CircularPad", "ZeroPad"]

CASES = [
    *[(f"{kind}1d", [2], {}, [LINE]) for kind in KINDS],
    *[(f"{kind}1d", [[1, 0]], {}, [randn(2, 3)]) for kind in KINDS],
    *[(f"{kind}2d", [], {"padding": 1}, [PICTURE]) for kind in KINDS],
    *[(f"{kind}2d", [[1, 0, 2, 1]], {}, [randn(1, 3, 4)]) for kind in KINDS],
    *[(f"{kind}3d", [1], {}, [BODY]) for kind in KINDS],
    *[(f"{kind}3d", [[1, 0, 2, 1, 0, 1]], {}, [randn(1, 3, 3, 4)]) for kind in KINDS],
    ("ZeroPad1d", [[-1, 2]], {}, [LINE]),
    ("ConstantPad1d", [2, 3.5], {}, [LINE]),
    ("ConstantPad1d", [], {"padding": [0, 1], "value": 0.25}, [randn(5)]),
    ("ConstantPad2d", [[1, 2, 0, 1], -1.0], {}, [PICTURE]),
    ("ConstantPad2d", [1, 0.5], {}, [PICTURE]),
    ("ConstantPad3d", [1, 0.5], {}, [BODY]),
    ("ConstantPad3d", [[1, 0, 0, 1, -1, 0], 2.0], {}, [BODY]),
    ("F.pad", [[1, 1]], {}, [LINE]),
    ("F.pad", [[1, 2], "constant", 4], {}, [LINE]),
    ("F.pad", [[0, 1, 1, 0]], {"value": 0.5}, [PICTURE]),
    ("F.pad", [], {"pad": [2, 1], "mode": "reflect"}, [LINE]),
    ("F.pad", [[1, 1, 1, 1]], {"mode": "circular"}, [PICTURE]),
    ("F.pad", [[1, 1, 1, 1], "replicate"], {"value": None}, [PICTURE]),
    ("F.pad", [[-1, -1]], {}, [LINE]),
]
