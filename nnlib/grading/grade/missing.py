"""Say why there is no answer, and where one may be after all."""

from __future__ import annotations

import difflib
import re

from nnlib.grading.assignment.assignment import Question
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.messages import clean, short_error
from nnlib.grading.intake.notebook import Notebook


def whereabouts(
    question: Question, kernel: Kernel, notebook: Notebook, wanted: set[str]
) -> str:
    """Return why an answer may be there after all, or an empty text.

    Parameters
    ----------
    question : whose answer was not found
    kernel : that has run the notebook
    notebook : as it was handed in
    wanted : names of all answers, none of which is this one misspelt
    """
    defines = re.compile(
        rf"\b(def|class)\s+{question.name}\b|^{question.name}\s*=",
        re.MULTILINE,
    )
    where = {
        number
        for number, source in kernel.cells
        if number and defines.search(source)
    }
    made = kernel.found.get(question.name)
    failed = _failure(where, kernel, made is not None)
    if failed is not None:
        return failed
    for number, cell in notebook.text:
        if defines.search(cell.source):
            return f"cell {number}, where it stands, is no code cell."
    cells = made.get("cells") if isinstance(made, dict) else []
    for number in sorted(where):
        if isinstance(cells, list) and number not in cells:
            return f"cell {number}, where it stands, did not define it."
    return "" if made is not None else _misspelt(question, kernel, wanted)


def _failure(where: set[int], kernel: Kernel, made: bool) -> str | None:
    """Return what went wrong in the cells where it stands, if anything."""
    for number, why in kernel.skipped.items():
        if number in where:
            return f"cell {number} was left out, because {clean(why)}."
    for problem in kernel.problems:
        number = problem.get("cell")
        # Anything may stand in a reply, a list for example.
        if type(number) is not int:
            continue
        if number in where and not made:
            if problem.get("type") == "NotImplementedError":
                return ""  # a class that is still the empty one
            return f"cell {number} has an error: {short_error(problem)}"
    return None


def _misspelt(question: Question, kernel: Kernel, wanted: set[str]) -> str:
    others = [name for name in kernel.defined if name not in wanted]
    close = difflib.get_close_matches(question.name, others, 1, 0.6)
    if not close:
        close = [n for n in others if n.lower() == question.name.lower()]
    return f"is it `{clean(close[0], 60)}`?" if close else ""
