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


def of_score(question: Question, score: float, feedback: list[str]) -> dict:
    """Return the part of a question that was tried."""
    status = "right" if score == question.points else "partly"
    return result(question, status if score else "wrong", score, feedback)
