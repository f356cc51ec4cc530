"""Try a notebook's code answers: call them, judge what comes back."""

from __future__ import annotations

import re
import time
from itertools import groupby

from nnlib.grading import secret
from nnlib.grading.assignment.assignment import Check, Question, Step
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.messages import (
    absent,
    clean,
    error_text,
    short_error,
)
from nnlib.grading.grade.missing import whereabouts
from nnlib.grading.grade.result import of_score, result
from nnlib.grading.grade.setting import Setting
from nnlib.grading.grade.verdict import explained, verdict
from nnlib.grading.intake.notebook import Notebook
from nnlib.grading.sandbox import WorkerLostError
from nnlib.grading.sandbox.worker import protocol

NOTEBOOK = 600  # seconds that a notebook may take altogether


class Trial:
    """The code answers of one notebook.

    Parameters
    ----------
    setting : what it is graded with
    notebook : what was handed in
    sha : of its file, from which inputs are drawn

    Attributes
    ----------
    look : what a human should know
    """

    def __init__(self, setting: Setting, notebook: Notebook, sha: str) -> None:
        self.setting = setting
        self.notebook = notebook
        self.sha = sha
        self.deadline = time.monotonic() + NOTEBOOK
        self.look: list[str] = []

    def results(self) -> dict[str, dict]:
        """Return a result for each question that code answers, by name."""
        found: dict[str, dict] = {}
        questions = self.setting.by_code
        # Answers that may import the same modules share a worker.
        for modules, group in groupby(
            sorted(questions, key=lambda q: q.modules), key=lambda q: q.modules
        ):
            found.update(self.of_group(modules, list(group)))
        if all(found[q.name]["feedback"] == [absent(q)] for q in questions):
            self.look.append(
                "No answer was found. Is it another assignment, or variant?"
            )
        return found

    def kernel(self, modules: tuple[str, ...]) -> Kernel:
        """Return a kernel for answers that may import some modules."""
        return Kernel(self.setting, self.notebook, modules, self.deadline)

    def of_group(
        self, modules: tuple[str, ...], questions: list[Question]
    ) -> dict[str, dict]:
        """Grade the questions that share a worker."""
        with self.kernel(modules) as kernel:
            results = {q.name: self.of_question(q, kernel) for q in questions}
        for number, reason in kernel.skipped.items():
            self.look.append(f"Cell {number} was left out: {clean(reason)}.")
        for problem in kernel.problems:
            if problem.get("type") == "OutOfTimeError":
                self.look.append(f"Cut off: {short_error(problem)}")
        return results

    def of_question(self, question: Question, kernel: Kernel) -> dict:
        """Grade one question."""
        try:
            kernel.open()
        except WorkerLostError as error:
            self.look.append(f"Not graded to the end: {clean(str(error))}.")
            says = "It could not be graded. Your instructor has been told."
            return result(question, "look", 0, [says])
        written = kernel.found.get(question.name)
        if not isinstance(written, dict) or not written.get("written"):
            return self.of_missing(question, kernel, stub=written is not None)
        if written["written"] != 1:
            self.look.append(
                f"`{question.name}` is written more than once; the last "
                "counted."
            )
        generator = secret.generator(
            self.setting.key,
            self.setting.assignment.name,
            str(self.setting.assignment.version),
            self.setting.assignment.variant.seed,
            self.sha,
            question.name,
        )
        score, feedback = 0, []
        for check in question.checks:
            told = self.of_check(question, check, kernel, generator)
            if told:
                feedback.append(told)
            else:
                score += check.points
        says = list(dict.fromkeys(feedback)) or ["Right."]
        return of_score(question, score, says)

    def of_missing(
        self, question: Question, kernel: Kernel, stub: bool
    ) -> dict:
        """Say why there is no answer, and whether a human should look."""
        wanted = {each.name for each in self.setting.questions}
        reason = whereabouts(question, kernel, self.notebook, wanted)
        if reason:
            self.look.append(f"`{question.name}` was not found: {reason}")
            says = f"No `{question.name}` was found: {reason}"
            return result(question, "look", 0, [says])
        says = "Not answered yet." if stub else absent(question)
        return result(question, "missing", 0, [says])

    def of_check(
        self, question: Question, check: Check, kernel: Kernel, generator
    ) -> str:
        """Return an empty text if every case is right, else the feedback."""
        tried = []
        first = ""
        for arguments in check.cases(generator):
            try:
                got, error = self.asked(question, check, arguments, kernel)
            except WorkerLostError as lost:
                self.look.append(
                    f"`{question.name}` was given up: {clean(str(lost))}."
                )
                return f"It did not come to an end: {clean(str(lost))}."
            if error:
                return error
            tried.append((arguments, got))
            first = first or verdict(question, check, arguments, got)
        if not tried:
            raise ValueError(f"A check of {question.name!r} has no cases.")
        if not first:
            return ""
        return explained(question, check, tried) or f"{first} {check.hint}"

    def asked(
        self,
        question: Question,
        check: Check,
        arguments: tuple,
        kernel: Kernel,
    ) -> tuple[object, str]:
        """Return what the student's code gives, or what to say instead."""
        if check.steps:
            steps = check.steps(*arguments)
        else:
            steps = [Step(question.name, question.arranged(arguments))]
        reply = kernel.call(steps, question.seconds)
        if "error" in reply:
            self.look += self.causes(question, reply["error"], kernel)
            said = short_error(reply["error"])
            if "OutOfTimeError" in said:
                self.look.append(f"`{question.name}` took too long.")
            lacking = re.match(r"ModuleNotFoundError: .*?'(\w+)", said)
            # What other questions allow, this one forbids on purpose.
            if lacking and lacking[1] not in self.setting.modules:
                self.look.append(f"`{question.name}` was stopped: {said}")
            return None, error_text(reply["error"], question)
        try:
            values = protocol.decode(reply.get("values"))
            if not isinstance(values, list) or len(values) != len(steps):
                raise protocol.ProtocolError("not one value for each step")
        except protocol.ProtocolError as error:
            kernel.close()
            raise WorkerLostError(f"its process sent {error}") from error
        return (values if check.steps else values[0]), ""

    def causes(self, question: Question, error, kernel: Kernel) -> list[str]:
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
            for problem in kernel.problems
            if type(problem.get("cell")) is int
        }
        return [
            f"`{question.name}` needs `{name}`, but cell {number} did not "
            f"make it. {failed.get(number, '')}".strip()
            for number, source in kernel.cells
            if number and makes.search(source)
        ][:1]
