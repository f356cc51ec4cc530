"""What a student reads: a page of HTML, kind and without the answers."""

from __future__ import annotations

import re
from html import escape

from nnlib.grading.grade.messages import clean

WORDS = {
    "right": "right",
    "partly": "partly right",
    "wrong": "not right yet",
    "missing": "not answered",
    "look": "your instructor will look at it",
    "hand": "graded by hand, still to come",
    "graded": "graded by your instructor",
}
STYLE = """
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem;
  margin: 2rem auto; padding: 0 1rem }
section { border-left: 0.4rem solid; padding-left: 1rem; margin: 1.5rem 0 }
.right, .graded { border-color: #0072b2 }
.partly, .wrong, .missing { border-color: #d55e00 }
.look, .hand { border-color: #777 }
h2 { font-size: 1.1rem; margin: 0 }
p { margin: 0.3rem 0; overflow-wrap: anywhere; white-space: pre-line }
"""


def page(record: dict, title: str) -> str:
    """Return a record as a page.

    Every text of it is escaped: names, errors and answers are strangers'.

    Parameters
    ----------
    record : from `Grader.grade`, with its student
    title : the assignment's
    """
    parts = [_section(question) for question in record["questions"]]
    parts.append(_end(record))
    open_ones = " Some of it is still to be graded by hand."
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_safe(title)}</title>\n<style>{STYLE}</style>\n<main>\n"
        f"<h1>{_safe(title)}</h1>\n"
        f"<p>{_safe(record['who']['name'])}: {record['score']:g} of "
        f"{record['points']:g} points."
        f"{open_ones if record['by_hand'] else ''}</p>\n"
        + "\n".join(parts)
        + "\n</main>\n</html>\n"
    )


def _section(question: dict) -> str:
    status = question["status"]
    texts = question["feedback"]
    if status == "hand" or texts == ["Right."]:
        texts = []  # the heading has said so
    parts = _parts(question)
    if parts:
        told = {part["says"] for part in question["parts"]}
        texts = [text for text in texts if text not in told]
    if status == "graded" and question.get("given") is not None:
        given, points = question["given"], question["points"]
        texts = [*texts, f"The grader gave {given:g} of {points:g} points."]
    worth = f"{question['points']:g} points"
    total = f"{question['score']:g} of {worth}"
    says = "".join(
        f"<p>{_with_code(text)}</p>\n" for text in texts if text != f"{total}."
    )
    says += parts + _comment(question.get("comment", ""))
    open_yet = status in ("hand", "look")
    return (
        f'<section class="{status}">\n<h2>{_safe(question["name"])}: '
        f"{WORDS[status]}</h2>\n"
        f"<p>{worth if open_yet else total}</p>\n"
        f"{says}</section>"
    )


def _parts(question: dict) -> str:
    """Return which part of an answer that is partly right is missing."""
    parts = question.get("parts", [])
    if len(parts) < 2 or not 0 < sum(part["won"] for part in parts) < len(
        parts
    ):
        return ""
    lines = [
        f"<li>{part['points']:g} point{'s' * (part['points'] != 1)}: "
        f"{'there' if part['won'] else 'missing. ' + _with_code(part['says'])}"
        "</li>\n"
        for part in parts
    ]
    return f"<ul>\n{''.join(lines)}</ul>\n"


def _comment(text: str) -> str:
    if not text:
        return ""
    return f"<p><strong>Your instructor:</strong> {_safe(text)}</p>\n"


def _end(record: dict) -> str:
    """Return what is about the notebook as a whole."""
    cost = record.get("late_cost", 0)
    late = f"<p>It was late: {cost:g} points less.</p>\n" if cost else ""
    receipt = _safe(record.get("receipt", ""))
    which = f"<p>Receipt of the graded file: {receipt}</p>\n"
    said = _comment(record.get("comment", ""))
    return f"{said}{late}{which if receipt else ''}"


def _with_code(text: str) -> str:
    """Return a text with what stands between backticks as code."""
    return re.sub("`([^`\n]+)`", r"<code>\1</code>", _safe(text))


def _safe(text: str) -> str:
    return escape(clean(text, 5_000), quote=True)
