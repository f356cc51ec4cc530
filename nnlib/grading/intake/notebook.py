"""Read a notebook that anyone may have written, as data and nothing more."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass

from nnlib.grading.intake.outputs import without_outputs

BYTES = 100_000_000  # of a file
KEPT = 25_000_000  # of a file without its outputs
PARTS = 1_000_000  # brackets and commas of a file, so that it fits in memory
CELLS = 2_000
SOURCE = 1_000_000  # characters of all sources together
# What a file begins with, or has in it, that is no notebook.
OTHERS = {
    r"\A%PDF": "a PDF",
    r"\APK\x03\x04": "an archive or a text document",
    r"(?i)\A\s*<(!doctype|html)": "a web page",
    r"(?m)^(<{7}|>{7}) ": "a notebook with a merge conflict of git in it "
    "(lines that begin with <<<<<<<): decide what is to stay, and save it",
    r"(?m)^(# In\[|# %%|import \w|from \w+ import|def \w+\()": (
        "a Python script: hand in the notebook itself, whose name ends in "
        ".ipynb"
    ),
}
BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


class UnreadableError(Exception):
    """The file is no notebook that can be read; the message says why."""


@dataclass(frozen=True)
class Cell:
    """A cell.

    Attributes
    ----------
    kind : `code` or `text`
    source : what is written in it
    grade_id : nbgrader's name of it, if it has one
    pictures : kind and data of what is attached to it
    """

    kind: str
    source: str
    grade_id: str = ""
    pictures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Notebook:
    """A notebook's cells, in their order.

    Attributes
    ----------
    cells : the cells
    python : version that it says it was written with, or (0, 0)
    """

    cells: tuple[Cell, ...]
    python: tuple[int, int] = (0, 0)

    @property
    def code(self) -> list[tuple[int, Cell]]:
        """The code cells, each with its number among all cells, from 1."""
        return [
            (n, c) for n, c in enumerate(self.cells, 1) if c.kind == "code"
        ]

    @property
    def text(self) -> list[tuple[int, Cell]]:
        """All other cells, numbered likewise."""
        return [
            (n, c) for n, c in enumerate(self.cells, 1) if c.kind != "code"
        ]


def read(data: bytes) -> Notebook:
    """Return the notebook in a file's bytes.

    Parameters
    ----------
    data : a notebook of nbformat 2 to 4, in UTF-8, UTF-16 or Latin-1

    Raises
    ------
    UnreadableError
        When it is none, or larger than a notebook should be.
    """
    if not data.strip():
        raise UnreadableError("the file is empty")
    size = len(data)
    if size <= BYTES and (size > KEPT or _parts(data) > PARTS):
        data = without_outputs(data)
    if len(data) > KEPT:
        raise UnreadableError(
            f"the file has {size / 1e6:.0f} MB, more than is read. Clear its "
            "outputs, save it, and hand it in again"
        )
    text = decoded(data)
    if _parts(data) > PARTS:
        raise UnreadableError("the file has more parts than a notebook has")
    try:
        top = json.loads(text)
    except RecursionError:
        raise UnreadableError("the file is nested too deeply") from None
    except (ValueError, MemoryError) as error:
        raise UnreadableError(_instead(text, error)) from None
    found = _cells(top)
    if found is None:
        raise UnreadableError("the file is JSON, but no notebook")
    cells = tuple(_cell(each) for each in found if isinstance(each, dict))
    if len(cells) > CELLS:
        raise UnreadableError(f"the notebook has {len(cells)} cells")
    if sum(len(cell.source) for cell in cells) > SOURCE:
        raise UnreadableError("the notebook's sources are too long")
    return Notebook(cells, _python(top))


def _parts(data: bytes) -> int:
    return sum(map(data.count, (b"[", b"{", b",")))


def _instead(text: str, error: Exception) -> str:
    """Return what a file is that is no notebook."""
    for pattern, kind in OTHERS.items():
        if re.search(pattern, text):
            return f"the file is {kind}"
    whole = text.strip()
    if whole.startswith("{") and not whole.endswith("}"):
        return "the file is cut short: its end is missing"
    return f"the file is not JSON, as a notebook is: {error}"


def decoded(data: bytes) -> str:
    """Return a file's text, whichever editor has saved it."""
    for mark, encoding in BOMS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data[1:2] == b"\0":
        return data.decode("utf-16-le", errors="replace")
    if data[:1] == b"\0":
        return data.decode("utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _cells(top: object) -> list | None:
    if not isinstance(top, dict):
        return None
    if isinstance(top.get("cells"), list):
        return top["cells"]
    sheets = top.get("worksheets")  # until nbformat 3
    if not isinstance(sheets, list):
        return None
    cells: list = []
    for sheet in sheets:
        if isinstance(sheet, dict) and isinstance(sheet.get("cells"), list):
            cells += sheet["cells"]
    return cells


def _python(top: dict) -> tuple[int, int]:
    node: object = top
    for key in ("metadata", "language_info", "version"):
        node = node.get(key) if isinstance(node, dict) else None
    found = re.match(
        r"(\d{1,3})\.(\d{1,3})", node if isinstance(node, str) else ""
    )
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _cell(node: dict) -> Cell:
    kind = node.get("cell_type")
    source = node.get("source", node.get("input", ""))
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        source = ""
    mark: object = node.get("metadata")
    for key in ("nbgrader", "grade_id"):
        mark = mark.get(key) if isinstance(mark, dict) else None
    grade_id = mark if isinstance(mark, str) else ""
    # A lone half of a pair cannot be stored as UTF-8.
    source = source.encode("utf-8", "replace").decode()
    kind = "code" if kind == "code" else "text"
    return Cell(kind, source, grade_id[:100], _pictures(node))


def _pictures(node: dict) -> tuple[tuple[str, str], ...]:
    attached = node.get("attachments")
    bundles = attached.values() if isinstance(attached, dict) else ()
    found = []
    for bundle in bundles:
        parts = bundle.items() if isinstance(bundle, dict) else ()
        for kind, data in parts:
            if isinstance(data, list):
                data = "".join(each for each in data if isinstance(each, str))
            if isinstance(data, str):
                found.append((kind, data))
    return tuple(found)
