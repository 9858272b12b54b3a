"""Values of Python's calls as JSON; what JSON can't say becomes an object with one telling key."""

import base64
import math

import numpy as np
import torch

# Larger samples only repeat what others show.
MOST_BYTES = 4_000_000

COMPRESSED = (torch.sparse_csr, torch.sparse_csc, torch.sparse_bsr, torch.sparse_bsc)


# Copies made for one row: a storage is known by its address, which must not be given out again.
kept = []


class Unencodable(Exception):
    pass


def number(value):
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return value


def is_input(tensor):
    """Whether gradients by it are compared: a view that the database has made is no leaf here."""
    return tensor.requires_grad and tensor.is_leaf and tensor._base is None


def encode_tensor(tensor):
    if tensor.layout != torch.strided:
        return encode_sparse(tensor)
    if tensor.device.type == "meta":
        sizes = {"shape": list(tensor.shape), "strides": list(tensor.stride())}
        return {"meta": str(tensor.dtype).removeprefix("torch.")} | sizes
    plain = tensor.detach().resolve_conj().resolve_neg()
    if plain.is_quantized or plain.is_nested:
        raise Unencodable("a quantized or nested tensor")
    if plain._is_zerotensor():  # it has sizes, and no memory
        plain = torch.zeros(plain.shape, dtype=plain.dtype)
    kept.append(plain)
    storage = plain.untyped_storage()
    if storage.nbytes() > MOST_BYTES:
        raise Unencodable("a large tensor")
    raw = torch.empty(0, dtype=torch.uint8).set_(storage).clone().numpy().tobytes()
    return {
        "tensor": base64.b64encode(raw).decode(),
        "storage": f"{storage.data_ptr()}/{plain.dtype}" if len(raw) > 0 else "",
        "dtype": str(plain.dtype).removeprefix("torch."),
        "shape": list(plain.shape),
        "strides": list(plain.stride()),
        "offset": plain.storage_offset(),
        "grad": is_input(tensor),
        "differentiable": tensor.requires_grad,
        "id": id(tensor),
    }


def encode_sparse(tensor):
    plain = tensor.detach()
    rest = {"shape": list(plain.shape), "grad": is_input(tensor)}
    layout = str(plain.layout).removeprefix("torch.")
    if plain.layout == torch.sparse_coo:
        parts = [plain._indices(), plain._values()]
        rest["coalesced"] = plain.is_coalesced()
    elif plain.layout in COMPRESSED:
        by_row = plain.layout in (torch.sparse_csr, torch.sparse_bsr)
        parts = [plain.crow_indices(), plain.col_indices()] if by_row else [plain.ccol_indices(), plain.row_indices()]
        parts.append(plain.values())
    else:
        raise Unencodable(f"a tensor of layout {layout}")
    return {"sparse": [encode_tensor(part) for part in parts], "layout": layout} | rest


def encode_object(value):
    """Objects that calls of the database take: their class and what makes them."""
    if type(value).__name__ in ("_ScalingType", "_SwizzleType"):
        return {"enum": [type(value).__name__[1:], value.name]}
    if isinstance(value, torch.nn.PairwiseDistance):
        made = {"p": float(value.norm), "eps": value.eps, "keepdim": value.keepdim}
    elif type(value).__name__ == "LinearCrossEntropyOptions":
        fields = ("allow_retain_graph", "batch_chunk_size", "chunking_method", "acc_policy", "acc_dtype")
        made = {name: getattr(value, name) for name in fields}
    else:
        raise Unencodable(f"a {type(value).__name__}")
    return {"object": type(value).__name__, "made": encode(made)["dict"]}


def encode_plain(value):
    if isinstance(value, (torch.SymInt, int, np.integer)):
        value = int(value)
        return value if abs(value) < 2**53 else {"bigint": str(value)}
    if isinstance(value, (float, np.floating)):
        return {"float": number(float(value))}
    if isinstance(value, (complex, np.complexfloating)):
        return {"complex": [number(value.real), number(value.imag)]}
    if isinstance(value, slice):
        return {"slice": [encode(value.start), encode(value.stop), encode(value.step)]}
    if value is Ellipsis:
        return {"ellipsis": True}
    for kind in ("dtype", "device", "layout", "memory_format"):
        if isinstance(value, getattr(torch, kind)):
            return {kind: str(value).removeprefix("torch.")}
    return encode_object(value)


def encode(value):
    if value is None or isinstance(value, (bool, str, np.bool_)):
        return bool(value) if isinstance(value, np.bool_) else value
    if isinstance(value, torch.Tensor):
        return encode_tensor(value)
    if isinstance(value, tuple):
        made = {"tuple": [encode(item) for item in value]}
        if type(value).__module__ == "torch.return_types":
            made["fields"] = fields_of(value)
        return made
    if isinstance(value, (list, torch.Size)):
        return [encode(item) for item in value]
    if isinstance(value, np.ndarray):
        return encode(torch.from_numpy(value))
    if isinstance(value, dict):
        return {"dict": {str(key): encode(item) for key, item in value.items()}}
    return encode_plain(value)


def fields_of(value):
    """The names of a structured result, in order."""
    places = [name for name in dir(type(value)) if name[0] != "_" and name not in ("count", "index")]
    named = {id(getattr(value, name)): name for name in places if not name.startswith("n_")}
    return [named.get(id(item)) for item in value]
