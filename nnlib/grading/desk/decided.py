"""Records with what a human has decided; the records stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nnlib.grading.desk.overrides import Override, Overrides
from nnlib.grading.export.spreadsheet import tidy


def decided(record: dict, overrides: Overrides) -> dict:
    """Return a record as it counts.

    Beside new scores it has, where there is something of the kind: `comment`
    on the whole, `late_cost`, and in a question `comment`, `by` and `given`,
    what the grader gave. A reason to look that was answered leaves `look`.
    """
    student = record["student"]
    questions = [
        _question(each, overrides.of(student, each["name"]))
        for each in record["questions"]
    ]
    whole = overrides.of(student, "")
    score = tidy(sum(each["score"] for each in questions))
    cost = overrides.late(student, score, bool(record.get("late")))
    names = [each["name"] for each in questions]
    answered = {
        name for name in names if overrides.of(student, name) is not None
    }
    if whole:
        answered.add("")
    return {
        **record,
        "questions": questions,
        "score": tidy(score - cost),
        "late_cost": cost,
        "comment": whole.comment if whole else "",
        "by_hand": [q["name"] for q in questions if q["status"] == "hand"],
        "look": [
            reason
            for reason in record["look"]
            if about(reason, names) not in answered
        ],
        "looked": record["look"],
        "outdated": outdated(record, overrides),
    }


def outdated(record: dict, overrides: Overrides) -> list[str]:
    """Return what was decided for another notebook than the one graded."""
    names = [each["name"] for each in record["questions"]]
    found = []
    for name in ("", *names):
        made = overrides.of(record["student"], name)
        if made and made.receipt and made.receipt != record.get("receipt"):
            found.append(name)
    return found


def worth(record: dict) -> dict[str, float]:
    """Return what each question is worth."""
    return {each["name"]: each["points"] for each in record["questions"]}


def about(reason: str, names: Sequence[str]) -> str:
    """Return the question that a reason to look names first, or nothing."""
    found = re.findall(r"[`'](\w+)['`]", reason)
    return next((name for name in found if name in names), "")


def remarks(graded: Iterable[dict], overrides: Overrides) -> list[str]:
    """Return what whoever exports should know of the decisions."""
    graded = list(graded)
    found = overrides.strangers({each["student"] for each in graded})
    for each in graded:
        for name in outdated(each, overrides):
            found.append(
                f"{each['student']}, {name or 'the whole notebook'}: decided "
                "for an earlier notebook than the one that was graded. It "
                "counts; look at it again."
            )
    return found


def _question(question: dict, made: Override | None) -> dict:
    if made is None:
        return question
    told = {"comment": made.comment, "by": made.by}
    if made.points is None:
        return {**question, **told}
    given, said = question["score"], question["feedback"]
    if question["status"] in ("hand", "look"):
        # What was said until somebody decided holds no more.
        given = None
        said = [f"{made.points:g} of {question['points']:g} points."]
    return {
        **question,
        **told,
        "feedback": said,
        "score": made.points,
        "status": "graded",
        "given": given,
    }
