"""Ask a stranger's function, and get numbers or a sentence, never an error."""

import copy
import io
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout

import numpy as np

STEPS = 1_000_000  # of Python that a function may take for one answer
SHAPES = (
    "\nShapes go (examples, inputs) @ (inputs, neurons) + (neurons,). Print "
    "those of both sides in that line."
)


class NoAnswerError(Exception):
    """A function did something other than answer; the text says what."""


class _EndlessError(BaseException):
    """Not an `Exception`, so that a reader's `except` does not catch it."""


def ask(function: Callable, call: str, given: tuple) -> object:
    """Return what a function answers; it gets copies of what is given.

    Raises
    ------
    NoAnswerError
        When it stops with an error, runs for ever, answers nothing or
        changes what it was given.
    """
    own = copy.deepcopy(given)
    try:
        with redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            answer = _counted(function, own)
    except _EndlessError:
        raise NoAnswerError(
            f"{call} found no end: it was stopped after {STEPS:,} steps of "
            "Python. What should end its loop?"
        ) from None
    except NoAnswerError:
        raise
    except RecursionError:
        raise NoAnswerError(
            f"{call} found no end: the function calls itself again and again."
        ) from None
    except (Exception, SystemExit) as error:
        raise NoAnswerError(
            f"{call} stopped. {_told(error, function)}"
        ) from None
    if answer is None:
        raise NoAnswerError(f"{call} gave back None. Does it end with return?")
    if not equal(own, given):
        raise NoAnswerError(
            f"{call} changed what it was given, and the caller still needs "
            "that. Work on new arrays: a = a - 1 makes one, a -= 1 does not."
        )
    return answer


def numbers(answer: object) -> np.ndarray:
    """Return all numbers of an answer in their order, in one row.

    Raises
    ------
    NoAnswerError
        When there is something else among them.
    """
    if isinstance(answer, Mapping):
        answer = list(answer.values())
    if isinstance(answer, list | tuple):
        rows = [numbers(part) for part in answer]
        return np.concatenate(rows) if rows else np.zeros(0)
    if answer is ...:
        raise NoAnswerError("There is still a gap: it gave back `...`.")
    array = np.asarray(answer)
    if array.dtype.kind not in "buif":
        kind = type(answer).__name__
        raise NoAnswerError(
            f"It gave back something of type {kind}, not numbers."
        )
    return array.astype(float).ravel()


def _counted(function: Callable, given: tuple) -> object:
    """Call a function, but stop it after so many steps of Python.

    Steps, and not seconds: so the verdict is the same on each computer. They
    are not lines, since in Python 3.11 `while True: pass` is on one for ever.
    """
    left = STEPS

    def count(frame, event, arg):
        nonlocal left
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        left -= 1
        if left < 0:
            raise _EndlessError
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        return function(*given)
    finally:
        sys.settrace(before)


def _told(error: BaseException, function: Callable) -> str:
    """Return an error in a sentence, with the reader's own line."""
    code = getattr(function, "__code__", None)
    if ... in getattr(code, "co_consts", ()):
        return "There is still a gap: `...` stands where numbers should."
    frames = traceback.extract_tb(error.__traceback__)
    home = getattr(code, "co_filename", None)
    lines = [f.line for f in frames if f.filename == home and f.line]
    text = str(error).strip() or "no more is said"
    said = f"Python says {type(error).__name__}: {text}."
    if lines:
        said = f"{said} The line: {lines[-1]}"
    shapes = any(word in text for word in ("shape", "matmul"))
    return said + (SHAPES if shapes else "")


def equal(one: object, other: object) -> bool:
    """Tell whether two nested lists hold the same numbers."""
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(equal, one, other))
    return np.array_equal(one, other)
