"""What a human has decided: one CSV, which a human may edit as well.

A row is about a student's question, about a student's notebook as a whole
(no question), or about what lateness costs a student (the question ``late``).
The student ``*`` with the question ``late`` is everybody who is late.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nnlib.grading.export.spreadsheet import cell, number, rows, table, tidy
from nnlib.grading.run.records import write_whole

COLUMNS = ("student", "question", "points", "comment", "by", "when", "receipt")
NEEDED = ("student", "question", "points", "comment")
ALL, LATE = "*", "late"
NAMED = 9  # mistakes of a file that are named at once


class OverridesError(ValueError):
    """The file cannot be used as it is; the message names row and column."""


@dataclass(frozen=True)
class Override:
    """What was decided of one thing.

    Attributes
    ----------
    points : that count instead; None if the grader's stay
    comment : to the student
    by, when : who has decided, and at what time
    receipt : of the notebook that it was decided for; empty if unknown
    """

    points: float | None
    comment: str
    by: str
    when: str
    receipt: str


class Overrides:
    """The decisions of a class, as the file has them.

    Parameters
    ----------
    path : CSV; where there is none yet, nothing is decided
    points : what each question is worth, by its name

    Raises
    ------
    OverridesError
        When a row cannot be meant as it stands.
    """

    def __init__(self, path: Path, points: Mapping[str, float]) -> None:
        self.path = path
        self.points = dict(points)
        self.rows: list[dict] = []
        if path.exists():
            try:
                self.rows = rows(path, NEEDED)
            except ValueError as error:
                raise OverridesError(str(error)) from None
        wrong: list[str] = []
        self.places: dict[tuple[str, str], int] = {}
        for place, row in enumerate(self.rows):
            wrong += self._wrong(place, row)
        if wrong:
            more = len(wrong) - NAMED
            rest = [f"And {more} more."] if more > 0 else []
            raise OverridesError("\n".join([*wrong[:NAMED], *rest]))

    def of(self, student: str, question: str) -> Override | None:
        """Return what was decided of a question, or None."""
        place = self.places.get((str(cell(student)), question))
        if place is None:
            return None
        row = self.rows[place]
        text = _text(row, "points")
        points = number(text, self.points[question]) if text else None
        return Override(points, *(_text(row, c) for c in COLUMNS[3:]))

    def row(self, student: str, question: str) -> dict:
        """Return a row as it is written; empty where there is none."""
        place = self.places.get((str(cell(student)), question))
        row = self.rows[place] if place is not None else {}
        return {name: _text(row, name) for name in COLUMNS} if row else {}

    def late(self, student: str, score: float, late: bool) -> float:
        """Return the points that lateness costs.

        A student's own row counts before that of all; an extension is a row
        with 0 points.

        Parameters
        ----------
        score : what there is to lose
        late : whether the course system says so
        """
        place = self.places.get((str(cell(student)), LATE))
        if place is None and late:
            place = self.places.get((ALL, LATE))
        if place is None:
            return 0
        cost = _cost(_text(self.rows[place], "points"))
        part, points = cost or (0, 0)
        return tidy(min(score, part * score + points))

    @property
    def policy(self) -> str:
        """What lateness costs everybody, as the file has it."""
        place = self.places.get((ALL, LATE))
        return "" if place is None else _text(self.rows[place], "points")

    def strangers(self, students: set[str]) -> list[str]:
        """Return a sentence for each row about a student without a record."""
        known = {str(cell(student)) for student in students} | {ALL}
        return [
            f"{self.path.name}, row {place + 2}, column student: there is no "
            f"record of {student!r}; the row is kept and counts for nobody."
            for (student, question), place in self.places.items()
            if student not in known and question != LATE
        ]

    def put(self, student: str, question: str, **given: str) -> None:
        """Decide; an override without points and comment is taken back.

        Parameters
        ----------
        given : the other columns of the row

        Raises
        ------
        OverridesError
            When the points are not what they may be.
        """
        key = (str(cell(student)), question)
        old = self.places.get(key)
        row = {"student": key[0], "question": question, **given}
        row.setdefault("when", _now())
        wrong = self._mistakes(row)
        if wrong:
            raise OverridesError(f"Points {wrong}.")
        kept = self.rows[old] if old is not None else {}
        if old is None:
            self.rows.append({})
            old = self.places[key] = len(self.rows) - 1
        self.rows[old] = {**kept, **row}
        if not (_text(row, "points") or _text(row, "comment")):
            del self.rows[old]
            places = self.places.items()
            self.places = {k: p - (p > old) for k, p in places if p != old}

    def save(self) -> None:
        """Write the file, whole or not at all; columns of one's own stay."""
        known = dict.fromkeys(COLUMNS)
        for row in self.rows:
            known.update(dict.fromkeys(row))
        lines = ([row.get(name, "") for name in known] for row in self.rows)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.path, table(list(known), lines), 0o600)

    def _wrong(self, place: int, row: dict) -> list[str]:
        """Note where a row is; say what is wrong with it."""
        at = f"{self.path.name}, row {place + 2}"
        if row.pop(None, None):
            return [f"{at} has more cells than there are columns."]
        for name, value in row.items():
            row[name] = value or ""  # a row may end early
        key = (_text(row, "student"), _text(row, "question"))
        if not any(map(str.strip, row.values())):
            return []
        if not key[0]:
            return [f"{at}, column student: it is empty."]
        if key[0] == ALL and key[1] != LATE:
            return [
                f"{at}, column student: {ALL} is for the question {LATE!r} "
                f"alone, got {key[1]!r}."
            ]
        if key[1] not in {*self.points, LATE, ""}:
            there = ", ".join(self.points)
            return [
                f"{at}, column question: there is no {key[1]!r}. There are: "
                f"{there}, {LATE}, or nothing for the whole notebook."
            ]
        if key in self.places:
            return [
                f"{at} is about the same as row {self.places[key] + 2}: "
                f"{key[0]}, {key[1] or 'the whole notebook'}. Keep one."
            ]
        self.places[key] = place
        wrong = self._mistakes(row)
        return [f"{at}, column points: they {wrong}."] if wrong else []

    def _mistakes(self, row: dict) -> str:
        """Return what is wrong with a row's points."""
        text, question = _text(row, "points"), _text(row, "question")
        got = f"got {text!r} ({_text(row, 'student')})"
        if question == LATE:
            sound = _cost(text) is not None
            what = "must be points, such as 2, or a part, such as 10%"
        elif not question:
            sound = not text
            what = "belong to a question; the whole notebook has a comment"
        else:
            most = self.points[question]
            sound = not text or number(text, most) is not None
            what = f"must be a number from 0 to {most:g}"
        return "" if sound else f"{what}, {got}"


def _text(row: dict, column: str) -> str:
    return str(row.get(column) or "").strip()


def _cost(text: str) -> tuple[float, float] | None:
    """Return the part of a score and the points that lateness costs."""
    if text.endswith("%"):
        part = number(text[:-1], 100)
        return None if part is None else (part / 100, 0)
    points = number(text, 1_000)
    return None if points is None else (0, points)


def _now() -> str:
    return datetime.now(UTC).astimezone().isoformat(timespec="minutes")
