"""What every submission of an assignment is graded with."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from nnlib.grading.assignment.assignment import Assignment, Question, Text
from nnlib.grading.assignment.handout import Handout
from nnlib.grading.sandbox import Limits, Sandbox

CELL = 10  # seconds of computing that a cell may take


@dataclass(frozen=True)
class Setting:
    """What is asked, and where and how answers are tried.

    Attributes
    ----------
    assignment : what is asked
    key : the secret that inputs are drawn from
    sandbox : where students' code runs
    limits : what a worker may use
    cell_seconds : of computing that a cell may take
    """

    assignment: Assignment
    key: bytes
    sandbox: Sandbox
    limits: Limits = field(default_factory=Limits)
    cell_seconds: float = CELL

    @cached_property
    def handout(self) -> Handout:
        """The assignment's notebooks."""
        return Handout(self.assignment)

    @cached_property
    def questions(self) -> list[Question | Text]:
        """The questions as the variant asks them."""
        return [
            each if each.by_hand else each.as_in(self.assignment.variant)
            for each in self.assignment.questions
        ]

    @cached_property
    def by_code(self) -> list[Question]:
        """Those that are answered by code."""
        return [each for each in self.questions if not each.by_hand]

    @cached_property
    def modules(self) -> set[str]:
        """What any of the answers may import."""
        return {m for each in self.by_code for m in each.modules}
