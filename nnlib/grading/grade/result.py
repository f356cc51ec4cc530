"""A question's part of a record."""

from __future__ import annotations

from nnlib.grading.assignment.assignment import Question, Text


def result(
    question: Question | Text,
    status: str,
    score: float,
    feedback: list[str],
    **more: object,
) -> dict:
    """Return a question's part of the record.

    Parameters
    ----------
    status : ``right``, ``partly``, ``wrong``, ``missing``, ``look`` (a human
        should) or ``hand`` (a human must)
    """
    return {
        "name": question.name,
        "id": question.grade_id,
        "status": status,
        "score": score,
        "points": question.points,
        "feedback": feedback,
        **more,
    }


def of_score(
    question: Question,
    score: float,
    feedback: list[str],
    parts: list[dict] | None = None,
) -> dict:
    """Return the part of a question that was tried.

    Parameters
    ----------
    parts : its checks, each with what it is worth and whether it was won
    """
    status = "right" if score == question.points else "partly"
    more = {"parts": parts} if parts else {}
    status = status if score else "wrong"
    return result(question, status, score, feedback, **more)
