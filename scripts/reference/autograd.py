"""Reference values for test/autograd: Jacobians, Hessians, their products, and what is refused."""

import torch
from encode import encode, write
from torch.autograd import functional, gradcheck, gradgradcheck

torch.set_num_threads(1)

# The same functions stand in test/autograd/functions.ts.
FUNCTIONS = {
    "cube": lambda x: x**3,
    "matmul": lambda x, y: x @ y,
    "both": lambda x, y: (x.sin() * y, x.sum()),
    "energy": lambda x: (x * x.exp()).sum(),
    "mixed": lambda x, y: (x.pow(2) * y).sum(),
    "linear": lambda x: (3 * x).sum(),
    "first": lambda x, y: x.sin(),
    "constant": lambda x: torch.ones(2),
    "not_a_tensor": lambda x: 3,
}

SHAPES = {"x": [3], "m": [2, 3], "n": [3, 2], "s": [1]}


def inputs(names):
    """Leaves drawn under a seed; one name stands for a tensor alone."""
    torch.manual_seed(0)
    made = [torch.randn(SHAPES[name], dtype=torch.float64) for name in names.split(",")]
    return tuple(made) if "," in names else made[0]


def nested(value):
    return [nested(item) for item in value] if isinstance(value, (tuple, list)) else encode(value)


def product(name, function, names, v=None, **keywords):
    row = {"call": name, "function": function, "inputs": names, "v": v, "keywords": keywords}
    given = inputs(names)
    vector = None if v is None else inputs(v)
    try:
        made = getattr(functional, name)(FUNCTIONS[function], given, vector, **keywords)
        row["result"] = nested(made)
        row["in_graph"] = flat(made)[-1].requires_grad
    except Exception as error:
        row["error"] = type(error).__name__
    return row


def flat(value):
    return [one for item in value for one in flat(item)] if isinstance(value, (tuple, list)) else [value]


def whole(name, function, names, **keywords):
    row = {"call": name, "function": function, "inputs": names, "keywords": keywords}
    try:
        made = getattr(functional, name)(FUNCTIONS[function], inputs(names), **keywords)
        row["result"] = nested(made)
        row["in_graph"] = flat(made)[-1].requires_grad
    except Exception as error:
        row["error"] = type(error).__name__
    return row


def products():
    yield product("vjp", "cube", "x", "x")
    yield product("vjp", "energy", "x")
    yield product("vjp", "matmul", "m,n")
    yield product("vjp", "matmul", "m,n", "m")
    yield product("vjp", "both", "x,x", "x,s")
    yield product("vjp", "first", "x,x", "x")
    yield product("vjp", "first", "x,x", "x", strict=True)
    yield product("vjp", "cube", "x", "m")
    yield product("vjp", "constant", "x", "x", strict=True)
    yield product("vjp", "not_a_tensor", "x")
    yield product("jvp", "cube", "x", "x")
    yield product("jvp", "cube", "x")
    yield product("jvp", "cube", "s")
    yield product("jvp", "matmul", "m,n", "m,n")
    yield product("jvp", "both", "x,x", "x,x")
    yield product("jvp", "cube", "x", "x", create_graph=True)
    yield product("jvp", "first", "x,x", "x,x", strict=True)
    for name in ("vhp", "hvp"):
        yield product(name, "energy", "x", "x")
        yield product(name, "mixed", "x,x", "x,x")
        yield product(name, "energy", "x")
        yield product(name, "energy", "s")
        yield product(name, "linear", "x", "x")
        yield product(name, "linear", "x", "x", strict=True)
        yield product(name, "cube", "x", "x")
        yield product(name, "both", "x,x", "x,x")


def wholes():
    for keywords in ({}, {"vectorize": True}, {"vectorize": True, "strategy": "forward-mode"}):
        for function, names in (
            ("cube", "x"),
            ("matmul", "m,n"),
            ("both", "x,x"),
            ("first", "x,x"),
            ("energy", "x"),
        ):
            yield whole("jacobian", function, names, **keywords)
    yield whole("jacobian", "cube", "x", create_graph=True)
    yield whole("jacobian", "cube", "x", strict=True)
    yield whole("jacobian", "cube", "x", create_graph=True, strict=True)
    yield whole("jacobian", "linear", "x", create_graph=True, strict=True)
    yield whole("jacobian", "first", "x,x", strict=True)
    yield whole("jacobian", "constant", "x", strict=True)
    yield whole("jacobian", "cube", "x", strict=True, vectorize=True)
    yield whole("jacobian", "cube", "x", strategy="forward-mode")
    yield whole("jacobian", "cube", "x", vectorize=True, strategy="forward-mode", create_graph=True)
    yield whole("jacobian", "cube", "x", strategy="sideways")
    outer = {"vectorize": True, "outer_jacobian_strategy": "forward-mode"}
    for keywords in ({}, {"vectorize": True}, outer):
        yield whole("hessian", "energy", "x", **keywords)
        yield whole("hessian", "mixed", "x,x", **keywords)
    yield whole("hessian", "energy", "x", create_graph=True)
    yield whole("hessian", "linear", "x")
    yield whole("hessian", "linear", "x", strict=True)
    yield whole("hessian", "cube", "x")
    yield whole("hessian", "both", "x,x")
    yield whole("hessian", "energy", "x", outer_jacobian_strategy="sideways")


class Halved(torch.autograd.Function):
    """The square, with half of its gradient."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return gradient * x


# The same functions stand in test/autograd/functions.ts.
CHECKED = {
    "matmul": lambda x, y: x @ y,
    "square": lambda x: x * x,
    "halved": Halved.apply,
    "max": lambda x: x.max(-1),
    "sign": lambda x: x.sign(),
    "detached": lambda x: x.detach(),
    "exp": lambda x: (x * x).exp(),
    "dense": lambda x: x.to_dense(masked_grad=False),
    "masked": lambda x: x.to_dense(masked_grad=True),
    "abs": lambda x: x.abs(),
    "sparse": lambda x: x.to_sparse(),
    "two": lambda x: (x.sin(), x.cos()),
}

MAKERS = {
    "real": lambda: torch.randn(3, 4, dtype=torch.float64),
    "other": lambda: torch.randn(4, 2, dtype=torch.float64),
    "complex": lambda: torch.randn(3, dtype=torch.complex128),
    "single": lambda: torch.randn(3, dtype=torch.float32),
    "coo": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse(),
    "hybrid": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse(1),
    "csr": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse_csr(),
    "csc": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse_csc(),
    "bsr": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse_bsr((2, 2)),
    "bsc": lambda: torch.randn(4, 4, dtype=torch.float64).relu().to_sparse_bsc((2, 2)),
    "expanded": lambda: torch.randn(1, dtype=torch.float64).expand(3),
    "empty": lambda: torch.randn(0, 4, dtype=torch.float64),
}


def check(name, function, makers, **keywords):
    row = {"check": name, "function": function, "inputs": makers, "keywords": keywords}
    torch.manual_seed(0)
    given = [MAKERS[maker]().requires_grad_() for maker in makers]
    try:
        row["passes"] = getattr(torch.autograd, name)(CHECKED[function], given, **keywords)
    except Exception as error:
        row["error"] = type(error).__name__
    return row


def checks():
    modes = ({}, {"fast_mode": True})
    for mode in modes:
        for function, makers in (
            ("matmul", ["real", "other"]),
            ("square", ["real"]),
            ("max", ["real"]),
            ("sign", ["real"]),
            ("two", ["real"]),
            ("exp", ["complex"]),
            ("abs", ["complex"]),
        ):
            yield check("gradcheck", function, makers, **mode)
            yield check("gradcheck", function, makers, check_forward_ad=True, **mode)
            batched = {"check_batched_grad": True, "check_batched_forward_grad": True}
            yield check("gradcheck", function, makers, check_forward_ad=True, **batched, **mode)
            yield check("gradgradcheck", function, makers, **mode)
            yield check("gradgradcheck", function, makers, check_fwd_over_rev=True, **mode)
        for function in ("halved", "detached", "sparse"):
            yield check("gradcheck", function, ["real"], **mode)
        yield check("gradcheck", "halved", ["real"], raise_exception=False, **mode)
        yield check("gradcheck", "square", ["single"], **mode)
        yield check("gradcheck", "square", ["expanded"], **mode)
        yield check("gradcheck", "square", ["empty"], **mode)
        yield check("gradcheck", "square", ["real"], check_backward_ad=False, **mode)
        yield check("gradcheck", "square", ["real"], check_batched_forward_grad=True, **mode)
        yield check("gradgradcheck", "exp", ["complex"], gen_non_contig_grad_outputs=True, **mode)
        for maker in ("coo", "hybrid", "csr", "csc", "bsr", "bsc"):
            yield check("gradcheck", "dense", [maker], **mode)
            yield check("gradcheck", "masked", [maker], masked=True, **mode)


def main():
    write("autograd", [*products(), *wholes(), *checks()])


main()
