"""What a human is shown of an answer: its cell, as it was handed in.

It is found by its text and not by what a worker says of it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from nnlib.grading.assignment.assignment import Question
from nnlib.grading.grade.messages import clean
from nnlib.grading.intake.answers import is_answered
from nnlib.grading.intake.notebook import Cell, Notebook

CODE = 5_000  # characters of a cell that are kept
PICTURES = 4  # of an answer
BASE64 = 4_000_000  # characters of a picture
# What a browser shows and never runs.
KINDS = ("image/png", "image/jpeg", "image/gif", "image/webp")
INLINE = re.compile(r"data:(image/\w+);base64,([A-Za-z0-9+/=\s]+)")


def answer(question: Question, notebook: Notebook) -> dict:
    """Return the cell of an answer: its number and its code, or nothing."""
    place = _place(question, notebook)
    if place is None:
        return {}
    source = notebook.cells[place].source
    return {"cell": place + 1, "code": clean(source, CODE)}


def pictures(cell: Cell) -> list[str]:
    """Return the pictures of a cell, each as an address with all its data.

    Only kinds that a browser draws, and whose data are what they should be.
    """
    found = [
        f"data:{kind};base64,{data}"
        for kind, data in _pictures(cell)
        if kind in KINDS and len(data) <= BASE64 and _is_sound(data)
    ]
    return found[:PICTURES]


def _pictures(cell: Cell) -> Iterator[tuple[str, str]]:
    for kind, data in cell.pictures:
        yield kind, "".join(data.split())
    for match in INLINE.finditer(cell.source):
        yield match[1], "".join(match[2].split())


def _is_sound(data: str) -> bool:
    try:
        return bool(base64.b64decode(data, validate=True))
    except (binascii.Error, ValueError):
        return False


def _place(question: Question, notebook: Notebook) -> int | None:
    """Return where an answer stands: the last that is one, in code or text.

    Where there is none of that name, it is the cell that was given for it.
    """
    name = question.name
    cells = list(enumerate(notebook.cells))
    written = [n for n, c in cells if is_answered(name, [c.source])]
    in_code = [n for n in written if notebook.cells[n].kind == "code"]
    own = {question.plain_name or name, name}
    given = [n for n, cell in cells if cell.grade_id in own]
    chosen = in_code or written or given
    return chosen[-1] if chosen else None
