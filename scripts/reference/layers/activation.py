"""Activations."""

from specs import randn

CASES = [
    ("ReLU", [], {}, [randn(3, 4)]),
    ("ReLU", [True], {}, []),
    ("LeakyReLU", [], {}, [randn(3, 4)]),
    ("LeakyReLU", [0.2], {}, [randn(3, 4)]),
    ("LeakyReLU", [0.1, True], {}, []),
    ("Tanh", [], {}, [randn(3, 4)]),
    ("Sigmoid", [], {}, [randn(3, 4)]),
    ("ELU", [], {"alpha": 2.0}, [randn(3, 4)]),
    ("ELU", [], {"inplace": True}, []),
    ("SELU", [], {}, [randn(3, 4)]),
    ("SELU", [], {"inplace": True}, []),
    ("GELU", [], {}, [randn(3, 4)]),
    ("GELU", [], {"approximate": "tanh"}, [randn(3, 4)]),
    ("Softmax", [1], {}, [randn(3, 4)]),
    ("Softmax", [], {"dim": -1}, [randn(2, 3, 4)]),
    ("LogSoftmax", [], {"dim": 1}, [randn(3, 4)]),
    ("LogSoftmax", [], {}, []),
]
