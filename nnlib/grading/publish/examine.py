"""Try an assignment's own functions, before any answer meets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from nnlib.grading.assignment.assignment import (
    Assignment,
    Check,
    Code,
    Question,
    Step,
)
from nnlib.grading.assignment.sound import AuthorError, told


def examine(assignment: Assignment) -> None:
    """Draw inputs for every check, and try what is done with them.

    Raises
    ------
    AuthorError
        When a function of the author's does not work; the message says which
        and where.
    """
    path = assignment.path.with_suffix(".py")
    for question in assignment.by_code:
        for place, check in enumerate(question.checks, 1):
            _check(
                question, check, f"Check {place} of {question.name!r}", path
            )


def _check(question: Question, check: Check, what: str, path: Path) -> None:
    rng = np.random.default_rng(0)
    cases = _tried(
        lambda: list(check.cases(rng)), f"{what}: its cases fail", path
    )
    if not cases:
        raise AuthorError(f"{what} has no cases.")
    count = len(question.arguments)
    for case in cases:
        if not isinstance(case, tuple | list):
            raise AuthorError(
                f"{what}: each case must be a tuple of arguments, got "
                f"{case!r}. Is a comma missing, as in (x,)?"
            )
        if not check.steps and len(case) != count:
            raise AuthorError(
                f"{what}: {question.signature} takes {count} arguments, and "
                f"a case has {len(case)}."
            )
        _case(question, check, tuple(case), what, path)


def _case(
    question: Question, check: Check, case: tuple, what: str, path: Path
) -> None:
    values = [each.value if isinstance(each, Code) else each for each in case]
    if check.steps:
        steps = _tried(
            lambda: list(check.steps(*case)), f"{what}: its steps fail", path
        )
        if not all(isinstance(step, Step) for step in steps) or not steps:
            raise AuthorError(f"{what}: steps must return a list of Step.")
        return
    if question.answer is None:
        return
    right = _tried(
        lambda: question.answer(*values),
        f"The right answer of {question.name!r} fails",
        path,
    )
    if check.judge is not None:
        fine = _tried(
            lambda: check.judge(right, *values),
            f"{what}: its judge fails",
            path,
        )
        if not fine:
            raise AuthorError(
                f"{what}: its judge does not take the right answer for right."
            )


def _tried(run: Callable, failed: str, path: Path):
    """Return what a function of the author's gives."""
    try:
        return run()
    except Exception as error:
        raise AuthorError(f"{failed}. {told(error, path)}") from None
