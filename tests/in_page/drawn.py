"""Runs the last of some cells, which draw; prints what the page is sent.

``python drawn.py FOLDER`` takes the cells as a list in JSON; FOLDER has what a
page's Python has of the book.
"""

import html.entities  # noqa: F401  in the page, the pack with matplotlib has it
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
os.environ["MPLBACKEND"] = "module://nnpage.backend"

from nnpage.runner import Runner

sources = json.load(sys.stdin)
heard: list[dict] = []
runner = Runner(sources, list(map(str, range(len(sources)))), heard.append)
runner.run(len(sources) - 1, sources, {})
print(json.dumps(heard))
