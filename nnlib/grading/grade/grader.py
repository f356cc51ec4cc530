"""Grade one submission: bytes in, a record out, nothing else touched."""

from __future__ import annotations

import difflib
import hashlib
import re
import time
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from nnlib.grading import secret
from nnlib.grading.assignment.assignment import (
    Assignment,
    Check,
    Code,
    Question,
    Step,
    Text,
)
from nnlib.grading.assignment.compare import differs
from nnlib.grading.assignment.handout import BLANK, Handout
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.messages import absent, clean, error_text, short_error
from nnlib.grading.intake.notebook import Cell, Notebook, UnreadableError, read
from nnlib.grading.sandbox import Limits, Sandbox, WorkerLostError
from nnlib.grading.sandbox.worker import protocol

CELL = 10  # seconds of computing that a cell may take
NOTEBOOK = 600  # seconds that a notebook may take altogether
ANSWER = 5_000  # characters of a written answer that are kept


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
        self.assignment = assignment
        self.key = key
        self.sandbox = sandbox
        self.limits = limits or Limits()
        self.cell_seconds = cell_seconds
        self.handout = Handout(assignment)
        self.guard = sandbox.describe()
        self.questions = [
            question
            if question.by_hand
            else question.as_in(assignment.variant)
            for question in assignment.questions
        ]
        self.modules = {m for q in assignment.by_code for m in q.modules}

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
        record = {**self.identity(data), "sandbox": self.guard}
        try:
            notebook = read(data)
        except UnreadableError as error:
            return self.lost(data, f"The file could not be read: {error}.")
        graded = _Graded(self, notebook, record["submission"])
        results, look = graded.results(), graded.look
        return {**record, **self.summed(results), "look": look}

    def lost(self, data: bytes, reason: str) -> dict:
        """Return the record of what was handed in but cannot be graded."""
        results = [self._unread(question) for question in self.questions]
        record = {**self.identity(data), "sandbox": self.guard}
        return {**record, **self.summed(results), "look": [reason]}

    def summed(self, results: list[dict]) -> dict:
        """Return the part of a record that adds up its questions."""
        return {
            "questions": results,
            "score": sum(result["score"] for result in results),
            "points": self.assignment.points,
            "by_hand": [r["name"] for r in results if r["status"] == "hand"],
        }

    def _unread(self, question: Question | Text) -> dict:
        says = "Your file could not be read. Your instructor has been told."
        return result(question, "look", 0, [says])


def result(
    question: Question | Text,
    status: str,
    score: float,
    feedback: list[str],
    **more: object,
) -> dict:
    """Return a question's part of the record.

    Parameters
    ----------
    status : ``right``, ``partly``, ``wrong``, ``missing``, ``look`` (a human
        should) or ``hand`` (a human must)
    """
    return {
        "name": question.name,
        "id": question.grade_id,
        "status": status,
        "score": score,
        "points": question.points,
        "feedback": feedback,
        **more,
    }


class _Graded:
    """One submission on its way to a record."""

    def __init__(self, grader: Grader, notebook: Notebook, sha: str) -> None:
        self.grader = grader
        self.notebook = notebook
        self.sha = sha
        self.deadline = time.monotonic() + NOTEBOOK
        self.look: list[str] = []

    def results(self) -> list[dict]:
        """Return a result for each question, in the assignment's order."""
        found: dict[str, dict] = {}
        questions = self.grader.questions
        coded = [question for question in questions if not question.by_hand]
        # Answers that may import the same modules share a worker.
        for modules, group in groupby(
            sorted(coded, key=lambda q: q.modules), key=lambda q: q.modules
        ):
            found.update(self.of_group(modules, list(group)))
        for question in questions:
            if question.by_hand:
                found[question.name] = self.of_text(question)
        if all(found[q.name]["feedback"] == [absent(q)] for q in coded):
            self.look.append(
                "No answer was found. Is it another assignment, or variant?"
            )
        self.look = list(dict.fromkeys(self.look))
        return [found[question.name] for question in questions]

    def of_group(
        self, modules: tuple[str, ...], questions: list[Question]
    ) -> dict[str, dict]:
        """Grade the questions that share a worker."""
        grader = self.grader
        kernel = Kernel(
            grader.sandbox,
            self.notebook,
            grader.handout,
            [question.name for question in questions],
            modules,
            grader.limits,
            grader.cell_seconds,
            self.deadline,
        )
        with kernel:
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
            self.grader.key,
            self.grader.assignment.name,
            str(self.grader.assignment.version),
            self.grader.assignment.variant.seed,
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
        if not feedback:
            return result(question, "right", score, ["Right."])
        status = "partly" if score else "wrong"
        return result(question, status, score, list(dict.fromkeys(feedback)))

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
            first = first or self.verdict(question, check, arguments, got)
        if not tried:
            raise ValueError(f"A check of {question.name!r} has no cases.")
        if not first:
            return ""
        return (
            self.explained(question, check, tried) or f"{first} {check.hint}"
        )

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
            if lacking and lacking[1] not in self.grader.modules:
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

    def verdict(
        self, question: Question, check: Check, arguments: tuple, got: object
    ) -> str:
        """Return what is wrong with a value, or an empty text."""
        values = [a.value if isinstance(a, Code) else a for a in arguments]
        if check.judge:
            try:
                with np.errstate(all="ignore"):
                    fine = bool(check.judge(got, *values))
            except Exception:
                # Whatever came, it was not what the judge can work with.
                fine = False
            return "" if fine else "Not yet."
        expected = question.answer(*values)
        return differs(got, expected, question.rtol, question.atol)

    def explained(
        self, question: Question, check: Check, tried: Sequence[tuple]
    ) -> str:
        """Return what to say of the mistake that explains every case."""
        for mistake in question.mistakes:
            if all(self.matches(mistake, question, a, g) for a, g in tried):
                return mistake.says
        return ""

    def matches(
        self, mistake, question, arguments: tuple, got: object
    ) -> bool:
        """Tell whether a value is the one that a mistake leads to."""
        values = [a.value if isinstance(a, Code) else a for a in arguments]
        try:
            with np.errstate(all="ignore"):
                if mistake.when:
                    return bool(mistake.when(got, *values))
                wrong = mistake.answer(*values)
                if differs(wrong, wrong):
                    return False  # NaN would explain any other NaN
                return not differs(got, wrong, question.rtol, question.atol)
        except Exception:
            return False

    def of_missing(
        self, question: Question, kernel: Kernel, stub: bool
    ) -> dict:
        """Say why there is no answer, and whether a human should look."""
        reason = self.reason(question, kernel)
        if reason:
            self.look.append(f"`{question.name}` was not found: {reason}")
            says = f"No `{question.name}` was found: {reason}"
            return result(question, "look", 0, [says])
        says = "Not answered yet." if stub else absent(question)
        return result(question, "missing", 0, [says])

    def reason(self, question: Question, kernel: Kernel) -> str:
        """Return why an answer may be there after all, or an empty text."""
        defines = re.compile(
            rf"\b(def|class)\s+{question.name}\b|^{question.name}\s*=",
            re.MULTILINE,
        )
        where = {
            number
            for number, source in kernel.cells
            if number and defines.search(source)
        }
        for number, why in kernel.skipped.items():
            if number in where:
                return f"cell {number} was left out, because {clean(why)}."
        for problem in kernel.problems:
            number = problem.get("cell")
            # Anything may stand in a reply, a list for example.
            if type(number) is not int:
                continue
            if number in where and question.name not in kernel.found:
                if problem.get("type") == "NotImplementedError":
                    return ""  # a class that is still the empty one
                return f"cell {number} has an error: {short_error(problem)}"
        for number, cell in self.notebook.text:
            if defines.search(cell.source):
                return f"cell {number}, where it stands, is no code cell."
        made = kernel.found.get(question.name)
        cells = made.get("cells") if isinstance(made, dict) else []
        for number in sorted(where):
            if isinstance(cells, list) and number not in cells:
                return f"cell {number}, where it stands, did not define it."
        if made is not None:
            return ""
        wanted = {q.name for q in self.grader.questions}
        others = [name for name in kernel.defined if name not in wanted]
        close = difflib.get_close_matches(question.name, others, 1, 0.6)
        if not close:
            close = [n for n in others if n.lower() == question.name.lower()]
        return f"is it `{clean(close[0], 60)}`?" if close else ""

    def of_text(self, question: Text) -> dict:
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
        prompt = self.grader.handout.prompt(question.name)
        return marked or [
            n
            for n, cell in enumerate(cells[:-1], 1)
            if prompt in cell.source.split("\n")
        ]

    def is_given(self, cell: Cell) -> bool:
        """Tell whether a student has not changed a cell."""
        return cell.source.strip() in self.grader.handout.sources

    def is_text_near(self, question: Text) -> bool:
        """Tell whether a student wrote text beside the cell for it."""
        others = {q.name for q in self.grader.questions} - {question.name}
        return any(
            cell.kind == "text"
            and cell.source.strip() not in ("", BLANK)
            and cell.grade_id not in others
            and not self.is_given(cell)
            for home in self.homes(question)
            for cell in self.notebook.cells[max(home - 2, 0) : home + 3]
        )
