"""Everything of each student, and what may be decided of it."""

from __future__ import annotations

import shlex

from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.view import View, anchor, code, score, status


def students(view: View) -> Html:
    """Return a fold for each student."""
    return tag(
        "section",
        tag("h2", "Each student"),
        *(_student(view, record) for record in view.records),
        id="students",
    )


def _student(view: View, record: dict) -> Html:
    late = f" Lateness costs {record['late_cost']:g} points."
    facts = (
        f"Receipt {record.get('receipt', 'unknown')}. Sandbox: "
        f"{record['sandbox']}.{' Late.' if record.get('late') else ''}"
        f"{late if record['late_cost'] else ''}"
    )
    summary = (
        f"{record['student']}: {record['score']:g} of {record['points']:g}"
    )
    return tag(
        "details",
        tag("summary", summary),
        tag("p", facts),
        *(_question(view, record, each) for each in record["questions"]),
        tag("h3", "The whole notebook"),
        view.decision(record, ""),
        tag("h3", "What lateness costs"),
        tag("p", "0 points are an extension."),
        view.decision(record, "late"),
        _again(view, record),
        id=anchor(record["student"]),
        class_="student",
    )


def _question(view: View, record: dict, question: dict) -> Html:
    return joined(
        tag("h3", tag("code", question["name"])),
        tag("p", status(question), f", {score(question)} points"),
        *(tag("p", text) for text in question["feedback"]),
        code(question),
        tag("p", question.get("answer", ""), class_="answer"),
        view.decision(record, question["name"]),
    )


def _again(view: View, record: dict) -> Html:
    """Return how to grade a student again."""
    if view.grades:
        return tag(
            "form",
            tag(
                "input", type="hidden", name="student", value=record["student"]
            ),
            tag("button", f"Grade {record['student']} again", type="submit"),
            tag("output", "", role="status"),
            method="post",
            action="again",
        )
    name = view.assignment.name
    whom = shlex.quote(record["student"])
    command = f"nnlib assign grade {name} SUBMISSIONS --again {whom}"
    return joined(
        tag("p", "To grade it again:"), tag("pre", command, tabindex="0")
    )
