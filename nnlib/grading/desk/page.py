"""The desk: one page of HTML that holds all it needs."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from nnlib.grading.desk import (
    hints,
    looks,
    marking,
    overview,
    questions,
    students,
)
from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.view import View

HERE = Path(__file__).parent
PLACES = {
    "scores": "Scores",
    "looks": "Look at these",
    "marking": "Written answers",
    "questions": "Questions",
    "the-class": "The class",
    "alike": "Nearly the same",
    "changes": "Changes",
    "students": "Each student",
}


def page(view: View) -> str:
    """Return the desk of a class as a file of HTML.

    It runs its own script alone, asks no other host for anything, and every
    text in it that is a stranger's is escaped.
    """
    found = view.assignment
    title = f"Desk: assignment {found.name}, {found.title}"
    style, script = read("desk.css"), read("desk.js")
    links = (
        tag("li", tag("a", text, href=f"#{place}"))
        for place, text in PLACES.items()
    )
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy()),
        tag("title", title),
        # Ours, and the policy names what they are to the letter.
        Html(f"<style>{style}</style>"),
    )
    main = tag(
        "main",
        tag("h1", title),
        _saving(view),
        overview.distribution(view),
        looks.looks(view),
        marking.marking(view),
        questions.questions(view),
        overview.table(view),
        hints.alike(view),
        hints.changes(view),
        students.students(view),
        id="main",
    )
    body = tag(
        "body",
        tag("a", "To the content", href="#main", class_="skip"),
        tag("nav", tag("ul", *links), aria_label="Parts of the desk"),
        main,
        Html(f'<script type="module">{script}</script>'),
    )
    return f'<!DOCTYPE html>\n<html lang="en">{joined(head, body)}</html>\n'


def policy() -> str:
    """Return the Content-Security-Policy of the page."""
    return (
        "default-src 'none'; img-src data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; "
        f"style-src '{digest(read('desk.css'))}'; "
        f"script-src '{digest(read('desk.js'))}'"
    )


def digest(text: str) -> str:
    """Return what a policy calls a script or a style that it allows."""
    data = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(data).decode()}"


def read(name: str) -> str:
    """Return a file of the desk's own."""
    return (HERE / name).read_text(encoding="utf-8")


def _saving(view: View) -> Html:
    path = view.overrides.path.name
    if view.saves:
        return tag(
            "p",
            f"What you save goes into {path} at once. To keep what the grader "
            "gave, save its points; to take a decision back, save an empty "
            "form. In a comment, Ctrl and Enter save.",
        )
    name = view.assignment.name
    return tag(
        "p",
        "To decide: edit ",
        tag("code", path),
        f", or start the desk by nnlib assign desk {name} RECORDS --serve.",
    )
