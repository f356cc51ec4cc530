"""Compare what came with what was expected, and say how it differs.

What is said never tells an expected value: it goes into the feedback.
"""

from __future__ import annotations

import numpy as np


def differs(
    got: object, expected: object, rtol: float = 1e-6, atol: float = 1e-9
) -> str:
    """Return how a value differs from the one expected, or an empty text.

    Parameters
    ----------
    got : plain value, as it came from a worker
    expected : number, text, array, or list, tuple or dict of such
    rtol, atol : how far a number may be off: atol + rtol times its size

    Notes
    -----
    Lists, tuples and arrays of the same numbers are equal, and so are 1, 1.0
    and True: how a student writes a number is a matter of style.
    """
    if isinstance(expected, dict):
        return _differs_as_dict(got, expected, rtol, atol)
    if isinstance(expected, str):
        same = isinstance(got, str) and got == expected
        return "" if same else "It gives another text."
    if expected is None:
        return "" if got is None else "It returns something, not `None`."
    if got is None:
        return "It returns nothing. Is the `return` missing?"
    wanted = as_numbers(expected)
    if wanted is None:
        return _differs_as_list(got, expected, rtol, atol)
    came = as_numbers(got)
    if came is None:
        return f"It returns {kind(got)} where numbers are expected."
    if came.shape != wanted.shape:
        if wanted.ndim == 0 and came.size == 1:
            came = came.reshape(())
        else:
            return f"It returns {kind(got)}, not {kind(expected)}."
    if np.isnan(came).any():
        return "It returns something that is not a number (NaN)."
    if not np.allclose(came, wanted, rtol, atol):
        return "It returns wrong numbers."
    return ""


def as_numbers(value: object) -> np.ndarray | None:
    """Return numbers, nested as they may be, as a float array; else None."""
    if isinstance(value, str | dict) or value is None:
        return None
    try:
        array = np.asarray(value)
        return array.astype(float) if array.dtype.kind in "biuf" else None
    except (ValueError, TypeError, OverflowError):
        return None


def kind(value: object) -> str:
    """Return what a value is, in words: a number, 3 numbers, a table."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, dict):
        return "a dict"
    array = as_numbers(value)
    if array is None:
        return f"a list of {len(value)}" if isinstance(value, list) else "it"
    if array.ndim == 0:
        return "one number"
    if array.ndim == 1:
        return f"{len(array)} number" + "s" * (len(array) != 1)
    return f"numbers of shape {array.shape}"


def _differs_as_dict(
    got: object, expected: dict, rtol: float, atol: float
) -> str:
    if not isinstance(got, dict):
        return f"It returns {kind(got)}, not a dict."
    if set(got) != set(map(str, expected)):
        return "It returns a dict with other keys."
    found = (
        differs(got[str(k)], value, rtol, atol)
        for k, value in expected.items()
    )
    return next(filter(None, found), "")


def _differs_as_list(
    got: object, expected: list | tuple, rtol: float, atol: float
) -> str:
    if isinstance(got, np.ndarray) and got.ndim:
        got = list(got)
    if not isinstance(got, list | tuple):
        return f"It returns {kind(got)}, not {len(expected)} things."
    if len(got) != len(expected):
        return f"It returns {len(got)} things, not {len(expected)}."
    found = (
        differs(g, e, rtol, atol) for g, e in zip(got, expected, strict=True)
    )
    return next(filter(None, found), "")
