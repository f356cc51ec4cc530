"""Runs each cell of a notebook after nothing but what it is said to need.

``python alone.py FOLDER NOTEBOOK``, where FOLDER has what a page's Python has
of the book. It prints, in JSON, the cells whose output differs, and how many
other cells each one needed. What several cells need first is run once: a copy
of the process goes on for each of them.
"""

import json
import os
import sys
from pathlib import Path

folder, notebook = sys.argv[1:]
sys.path[:0] = [folder, str(Path(__file__).parents[2])]

from nnpage.needs import needs  # noqa: E402
from nnpage.runner import Runner  # noqa: E402

import nnlib.figures  # noqa: E402, F401  once, and not in each copy
from tests.in_page.stored import (  # noqa: E402
    cells,
    sent,
    source,
    stored,
    varies,
)  # fmt: skip

book = cells(Path(notebook))
sources = [source(cell) for cell in book]
heard: list[dict] = []
runner = Runner(sources, [cell["id"] for cell in book], heard.append)


def in_a_copy(work, *given) -> dict:
    """Return what a function returns in a copy of this process."""
    reads, writes = os.pipe()
    if child := os.fork():
        os.close(writes)
        with os.fdopen(reads) as said:
            found = said.read()
        _, status = os.waitpid(child, 0)
        if status:
            sys.exit(f"A copy ended with status {status}.")
        return json.loads(found)
    status = 1
    try:
        with os.fdopen(writes, "w") as out:
            json.dump(work(*given), out)
        status = 0
    finally:
        sys.stderr.flush()
        os._exit(status)


def run(first: int, after: list[list[int]]) -> dict:
    """Run a cell, then what comes after it; return the wrong outputs."""
    heard.clear()
    runner.run(first, sources, {})
    found, cell = {}, book[first]
    if [] in after and not varies(cell) and sent(heard) != stored(cell):
        found[cell["id"]] = [sent(heard), stored(cell)]
    return found | run_all([rest for rest in after if rest])


def run_all(wanted: list[list[int]]) -> dict:
    """Run lists of cells, each alone; return the wrong last outputs."""
    found = {}
    for first in sorted({one[0] for one in wanted}):
        after = [one[1:] for one in wanted if one[0] == first]
        found |= in_a_copy(run, first, after)
    return found


needed = [needs(sources, place) for place in range(len(book))]
wrong = run_all([[*above, place] for place, above in enumerate(needed)])
counts = {cell["id"]: len(n) for cell, n in zip(book, needed, strict=True)}
print(json.dumps({"wrong": wrong, "needed": counts}))
