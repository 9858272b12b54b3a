"""Calls of the database in all their forms: function, method, in place, written into `out`."""

import torch
from encoding import Unencodable, encode, is_input, kept

# The database's own wrappers set this seed before they draw.
SEED = 42


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, (tuple, list)) or type(value).__name__ == "dict_values":
        return [tensor for item in value for tensor in tensors_in(item)]
    return []


def cotangent(tensor):
    """The gradient by an output: the same numbers in both languages, without drawing."""
    ramp = torch.linspace(-1, 1, tensor.numel(), dtype=torch.float64)
    return ramp.to(tensor.dtype).view(tensor.shape)


def gradients(result, leaves):
    leaves = [tensor for tensor in leaves if is_input(tensor)]
    roots = [t for t in tensors_in(result) if t.requires_grad]
    if not leaves or not roots:
        return None
    if any(t.layout != torch.strided for t in roots):
        return None
    cotangents = [cotangent(t) for t in roots]
    found = torch.autograd.grad(roots, leaves, cotangents, allow_unused=True)
    return [encode(None if g is None else g) for g in found]


def error_class(error):
    own = (torch.OutOfMemoryError, torch.linalg.LinAlgError, NotImplementedError)
    python = (TypeError, ValueError, IndexError, KeyError, AssertionError, RuntimeError)
    for kind in own + python:
        if isinstance(error, kind):
            return kind.__name__
    return type(error).__name__


def failed(error):
    return {"error": error_class(error), "message": str(error).split("\n")[0][:200]}


def attempt(function, args, kwargs, leaves):
    """The encoded results and gradients of a call, or its error."""
    torch.manual_seed(SEED)
    try:
        result = function(*args, **kwargs)
    except Exception as error:
        return failed(error)
    found = {"result": encode(result)}
    try:
        found["grads"] = gradients(result, leaves)
    except Unencodable:
        raise
    except Exception as error:
        found["grad_error"] = error_class(error)
    return found


def in_place(op, sample, leaves):
    """The call that writes into its input: a part of a graph, as in training, where it may be."""
    copy = sample.input.clone()
    if not op.supports_inplace_autograd:
        copy, leaves = copy.detach(), []
    return attempt(op.inplace_variant, [copy, *sample.args], sample.kwargs, leaves)


def strided(tensor):
    """Room for a result that is no block of memory."""
    wide = torch.full([*tensor.shape, 2], 1, dtype=tensor.dtype)
    return wide[..., 0]


OUTS = {
    "empty": lambda tensor: torch.empty(0, dtype=tensor.dtype),
    "strided": strided,
    "other shape": lambda tensor: torch.full([*tensor.shape, 2], 1, dtype=tensor.dtype),
    "other dtype": lambda tensor: torch.full(
        tensor.shape, 1, dtype=torch.int32 if tensor.dtype != torch.int32 else torch.int64
    ),
    "wide": lambda tensor: torch.full(tensor.shape, 1, dtype=torch.complex128),
}


def outs(op, args, kwargs, result, ways):
    """The call written into tensors that it is given: of the right form and of others."""
    flat = result if isinstance(result, (tuple, list)) else [result]
    if not flat or not all(isinstance(t, torch.Tensor) and t.layout == torch.strided for t in flat):
        return []
    plain = tuple(result) if isinstance(result, (tuple, list)) else result
    rows = []
    for way in ways:
        make = OUTS[way]
        out = tuple(map(make, plain)) if isinstance(plain, tuple) else make(plain)
        given = encode(out)
        torch.manual_seed(SEED)
        try:
            with torch.no_grad():
                back = op.op(*args, out=out, **kwargs)
            same = len(tensors_in(back)) > 0 and all(map(is_same, tensors_in(back), tensors_in(out)))
            made = {"result": encode(out), "given_back": same}
        except Unencodable:
            raise
        except Exception as error:
            made = failed(error)
        rows.append({"way": way, "out": given} | made)
    return rows


def is_same(a, b):
    return a is b


def aliases_of(op, args, kwargs, outcome):
    """The further names that don't do what the name itself does, and the errors they raise."""
    found = {}
    for alias in op.aliases:
        torch.manual_seed(SEED)
        try:
            alias.op(*args, **kwargs)
        except Exception as error:
            if outcome.get("error") != error_class(error):
                found[alias.name] = failed(error)
    return found


def row(op, sample, kind, index):
    kept.clear()
    args, kwargs = [sample.input, *sample.args], sample.kwargs
    encoded = {"args": encode(args), "kw": encode(kwargs)["dict"]}
    leaves = tensors_in([args, kwargs])
    outcome = attempt(op.op, args, kwargs, leaves)
    encoded |= outcome | {"others": aliases_of(op, args, kwargs, outcome)}
    method = op.method_variant
    if method is not None and method is getattr(torch.Tensor, op.name, None) and op.name[0] != "_":
        encoded["method"] = True
    if not isinstance(sample.input, torch.Tensor):
        return encoded
    if op.inplace_variant is not None and op.name[-1] != "_":
        encoded["inplace"] = in_place(op, sample, leaves)
        encoded["inplace_graph"] = op.supports_inplace_autograd
        encoded["inplace_method"] = op.inplace_variant is getattr(torch.Tensor, f"{op.name}_", None)
    by_schema = isinstance(op.op, torch._ops.OpOverloadPacket)  # it takes `out` in another way
    if op.supports_out and not by_schema and kind == "sample" and "error" not in encoded:
        torch.manual_seed(SEED)
        with torch.no_grad():
            result = op.op(*args, **kwargs)
            ways = OUTS if index < 4 else ["strided"]
            encoded["outs"] = outs(op, args, kwargs, result, ways)
    return encoded
