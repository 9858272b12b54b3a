"""Writes test/parity/experiment.json: the main job's losses and weights in PyTorch, for some modes.

Usage: experiment.py FOLDER_WITH_MNIST
"""

import base64
import json
import sys
from pathlib import Path

import torch

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts/parity"))
sys.path = [p for p in sys.path if Path(p).resolve() != Path(__file__).parent.resolve()]
from experiment import MODES, read, train  # noqa: E402

SEED = 0
EPOCHS = 2


def main() -> None:
    torch.set_num_threads(1)
    images, labels = read(Path(sys.argv[1]), None)
    results = {}
    for name, init in MODES.items():
        made = train(images, labels, init, SEED, EPOCHS)
        losses = torch.tensor(made["losses"], dtype=torch.float32).numpy().tobytes()
        results[name] = {"losses": base64.b64encode(losses).decode(),
                         "weights": made["weights"], "accuracy": made["accuracy"]}
    out = {"capability": torch.backends.cpu.get_cpu_capability(), "seed": SEED, "epochs": EPOCHS, "results": results}
    (ROOT / "test/parity/experiment.json").write_text(json.dumps(out, indent=0) + "\n")


main()
