"""Written answers, side by side, with what to give points for."""

from __future__ import annotations

from nnlib.grading.assignment.assignment import Text
from nnlib.grading.desk.html import Html, tag
from nnlib.grading.desk.view import View, score, status, student_link


def marking(view: View) -> Html:
    """Return every written question with every answer to it."""
    texts = [q for q in view.assignment.questions if q.by_hand]
    return tag(
        "section",
        tag("h2", "Written answers"),
        *(_question(view, each) for each in texts),
        id="marking",
    )


def _question(view: View, question: Text) -> Html:
    there = [
        (record, answer)
        for record, answer in view.column(question.name)
        if "answer" in answer
    ]
    there.sort(key=lambda pair: pair[1]["status"] != "hand")
    rubric = [tag("li", each) for each in question.rubric]
    return tag(
        "div",
        tag("h3", tag("code", question.name)),
        tag("p", view.handout.prompt(question.name).lstrip("# ")),
        tag(
            "details",
            tag("summary", f"What to give {question.points:g} points for"),
            tag("ul", *rubric) if rubric else "",
            tag("p", "An answer that gets all of them:"),
            tag("blockquote", view.handout.text(question)),
            open=True,
        ),
        tag(
            "div",
            *(_answer(view, *pair) for pair in there),
            class_="side-by-side",
        ),
    )


def _answer(view: View, record: dict, answer: dict) -> Html:
    shown = [
        tag("img", src=address, alt=f"Picture {n} of the answer")
        for n, address in enumerate(answer.get("pictures", []), 1)
    ]
    return tag(
        "article",
        tag("h4", student_link(record)),
        tag("p", status(answer), f", {score(answer)} points"),
        tag("p", answer["answer"], class_="answer"),
        *shown,
        view.decision(record, answer["name"]),
    )
