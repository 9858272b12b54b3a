"""Tables of vectors, one by one and in bags."""

from specs import classes, keywords, randn, tensor

FLAT, OFFSETS = tensor([0, 4, 2, 2, 1, 0], "int64"), tensor([0, 2, 2], "int64")
WITH_LAST = tensor([0, 2, 6], "int64")
TABLE = randn(5, 3)

CASES = [
    ("Embedding", [5, 3], {}, [classes(5, 4)]),
    ("Embedding", [5, 3], {"padding_idx": 2}, [tensor([[2, 0], [1, 2]], "int64")]),
    ("Embedding", [5, 3], {"padding_idx": -1}, [tensor([4, 0, 3], "int32")]),
    ("Embedding", [5, 3, None, 1.0], {}, [tensor([[0, 2], [2, 1]], "int64")]),
    ("Embedding", [5, 3], {"max_norm": 0.5, "norm_type": 1.0}, [tensor([1, 3], "int64")]),
    ("Embedding", [5, 3, None, None, 2.0, True], {}, [tensor([1, 1, 3], "int64")]),
    ("Embedding", [5, 3, 1, 1.5, 3.0, True, True], {}, []),
    ("Embedding", [4, 2], {"dtype": {"dtype": "float64"}}, []),
    ("EmbeddingBag", [5, 3], {}, [classes(5, 2, 3)]),
    ("EmbeddingBag", [5, 3], {"mode": "sum"}, [FLAT, OFFSETS]),
    ("EmbeddingBag", [5, 3], {"mode": "max"}, [FLAT, OFFSETS]),
    ("EmbeddingBag", [5, 3], {"mode": "max", "padding_idx": 2}, [classes(5, 2, 3)]),
    ("EmbeddingBag", [5, 3], {"padding_idx": -5}, [FLAT, OFFSETS]),
    ("EmbeddingBag", [5, 3], {"include_last_offset": True}, [FLAT, WITH_LAST]),
    ("EmbeddingBag", [5, 3, 0.5, 1.0, True, "sum"], {}, [FLAT, OFFSETS]),
    ("EmbeddingBag", [5, 3], {"scale_grad_by_freq": True}, [FLAT, OFFSETS]),
    ("EmbeddingBag", [5, 3], {"mode": "sum"}, [FLAT, OFFSETS, randn(6)]),
    (
        "EmbeddingBag",
        [5, 3],
        {"mode": "sum"},
        [classes(5, 2, 3), keywords(per_sample_weights=randn(2, 3))],
    ),
    ("F.embedding", [], {}, [classes(5, 2, 2), TABLE]),
    ("F.embedding", [-2], {}, [tensor([3, 0, 3], "int64"), TABLE]),
    ("F.embedding", [], {"max_norm": 1.0}, [classes(5, 3), TABLE]),
    ("F.embedding", [], {"scale_grad_by_freq": True}, [tensor([3, 0, 3], "int64"), TABLE]),
    ("F.embedding_bag", [], {}, [classes(5, 2, 3), TABLE]),
    ("F.embedding_bag", [], {"mode": "sum"}, [FLAT, TABLE, OFFSETS]),
    ("F.embedding_bag", [], {"mode": "max"}, [FLAT, TABLE, OFFSETS]),
    ("F.embedding_bag", [], {"max_norm": 1.0, "padding_idx": 2}, [FLAT, TABLE, OFFSETS]),
    ("F.embedding_bag", [], {"include_last_offset": True}, [FLAT, TABLE, WITH_LAST]),
    (
        "F.embedding_bag",
        [],
        {"mode": "sum", "per_sample_weights": tensor([1, 2, 3, 4, 5, 6.5])},
        [FLAT, TABLE, OFFSETS],
    ),
    ("F.one_hot", [], {}, [tensor([0, 3, 1], "int64")]),
    ("F.one_hot", [5], {}, [classes(4, 2, 2)]),
]
