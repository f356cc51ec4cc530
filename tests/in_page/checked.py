"""Runs exercises with their checks, as a reader who begins and one who ends.

``python checked.py FOLDER CELLS`` prints what the checks say, in JSON: for
each cell with a check, with the code that it has and with its solution, where
all above are solved. FOLDER has what a page's Python has of the book, and
CELLS, in JSON, the cells of a page (`sources`, `ids`), its `checks`, and the
`solutions` by cell.
"""

import json
import sys
from pathlib import Path

folder, cells = sys.argv[1:]
sys.path.insert(0, folder)

from nnpage.runner import Runner  # noqa: E402

page = json.loads(Path(cells).read_text("utf-8"))
heard: list[dict] = []
runner = Runner(page["sources"], page["ids"], heard.append)


def told(place: int, sources: list[str], check) -> list:
    """Return what a check says of a cell: whether it is right, and words."""
    heard.clear()
    runner.run(place, sources, {}, check)
    for one in heard:
        if one["say"] == "error":  # as a class does that is still to write
            return [False, one["hint"] or one["words"]]
    [verdict] = [one for one in heard if one["say"] == "verdict"]
    return [verdict["right"], verdict["words"]]


found, sources = {}, list(page["sources"])
for cell, check in page["checks"].items():
    place = page["ids"].index(cell)
    found[cell] = [told(place, sources, check)]
    sources[place] = page["solutions"][cell]
    found[cell].append(told(place, sources, check))
print(json.dumps(found))
