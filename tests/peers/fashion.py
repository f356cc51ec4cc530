"""Chapter 7's optional program, on Fashion-MNIST, prints what stands below it.

`make test-fashion` runs this, and nothing else does: the pictures are not part
of the book, and the book does not depend on them.
"""

import ast
import io
import json
import os
import re
from contextlib import redirect_stdout
from pathlib import Path

CHAPTER = Path(__file__).parents[2] / "chapters/07-digits.ipynb"
FOLDER = "/usr/share/datasets/fashion-mnist"
PROGRAM = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)
NUMBER = re.compile(r"\d+")
# Another processor adds in another order, and 18,750 steps make more of it.
NEAR = 80


def source(name):
    """Return what stands in a cell of the chapter."""
    cells = json.loads(CHAPTER.read_text(encoding="utf-8"))["cells"]
    (cell,) = (cell for cell in cells if cell["id"] == name)
    return "".join(cell["source"])


def made():
    """Return the names of the chapter that the program uses."""
    names = {}
    for name in ("imports", "tools"):
        tree = ast.parse(source(name))
        tree.body = [
            node
            for node in tree.body
            if getattr(node, "module", "") != "nnlib.figures"
        ]
        exec(compile(tree, name, "exec"), names)
    return names


def test_the_program_prints_what_stands_below_it():
    ((program, shown),) = PROGRAM.findall(source("other-pictures"))
    assert FOLDER in program
    program = program.replace(FOLDER, os.environ.get("FASHION", FOLDER))
    said = io.StringIO()
    with redirect_stdout(said):
        exec(program, made())
    printed = said.getvalue()
    print(printed)
    words, found = NUMBER.sub("", printed), NUMBER.findall(printed)
    assert words.split() == NUMBER.sub("", shown).split()
    for one, other in zip(found, NUMBER.findall(shown), strict=True):
        assert abs(int(one) - int(other)) <= NEAR, (printed, shown)
