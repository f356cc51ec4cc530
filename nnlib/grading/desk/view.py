"""What all parts of the desk's page are drawn from, and share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.assignment.handout import Handout
from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.overrides import Overrides

# A sign and a word: colour alone tells nobody anything.
STATUS = {
    "right": ("✓", "right"),
    "partly": ("◐", "partly right"),
    "wrong": ("✗", "wrong"),
    "missing": ("·", "missing"),
    "look": ("?", "to look at"),
    "hand": ("✎", "to mark"),
    "graded": ("✎", "decided by a human"),
}


@dataclass(frozen=True)
class View:
    """A class at one moment.

    Attributes
    ----------
    assignment : what was asked
    records : one for each student, with what was decided
    overrides : the decisions
    saves : whether the page is served, and what is typed can be saved
    grades : whether it can grade again as well
    """

    assignment: Assignment
    records: Sequence[dict]
    overrides: Overrides
    saves: bool = False
    grades: bool = False

    @cached_property
    def handout(self) -> Handout:
        """The assignment's notebooks."""
        return Handout(self.assignment)

    @cached_property
    def names(self) -> list[str]:
        """The questions' names, in their order."""
        return [each["name"] for each in self.records[0]["questions"]]

    def column(self, name: str) -> list[tuple[dict, dict]]:
        """Return every record with its answer to a question."""
        place = self.names.index(name)
        return [
            (record, record["questions"][place]) for record in self.records
        ]

    def decision(self, record: dict, name: str) -> Html:
        """Return what was decided of a thing and, if it is served, a form.

        Parameters
        ----------
        name : of the question; empty for the whole notebook, ``late`` for
            what lateness costs
        """
        student = record["student"]
        made = self.overrides.row(student, name)
        if self.saves:
            return _form(record, name, made)
        if not made:
            return Html("")
        points = made["points"] and f"{made['points']} points. "
        by = " ".join(filter(None, (made["by"], made["when"])))
        text = f"Decided: {points}{made['comment']} {f'({by})' if by else ''}"
        return tag("p", text, class_="decided")


def anchor(student: str) -> str:
    """Return the name of a student's place in the page."""
    digest = hashlib.sha256(student.encode("utf-8", "replace")).hexdigest()
    return f"s-{digest[:12]}"


def student_link(record: dict) -> Html:
    """Return a link to all that a student has handed in."""
    return tag("a", record["student"], href=f"#{anchor(record['student'])}")


def status(question: dict) -> Html:
    """Return a question's status as a sign and a word."""
    sign, word = STATUS[question["status"]]
    return joined(
        tag(
            "span",
            sign,
            class_=f"sign {question['status']}",
            aria_hidden="true",
        ),
        " ",
        word,
    )


def score(question: dict) -> str:
    """Return a question's score in words."""
    kind = question["status"]
    got = "?" if kind in ("hand", "look") else f"{question['score']:g}"
    return f"{got} of {question['points']:g}"


def code(question: dict) -> Html:
    """Return a student's cell."""
    if not question.get("code"):
        return Html("")
    where = tag("p", f"Cell {question['cell']}", class_="where")
    return joined(where, block(question["code"]))


def block(source: str) -> Html:
    """Return code; long lines scroll, by keys too."""
    return tag("pre", tag("code", source), tabindex="0")


def _form(record: dict, name: str, made: dict) -> Html:
    student = record["student"]
    points = {q["name"]: q["points"] for q in record["questions"]}
    inside = [
        tag("legend", f"{student}, {name or 'the whole notebook'}"),
        tag("input", type="hidden", name="student", value=student),
        tag("input", type="hidden", name="question", value=name),
        tag(
            "input",
            type="hidden",
            name="receipt",
            value=record.get("receipt", ""),
        ),
    ]
    if name:
        of = f" of {points[name]:g}" if name in points else " lost, or %"
        box = tag(
            "input",
            name="points",
            value=made.get("points", ""),
            inputmode="decimal",
            autocomplete="off",
            size="5",
        )
        inside.append(tag("label", "Points", of, box))
    text = tag("textarea", made.get("comment", ""), name="comment", rows="2")
    inside += [
        tag("label", "Comment", text),
        tag("button", "Save", type="submit"),
        tag("output", "", role="status"),
    ]
    return tag("form", tag("fieldset", *inside), method="post", action="save")
