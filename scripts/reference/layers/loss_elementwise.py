"""Losses that compare element by element, and those that are likelihoods."""

from specs import keywords, rand, randn, tensor

SIGNS = tensor([[1, -1, 1], [-1, -1, 1]])
LOGS = tensor([[-1.2, -0.4, -2.1], [-0.7, -1.5, -1.1]])
PAIR = [randn(2, 3), randn(2, 3)]
DISTRIBUTIONS = [LOGS, rand(2, 3)]
COUNTS = tensor([[0, 1, 4], [2, 3, 7]])
VARIANCES = rand(2, 3)

CASES = [
    ("MSELoss", [], {"size_average": False}, PAIR),
    ("L1Loss", [None, False], {}, PAIR),
    ("SmoothL1Loss", [], {}, PAIR),
    ("SmoothL1Loss", [None, None, "none", 0.25], {}, PAIR),
    ("SmoothL1Loss", [], {"beta": 0, "reduction": "sum"}, PAIR),
    ("SmoothL1Loss", [True, True], {"beta": 2.5}, PAIR),
    ("HuberLoss", [], {}, PAIR),
    ("HuberLoss", ["sum", 0.3], {}, PAIR),
    ("HuberLoss", [], {"reduction": "none", "delta": 2}, PAIR),
    ("F.huber_loss", [], {"weight": tensor([[1, 2, 3], [4, 5, 6]])}, PAIR),
    ("F.huber_loss", ["sum", 0.5, tensor([[1, 2, 3], [4, 5, 6]])], {}, PAIR),
    ("F.smooth_l1_loss", [], {}, [randn(2, 3), randn(3)]),
    ("F.mse_loss", [], {}, [randn(3), randn(2, 3)]),
    ("F.mse_loss", [], {"weight": tensor([[1, 2, 3], [4, 5, 6]])}, PAIR),
    ("F.l1_loss", [None, None, "sum", tensor([[1, 2, 3], [4, 5, 6]])], {}, PAIR),
    ("F.l1_loss", [], {"weight": tensor([[1, 2, 3], [4, 5, 6]]), "reduction": "none"}, PAIR),
    ("SoftMarginLoss", [], {}, [randn(2, 3), SIGNS]),
    ("SoftMarginLoss", [], {"reduction": "none"}, [randn(2, 3), SIGNS]),
    ("SoftMarginLoss", [False], {}, [randn(2, 3), SIGNS]),
    ("KLDivLoss", [], {}, DISTRIBUTIONS),
    ("KLDivLoss", [None, None, "batchmean"], {}, [randn(2, 3), rand(2, 3)]),
    ("KLDivLoss", [], {"reduction": "sum", "log_target": True}, PAIR),
    ("KLDivLoss", [], {"reduction": "none"}, DISTRIBUTIONS),
    ("F.kl_div", [False], {"reduction": "batchmean"}, DISTRIBUTIONS),
    ("F.kl_div", [], {"reduction": "batchmean"}, [randn(), rand()]),
    ("PoissonNLLLoss", [], {}, [randn(2, 3), COUNTS]),
    ("PoissonNLLLoss", [False, True], {"reduction": "sum"}, [rand(2, 3), COUNTS]),
    ("PoissonNLLLoss", [], {"full": True, "eps": 0.1, "reduction": "none"}, [randn(2, 3), COUNTS]),
    ("PoissonNLLLoss", [True, False, None, 1e-8, False], {}, [randn(2, 3), COUNTS]),
    ("GaussianNLLLoss", [], {}, [*PAIR, VARIANCES]),
    ("GaussianNLLLoss", [], {"full": True, "reduction": "sum"}, [*PAIR, rand(2, 1)]),
    ("GaussianNLLLoss", [], {"eps": 0.5, "reduction": "none"}, [*PAIR, rand(2)]),
    ("F.gaussian_nll_loss", [0.75], {"full": True}, PAIR),
    ("F.gaussian_nll_loss", [], {"eps": 0.5}, [*PAIR, rand(1, 3)]),
]
