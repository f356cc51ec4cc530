"""Find a written answer, wherever in the notebook it stands."""

from __future__ import annotations

import re

from nnlib.grading.assignment.assignment import Text
from nnlib.grading.assignment.handout import BLANK
from nnlib.grading.grade.messages import clean
from nnlib.grading.grade.result import result
from nnlib.grading.grade.setting import Setting
from nnlib.grading.grade.shown import pictures
from nnlib.grading.intake.notebook import Cell, Notebook

ANSWER = 5_000  # characters of a written answer that are kept
PICTURE = re.compile(r"!\[[^\]]*\]\s*[(\[]|<img\b|data:image/", re.IGNORECASE)


class Written:
    """The written answers of a notebook.

    Attributes
    ----------
    look : what a human should know
    """

    def __init__(self, setting: Setting, notebook: Notebook) -> None:
        self.setting = setting
        self.notebook = notebook
        self.look: list[str] = []

    def result(self, question: Text) -> dict:
        """Find a written answer."""
        zones = self.zones(question)
        found = self.found(zones)
        if found is not None:
            return self.by_hand(question, found)
        if not any(zones):
            self.look.append(
                f"The cell for the written answer {question.name!r} was not "
                "found."
            )
            says = "Your answer was not found. Your instructor has been told."
            return result(question, "look", 0, [says])
        if self.is_text_near(question):
            self.look.append(
                f"{question.name!r} is blank, but there is new text near it."
            )
            says = "Your answer is not in its cell. A human will look."
            return result(question, "look", 0, [says])
        return result(question, "missing", 0, ["Not answered yet."])

    def by_hand(self, question: Text, index: int) -> dict:
        """Return what a human is given to read."""
        cell, number = self.notebook.cells[index], index + 1
        answer = clean(cell.source, ANSWER)
        if cell.kind == "code":
            self.look.append(
                f"The written answer {question.name!r} stands in a code cell, "
                f"{number}."
            )
        if PICTURE.search(cell.source):
            self.look.append(
                f"The written answer {question.name!r} has a picture: look at "
                f"cell {number} of the notebook."
            )
            answer += f"\n[There is a picture in cell {number}.]"
        says = "To be graded by hand."
        shown = {"answer": answer, "cell": number, "pictures": pictures(cell)}
        return result(question, "hand", 0, [says], **shown)

    def found(self, zones: list[list[int]]) -> int | None:
        """Return where an answer is: in text or, if in none, in code."""
        cells = self.notebook.cells
        for kind in ("text", "code"):
            for zone in zones:
                for index in zone:
                    cell = cells[index]
                    if cell.kind == kind and not is_blank(cell):
                        return index
        return None

    def zones(self, question: Text) -> list[list[int]]:
        """Return the cells where a written answer may be, home by home.

        A home is a cell that is marked as its own; where none is, the place
        after the question. The answer may be in the cells that follow, up to
        the next one that the student was given.
        """
        cells = self.notebook.cells
        marked = [
            n for n, cell in enumerate(cells) if cell.grade_id == question.name
        ]
        if marked:
            return [[home, *self.after(home)] for home in marked]
        prompt = self.setting.handout.prompt(question.name)
        asked = [
            n
            for n, cell in enumerate(cells)
            if prompt in cell.source.split("\n")
        ]
        return [self.after(place) for place in asked]

    def after(self, place: int) -> list[int]:
        """Return the cells after a place that are a student's own."""
        mine = []
        for index in range(place + 1, len(self.notebook.cells)):
            cell = self.notebook.cells[index]
            own = is_blank(cell) or not self.is_given(cell)
            if cell.grade_id or not own:
                break
            mine.append(index)
        return mine

    def is_given(self, cell: Cell) -> bool:
        """Tell whether a student has not changed a cell."""
        return cell.source.strip() in self.setting.handout.sources

    def is_text_near(self, question: Text) -> bool:
        """Tell whether a student wrote text beside the cell for it."""
        others = {q.name for q in self.setting.questions} - {question.name}
        return any(
            cell.kind == "text"
            and not is_blank(cell)
            and cell.grade_id not in others
            and not self.is_given(cell)
            for zone in self.zones(question)
            for home in zone[:1]
            for cell in self.notebook.cells[max(home - 2, 0) : home + 3]
        )


def is_blank(cell: Cell) -> bool:
    """Tell whether nothing has been written into a cell."""
    return cell.source.strip() in ("", BLANK)
