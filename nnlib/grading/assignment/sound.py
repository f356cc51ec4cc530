"""Tell an author what is wrong with an assignment, in a sentence.

An author's slip would otherwise end in the middle of the grader, far from
where it was made.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from nnlib.grading.assignment.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
)


class AuthorError(ValueError):
    """An assignment cannot be used; the message says where and why."""


def told(error: BaseException, path: Path) -> str:
    """Return an error that code in a file raised, with the line in it."""
    line = getattr(error, "lineno", None)
    if not isinstance(error, SyntaxError):
        frames = traceback.extract_tb(error.__traceback__)
        lines = [f.lineno for f in frames if f.filename == str(path)]
        line = lines[-1] if lines else None
    place = f"{path.name}, line {line}" if line else path.name
    message = getattr(error, "msg", None) or str(error)
    return f"{place}: {type(error).__name__}: {message}"


def swaps(module: ModuleType, path: Path) -> tuple:
    """Return what a variant changes.

    Raises
    ------
    AuthorError
        When there is nothing to change, or not one text for each.
    """
    found = getattr(module, "SWAPS", ())
    if not found:
        raise AuthorError(
            f"{path.stem} has no variants: SWAPS in {path.name} is empty. "
            "Leave --variant out, or say there what a variant may change."
        )
    if not isinstance(found, Sequence):
        raise AuthorError(
            f"{path.name}: SWAPS must be a tuple. Is a comma missing behind "
            "its only entry?"
        )
    for swap in found:
        sizes = {len(other) for other in getattr(swap, "others", [()])}
        if sizes != {len(getattr(swap, "texts", "?"))}:
            text = (getattr(swap, "texts", None) or (swap,))[0]
            raise AuthorError(
                f"{path.name}: the swap of {text!r} in SWAPS must have at "
                "least one other text, made by number(…) or signature(…)."
            )
    return found


def examine(found: object, path: Path) -> None:
    """Look at what a module of checks has made.

    Raises
    ------
    AuthorError
        When something has not the form that it must have.
    """
    at = path.name
    if not isinstance(found, Assignment):
        raise AuthorError(
            f"{at}: assignment(variant) must return an Assignment, got "
            f"{type(found).__name__}. Is the `return` missing?"
        )
    _tuple(found.questions, f"{at}: questions")
    names = [getattr(each, "name", "") for each in found.questions]
    for name in names:
        if names.count(name) > 1:
            raise AuthorError(f"{at}: there are two questions {name!r}.")
    for question in found.questions:
        if not isinstance(question, Text):
            _question(question, at)
        if not _is_number(question.points) or question.points <= 0:
            raise AuthorError(
                f"{at}: {question.name!r} must have points above 0, got "
                f"{question.points!r}."
            )


def _question(question: object, at: str) -> None:
    if not isinstance(question, Question):
        raise AuthorError(
            f"{at}: questions must hold Question and Text, got {question!r}."
        )
    sound = re.fullmatch(
        r"[^\W\d]\w*(\(([^\W\d]\w*(, *|(?=\))))*\))?", question.signature
    )
    if not sound:
        raise AuthorError(
            f"{at}: a signature is written like 'neuron(x, w, b)', with the "
            f"arguments' names alone, got {question.signature!r}."
        )
    name = question.name
    _tuple(question.checks, f"{at}: the checks of {name!r}")
    _tuple(question.mistakes, f"{at}: the mistakes of {name!r}", empty=True)
    _tuple(question.modules, f"{at}: the modules of {name!r}", empty=True)
    for check in question.checks:
        if not isinstance(check, Check):
            raise AuthorError(f"{at}: {name!r} has a check that is {check!r}.")
        if not _is_number(check.points) or not callable(check.cases):
            raise AuthorError(
                f"{at}: a check of {name!r} must be Check(points, hint, "
                "cases): a number, a text and a function."
            )
        if question.answer is None and check.judge is None:
            raise AuthorError(
                f"{at}: {name!r} has no answer to compare with, so each of "
                "its checks needs a judge."
            )
    for mistake in question.mistakes:
        made = isinstance(mistake, Mistake)
        if not made or not (mistake.answer or mistake.when):
            raise AuthorError(
                f"{at}: a mistake of {name!r} must be Mistake(says, answer) "
                "or Mistake(says, when=…)."
            )


def _tuple(value: object, what: str, empty: bool = False) -> None:
    if isinstance(value, tuple | list) and (value or empty):
        return
    raise AuthorError(
        f"{what} must be a tuple{'' if empty else ' that is not empty'}, got "
        f"{type(value).__name__}. Is a comma missing behind its only entry?"
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
