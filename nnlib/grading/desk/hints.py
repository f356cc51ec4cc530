"""What else may be worth a look: likeness, and what a rerun has changed."""

from __future__ import annotations

from nnlib.grading.desk.alike import pairs
from nnlib.grading.desk.html import Html, tag
from nnlib.grading.desk.view import View, student_link

MOST = 50  # pairs that are shown


def alike(view: View) -> Html:
    """Return the notebooks that are nearly the same."""
    found = pairs(view.records)
    by_name = {record["student"]: record for record in view.records}
    shown = []
    for pair in found[:MOST]:
        said = (
            "the same file"
            if pair.same_file
            else f"{pair.share:.0%} of {pair.pieces} rare pieces of code"
        )
        links = [
            student_link(by_name[name]) for name in (pair.first, pair.second)
        ]
        shown.append(tag("li", links[0], " and ", links[1], f": {said}"))
    more = len(found) - MOST
    return tag(
        "section",
        tag("h2", "Nearly the same"),
        tag(
            "p",
            "Hints, never verdicts: compared without names, numbers, texts "
            "and comments, and without what much of the class has written. "
            "Two who learn from one page write alike. Read both before you "
            "think anything of it.",
        ),
        tag("ul", *shown) if shown else tag("p", "No two are."),
        tag("p", f"And {more} more pairs.") if more > 0 else "",
        id="alike",
    )


def changes(view: View) -> Html:
    """Return what is another score than when it was graded before."""
    rows = [row for record in view.records for row in _changes(record)]
    head = ("student", "question", "before", "now", "because")
    heads = tag("tr", *(tag("th", name, scope="col") for name in head))
    table = tag("table", tag("thead", heads), tag("tbody", *rows))
    wide = {"class_": "wide", "tabindex": "0", "role": "region"}
    return tag(
        "section",
        tag("h2", "What grading again has changed"),
        tag("div", table, **wide, aria_label="What has changed")
        if rows
        else tag("p", "Nothing."),
        id="changes",
    )


def _changes(record: dict) -> list[Html]:
    before = record.get("before")
    if not isinstance(before, dict):
        return []
    same = before.get("receipt") == record.get("receipt")
    why = "graded again" if same else "another notebook"
    found = []
    for question in record["questions"]:
        if question["status"] == "graded" and question["given"] is None:
            continue  # a human's points are no rerun's
        old = before.get("questions", {}).get(question["name"])
        new = question.get("given")
        new = question["score"] if new is None else new
        if old is not None and old != new:
            cells = (question["name"], f"{old:g}", f"{new:g}", why)
            shown = (tag("td", text) for text in cells)
            who = tag("th", student_link(record), scope="row")
            found.append(tag("tr", who, *shown))
    return found
