"""Words for the student: what went wrong in their code, and where."""

from __future__ import annotations

from nnlib.grading.assignment.assignment import Question

MOST = 1_000_000  # cells of a notebook, lines of a cell


def absent(question: Question) -> str:
    """Return what to say where nothing is left of an answer."""
    return f"There is no `{question.name}` in the notebook."


def error_text(error: object, question: Question) -> str:
    """Return an error in a student's code, as words for the student."""
    said = short_error(error)
    if "NotPlainError" in said:
        return f"It returns {said.partition(': ')[2]}"
    if "ModuleNotFoundError" in said:
        may = ", ".join(question.modules) or "no module beside Python's own"
        return f"It stopped: {said} (This question may import {may}.)"
    if "OutOfTimeError" in said:
        return f"It {said.partition(': ')[2]}"
    return f"It stopped: {said}"


def short_error(error: object) -> str:
    """Return an error that a worker told, with where it was."""
    if not isinstance(error, dict):
        return "an error."
    place = ""
    cell, line = error.get("cell"), error.get("line")
    if all(type(n) is int and 0 <= n < MOST for n in (cell, line)):
        place = f" (cell {cell}, line {line})"
    kind = clean(str(error.get("type")), 60)
    message = clean(str(error.get("message")), 200)
    return f"{kind}: {message}{place}." if message else f"{kind}{place}."


def clean(text: str, most: int = 300) -> str:
    """Return a stranger's text without what does not belong in a file."""
    text = text.encode("utf-8", "replace").decode()
    kept = "".join(c for c in text if c.isprintable() or c in "\n\t")
    return kept if len(kept) <= most else kept[:most] + "…"
