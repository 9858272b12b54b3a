"""Expected output of the examples: runs the Python twins and keeps what they print."""

import pathlib
import subprocess
import sys

for twin in sorted((pathlib.Path(__file__).parent / "examples").rglob("*.py")):
    done = subprocess.run([sys.executable, twin], capture_output=True, text=True, check=True)
    twin.with_suffix(".out").write_text(done.stdout)
    print(f"{twin.stem}: {len(done.stdout.splitlines())} lines")
