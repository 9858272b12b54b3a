"""Dropout of channels, and for self-normalising networks."""

from specs import randn

LINE, PICTURE, BODY = randn(2, 3, 2), randn(2, 3, 2, 2), randn(1, 4, 2, 2, 2)
NAMES = ["dropout1d", "dropout2d", "dropout3d", "feature_alpha_dropout", "alpha_dropout"]
INPUTS = [[2, 3, 2], [2, 3, 2, 2], [1, 4, 2, 2, 2], [2, 3, 2], [3, 4]]

CASES = [
    ("Dropout1d", [], {}, [LINE]),
    ("Dropout1d", [0.3], {}, [randn(4, 3)]),
    ("Dropout1d", [0.1, True], {}, []),
    ("Dropout2d", [0.3], {}, [PICTURE]),
    ("Dropout2d", [], {"inplace": True}, [randn(2, 3, 2, 2, grad=False)]),
    ("Dropout3d", [], {"p": 0.4}, [BODY]),
    ("Dropout3d", [0.5], {}, [randn(4, 2, 2, 2)]),
    ("AlphaDropout", [], {}, [randn(3, 4)]),
    ("AlphaDropout", [0.2, True], {}, [randn(3, 4)]),
    ("FeatureAlphaDropout", [], {}, [LINE]),
    ("FeatureAlphaDropout", [], {"p": 0.7}, [PICTURE]),
    *[(f"F.{name}", [0.4], {}, [randn(*shape)]) for name, shape in zip(NAMES, INPUTS)],
    *[
        (f"F.{name}", [0.4, True, True], {}, [randn(*shape, grad=False)])
        for name, shape in zip(NAMES, INPUTS)
    ],
    *[
        (f"F.{name}", [], {"training": False}, [randn(*shape)])
        for name, shape in zip(NAMES, INPUTS)
    ],
    ("F.dropout", [], {}, [randn(3, 4)]),
    ("F.dropout", [1.0], {}, [randn(3, 4)]),
    ("F.dropout1d", [0.5, True, True], {}, [randn(4, 2, grad=False)]),
    ("F.dropout2d", [0.5], {}, [LINE]),
    ("F.dropout3d", [0.5], {}, [randn(4, 2, 2, 2)]),
    ("F.alpha_dropout", [], {"training": True}, [randn(3, 4)]),
    ("F.feature_alpha_dropout", [0.5, True], {}, [PICTURE]),
]
