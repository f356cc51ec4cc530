"""Grade one submission: bytes in, a record out, nothing else touched."""

from __future__ import annotations

import hashlib

from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.grade.result import result
from nnlib.grading.grade.setting import CELL, Setting
from nnlib.grading.grade.shown import answer
from nnlib.grading.grade.trial import Trial
from nnlib.grading.grade.written import Written
from nnlib.grading.intake.notebook import UnreadableError, read
from nnlib.grading.intake.receipt import receipt
from nnlib.grading.sandbox import Limits, Sandbox


class Grader:
    """Grades submissions of one assignment.

    Parameters
    ----------
    assignment : what is asked
    key : the secret that inputs are drawn from
    sandbox : where students' code runs
    limits : what a worker may use
    cell_seconds : of computing that a cell may take
    """

    def __init__(
        self,
        assignment: Assignment,
        key: bytes,
        sandbox: Sandbox,
        limits: Limits | None = None,
        cell_seconds: float = CELL,
    ) -> None:
        self.setting = Setting(
            assignment, key, sandbox, limits or Limits(), cell_seconds
        )
        self.assignment = assignment
        self.key = key
        self.sandbox = sandbox
        self.guard = sandbox.describe()
        self.questions = self.setting.questions

    def identity(self, data: bytes) -> dict:
        """Return what a record depends on, beside the secret."""
        return {
            **self.assignment.identity,
            "submission": hashlib.sha256(data).hexdigest(),
            "key": hashlib.sha256(self.key).hexdigest()[:8],
        }

    def grade(self, data: bytes) -> dict:
        """Return the record of a submission.

        Parameters
        ----------
        data : the file's bytes, whatever they are

        Returns
        -------
        dict of plain values: ``score``, ``points``, ``questions`` (each with
        ``status``, ``score``, ``points``, ``feedback``), ``look`` (reasons to
        look at it), and what it was graded with
        """
        record = self.stamp(data)
        try:
            notebook = read(data)
        except UnreadableError as error:
            return self.lost(data, f"Your file could not be read: {error}.")
        trial = Trial(self.setting, notebook, record["submission"])
        written = Written(self.setting, notebook)
        found = trial.results()
        results = [
            written.result(each)
            if each.by_hand
            else {**found[each.name], **answer(each, notebook)}
            for each in self.questions
        ]
        look = list(dict.fromkeys(trial.look + written.look))
        return {**record, **self.summed(results), "look": look}

    def lost(self, data: bytes, reason: str) -> dict:
        """Return the record of what was handed in but cannot be graded.

        Student and instructor are told the reason.
        """
        says = [reason, "Your instructor has been told."]
        results = [result(each, "look", 0, says) for each in self.questions]
        summed = self.summed(results)
        return {**self.stamp(data), **summed, "look": [reason]}

    def stamp(self, data: bytes) -> dict:
        """Return what a record says of the file and of how it was graded."""
        stamp = {**self.identity(data), "sandbox": self.guard}
        return {**stamp, "receipt": receipt(data) if data else ""}

    def summed(self, results: list[dict]) -> dict:
        """Return the part of a record that adds up its questions."""
        return {
            "questions": results,
            "score": sum(result["score"] for result in results),
            "points": self.assignment.points,
            "by_hand": [r["name"] for r in results if r["status"] == "hand"],
        }
