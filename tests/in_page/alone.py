"""Runs each cell of a notebook after nothing but what it is said to need.

``python alone.py FOLDER NOTEBOOK STEP``, where FOLDER has what a page's Python
has of the book and STEP says that each so many cells one is run. It prints, in
JSON, the cells whose output differs, and how many other cells each one needed.
"""

import json
import sys
from pathlib import Path

folder, notebook, step = sys.argv[1:]
sys.path[:0] = [folder, str(Path(__file__).parents[2])]

from nnpage.needs import needs  # noqa: E402
from nnpage.runner import Runner  # noqa: E402

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
wrong, needed = {}, {}
for place, cell in enumerate(book):
    needed[cell["id"]] = len(needs(sources, place))
    if place % int(step):
        continue
    runner.reset()
    heard.clear()
    runner.run(place, sources, {})
    if not varies(cell) and sent(heard) != stored(cell):
        wrong[cell["id"]] = [sent(heard), stored(cell)]
print(json.dumps({"wrong": wrong, "needed": needed}))
