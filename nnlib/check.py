"""One home for checking what the reader hands in.

Every refusal names the argument, what was expected and what came. What is
accepted is never changed: where it has to be converted, a copy is.
"""

from __future__ import annotations

import math
import numbers as number_types
import reprlib
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

short = reprlib.repr  # what came, on one line however long it is
FLOATS = (np.dtype(np.float32), np.dtype(np.float64))
MOST_CLASSES = 1000  # a table of a million counts


def numbers(value: ArrayLike, name: str) -> NDArray[np.floating]:
    """Return `value` as a float array.

    Lists, ints, bools and other floats become float64; a float32 array stays
    float32. Strings, objects, complex numbers and masked arrays are refused.
    """
    if isinstance(value, np.ma.MaskedArray):
        raise TypeError(f"{name} must hold plain numbers, got a masked array")
    try:
        array = np.asarray(value)
    except ValueError:
        raise ValueError(
            f"{name} must have rows of equal length, got {short(value)}"
        ) from None
    if array.dtype in FLOATS:
        return array
    if array.dtype.kind not in "buif":
        came = _kind(value, array, name)
        raise TypeError(f"{name} must hold numbers, got {came}")
    return array.astype(np.float64)


def finite(value: ArrayLike, name: str) -> NDArray[np.floating]:
    """Return `value` as a float array without NaN and infinity, not empty."""
    array = numbers(value, name)
    if array.size == 0:
        raise ValueError(
            f"{name} must not be empty, got an array of shape {array.shape}"
        )
    if not np.isfinite(array).all():
        place = tuple(map(int, np.argwhere(~np.isfinite(array))[0]))
        raise ValueError(
            f"{name} must be finite, got {array[place]} at {list(place)}"
        )
    return array


def matrix(
    value: ArrayLike, name: str, columns: int | None = None
) -> NDArray[np.floating]:
    """Return `value` as a finite 2-D float array, one row an example."""
    array = finite(value, name)
    if array.ndim == 1:
        raise ValueError(
            f"{name} must be 2-D, one row for each example, got shape "
            f"{array.shape}: {name}.reshape(1, -1) is one example, "
            f"{name}.reshape(-1, 1) is one feature"
        )
    if array.ndim != 2:
        raise ValueError(
            f"{name} must be 2-D, one row for each example, "
            f"got {array.ndim}-D with shape {array.shape}"
        )
    if columns is not None and array.shape[1] != columns:
        raise ValueError(
            f"{name} must have {columns} columns, one for each input, "
            f"got {array.shape[1]}"
        )
    return array


def shape(
    value: ArrayLike, name: str, expected: tuple[int, ...], hint: str = ""
) -> NDArray[np.floating]:
    """Return `value` as a finite float array of exactly the expected shape."""
    array = finite(value, name)
    if array.shape == expected:
        return array
    if len(expected) == 2 and array.shape == expected[:1]:
        hint = f": write {name}.reshape(-1, 1)"
    raise ValueError(
        f"{name} must have shape {expected}, got {array.shape}{hint}"
    )


def labels(value: ArrayLike, name: str, classes: int) -> NDArray[np.int64]:
    """Return class labels, whole numbers in 0 … classes - 1, as 1-D ints."""
    array = finite(value, name)
    if array.ndim != 1:
        column = array.ndim == 2 and array.shape[1] == 1
        raise ValueError(
            f"{name} must be 1-D, one class label for each example, got shape "
            f"{array.shape}{f': write {name}.ravel()' if column else ''}"
        )
    wrong = (array != np.floor(array)) | (array < 0) | (array >= classes)
    if wrong.any():
        raise ValueError(
            f"{name} must hold class labels from 0 to {classes - 1}, "
            f"got {array[wrong][0]:g}"
        )
    return array.astype(np.int64)


def most_classes(array: NDArray, name: str) -> int:
    """Return the largest label and one more; refuse a slip of a label."""
    classes = int(array.max()) + 1
    if classes > MOST_CLASSES:
        raise ValueError(
            f"{name} must hold class labels from 0 to at most "
            f"{MOST_CLASSES - 1}, got {array.max():g}"
        )
    return classes


def same_length(a: Sequence, b: Sequence, a_name: str, b_name: str) -> None:
    """Refuse two sequences that do not pair up one to one."""
    if len(a) != len(b):
        raise ValueError(
            f"{a_name} and {b_name} must have the same length, "
            f"got {len(a)} and {len(b)}"
        )


def one_of(value: object, name: str, choices: Sequence) -> None:
    """Refuse a value that is not among the choices."""
    if value not in choices:
        expected = ", ".join(repr(choice) for choice in choices)
        raise ValueError(
            f"{name} must be one of {expected}, got {short(value)}"
        )


def number(
    value: float,
    name: str,
    *,
    above: float = -math.inf,
    least: float = -math.inf,
    below: float = math.inf,
) -> float:
    """Return a finite number with above < value, least <= value < below."""
    is_number = type(value) is float or (  # the quick way comes first
        isinstance(value, number_types.Real)
        and not isinstance(value, bool | np.bool_)
    )
    is_fine = is_number and above < value < below and value >= least
    if is_fine and math.isfinite(value):
        return float(value)
    limits = {"above": above, "at least": least, "below": below}
    limits = [f"{k} {v:g}" for k, v in limits.items() if math.isfinite(v)]
    expected = " ".join(["a finite number", " and ".join(limits)]).strip()
    error = ValueError if is_number else TypeError
    raise error(f"{name} must be {expected}, got {short(value)}")


def count(value: int, name: str, least: int = 1) -> int:
    """Return a whole number that is at least `least`."""
    is_whole = isinstance(value, number_types.Integral) and not isinstance(
        value, bool | np.bool_
    )
    if is_whole and value >= least:
        return int(value)
    error = ValueError if isinstance(value, number_types.Real) else TypeError
    raise error(
        f"{name} must be a whole number, at least {least}, got {short(value)}"
    )


def pair(value: object, name: str) -> tuple:
    """Return an X and its y, which stand in a tuple or list of two."""
    if isinstance(value, tuple | list) and len(value) == 2:
        return tuple(value)
    raise TypeError(
        f"{name} must be a pair (X, y), got {type(value).__name__}"
    )


def generator(value: object, name: str = "rng") -> np.random.Generator:
    """Return a random generator; nothing here draws without one."""
    if isinstance(value, np.random.Generator):
        return value
    raise TypeError(
        f"{name} must be a random generator, "
        f"for example np.random.default_rng(0), got {short(value)}"
    )


def flag(value: object, name: str, hint: str = "") -> bool:
    """Return True or False; nothing else is taken for either."""
    if isinstance(value, bool | np.bool_):
        return bool(value)
    raise TypeError(f"{name} must be True or False, got {short(value)}{hint}")


def _kind(value: ArrayLike, array: NDArray, name: str) -> str:
    """Say what came instead of numbers, and how to make numbers of it."""
    if array.dtype.kind in "US":
        return f"strings: {short(value)}"
    kind = f"a {type(value).__name__}"
    for method, given in (("toarray", ""), ("to_numpy", "float")):
        if hasattr(value, method):  # sparse, and pandas with what is missing
            return f"{kind}: write {name}.{method}({given})"
    if isinstance(value, Mapping):
        return f"{kind}: write list({name}.values())"
    if array.ndim == 0 and isinstance(value, Iterable):
        return f"{kind}: write list({name})"
    return f"values of type {array.dtype}"
