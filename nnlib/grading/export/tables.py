"""Scores as CSV, for Canvas, for Moodle, and plain."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nnlib.grading.export.spreadsheet import cell, number, rows, table


def plain(records: Sequence[dict]) -> str:
    """Return every score of every question, and what to look at."""
    names = [question["name"] for question in records[0]["questions"]]
    head = ["student", "score", "points", *names]
    head += ["late", "late costs", "by hand", "look at", "comments"]
    head += ["receipt"]
    return table(
        head,
        (
            [
                record["student"],
                record["score"],
                record["points"],
                *(question["score"] for question in record["questions"]),
                "late" if record.get("late") else "",
                record.get("late_cost", 0),
                " ".join(record["by_hand"]),
                " ".join(record["look"]),
                comments(record),
                record.get("receipt", ""),
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
                    [
                        *map(_told, record["questions"]),
                        record.get("comment", ""),
                    ]
                ).strip(),
            ]
            for record in records
        ),
    )


def _told(question: dict) -> str:
    """Return all that a student is told of a question."""
    said = [*question["feedback"], question.get("comment", "")]
    return f"{question['name']}: {' '.join(said)}".strip()


def comments(record: dict) -> str:
    """Return what a human has said to a student."""
    said = {q["name"]: q.get("comment") for q in record["questions"]}
    parts = [f"{name}: {text}" for name, text in said.items() if text]
    return " ".join([*parts, record.get("comment", "")]).strip()


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
        for row in rows(path, ("student", "question", "points"))
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
                "given": None,
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
    score = number(text, question["points"])
    if score is None:
        raise ValueError(
            f"points must be a number from 0 to {question['points']:g}, got "
            f"{text!r} for {student!r}, {question['name']!r}"
        )
    return score
