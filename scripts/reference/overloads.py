"""Writes test/parity/overloads.json: in which order Python's bindings try the overloads of a name.

Only names with several overloads are listed, each with the schemas' overload names.
"""

import json
from pathlib import Path

from names import PLACES, load, overloads_by_name

OUTPUT = Path(__file__).parent.parent.parent / "test" / "parity" / "overloads.json"


def main():
    functions = load()
    table = {}
    for place in PLACES:
        for name, groups in sorted(overloads_by_name(functions, place).items()):
            if len(groups) > 1:
                order = [str(group.base.func.name) for group in groups]
                table.setdefault(place, {})[name] = [n.partition(".")[2] for n in order]
    OUTPUT.write_text(json.dumps(table) + "\n")


main()
