"""What a human should look at, with all that is needed to decide it."""

from __future__ import annotations

from nnlib.grading.desk.decided import about
from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.view import View, code, score, status, student_link


def looks(view: View) -> Html:
    """Return every reason to look that nobody has answered yet."""
    parts = [_of(view, record) for record in view.records]
    found = [part for part in parts if part]
    decided = sum(
        len(record["looked"]) - len(record["look"]) for record in view.records
    )
    told = [tag("p", "Nothing is left to look at.")] if not found else []
    if decided:
        told.append(tag("p", f"Decided already: {decided}."))
    return tag(
        "section", tag("h2", "Look at these"), *told, *found, id="looks"
    )


def _of(view: View, record: dict) -> Html:
    reasons: dict[str, list[str]] = {}
    for reason in record["look"]:
        reasons.setdefault(about(reason, view.names), []).append(reason)
    again = [name for name in record["outdated"] if name not in reasons]
    for name in again:
        reasons[name] = ["Decided for an earlier notebook. It still counts."]
    by_name = {question["name"]: question for question in record["questions"]}
    return joined(
        *(
            _reason(view, record, by_name.get(name), said)
            for name, said in reasons.items()
        )
    )


def _reason(
    view: View, record: dict, question: dict | None, said: list[str]
) -> Html:
    what = tag("code", question["name"]) if question else "the whole notebook"
    inside = [
        tag("h3", student_link(record), ", ", what),
        *(tag("p", reason) for reason in said),
    ]
    if question:
        told = " ".join(question["feedback"])
        inside += [
            tag("p", status(question), f", {score(question)} points"),
            tag("p", f"The student was told: {told}"),
            code(question),
        ]
    name = question["name"] if question else ""
    inside.append(view.decision(record, name))
    return tag("article", *inside)
