"""Losses that hold their last layer, and classes as vectors."""

from specs import classes, rand, randn, tensor

HALF = {"dtype": "float16"}
BRAIN = {"dtype": "bfloat16"}
ROWS = [[0.5, -1.25, 2, 0.75, -0.5], [1.5, 0.25, -2, 1, 3], [-1, 0.5, 0.125, -3, 2]]
NUMBERS = tensor([3, 0, 2], "int64")


def options(**values):
    return {"module": ["LinearCrossEntropyOptions", [], values]}


def chunked(**values):
    return {"options": options(allow_retain_graph=True, **values)}


CASES = [
    ("AdaptiveLogSoftmaxWithLoss", [6, 10, [3, 6]], {}, [randn(8, 6), classes(10, 8)]),
    ("AdaptiveLogSoftmaxWithLoss", [8, 9, [2, 4, 7], 2, True], {}, [randn(5, 8), classes(9, 5)]),
    ("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], {"div_value": 1.5}, [randn(4), classes(5)]),
    ("AdaptiveLogSoftmaxWithLoss", [4, 5, [4]], {}, [randn(2, 4), classes(4, 2)]),
    ("LinearCrossEntropyLoss", [4, 5], {}, [randn(6, 4), classes(5, 6)]),
    ("LinearCrossEntropyLoss", [4, 5], {"bias": True, "label_smoothing": 0.1}, [randn(6, 4), classes(5, 6)]),
    ("LinearCrossEntropyLoss", [4, 5], {"reduction": "sum"}, [randn(6, 4), rand(6, 5)]),
    ("LinearCrossEntropyLoss", [4, 5], {"weight": rand(5, grad=False)}, [randn(4), classes(5)]),
    (
        "LinearCrossEntropyLoss",
        [4, 3],
        {"out_features": [2, 3], "bias": True, "ignore_index": 1},
        [randn(5, 4), classes(3, 5, 2, 3)],
    ),
    *[
        ("LinearCrossEntropyLoss", [4, 5], {"reduction": reduction, "bias": True, **kw}, [randn(9, 4), classes(5, 9)])
        for reduction in ("mean", "sum", "none")
        for kw in (
            chunked(),
            {**chunked(batch_chunk_size=2), "ignore_index": 3},
            {**chunked(chunking_method="aspect_ratio", acc_policy="accurate"), "weight": rand(5, grad=False)},
            {**chunked(batch_chunk_size=4, acc_policy="balanced"), "ignore_index": -1},
        )
    ],
    ("LinearCrossEntropyLoss", [5, 3], chunked(), [randn(5), classes(3)]),
    ("LinearCrossEntropyLoss", [5, 3], {**chunked(), "reduction": "none"}, [randn(5), classes(3)]),
    *[
        (
            "LinearCrossEntropyLoss",
            [5, 4],
            {"dtype": dtype, "bias": True, "reduction": reduction, **chunked(acc_policy=policy, batch_chunk_size=2)},
            [tensor(ROWS, dtype["dtype"]), NUMBERS],
        )
        for dtype in (HALF, BRAIN)
        for policy in ("auto", "accurate", "balanced", "compact")
        for reduction in ("mean", "none")
    ],
    *[
        (
            "LinearCrossEntropyLoss",
            [5, 4],
            {
                "dtype": dtype,
                "bias": True,
                **chunked(acc_policy=policy, batch_chunk_size=2, acc_dtype={"dtype": "float32"}),
            },
            [tensor(ROWS, dtype["dtype"]), NUMBERS],
        )
        for dtype in (HALF, BRAIN)
        for policy in ("balanced", "compact")
    ],
    ("F.one_hot", [], {}, [NUMBERS]),
    ("F.one_hot", [6], {}, [classes(5, 2, 3)]),
]
