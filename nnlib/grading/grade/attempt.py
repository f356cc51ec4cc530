"""One question tried on one kernel: it is called, and the values judged."""

from __future__ import annotations

import re

import numpy as np

from nnlib.grading import secret
from nnlib.grading.assignment.assignment import (
    Check,
    Code,
    Question,
    Step,
)
from nnlib.grading.assignment.compare import differs
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.messages import (
    clean,
    error_kind,
    error_text,
    lost_text,
    short_error,
)
from nnlib.grading.grade.setting import Setting
from nnlib.grading.grade.verdict import explained, verdict
from nnlib.grading.sandbox import WorkerLostError
from nnlib.grading.sandbox.worker import protocol


class Attempt:
    """What a question's checks have given.

    Attributes
    ----------
    score : points that were won
    feedback : what to tell the student
    parts : each check: its points, whether they are won, what is told
    look : what to tell the instructor
    cut_off : whether a call took longer than it might

    Parameters
    ----------
    sha : of the file, from which inputs are drawn
    seconds : of computing that one call may take
    """

    def __init__(
        self,
        setting: Setting,
        question: Question,
        kernel: Kernel,
        sha: str,
        seconds: float,
    ) -> None:
        self.setting = setting
        self.question = question
        self.kernel = kernel
        self.seconds = seconds
        self.score = 0
        self.cut_off = False
        self.feedback: list[str] = []
        self.look: list[str] = []
        self.parts: list[dict] = []
        generator = inputs(setting, sha, question)
        for check in question.checks:
            told = self.of_check(check, generator)
            part = {"points": check.points, "won": not told, "says": told}
            self.parts.append(part)
            if told:
                self.feedback.append(told)
            else:
                self.score += check.points
        self.feedback = _once(self.feedback) or ["Right."]

    def of_check(self, check: Check, generator: np.random.Generator) -> str:
        """Return an empty text if every case is right, else the feedback.

        A case that stops does not hide what the others show.
        """
        tried = []
        first = changed = stopped = ""
        for arguments in check.cases(generator):
            try:
                got, error = self.asked(check, arguments)
            except WorkerLostError as lost:
                self.cut_off = True
                name, why = self.question.name, clean(str(lost))
                self.look.append(f"`{name}` was given up: {why}.")
                return lost_text(str(lost))
            if error:
                sources = (source for _, source in self.kernel.cells)
                told = error_text(error, self.question, sources)
                stopped = stopped or told
                if error_kind(error) == "OutOfTimeError":
                    self.cut_off = True
                    break
                continue
            tried.append((arguments, got))
            first = first or verdict(self.question, check, arguments, got)
            if check.keeps:
                changed = changed or self.changed(arguments)
        if not (tried or stopped):
            name = self.question.name
            raise ValueError(f"A check of {name!r} has no cases.")
        if not (first or changed or stopped):
            return ""
        mistake = explained(self.question, tried) if first else ""
        if stopped:
            return f"{mistake} {stopped}".strip()
        return mistake or f"{first or changed} {check.hint}"

    def asked(
        self, check: Check, arguments: tuple
    ) -> tuple[object, dict | None]:
        """Return what the student's code gives, or the error that it told."""
        question = self.question
        if check.steps:
            steps = check.steps(*arguments)
        else:
            steps = [Step(question.name, question.arranged(arguments))]
        self.given = None
        reply = self.kernel.call(steps, self.seconds, check.keeps)
        if "error" in reply:
            error = reply["error"] if isinstance(reply["error"], dict) else {}
            if not self.look:  # the others will have the same cause
                self.look = self.causes(error) or self.named(error)
            return None, error or {"type": "an error"}
        try:
            values = protocol.decode(reply.get("values"))
            if not isinstance(values, list) or len(values) != len(steps):
                raise protocol.ProtocolError("not one value for each step")
        except protocol.ProtocolError as error:
            self.kernel.close()
            raise WorkerLostError(f"its process sent {error}") from error
        self.given = reply.get("given")
        return (values if check.steps else values[0]), None

    def changed(self, arguments: tuple) -> str:
        """Return which argument a call has left other than it was."""
        names = self.question.arguments
        try:
            given = protocol.decode(self.given)
            pairs = zip(given, self.question.arranged(arguments), strict=True)
            other = [
                not isinstance(a, Code) and differs(g, a) for g, a in pairs
            ]
        except (protocol.ProtocolError, TypeError, ValueError):
            return "It does something to its arguments."
        for name, said in zip(names, other, strict=True):
            if said:
                return f"It changes `{name}`, which it was given."
        return ""

    def named(self, error: dict) -> list[str]:
        """Return what the instructor should know of an error."""
        name, kind = self.question.name, error_kind(error)
        if kind == "OutOfTimeError":
            return [f"`{name}` took too long."]
        if kind == "NotPlainError":
            return []  # a value, and a wrong one
        said = short_error(error)
        lacking = re.match(r"ModuleNotFoundError: .*?'(\w+)", said)
        # What other questions allow, this one forbids on purpose.
        if lacking and lacking[1] in self.setting.modules:
            return []
        return [f"`{name}` stopped: {said}"]

    def causes(self, error: dict) -> list[str]:
        """Return why a name is not defined: its cell failed here."""
        missing = re.match(r"NameError: name '(\w+)'", short_error(error))
        if not missing:
            return []
        name = missing[1]
        makes = re.compile(
            rf"^(def|class)\s+{name}\b|\b(as|import)\s+{name}\b"
            rf"|^{name}\b[^=\n]*=(?!=)",
            re.MULTILINE,
        )
        failed = {
            problem["cell"]: short_error(problem)
            for problem in self.kernel.problems
            if type(problem.get("cell")) is int
        }
        return [
            f"`{self.question.name}` needs `{name}`, but cell {number} did "
            f"not make it. {failed.get(number, '')}".strip()
            for number, source in self.kernel.cells
            if number and makes.search(source)
        ][:1]


def inputs(
    setting: Setting, sha: str, question: Question
) -> np.random.Generator:
    """Return the generator of a question's inputs for a submission."""
    assignment = setting.assignment
    return secret.generator(
        setting.key,
        assignment.name,
        str(assignment.version),
        assignment.variant.seed,
        sha,
        question.name,
    )


def _once(texts: list[str]) -> list[str]:
    """Return texts without those that another one ends with."""
    apart = list(dict.fromkeys(texts))
    return [
        each
        for each in apart
        if not any(other.endswith(f" {each}") for other in apart)
    ]
