"""How a class did, question by question, and what went wrong most often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import mean, median

COMMON = 3  # wrong answers that are named for each question


def summary(records: Sequence[dict], title: str) -> str:
    """Return a page of Markdown.

    Parameters
    ----------
    records : of one assignment, one for each student
    title : the assignment's
    """
    scores = [record["score"] for record in records]
    points = records[0]["points"]
    lines = [
        f"# {title}",
        "",
        f"{len(records)} submissions. Of {points:g} points: mean "
        f"{mean(scores):.1f}, median {median(scores):.1f}, from "
        f"{min(scores):g} to {max(scores):g}.",
        "",
        "| question | points | mean | right | partly | wrong | missing "
        "| look | by hand |",
        "| --- " * 9 + "|",
    ]
    names = [question["name"] for question in records[0]["questions"]]
    columns = list(zip(*(r["questions"] for r in records), strict=True))
    lines += map(_row, names, columns)
    for name, column in zip(names, columns, strict=True):
        lines += _wrong(name, column)
    lines += _looks(records)
    return "\n".join(lines) + "\n"


def _row(name: str, column: Sequence[dict]) -> str:
    count = Counter(question["status"] for question in column)
    by_hand = count["hand"] + count["graded"]
    kinds = ("right", "partly", "wrong", "missing", "look")
    cells = [
        f"`{name}`",
        f"{column[0]['points']:g}",
        f"{mean(question['score'] for question in column):.1f}",
        *(str(count[kind]) for kind in kinds),
        str(by_hand),
    ]
    return f"| {' | '.join(cells)} |"


def _wrong(name: str, column: Sequence[dict]) -> list[str]:
    said = Counter(
        text
        for question in column
        if question["status"] in ("partly", "wrong")
        for text in question["feedback"]
    )
    if not said:
        return []
    most = sorted(said.items(), key=lambda item: (-item[1], item[0]))[:COMMON]
    found = [f"- {_often(count)}: {_plain(text)}" for text, count in most]
    return ["", f"## Most common in `{name}`", "", *found]


def _often(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _looks(records: Sequence[dict]) -> list[str]:
    found = [
        f"- **{_plain(each['student'])}**: {_plain(' '.join(each['look']))}"
        for each in records
        if each["look"]
    ]
    return ["", "## Look at these", "", *found] if found else []


def _plain(text: str) -> str:
    """Return a stranger's text without what Markdown or HTML would read."""
    parts = text.replace("\n", " ").split("`")
    # A span that is not closed is none, and HTML is never left as it is.
    if len(parts) % 2 == 0 or "<" in text or "&" in text:
        parts = ["'".join(parts)]
    # In a code span there is nothing that Markdown or HTML would read.
    return "`".join(
        _escaped(part) if number % 2 == 0 else part
        for number, part in enumerate(parts)
    )


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    for mark in "\\[]!*#":
        text = text.replace(mark, f"\\{mark}")
    # Within a word an underscore is only that.
    return re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", text)
