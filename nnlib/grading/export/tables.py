"""Scores as CSV, for Canvas, for Moodle, and plain."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

FORMULA = ("=", "+", "-", "@", "|", "%")


def cell(value: object) -> object:
    """Return a value that a spreadsheet will show and not compute.

    A text that would be taken for a formula gets an apostrophe before it, and
    so does what follows a semicolon or a tab: elsewhere those part cells.
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\0", "")
    text = "".join(
        f"'{part}" if _computes(part) else part
        for part in re.split(r"([;\t])", text)
    )
    return f"'{text}" if text.startswith(("\t", "\r")) else text


def _computes(text: str) -> bool:
    """Tell whether a text begins like a formula, wide or behind spaces."""
    plain = unicodedata.normalize("NFKC", text)
    seen = "".join(c for c in plain if unicodedata.category(c)[0] != "C")
    return seen.lstrip().startswith(FORMULA)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for row in (head, *rows):
        writer.writerow(map(cell, row))
    return file.getvalue()


def plain(records: Sequence[dict]) -> str:
    """Return every score of every question, and what to look at."""
    names = [question["name"] for question in records[0]["questions"]]
    head = ["student", "score", "points", *names]
    head += ["late", "by hand", "look at"]
    return table(
        head,
        (
            [
                record["student"],
                record["score"],
                record["points"],
                *(question["score"] for question in record["questions"]),
                "late" if record.get("late") else "",
                " ".join(record["by_hand"]),
                " ".join(record["look"]),
            ]
            for record in records
        ),
    )


def canvas(records: Sequence[dict], title: str) -> str:
    """Return what Canvas imports under Grades, Import.

    Students are matched by their Canvas number, which Canvas puts into the
    names of the files that it exports.
    """
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", title]
    points = ["    Points Possible", "", "", "", "", records[0]["points"]]
    rows = (
        [
            record["who"]["name"],
            record["who"].get("canvas", ""),
            record["who"].get("sid", ""),
            record["who"].get("nbgrader", ""),
            "",
            record["score"],
        ]
        for record in records
    )
    return table(head, [points, *rows])


def moodle(records: Sequence[dict]) -> str:
    """Return Moodle's grading worksheet."""
    head = ["Identifier", "Full name", "Grade", "Maximum Grade"]
    return table(
        [*head, "Feedback comments"],
        (
            [
                f"Participant {record['who'].get('moodle', '')}".strip(),
                record["who"]["name"],
                record["score"],
                record["points"],
                " ".join(
                    f"{question['name']}: {' '.join(question['feedback'])}"
                    for question in record["questions"]
                ),
            ]
            for record in records
        ),
    )


def for_hand(records: Sequence[dict]) -> str:
    """Return the written answers, with the points that they have so far."""
    head = ["student", "question", "points", "of", "answer"]
    return table(
        head,
        (
            [
                record["student"],
                question["name"],
                question["score"] if question["status"] == "graded" else "",
                question["points"],
                question.get("answer", ""),
            ]
            for record in records
            for question in record["questions"]
            if question["status"] in ("hand", "graded")
        ),
    )


def with_hand(records: Sequence[dict], path: Path) -> list[dict]:
    """Return the records with the points that a human has given.

    Parameters
    ----------
    path : what `for_hand` has made, filled in; also as a spreadsheet saves
        it, with semicolons or in another encoding

    Raises
    ------
    ValueError
        When a line's points are no number from 0 to what it is worth, or are
        for an answer that is not there, or no more.
    """
    given = {
        (row["student"], row["question"]): row
        for row in _rows(path)
        if (row["points"] or "").strip()
    }
    found = [_with_hand(record, given) for record in records]
    for student, name in given:
        raise ValueError(
            f"{path} has points for {student!r}, {name!r}, but that written "
            "answer has changed since, or is none. Read it again, and fill in "
            "the points in a new export."
        )
    return found


def _rows(path: Path) -> list[dict]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    head = text.partition("\n")[0]
    parting = max(",;\t", key=head.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=parting)
    if not {"student", "question", "points"} <= set(rows.fieldnames or ()):
        raise ValueError(
            f"{path} must have columns named student, question and points, "
            f"got {head[:100]!r}"
        )
    return list(rows)


def _with_hand(record: dict, given: dict[tuple[str, str], dict]) -> dict:
    """Return a record with its points, which are taken out of `given`."""
    questions = []
    for question in record["questions"]:
        key = (cell(record["student"]), question["name"])
        row = given.get(key) if question["status"] == "hand" else None
        if row and _is_of(row, question):
            del given[key]
            score = _points(row["points"], question, record["student"])
            says = [f"{score:g} of {question['points']:g} points."]
            question = {
                **question,
                "score": score,
                "status": "graded",
                "feedback": says,
            }
        questions.append(question)
    return {
        **record,
        "questions": questions,
        "score": sum(question["score"] for question in questions),
        "by_hand": [q["name"] for q in questions if q["status"] == "hand"],
    }


def _is_of(row: dict, question: dict) -> bool:
    """Tell whether the answer of a line is still the student's."""
    read = row.get("answer")
    now = str(cell(question.get("answer", "")))
    # Spreadsheets write the ends of lines in their own way.
    return read is None or read.split() == now.split()


def _points(text: str, question: dict, student: str) -> float:
    try:
        score = float(text.strip().replace(",", "."))
    except ValueError:
        score = -1.0
    if not 0 <= score <= question["points"]:
        raise ValueError(
            f"points must be a number from 0 to {question['points']:g}, got "
            f"{text!r} for {student!r}, {question['name']!r}"
        )
    return int(score) if score.is_integer() else score
