"""Connectionist temporal classification."""

from specs import randn, tensor

LABELS = tensor([[1, 2, 2], [3, 1, 0]], "int64")
CONCATENATED = tensor([1, 2, 2, 3, 1], "int64")
LENGTHS = [tensor([7, 6], "int64"), tensor([3, 2], "int64")]
SHORT = [tensor([7, 1], "int64"), tensor([3, 2], "int64")]
LOGS = randn(7, 2, 4)

CASES = [
    ("CTCLoss", [], {}, [LOGS, LABELS, *LENGTHS]),
    ("CTCLoss", [], {"reduction": "none"}, [LOGS, CONCATENATED, *LENGTHS]),
    ("CTCLoss", [0, "sum"], {}, [LOGS, LABELS, [7, 6], [3, 2]]),
    ("CTCLoss", [], {"blank": 3}, [LOGS, tensor([[1, 2, 2], [0, 1, 0]], "int64"), *LENGTHS]),
    ("CTCLoss", [0, "mean", True], {}, [LOGS, LABELS, *SHORT]),
    ("CTCLoss", [], {"reduction": "none"}, [LOGS, LABELS, *SHORT]),
    ("CTCLoss", [], {}, [randn(7, 4), tensor([1, 2], "int64"), tensor(7, "int64"), tensor(2, "int64")]),
    ("F.ctc_loss", [0, "sum", True], {}, [LOGS, LABELS, *LENGTHS]),
]
