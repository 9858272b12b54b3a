"""What the reference scripts share: tensors as compact JSON, and the file they write."""

import base64
import hashlib
import json
import pathlib

import torch

ROOT = pathlib.Path(__file__).resolve().parents[2]


def raw(tensor):
    """The elements in C order as bytes."""
    flat = tensor.detach().cpu().contiguous().reshape(-1)
    return flat.view(torch.uint8).numpy().tobytes() if flat.numel() else b""


def encode(tensor):
    """A tensor with all its bits."""
    return {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "data": base64.b64encode(raw(tensor)).decode(),
    }


def checksum(*tensors):
    """Sixteen hexadecimal digits that stand for all bits of some tensors."""
    digest = hashlib.sha256()
    for tensor in tensors:
        digest.update(raw(tensor))
    return digest.hexdigest()[:16]


def write(name, rows):
    """Writes test/parity/<name>.json, one row a line, with what made it."""
    made = {"torch": torch.__version__.split("+")[0], "cpu": torch.backends.cpu.get_cpu_capability()}
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    path = ROOT / "test" / "parity" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{{"made":{json.dumps(made)},"rows":[\n{lines}\n]}}\n')
    print(f"{path.relative_to(ROOT)}: {len(rows)} rows, {path.stat().st_size} bytes")
