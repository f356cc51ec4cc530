"""Grade one student again while the desk is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from nnlib.grading.grade.grader import Grader
from nnlib.grading.intake.collect import collect
from nnlib.grading.run.batch import Run


@dataclass
class Again:
    """Grades a student again.

    Attributes
    ----------
    grader : grades one
    submissions : where all of the class are
    records : where the records are kept
    run : the last one, which may still be on
    """

    grader: Grader
    submissions: Path
    records: Path
    run: Run | None = field(default=None, init=False)

    def __call__(self, student: str) -> str:
        """Grade a student again; return what to say of it.

        Raises
        ------
        ValueError
            When there is no such student, or grading fails.
        """
        found = collect(self.submissions, self.grader.assignment.name)
        (one,) = [s for s in found if s.student == student] or [None]
        if one is None:
            raise ValueError(f"There is no submission of {student!r}.")
        run = self.run = Run(self.grader, self.records, again=[student])
        # In this thread: a pool's would keep a desk that is closed waiting.
        made = run.one(one)
        if run.failures or made is None:
            raise ValueError(f"It could not be graded: {run.failures}")
        return (
            f"Graded again: {made['score']:g} of {made['points']:g} "
            "points, before what you decide. Load the page again."
        )

    def stop(self) -> None:
        """End what runs: the desk is closed, and the old record stays."""
        if self.run:
            self.run.stopped.set()
        self.grader.sandbox.end_all()
