"""Judge the values that came: right, wrong, or a well-known mistake."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nnlib.grading.assignment.assignment import Check, Code, Mistake, Question
from nnlib.grading.assignment.compare import differs


def verdict(
    question: Question, check: Check, arguments: tuple, got: object
) -> str:
    """Return what is wrong with a value, or an empty text."""
    values = [a.value if isinstance(a, Code) else a for a in arguments]
    if check.judge:
        try:
            with np.errstate(all="ignore"):
                fine = bool(check.judge(got, *values))
        except Exception:
            # Whatever came, it was not what the judge can work with.
            fine = False
        return "" if fine else "Not yet."
    expected = question.answer(*values)
    return differs(got, expected, question.rtol, question.atol)


def explained(question: Question, tried: Sequence[tuple]) -> str:
    """Return what to say of the mistake that explains every case."""
    for mistake in question.mistakes:
        if all(matches(mistake, question, a, g) for a, g in tried):
            return mistake.says
    return ""


def matches(
    mistake: Mistake, question: Question, arguments: tuple, got: object
) -> bool:
    """Tell whether a value is the one that a mistake leads to."""
    values = [a.value if isinstance(a, Code) else a for a in arguments]
    try:
        with np.errstate(all="ignore"):
            if mistake.when:
                return bool(mistake.when(got, *values))
            wrong = mistake.answer(*values)
            if differs(wrong, wrong):
                return False  # NaN would explain any other NaN
            return not differs(got, wrong, question.rtol, question.atol)
    except Exception:
        return False
