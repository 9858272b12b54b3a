"""Losses."""

from specs import classes, rand, randn

CASES = [
    ("L1Loss", [], {}, [randn(3, 4), randn(3, 4)]),
    ("L1Loss", [], {"reduction": "sum"}, [randn(3, 4), randn(3, 4)]),
    ("MSELoss", [], {}, [randn(3, 4), randn(3, 4)]),
    ("MSELoss", [], {"reduction": "none"}, [randn(3, 4), randn(3, 4)]),
    ("NLLLoss", [], {}, [randn(5, 3), classes(3, 5)]),
    ("NLLLoss", [], {"reduction": "sum", "ignore_index": 1}, [randn(5, 3), classes(3, 5)]),
    ("NLLLoss", [], {}, [randn(2, 3, 4, 4), classes(3, 2, 4, 4)]),
    ("CrossEntropyLoss", [], {}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {"label_smoothing": 0.1}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {"reduction": "none", "ignore_index": 2}, [randn(5, 3), classes(3, 5)]),
    ("CrossEntropyLoss", [], {}, [randn(5, 3), rand(5, 3)]),
    ("CrossEntropyLoss", [], {}, [randn(3), classes(3)]),
    ("BCELoss", [], {}, [rand(4, 2), rand(4, 2)]),
    ("BCELoss", [], {"reduction": "sum"}, [rand(4, 2), rand(4, 2)]),
    ("BCEWithLogitsLoss", [], {}, [randn(4, 2), rand(4, 2)]),
    ("BCEWithLogitsLoss", [], {"reduction": "none"}, [randn(4, 2), rand(4, 2)]),
]
