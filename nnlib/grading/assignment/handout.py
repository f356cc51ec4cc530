"""An assignment's notebooks: the solution, and the copy that students get.

The master is an ordinary notebook in nbgrader's cell metadata. Solutions
become stubs, as nbgrader makes them; hidden checks are not in it at all.
"""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nnlib.grading.assignment.assignment import Assignment, Question, Text

STUB = "# YOUR CODE HERE\nraise NotImplementedError()"
BLANK = "YOUR ANSWER HERE"
SOLUTION = re.compile(
    r"^([ \t]*)### BEGIN SOLUTION\n.*?^[ \t]*### END SOLUTION$",
    re.DOTALL | re.MULTILINE,
)


class MasterError(ValueError):
    """The master breaks a rule; the message says which, and where."""


def master(path: Path) -> dict:
    """Return a master as its file has it.

    Raises
    ------
    MasterError
        When it is no notebook, or a cell's marks are not as they must be.
    """
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = notebook["cells"]
        sources = ["".join(cell["source"]) for cell in cells]
    except (ValueError, TypeError, KeyError):
        raise MasterError(
            f"{path.name} is no notebook. Save it once more in Jupyter."
        ) from None
    seen: set[str] = set()
    for number, (cell, source) in enumerate(
        zip(cells, sources, strict=True), 1
    ):
        mark = cell.setdefault("metadata", {}).get("nbgrader", {})
        name = mark.get("grade_id", "")
        at = f"{path.name}, cell {number}"
        if (mark.get("solution") or mark.get("grade")) and not name:
            raise MasterError(
                f"{at} is marked for nbgrader without a grade_id."
            )
        if name and name in seen:
            raise MasterError(f"{at}: there are two cells {name!r}.")
        if mark.get("grade") and not isinstance(
            mark.get("points"), int | float
        ):
            raise MasterError(f"{at}: {name!r} is graded and has no points.")
        if source.count("### BEGIN SOLUTION") != source.count(
            "### END SOLUTION"
        ):
            raise MasterError(
                f"{at}: {name!r} must have as many ### END SOLUTION as "
                "### BEGIN SOLUTION."
            )
        seen.add(name)
    return notebook


@dataclass(frozen=True)
class Handout:
    """An assignment's notebooks: with the solution, and without."""

    assignment: Assignment

    @cached_property
    def solution(self) -> dict:
        """The master, as its variant has it, without outputs."""
        notebook = master(self.assignment.path)
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            cell["source"] = self.assignment.variant.apply(source)
            if cell["cell_type"] == "code":
                cell["outputs"], cell["execution_count"] = [], None
        return notebook

    @cached_property
    def student(self) -> dict:
        """The student's notebook.

        Raises
        ------
        MasterError
            When a cell for an answer has no solution marked in it.
        """
        notebook = copy.deepcopy(self.solution)
        for cell in notebook["cells"]:
            mark = cell["metadata"].get("nbgrader", {})
            if mark.get("solution"):
                cell["source"] = _without_solution(cell, mark)
        return notebook

    @cached_property
    def given(self) -> list[str]:
        """The code that a student is given and does not write."""
        return [
            cell["source"]
            for cell in self._locked_cells
            if not cell["metadata"]["nbgrader"]["grade_id"].endswith("checks")
        ]

    @cached_property
    def locked(self) -> set[str]:
        """The sources of all code that a student does not write."""
        return {cell["source"] for cell in self._locked_cells}

    @cached_property
    def sources(self) -> set[str]:
        """The sources of all cells that a student is given."""
        return {cell["source"].strip() for cell in self.student["cells"]}

    @property
    def _locked_cells(self) -> list[dict]:
        return [
            cell
            for cell in self.student["cells"]
            if cell["cell_type"] == "code"
            and cell["metadata"].get("nbgrader", {}).get("locked")
        ]

    def prompt(self, name: str) -> str:
        """Return the first line of the text before the cell of an answer."""
        line = ""
        for cell in self.student["cells"]:
            mark = cell["metadata"].get("nbgrader", {})
            if mark.get("grade_id") == name:
                return line
            if cell["cell_type"] == "markdown":
                line = cell["source"].strip().partition("\n")[0]
        raise MasterError(f"The master has no cell for {name!r}.")

    def answer(self, question: Question) -> str:
        """Return the code of the solution's cell for a question."""
        return self._solved({question.name, question.plain_name})

    def text(self, question: Text) -> str:
        """Return the solution's written answer to a question."""
        return self._solved({question.name})

    def _solved(self, names: set[str]) -> str:
        for cell in self.solution["cells"]:
            mark = cell["metadata"].get("nbgrader", {})
            if mark.get("solution") and mark.get("grade_id") in names:
                return cell["source"]
        raise MasterError(f"The master has no cell for {max(names)!r}.")

    def points(self) -> dict[str, float]:
        """Return the points of each graded cell, by its grade id."""
        marks = (
            cell["metadata"].get("nbgrader", {})
            for cell in self.solution["cells"]
        )
        return {m["grade_id"]: m["points"] for m in marks if m.get("grade")}


def _without_solution(cell: dict, mark: dict) -> str:
    if cell["cell_type"] == "markdown":
        return BLANK

    def stub(match: re.Match) -> str:
        indent = match[1]
        return "\n".join(indent + line for line in STUB.split("\n"))

    source, count = SOLUTION.subn(stub, cell["source"])
    if not count:
        raise MasterError(
            f"The cell {mark['grade_id']!r} must mark its solution by "
            "### BEGIN SOLUTION and ### END SOLUTION."
        )
    return source


def as_text(notebook: dict) -> str:
    """Return a notebook as the text of its file."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
