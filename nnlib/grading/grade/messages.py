"""Words for people: what went wrong in a student's code, and where.

A student is told an error's kind and place, and never its text: that was
chosen by code which has seen the hidden inputs. The instructor is told all.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterable

from nnlib.grading.assignment.assignment import Question

MOST = 1_000_000  # cells of a notebook, lines of a cell
PLAIN = "a plain number, text, list or array"
LOST = {
    "its process ended",
    "it took too long",
    "it used more memory than it may",
    "the notebook has used up its time",
}


def absent(question: Question) -> str:
    """Return what to say where nothing is left of an answer."""
    return f"There is no `{question.name}` in the notebook."


def error_text(
    error: object, question: Question, sources: Iterable[str]
) -> str:
    """Return an error in a student's code, as words for the student.

    Parameters
    ----------
    error : as a worker told it
    question : whose answer stopped
    sources : of the notebook's cells; what is in them is no secret
    """
    kind, text = error_kind(error), "\n".join(sources)
    if kind == "NotPlainError":
        return f"It returns what is not {PLAIN}: a function, for example."
    if kind == "OutOfTimeError":
        return f"It took more than {question.seconds:g} s of computing."
    if not (_is_builtin(kind) or re.search(rf"class\s+{kind}\b", text)):
        kind = "an error"
    said = f"It stopped: {kind}{_place(error)}."
    if kind != "ModuleNotFoundError":
        return said
    may = ", ".join(("what comes with Python", *question.modules))
    lacking = re.search(r"'(\w+)", str(error.get("message")))
    if not lacking or not re.search(rf"(import|from)\s+{lacking[1]}\b", text):
        return f"{said} (This question may import {may}.)"
    if lacking[1] in sys.stdlib_module_names:
        may += f"; `{lacking[1]}` is not there, since it reaches outside"
    return f"{said[:-1]}, `{lacking[1]}`. (This question may import {may}.)"


def lost_text(reason: str) -> str:
    """Return why an answer was given up, as words for the student."""
    known = f": {reason}" if reason in LOST else ""
    return f"It did not come to an end{known}."


def error_kind(error: object) -> str:
    """Return the kind of an error that a worker told."""
    kind = error.get("type") if isinstance(error, dict) else None
    sound = isinstance(kind, str) and kind.isidentifier() and len(kind) <= 60
    return kind if sound else "an error"


def short_error(error: object) -> str:
    """Return an error that a worker told, with where it was."""
    if not isinstance(error, dict):
        return "an error."
    kind = clean(str(error.get("type")), 60)
    message = clean(str(error.get("message")), 200)
    said = f"{kind}: {message}" if message else kind
    return f"{said}{_place(error)}."


def clean(text: str, most: int = 300) -> str:
    """Return a stranger's text without what does not belong in a file."""
    text = text.encode("utf-8", "replace").decode()
    kept = "".join(c for c in text if c.isprintable() or c in "\n\t")
    return kept if len(kept) <= most else kept[:most] + "…"


def _is_builtin(kind: str) -> bool:
    found = getattr(builtins, kind, None)
    return isinstance(found, type) and issubclass(found, BaseException)


def _place(error: dict) -> str:
    cell, line = error.get("cell"), error.get("line")
    if all(type(n) is int and 0 < n < MOST for n in (cell, line)):
        return f" (cell {cell}, line {line})"
    return ""
