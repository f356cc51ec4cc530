"""The class as a table, and how its scores lie."""

from __future__ import annotations

from collections import Counter
from statistics import mean, median

from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.view import STATUS, View, student_link

BARS = 10  # of the picture at most
HIGH, WIDE = 90, 560  # of the picture
SIGNS = "".join(f"{sign} {word}, " for sign, word in STATUS.values())


def table(view: View) -> Html:
    """Return a row for each student, a column for each question."""
    head = ["student", "score", *view.names, "late", "to look at"]
    heads = tag("tr", *(tag("th", name, scope="col") for name in head))
    body = tag("tbody", *(_row(record) for record in view.records))
    text = f"{SIGNS[:-2]}. A student's name leads to all answers."
    return tag(
        "section",
        tag("h2", "The class"),
        tag("p", text),
        tag(
            "label",
            "Show students whose row has",
            tag("input", type="search", data_filter="class"),
            hidden=True,
            class_="needs-script",
        ),
        tag(
            "div",
            tag("table", tag("thead", heads), body, id="class"),
            class_="wide",
            tabindex="0",
            role="region",
            aria_label="The class as a table",
        ),
        id="the-class",
    )


def _row(record: dict) -> Html:
    cells = [
        tag("th", student_link(record), scope="row"),
        tag("td", f"{record['score']:g}"),
    ]
    for question in record["questions"]:
        sign, word = STATUS[question["status"]]
        shown = joined(
            f"{question['score']:g} ",
            tag(
                "span",
                sign,
                class_=f"sign {question['status']}",
                aria_hidden="true",
            ),
            tag("span", word, class_="aside"),
        )
        cells.append(tag("td", shown))
    late = "late" if record.get("late") else ""
    cost = record["late_cost"]
    cells.append(tag("td", f"{late} −{cost:g}" if cost else late))  # noqa: RUF001
    cells.append(tag("td", len(record["look"]) or ""))
    return tag("tr", *cells)


def distribution(view: View) -> Html:
    """Return how the scores lie, as numbers and as a picture."""
    scores = [record["score"] for record in view.records]
    points = view.records[0]["points"]
    still = sum(len(record["by_hand"]) for record in view.records)
    later = (
        f" {still} written answers are still to be marked." if still else ""
    )
    policy = view.overrides.policy
    late = f" Lateness costs {policy}." if policy else ""
    return tag(
        "section",
        tag("h2", "Scores"),
        tag(
            "p",
            f"{len(scores)} submissions. Of {points:g} points: mean "
            f"{mean(scores):.1f}, median {median(scores):.1f}, from "
            f"{min(scores):g} to {max(scores):g}.{later}{late}",
        ),
        picture(scores, points),
        id="scores",
    )


def picture(scores: list[float], points: float) -> Html:
    """Return a histogram; its words say the same."""
    bars = max(1, min(BARS, int(points)))
    step = points / bars
    last = bars - 1
    count = Counter(min(int(score / step), last) for score in scores)
    most = max(count.values())
    wide = WIDE / bars
    drawn, said = [], []
    for bar in range(bars):
        tall = round(HIGH * count[bar] / most, 1)
        left, top = round(bar * wide, 1), HIGH - tall + 18
        drawn.append(
            tag(
                "rect",
                x=left + 1,
                y=top,
                width=round(wide - 2, 1),
                height=tall,
            )
        )
        middle = round(left + wide / 2, 1)
        if count[bar]:
            drawn.append(tag("text", count[bar], x=middle, y=top - 4))
        drawn.append(tag("text", f"{bar * step:g}", x=middle, y=HIGH + 34))
        said.append(f"{bar * step:g} to {(bar + 1) * step:g}: {count[bar]}")
    return tag(
        "svg",
        *drawn,
        viewBox=f"0 0 {WIDE} {HIGH + 40}",
        role="img",
        aria_label=f"Students by points. {'; '.join(said)}.",
    )
