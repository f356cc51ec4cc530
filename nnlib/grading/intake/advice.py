"""What a student should know before handing in; nothing is run."""

from __future__ import annotations

import ast
import difflib
import json
from collections import Counter

from nnlib.grading.assignment.handout import BLANK
from nnlib.grading.intake.notebook import Notebook, decoded, read


def asked(data: bytes) -> dict:
    """Return what a notebook says that it asks for, as far as it is sound."""
    mark = json.loads(decoded(data)).get("metadata", {}).get("nnlib", {})
    found = {}
    for key in ("answers", "texts"):
        names = mark.get(key) if isinstance(mark, dict) else None
        found[key] = [n for n in names or [] if isinstance(n, str)]
    return found


def advice(data: bytes, answers: list[str], texts: list[str]) -> list[str]:
    """Return a sentence for each thing that a student should look at.

    Parameters
    ----------
    data : the notebook's file
    answers : functions and classes that are asked for
    texts : cells of written answers

    Raises
    ------
    UnreadableError
        When the file is no notebook.
    """
    notebook = read(data)
    says: list[str] = []
    defined: Counter[str] = Counter()
    stubs: set[str] = set()
    for number, cell in notebook.code:
        try:
            tree = ast.parse(_plain(cell.source))
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", None)
            place = f", line {line}" if line else ""
            says.append(f"Cell {number}{place} is not Python that runs.")
            continue
        for node in tree.body:
            for name in _names(node):
                if _is_stub(node):
                    stubs.add(name)
                else:
                    defined[name] += 1
    for name in answers:
        says += _of_answer(name, defined, stubs, answers)
    return says + _of_texts(notebook, texts)


def _of_answer(
    name: str, defined: Counter, stubs: set[str], answers: list[str]
) -> list[str]:
    if defined[name] > 1:
        return [f"`{name}` is there {defined[name]} times; the last counts."]
    if defined[name]:
        return []
    if name in stubs:
        return [f"`{name}` is not answered yet."]
    others = [other for other in defined if other not in answers]
    close = difflib.get_close_matches(name, others, 1, 0.6)
    hint = f" Is it `{close[0]}`? Its name must stay." if close else ""
    return [f"`{name}` is missing.{hint}"]


def _of_texts(notebook: Notebook, texts: list[str]) -> list[str]:
    says = []
    for name in texts:
        cells = [c.source for c in notebook.cells if c.grade_id == name]
        if not cells:
            says.append(
                f"The cell for the written answer `{name}` was not found. "
                "Write into the cell that was there."
            )
        elif cells[0].strip() in ("", BLANK):
            says.append(f"The written answer `{name}` is empty.")
    return says


def _plain(source: str) -> str:
    lines = source.split("\n")
    if lines[0].startswith("%%"):
        lines = lines[1:] if "time" in lines[0] else []
    return "\n".join(
        "pass" if line.startswith(("%", "!")) else line for line in lines
    )


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [t.id for t in node.targets if isinstance(t, ast.Name)]
    return []


def _is_stub(node: ast.stmt) -> bool:
    raises = [n for n in ast.walk(node) if isinstance(n, ast.Raise)]
    return any("NotImplementedError" in ast.dump(each) for each in raises)
