"""The desk of one assignment: read, shown, and changed by its forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.desk.decided import decided, worth
from nnlib.grading.desk.overrides import Overrides
from nnlib.grading.desk.page import page
from nnlib.grading.desk.server import Desk
from nnlib.grading.desk.view import View

FIELDS = ("points", "comment", "receipt")


@dataclass
class OpenDesk:
    """What is on the desk, read anew whenever it is asked for.

    Attributes
    ----------
    assignment : what was asked
    graded : returns the records as they are now
    path : of the overrides
    by : who decides
    again : grades a student again; None where the desk cannot
    """

    assignment: Assignment
    graded: Callable[[], Sequence[dict]]
    path: Path
    by: str = ""
    again: Callable[[str], str] | None = None

    def html(self, saves: bool = False) -> str:
        """Return the page."""
        records, overrides = self._now()
        counted = [decided(record, overrides) for record in records]
        grades = saves and self.again is not None
        return page(View(self.assignment, counted, overrides, saves, grades))

    def save(self, form: dict[str, str]) -> str:
        """Store what a form has decided; return what to say of it."""
        records, overrides = self._now()
        student, question = form["student"], form["question"]
        (record,) = [r for r in records if r["student"] == student] or [None]
        if record is None or question not in {*worth(record), "", "late"}:
            raise ValueError("There is no such answer any more.")
        given = {name: form.get(name, "") for name in FIELDS}
        overrides.put(student, question, by=self.by, **given)
        overrides.save()
        now = decided(record, overrides)
        return (
            f"Saved. {student} has {now['score']:g} of {now['points']:g} "
            "points now."
        )

    def grade_again(self, form: dict[str, str]) -> str:
        """Grade a student again; return what to say of it."""
        return self.again(form["student"])

    def serve(self, port: int = 0) -> Desk:
        """Return a server of the desk, which still has to be started."""
        actions = {"save": self.save}
        if self.again is not None:
            actions["again"] = self.grade_again
        return Desk(lambda: self.html(saves=True), actions, port)

    def _now(self) -> tuple[Sequence[dict], Overrides]:
        records = self.graded()
        return records, Overrides(self.path, worth(records[0]))
