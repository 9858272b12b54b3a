"""Dropout."""

from specs import randn

CASES = [
    ("Dropout", [], {}, [randn(5, 6)]),
    ("Dropout", [0.2], {}, [randn(40)]),
    ("Dropout", [0.0], {}, [randn(4)]),
    ("Dropout", [1.0], {}, [randn(4)]),
    ("Dropout", [], {"p": 0.75, "inplace": True}, []),
]
