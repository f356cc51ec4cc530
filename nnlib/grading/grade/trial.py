"""Try a notebook's code answers, as they stand and with a second chance.

A student loses points for what is wrong, once. An answer that fails is tried
again where something else may be why: with earlier answers put right, or with
the notebook as it was after the answer's own cell. The better counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import groupby

from nnlib.grading.assignment.assignment import Question
from nnlib.grading.grade.attempt import Attempt
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.messages import absent, clean, short_error
from nnlib.grading.grade.missing import whereabouts
from nnlib.grading.grade.result import of_score, result
from nnlib.grading.grade.setting import Setting
from nnlib.grading.intake.notebook import Notebook
from nnlib.grading.sandbox import WorkerLostError

NOTEBOOK = 600  # seconds that a notebook may take altogether
# Of computing, for a call of what builds on a wrong answer: often that is a
# loop which never ends, and it ends with the right one.
GLANCE = 0.2


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
        self.uses: dict[str, set[str]] = {}
        self.failed: set[str] = set()
        self.cut_off: set[str] = set()
        self.stops: dict[str, list[str]] = {}

    def results(self) -> dict[str, dict]:
        """Return a result for each question that code answers, by name."""
        questions = self.setting.by_code
        found: dict[str, dict] = {}
        for modules, group in grouped(questions):
            found.update(self.of_group(modules, group))
        again = {q.name: (found[q.name]["score"], set()) for q in questions}
        for modules, group in grouped(self.in_need(found)):
            again.update(self.with_right_ones(modules, group, found))
        unsure = [
            q
            for q in questions
            if q.name in self.cut_off and again[q.name][0] < q.points
        ]
        for modules, group in grouped(unsure):
            for name, tried in self.of_group(modules, group).items():
                found[name] = max(tried, found[name], key=points_won)
        for question in questions:
            name, (score, wrong) = question.name, again[question.name]
            if score > found[name]["score"]:
                found[name] = self.lifted(question, found[name], score, wrong)
        self.look += [each for look in self.stops.values() for each in look]
        if all(found[q.name]["feedback"] == [absent(q)] for q in questions):
            self.look.append(
                "No answer was found. Is it another assignment, or variant?"
            )
        return found

    def kernel(
        self, modules: tuple[str, ...], last: int | None = None
    ) -> Kernel:
        """Return a kernel for answers that may import some modules."""
        return Kernel(
            self.setting, self.notebook, modules, self.deadline, last
        )

    def attempt(
        self, question: Question, kernel: Kernel, seconds: float | None = None
    ) -> Attempt:
        """Try a question, each call with the time it may take, or less."""
        seconds = question.seconds if seconds is None else seconds
        return Attempt(self.setting, question, kernel, self.sha, seconds)

    def of_group(
        self, modules: tuple[str, ...], questions: list[Question]
    ) -> dict[str, dict]:
        """Grade the questions that share a worker."""
        results = {}
        with self.kernel(modules) as kernel:
            for question in questions:
                found = self.of_question(question, kernel)
                results[question.name] = found
                if found["score"] < question.points:
                    self.failed.add(question.name)
        for number, reason in kernel.skipped.items():
            self.look.append(f"Cell {number} was left out: {clean(reason)}.")
        for problem in kernel.problems:
            if problem.get("type") == "OutOfTimeError":
                self.look.append(f"Cut off: {short_error(problem)}")
            if problem.get("type") == "SyntaxError" and self.is_newer():
                version = ".".join(map(str, self.notebook.python))
                self.look.append(
                    f"{short_error(problem)} The notebook was written with "
                    f"Python {version}: it may need that newer Python."
                )
        return results

    def is_newer(self) -> bool:
        """Tell whether the notebook's Python is newer than the grader's."""
        return self.notebook.python > sys.version_info[:2]

    def of_question(self, question: Question, kernel: Kernel) -> dict:
        """Grade one question."""
        try:
            kernel.open()
        except WorkerLostError as error:
            self.look.append(f"Not graded to the end: {clean(str(error))}.")
            says = "It could not be graded. Your instructor has been told."
            return result(question, "look", 0, [says])
        found = kernel.found.get(question.name)
        if not isinstance(found, dict) or not found.get("written"):
            return self.of_missing(question, kernel, stub=found is not None)
        self.remark(question, found)
        self.uses[question.name] = texts(found.get("uses"))
        attempt = self.first_attempt(question, kernel)
        changed = texts(found.get("changed"))
        if attempt.score < question.points and changed:
            attempt = self.as_it_was(question, kernel, changed, attempt)
        self.stops[question.name] = attempt.look
        return of_score(
            question, attempt.score, attempt.feedback, attempt.parts
        )

    def first_attempt(self, question: Question, kernel: Kernel) -> Attempt:
        """Try a question as it was handed in.

        What builds on a wrong answer gets a glance. If that cuts it off, and
        right answers do not help, it is tried once more, with all its time.
        """
        name = question.name
        builds = self.failed & self.uses[name]
        if not builds or name in self.cut_off:
            return self.attempt(question, kernel)
        glance = min(GLANCE, question.seconds)
        attempt = self.attempt(question, kernel, glance)
        if attempt.cut_off:
            self.cut_off.add(name)
        return attempt

    def remark(self, question: Question, found: dict) -> None:
        """Tell the instructor how an answer was found."""
        name = question.name
        if found["written"] != 1:
            self.look.append(
                f"`{name}` is written more than once; the last counted."
            )
        if found.get("covered") is True:
            self.look.append(
                f"`{name}` is also given a result; the function counted."
            )
        if found.get("by_name") is True:
            self.look.append(
                f"`{name}` has its arguments in another order, or takes them "
                "by name alone; it was called by their names."
            )

    def as_it_was(
        self,
        question: Question,
        kernel: Kernel,
        changed: set[str],
        before: Attempt,
    ) -> Attempt:
        """Try a question with the notebook as it was after its own cell."""
        number = kernel.found[question.name].get("cell")
        if type(number) is not int:
            return before
        with self.kernel(kernel.modules, number) as earlier:
            try:
                earlier.open()
                found = earlier.found.get(question.name)
                if not isinstance(found, dict) or not found.get("written"):
                    return before
                again = self.attempt(question, earlier)
            except WorkerLostError:
                return before
        if again.score <= before.score:
            return before
        names = ", ".join(f"`{each}`" for each in sorted(changed))
        again.look.append(
            f"`{question.name}` was called as it was after cell {number}: a "
            f"later cell changes {names}. That gave {again.score:g} points "
            f"instead of {before.score:g}."
        )
        says = (
            f"It counts as it was after its own cell. A later cell changes "
            f"{names}, and then it fails."
        )
        rest = again.feedback if again.score < question.points else []
        again.feedback = [says, *rest]
        return again

    def in_need(self, found: dict[str, dict]) -> list[Question]:
        """Return the failed questions that build on another failed one."""
        failed: set[str] = set()
        needy = []
        for question in self.setting.by_code:
            name = question.name
            if found[name]["score"] < question.points:
                if failed & self.uses.get(name, set()):
                    needy.append(question)
                failed.add(name)
        return needy

    def with_right_ones(
        self,
        modules: tuple[str, ...],
        needy: list[Question],
        found: dict[str, dict],
    ) -> dict[str, tuple[float, set[str]]]:
        """Try questions again, each with the earlier ones put right.

        Returns points, and the wrong answers that were in the way, by name.

        Right answers are in this worker. So only points leave it: no value,
        no error's text, nothing that a student's code could have chosen.
        """
        again: dict[str, tuple[float, set[str]]] = {}
        failed: set[str] = set()
        with self.kernel(modules) as kernel:
            for question in self.setting.by_code:
                name = question.name
                score = found[name]["score"]
                if question in needy:
                    try:
                        kernel.open()
                        score = self.attempt(question, kernel).score
                    except WorkerLostError:
                        break
                    again[name] = score, failed & self.uses[name]
                    score = max(score, found[name]["score"])
                if score < question.points:
                    failed.add(name)
                    kernel.put_right(self.setting.handout.answer(question))
                if question == needy[-1]:
                    break
        return again

    def lifted(
        self, question: Question, old: dict, score: float, wrong: set[str]
    ) -> dict:
        """Return the result of a question that builds on wrong answers."""
        names = " and ".join(f"`{name}`" for name in sorted(wrong))
        gets = f"{score:g} of {question.points:g} points"
        self.look.append(
            f"`{question.name}` calls {names}. With a right answer there it "
            f"gets {gets}, as handed in {old['score']:g}."
        )
        says = (
            f"It calls your {names}, not right yet. With a right answer "
            f"there, it gets {gets}, and these count."
        )
        rest = old["feedback"]
        if score == question.points:
            rest, self.stops[question.name] = [], []
        return of_score(question, score, [says, *rest])

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


def grouped(
    questions: list[Question],
) -> Iterator[tuple[tuple[str, ...], list[Question]]]:
    """Yield the questions whose answers may import the same modules."""
    in_order = sorted(questions, key=lambda each: each.modules)
    for modules, group in groupby(in_order, key=lambda each: each.modules):
        yield modules, list(group)


def points_won(result: dict) -> float:
    """Return what a result counts."""
    return result["score"]


def texts(listed: object) -> set[str]:
    """Return the names in a reply that may hold anything."""
    found = listed[:100] if isinstance(listed, list) else []
    return {each for each in found if isinstance(each, str) and named(each)}


def named(text: str) -> bool:
    """Tell whether a text could be a name in a notebook."""
    return len(text) <= 60 and text.isidentifier()
