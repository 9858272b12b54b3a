"""Writes test/parity/indexing.json: what x[...] and x[...] = v give, or the error they raise.

An index is written as a list of words that both sides read: '0', ':', '1:3', '...', 'None', 'True',
'[0, 1]', or the name of a tensor below.
"""

import json
from pathlib import Path

import torch

TENSORS = {
    "m": lambda x: x > 10,
    "rows": lambda x: torch.tensor([True, False]),
    "cols": lambda x: torch.tensor([True, False, True]),
    "i": lambda x: torch.tensor([1, 0, 1]),
    "j": lambda x: torch.tensor([[0, 2], [1, 1]]),
    "k": lambda x: torch.tensor([3]),
    "z": lambda x: torch.tensor(1),
    "t": lambda x: torch.tensor(True),
    "f": lambda x: torch.tensor(False),
    "u": lambda x: torch.tensor([1, 0], dtype=torch.int32),
    "float": lambda x: torch.tensor([0.5]),
    "empty": lambda x: torch.tensor([], dtype=torch.int64),
    "far": lambda x: torch.tensor([5]),
}

INDICES = [
    "0", "-1", "1", "2", "-3", ":", "::2", "1:", ":1", "-1:", "0:0", "5:", ":-1", "...", "None",
    "True", "False", "[0, 1]", "[1]", "[]", "[True, False]", "[[0, 1], [1, 0]]",
    "m", "rows", "i", "j", "z", "t", "f", "u", "empty", "far", "float", "1.5", "::0", "::-1",
    "0 0", "0 0 0", "0 0 0 0", "0 ...", "... 0", "... -1", ": 0", ": : 0", ": 1:3", "0 : 1:3",
    "... 1:3", "1 ... ::2", "None 0", "0 None", "... None", ": None :", "None None", "None ... None",
    "... ... 0", "0 1:2 None", "i 0", "0 i", ": i", ": : k", "... k", "i i", "i : k", "z z", "0 z",
    "z 0", "i None", "None i", "0 i k", ": i i", "i ... i", "rows 0", "rows cols", ": cols", "0 cols",
    "rows : 1:3", "m None", "None m", "j 0", "0 j", ": j", "j j", "j : k", "[0, 1] [1, 2]", "0 [0, 2]",
    "[0] [0]", ": [0, 2] 1:", "True 0", "0 True", "False 0", ": True", "t 0", "f 0", "u 0", "empty 0",
    "0 empty", "far 0", ": far", "0 0 0:2", "1: 1: 1:", "::2 ::2 ::2", "-1 -1 -1", "0 3", "0 0 4",
    ": : : :", "0 -4", "[5]", "0 ... 0 0", "None 0 None 0 None", "1:1 0",
    "0 [[0, 1], 1]", "0 [0, [1]]", "0 [[0, 1], [1]]", "0 [1, None]", "0 0 0 [None]", "1.5 0 0 0",
    "7 1.5", "0 1.5", "0 0 0 0 [None]", "... [[True, False, True], [False, True, False]] 0",
    "[1.5]", "0 [1.7, 0]", "i ... ...", "k ... ... ...", "0 [0.0, 1]",
]

VALUES = ["7", "2.5", "True", "row", "ones", "wide"]
WRITES = ["0", ":", "...", "0 1", ": 1:3", "m", "i", "i 0", "None", "True", "False", "0 0 0", "rows",
          "j", "[0, 1]", ": cols", "::2", "empty", "far", "0 i", "t", "f", ": : k", "i : k"]


def value(word):
    made = {"row": lambda: torch.arange(4.0), "ones": lambda: torch.ones(1),
            "wide": lambda: torch.full((1, 1, 1, 4), 9.0)}
    return made[word]() if word in made else eval(word)


def index(words, x):
    parsed = []
    for word in split(words):
        parsed.append(TENSORS[word](x) if word in TENSORS else eval(f"_I[{word}]", {"_I": _Index()}))
    return tuple(parsed) if len(parsed) > 1 else parsed[0]


class _Index:
    def __getitem__(self, item):
        return item


def split(words):
    """At spaces outside of brackets."""
    parts, depth, current = [], 0, ""
    for c in words:
        depth += (c == "[") - (c == "]")
        if c == " " and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += c
    return parts + [current]


def outcome(run):
    try:
        made = run()
    except Exception as error:
        return {"error": type(error).__name__}
    return made


def read(words):
    x = torch.arange(24.0).view(2, 3, 4).requires_grad_()

    def run():
        y = x[index(words, x)]
        y.sum().backward()
        return {"shape": list(y.shape), "data": y.flatten().tolist(), "grad": x.grad.flatten().tolist()}

    return outcome(run)


def write(words, word):
    x = torch.arange(24.0).view(2, 3, 4)

    def run():
        x[index(words, x)] = value(word)
        return {"data": x.flatten().tolist()}

    return outcome(run)


def main() -> None:
    out = {
        "reads": [[words, read(words)] for words in INDICES],
        "writes": [[words, word, write(words, word)] for words in WRITES for word in VALUES],
    }
    path = Path(__file__).parents[2] / "test/parity/indexing.json"
    path.write_text(json.dumps(out) + "\n")
    print(len(out["reads"]), "reads,", len(out["writes"]), "writes")


main()
