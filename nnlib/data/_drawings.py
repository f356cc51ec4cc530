"""Digits drawn by a program: strokes as a hand might make them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnlib import check
from nnlib.handwriting import redraw

Drawings = tuple[list[list[NDArray[np.float64]]], NDArray[np.int64]]

BETWEEN = 5  # points of a curve from one of its knots to the next
UNSURE = 0.03  # how far a hand misses a knot, in parts of the pad

# The ways to write each digit, by knots of its strokes on a pad of 100 by 100;
# a stroke is a smooth curve through them, or straight where "/" comes first.
WAYS = {
    0: [
        "50 8, 26 22, 20 50, 27 80, 50 92, 73 80, 80 50, 74 22, 50 8",
        "60 10, 36 14, 22 45, 30 84, 55 92, 76 66, 74 28, 58 10, 44 14",
        "44 10, 66 14, 78 44, 72 80, 50 92, 30 80, 22 48, 32 18, 48 8",
    ],
    1: [
        "/50 6, 50 94",
        "/30 28, 54 8, 54 94",
        "/30 26, 52 8, 52 92; /28 92, 76 92",
        "/44 22, 54 8, 50 94",
        "/22 42, 56 8, 56 94",
    ],
    2: [
        "24 28, 36 10, 62 10, 74 28, 62 52, 38 74, 22 90, 22 91, 50 90, 80 90",
        "26 24, 48 8, 72 22, 66 48, 40 78, 24 86, 30 74, 46 82, 62 92, 82 84",
        "/26 14, 72 12, 24 88, 80 88",
        "22 34, 30 14, 52 8, 72 18, 74 38, 56 60, 22 90; /22 90, 78 88",
    ],
    3: [
        "26 16, 46 8, 68 16, 70 34, 46 46, 47 47, 72 58, 74 78, 52 92, 24 84",
        "/24 12, 72 12, 46 42; 46 42, 70 52, 74 76, 52 92, 24 84",
        "28 22, 40 8, 64 12, 66 32, 50 44, 34 46, 60 48, 76 68, 64 88, 40 92, "
        "24 80",
        "24 10, 60 8, 70 24, 44 46, 45 47, 70 56, 70 80, 48 92, 26 90",
    ],
    4: [
        "/30 8, 24 58, 82 58; /64 34, 64 94",
        "/60 6, 18 64, 84 64; /60 6, 60 94",
        "/62 94, 62 6, 18 66, 86 66",
        "28 8, 24 36, 30 56, 60 58, 74 52; /72 8, 66 94",
        "/34 6, 20 52, 76 50; /74 6, 68 94",
    ],
    5: [
        "/74 10, 32 10, 28 44; 28 44, 54 38, 76 56, 74 80, 50 92, 24 84",
        "76 10, 34 10, 33 11, 28 44, 29 44, 58 38, 78 60, 66 88, 38 92, 22 82",
        "/30 10, 28 46; 28 46, 58 42, 76 62, 66 86, 42 92, 22 86; /30 9, 78 8",
        "72 8, 44 12, 30 24, 40 42, 66 54, 70 78, 48 92, 24 86",
    ],
    6: [
        "66 8, 42 26, 26 56, 28 80, 50 92, 72 80, 70 60, 48 52, 28 66",
        "56 6, 30 40, 24 72, 44 92, 70 84, 72 64, 52 56, 30 70, 30 80",
        "72 14, 54 8, 32 26, 24 58, 32 86, 56 92, 76 76, 66 54, 42 54, 28 70",
    ],
    7: [
        "/22 12, 78 12, 44 94",
        "/24 22, 24 12, 76 12, 40 94",
        "/22 12, 76 12, 46 92; /34 52, 72 52",
        "22 14, 50 12, 77 10, 76 12, 58 46, 46 70, 44 94",
        "20 20, 36 10, 56 14, 78 8, 77 10, 60 44, 44 94; /38 50, 74 48",
    ],
    8: [
        "70 18, 48 8, 28 22, 40 42, 64 56, 74 76, 52 92, 28 80, 34 60, 60 44, "
        "72 24, 62 12",
        "50 8, 30 16, 32 38, 50 46, 69 38, 70 16, 50 8; 50 46, 26 58, 26 82, "
        "50 92, 75 82, 75 58, 50 46",
        "50 46, 30 36, 32 14, 52 8, 72 18, 66 38, 38 56, 24 76, 42 92, 68 88, "
        "74 68, 50 46",
        "30 14, 38 34, 66 60, 70 82, 48 92, 28 80, 38 58, 68 30, 66 12, 46 8, "
        "30 14",
    ],
    9: [
        "72 26, 54 8, 32 16, 28 40, 48 52, 68 40, 72 18; /72 18, 70 94",
        "70 20, 46 8, 26 26, 36 50, 60 48, 72 24, 73 25, 72 58, 60 94",
        "68 32, 62 12, 40 10, 28 32, 42 50, 64 42, 72 20, 73 60, 64 86, "
        "40 92, 26 82",
        "66 14, 42 8, 26 28, 38 48, 60 44, 68 15, 67 16, 64 56, 50 94",
    ],
}


def drawn_digits(count: int, *, rng: np.random.Generator) -> Drawings:
    """Return digits that a program draws, each a little otherwise.

    Parameters
    ----------
    count : how many; each digit comes as often as the others, as nearly as
        that can be
    rng : random generator

    Returns
    -------
    (drawings, y)
        drawings : list of `count` drawings, as `nnlib.pixels_of` takes them.
        y : array of shape (count,), the digit, 0 to 9.

    Raises
    ------
    TypeError, ValueError
        When `count` is not a whole number from 1, or `rng` no generator.

    Notes
    -----
    There are three to five ways to write each digit, written down by the
    book's authors. A hand misses each knot of one by a little, and
    `nnlib.redraw` bends, slants and stretches what comes out. Taught in
    chapter 7.

    Examples
    --------
    >>> drawings, y = drawn_digits(20, rng=np.random.default_rng(0))
    >>> len(drawings), y[:3]
    (20, array([0, 1, 2]))
    """
    count = check.count(count, "count")
    check.generator(rng)
    y = np.arange(count) % 10
    return [_drawn(digit, rng) for digit in y], y


def _drawn(digit: int, rng: np.random.Generator) -> list[NDArray]:
    """Return one drawing of a digit, in one of the ways to write it."""
    way = WAYS[int(digit)][rng.integers(len(WAYS[int(digit)]))]
    strokes = []
    for text in way.split("; "):
        knots = [pair.split() for pair in text.lstrip("/").split(", ")]
        knots = np.array(knots, float) / 100
        knots += rng.normal(0, UNSURE, knots.shape)
        strokes.append(_curve(knots, smooth=not text.startswith("/")))
    return redraw(strokes, rng=rng)


def _curve(knots: NDArray, *, smooth: bool) -> NDArray:
    """Return points of the curve through the knots (Catmull and Rom)."""
    share = np.arange(BETWEEN)[:, None] / BETWEEN
    ends = np.vstack([knots[:1], knots, knots[-1:]])
    pieces = []
    for before, start, end, after in zip(
        ends, ends[1:], ends[2:], ends[3:], strict=False
    ):
        leave, arrive = (end - before) / 2, (after - start) / 2
        if not smooth:
            leave = arrive = end - start
        way = end - start
        cubic = leave + arrive - 2 * way
        square = 3 * way - 2 * leave - arrive
        pieces.append(
            start + share * (leave + share * (square + share * cubic))
        )
    return np.vstack([*pieces, knots[-1:]])
