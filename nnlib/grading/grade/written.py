"""Find a written answer, wherever in the notebook it stands."""

from __future__ import annotations

from nnlib.grading.assignment.assignment import Text
from nnlib.grading.assignment.handout import BLANK
from nnlib.grading.grade.messages import clean
from nnlib.grading.grade.result import result
from nnlib.grading.grade.setting import Setting
from nnlib.grading.intake.notebook import Cell, Notebook

ANSWER = 5_000  # characters of a written answer that are kept


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
        answer = self.written(question)
        if answer is None:
            self.look.append(
                f"The cell for the written answer {question.name!r} was not "
                "found."
            )
            says = "Your answer was not found. Your instructor has been told."
            return result(question, "look", 0, [says])
        if answer.strip() in ("", BLANK) and self.is_text_near(question):
            self.look.append(
                f"{question.name!r} is blank, but there is new text near it."
            )
            says = "Your answer is not in its cell. A human will look."
            return result(question, "look", 0, [says])
        if answer.strip() in ("", BLANK):
            return result(question, "missing", 0, ["Not answered yet."])
        says = "To be graded by hand."
        return result(
            question, "hand", 0, [says], answer=clean(answer, ANSWER)
        )

    def written(self, question: Text) -> str | None:
        """Return a written answer, by its cell's id or its place.

        Where the cell is blank, the answer may be in a copy of it or in the
        cells below, up to the next one that the student was given.
        """
        cells = self.notebook.cells
        homes = self.homes(question)
        if not homes:
            return None
        tried = [cells[home].source for home in homes]
        for home in homes:
            for cell in cells[home + 1 :]:
                if cell.grade_id or self.is_given(cell):
                    break
                if cell.kind == "text":
                    tried.append(cell.source)
        written = (each for each in tried if each.strip() not in ("", BLANK))
        return next(written, tried[0])

    def homes(self, question: Text) -> list[int]:
        """Return where the cells for a written answer are."""
        cells = self.notebook.cells
        marked = [
            n for n, cell in enumerate(cells) if cell.grade_id == question.name
        ]
        prompt = self.setting.handout.prompt(question.name)
        return marked or [
            n
            for n, cell in enumerate(cells[:-1], 1)
            if prompt in cell.source.split("\n")
        ]

    def is_given(self, cell: Cell) -> bool:
        """Tell whether a student has not changed a cell."""
        return cell.source.strip() in self.setting.handout.sources

    def is_text_near(self, question: Text) -> bool:
        """Tell whether a student wrote text beside the cell for it."""
        others = {q.name for q in self.setting.questions} - {question.name}
        return any(
            cell.kind == "text"
            and cell.source.strip() not in ("", BLANK)
            and cell.grade_id not in others
            and not self.is_given(cell)
            for home in self.homes(question)
            for cell in self.notebook.cells[max(home - 2, 0) : home + 3]
        )
