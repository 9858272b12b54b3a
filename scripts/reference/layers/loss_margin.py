"""Losses with margins, and distances."""

from specs import classes, rand, randn, tensor

SIGNS = tensor([[1, -1, 1], [-1, -1, 1]])
ROWS = tensor([1, -1, 1, -1])
PAIR = [randn(4, 3), randn(4, 3)]
THREE = [randn(4, 3), randn(4, 3), randn(4, 3)]
LABELS = tensor([[2, 0, -1, 1], [3, -1, 0, 0]], "int64")
COSINE = {"module": ["CosineSimilarity", [], {}]}

CASES = [
    ("HingeEmbeddingLoss", [], {}, [randn(2, 3), SIGNS]),
    ("HingeEmbeddingLoss", [0.5], {"reduction": "none"}, [randn(2, 3), SIGNS]),
    ("HingeEmbeddingLoss", [], {"margin": 2, "size_average": False}, [randn(2, 3), SIGNS]),
    ("MarginRankingLoss", [], {}, [randn(4), randn(4), ROWS]),
    ("MarginRankingLoss", [0.5, None, None, "sum"], {}, [randn(4), randn(4), ROWS]),
    ("MarginRankingLoss", [], {"margin": 0.5, "reduce": False}, [randn(4), randn(4), ROWS]),
    ("CosineEmbeddingLoss", [], {}, [*PAIR, ROWS]),
    ("CosineEmbeddingLoss", [0.4], {"reduction": "none"}, [*PAIR, ROWS]),
    ("CosineEmbeddingLoss", [-0.3], {"reduction": "sum"}, [*PAIR, ROWS]),
    ("CosineEmbeddingLoss", [], {}, [randn(3), randn(3), tensor(1)]),
    ("MultiLabelMarginLoss", [], {}, [randn(2, 4), LABELS]),
    ("MultiLabelMarginLoss", [], {"reduction": "none"}, [randn(2, 4), LABELS]),
    ("MultiLabelMarginLoss", [], {"reduction": "sum"}, [randn(4), tensor([1, 3, -1, 0], "int64")]),
    ("MultiLabelSoftMarginLoss", [], {}, [randn(2, 3), rand(2, 3)]),
    ("MultiLabelSoftMarginLoss", [rand(3, grad=False)], {"reduction": "none"}, [randn(2, 3), rand(2, 3)]),
    ("MultiLabelSoftMarginLoss", [], {"reduction": "sum"}, [randn(3), rand(3)]),
    ("MultiMarginLoss", [], {}, [randn(4, 3), classes(3, 4)]),
    ("MultiMarginLoss", [2, 0.5], {"reduction": "none"}, [randn(4, 3), classes(3, 4)]),
    ("MultiMarginLoss", [], {"weight": rand(3, grad=False), "reduction": "sum"}, [randn(4, 3), classes(3, 4)]),
    ("MultiMarginLoss", [], {}, [randn(3), tensor(1, "int64")]),
    ("TripletMarginLoss", [], {}, THREE),
    ("TripletMarginLoss", [0.5, 1], {"swap": True}, THREE),
    ("TripletMarginLoss", [1, 3, 0.1, False, None, None, "none"], {}, THREE),
    ("TripletMarginWithDistanceLoss", [], {}, THREE),
    ("TripletMarginWithDistanceLoss", [], {"swap": True, "reduction": "none", "margin": 2}, THREE),
    ("TripletMarginWithDistanceLoss", [], {"distance_function": COSINE, "reduction": "sum"}, THREE),
    ("F.triplet_margin_with_distance_loss", [], {"distance_function": {"function": "l1_loss"}}, THREE),
    ("PairwiseDistance", [], {}, PAIR),
    ("PairwiseDistance", [1, 0.1, True], {}, PAIR),
    ("PairwiseDistance", [], {"p": 3.5}, [randn(3), randn(3)]),
    ("CosineSimilarity", [], {}, PAIR),
    ("CosineSimilarity", [0, 1e-6], {}, PAIR),
    ("CosineSimilarity", [], {"dim": -1}, [randn(2, 1, 3), randn(1, 2, 3)]),
    ("F.cosine_similarity", [], {"dim": 0}, PAIR),
    ("F.pairwise_distance", [], {"p": 1, "keepdim": True}, PAIR),
    ("F.pdist", [], {}, [randn(4, 3)]),
    ("F.pdist", [1], {}, [randn(4, 3)]),
]
