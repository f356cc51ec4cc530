"""Question by question: how it went, and the most common wrong answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import mean

from nnlib.grading.desk.alike import tokens
from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.view import STATUS, View, block, student_link

COMMON = 5  # wrong answers of a question that are shown
WHO = 40  # students of one that are named


def questions(view: View) -> Html:
    """Return all questions that code answers."""
    wanted = [q.grade_id for q in view.assignment.by_code]
    parts = [
        _question(view, each["name"])
        for each in view.records[0]["questions"]
        if each["id"] in wanted
    ]
    return tag(
        "section", tag("h2", "Question by question"), *parts, id="questions"
    )


def _question(view: View, name: str) -> Html:
    column = view.column(name)
    answers = [question for _, question in column]
    count = Counter(question["status"] for question in answers)
    said = ", ".join(
        f"{count[kind]} {word}"
        for kind, (_, word) in STATUS.items()
        if count[kind]
    )
    points = answers[0]["points"]
    average = mean(question["score"] for question in answers)
    return joined(
        tag("h3", tag("code", name)),
        tag("p", f"Mean {average:.1f} of {points:g} points: {said}."),
        *map(_common, common(column)),
    )


def common(column: list[tuple[dict, dict]]) -> list[list[tuple[dict, dict]]]:
    """Return the wrong answers that were told the same, most common first."""
    told: dict[tuple, list] = defaultdict(list)
    for record, question in column:
        if question["status"] in ("partly", "wrong"):
            told[tuple(question["feedback"])].append((record, question))
    found = sorted(told.items(), key=lambda item: (-len(item[1]), item[0]))
    return [group for _, group in found[:COMMON]]


def _common(group: list[tuple[dict, dict]]) -> Html:
    told = " ".join(group[0][1]["feedback"])
    links = [student_link(record) for record, _ in group[:WHO]]
    who = [part for link in links for part in (link, ", ")][:-1]
    more = f" and {len(group) - WHO} more" if len(group) > WHO else ""
    same, example = typical([q.get("code", "") for _, q in group])
    shape = f"{same} wrote it like this:" if example else ""
    return tag(
        "details",
        tag("summary", f"{len(group)} times: {told}"),
        tag("p", *who, more),
        tag("p", shape),
        block(example) if example else "",
    )


def typical(sources: list[str]) -> tuple[int, str]:
    """Return how many of some codes are most alike, and the shortest."""
    alike: dict[tuple, list[str]] = defaultdict(list)
    for source in filter(None, sources):
        alike[tuple(tokens(source))].append(source)
    if not alike:
        return 0, ""
    most = max(alike.values(), key=len)
    return len(most), min(most, key=len)
