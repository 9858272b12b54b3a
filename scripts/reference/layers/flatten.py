"""Flattening and its reverse."""

from specs import randn

CASES = [
    ("Flatten", [], {}, [randn(2, 3, 4)]),
    ("Flatten", [0, 1], {}, [randn(2, 3, 4)]),
    ("Unflatten", [1, [2, 3]], {}, [randn(2, 6)]),
]
