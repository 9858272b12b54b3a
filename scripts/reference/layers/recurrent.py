"""Recurrent layers and their cells; several layers, both directions, states, projections."""

from specs import keywords, packed, randn, several

SEQUENCE = randn(4, 2, 3)  # steps, batch, features
FLAT = randn(4, 3)
SORTED = packed([4, 2, 2], 4, 3, 3)
UNSORTED = packed([1, 4, 2], 4, 3, 3)
DEEP = {"num_layers": 2, "bidirectional": True}


def state(layers, features=2):
    return randn(layers, 2, features)


def simple(name):
    """What RNN and GRU have in common, a state of one tensor."""
    return [
        (name, [3, 2], {}, [SEQUENCE]),
        (name, [3, 2], {}, [SEQUENCE, state(1)]),
        (name, [3, 2], {"num_layers": 2}, [SEQUENCE, keywords(hx=state(2))]),
        (name, [3, 2], {"bias": False}, [SEQUENCE]),
        (name, [3, 2], {"batch_first": True}, [randn(2, 4, 3), state(1)]),
        (name, [3, 2], {"bidirectional": True}, [SEQUENCE]),
        (name, [3, 2], DEEP, [SEQUENCE, state(4)]),
        (name, [3, 2], {**DEEP, "bias": False, "batch_first": True}, [randn(2, 4, 3)]),
        (name, [3, 2], {"num_layers": 3, "dropout": 0.5}, [SEQUENCE]),
        (name, [3, 2], {**DEEP, "dropout": 0.25, "batch_first": True}, [randn(2, 4, 3), state(4)]),
        (name, [3, 2], {}, [FLAT]),
        (name, [3, 2], {"batch_first": True}, [FLAT, randn(1, 2)]),
        (name, [3, 2], DEEP, [FLAT, randn(4, 2)]),
        (name, [3, 2], {}, [SORTED]),
        (name, [3, 2], {"num_layers": 2, "dropout": 0.5}, [UNSORTED]),
        (name, [3, 2], {**DEEP, "batch_first": True}, [UNSORTED, randn(4, 3, 2)]),
        (name, [], {"input_size": 3, "hidden_size": 2, "dtype": {"dtype": "float64"}}, []),
    ]


def pair(layers, hidden=2, cells=2, batch=(2,)):
    return several(randn(layers, *batch, hidden), randn(layers, *batch, cells))


CASES = [
    *simple("RNN"),
    ("RNN", [3, 2, 1, "relu"], {}, [SEQUENCE, state(1)]),
    ("RNN", [3, 2, 2, "relu", False, True, 0.5, True], {}, [randn(2, 4, 3)]),
    ("RNN", [3, 2], {"nonlinearity": "relu"}, [FLAT]),
    *simple("GRU"),
    ("GRU", [3, 2, 2, False, True, 0.5, True], {}, [randn(2, 4, 3)]),
    ("LSTM", [3, 2], {}, [SEQUENCE]),
    ("LSTM", [3, 2], {}, [SEQUENCE, pair(1)]),
    ("LSTM", [3, 2], {"num_layers": 2}, [SEQUENCE, keywords(hx=pair(2))]),
    ("LSTM", [3, 2], {"bias": False}, [SEQUENCE]),
    ("LSTM", [3, 2], {"batch_first": True}, [randn(2, 4, 3), pair(1)]),
    ("LSTM", [3, 2], DEEP, [SEQUENCE, pair(4)]),
    ("LSTM", [3, 2, 2, False, True, 0.5, True], {}, [randn(2, 4, 3)]),
    ("LSTM", [3, 2], {"num_layers": 3, "dropout": 0.5}, [SEQUENCE]),
    ("LSTM", [3, 2], {}, [FLAT]),
    ("LSTM", [3, 2], {"batch_first": True}, [FLAT, pair(1, batch=())]),
    ("LSTM", [3, 4], {"proj_size": 2}, [SEQUENCE]),
    ("LSTM", [3, 4], {**DEEP, "proj_size": 3}, [SEQUENCE, pair(4, 3, 4)]),
    ("LSTM", [3, 4, 2, False, True, 0.5, True, 1], {}, [randn(2, 4, 3)]),
    ("LSTM", [3, 4], {"proj_size": 2}, [FLAT, pair(1, 2, 4, batch=())]),
    ("LSTM", [3, 2], {}, [SORTED]),
    ("LSTM", [3, 2], {"num_layers": 2, "dropout": 0.5}, [UNSORTED]),
    ("LSTM", [3, 2], DEEP, [UNSORTED, pair(4, batch=(3,))]),
    ("LSTM", [3, 4], {"proj_size": 2, "bias": False}, [SORTED, pair(1, 2, 4, batch=(3,))]),
    ("LSTM", [3, 2], {"dtype": {"dtype": "float64"}}, []),
    ("RNNCell", [3, 2], {}, [randn(4, 3)]),
    ("RNNCell", [3, 2], {}, [randn(4, 3), randn(4, 2)]),
    ("RNNCell", [3, 2], {"nonlinearity": "relu"}, [randn(4, 3), keywords(hx=randn(4, 2))]),
    ("RNNCell", [3, 2, False, "relu"], {}, [randn(3), randn(2)]),
    ("RNNCell", [3, 2, False], {}, [randn(3)]),
    ("GRUCell", [3, 2], {}, [randn(4, 3)]),
    ("GRUCell", [3, 2], {}, [randn(4, 3), randn(4, 2)]),
    ("GRUCell", [3, 2, False], {}, [randn(3), randn(2)]),
    ("GRUCell", [3, 2], {"dtype": {"dtype": "float64"}}, []),
    ("LSTMCell", [3, 2], {}, [randn(4, 3)]),
    ("LSTMCell", [3, 2], {}, [randn(4, 3), several(randn(4, 2), randn(4, 2))]),
    ("LSTMCell", [3, 2, False], {}, [randn(3), several(randn(2), randn(2))]),
    ("LSTMCell", [3, 2], {}, [randn(3)]),
]
