"""From what a hand draws to the pixels that a network reads.

A drawing is a list of strokes; a stroke is a list of points (x, y) on a pad
that reaches from 0 to 1, and y grows downwards.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check

Drawing = Sequence[ArrayLike]
Lines = list[NDArray[np.float64]]

CELLS = 32  # fine cells to a side of the pad
WIDE = 20.0  # fine cells from the left to the right end of a digit
INK = 300.0  # fine cells that a digit covers, about, of 1024
PENS = (1.25, 4.5)  # half widths, the finest and the broadest
USUAL = 2.0
NARROW = 0.3  # a drawing whose width is a smaller part is not made wider


def pixels_of(
    drawing: Drawing, side: int = 8, *, normalise: bool = True
) -> NDArray[np.int64]:
    """Return the pixels of a drawing, made as those of `digits` were.

    Parameters
    ----------
    drawing : list of strokes, each an array of shape (points, 2)
    side : 8 or 16, pixels to a side
    normalise : whether to do what the makers of the data did: stretch the
        drawing to full height and the usual width, and choose a pen that
        gives it the usual amount of ink; False draws it where it is, with a
        fine pen

    Returns
    -------
    array of shape (side * side,), row by row: whole numbers, how many of the
    fine cells under a pixel have ink; up to 16 where `side` is 8, up to 4
    where it is 16

    Raises
    ------
    TypeError, ValueError
        When a stroke is not a list of points, a number is not finite, or
        `side` is another.

    Notes
    -----
    A fine grid of 32 by 32 cells is inked where the pen comes over the middle
    of a cell; the inked cells of each block are counted. Taught in chapter 7.

    Examples
    --------
    >>> one = [[(0.5, 0.2), (0.5, 0.8)]]
    >>> pixels_of(one).reshape(8, 8)[0]
    array([ 0,  0,  0, 13, 13,  0,  0,  0])
    """
    check.one_of(side, "side", (8, 16))
    lines = [
        CELLS * check.matrix(stroke, "stroke", 2)
        for stroke in drawing
        if len(stroke)
    ]
    pen = PENS[0]
    if normalise and lines:
        pen = _pen_for(_total(_lengths(_stretched(lines, USUAL))))
        lines = _stretched(lines, pen)
    block = CELLS // side
    counted = _inked(lines, pen).reshape(side, block, side, block)
    return counted.sum(axis=(1, 3)).ravel()


def _total(values: NDArray) -> float:
    """Add up one after the other, as the figures do, to the last bit."""
    return float(np.cumsum(values)[-1]) if len(values) else 0.0


def _lengths(lines: Lines) -> NDArray[np.float64]:
    """Return the lengths of the straight pieces."""
    ways = np.concatenate([np.diff(line, axis=0) for line in lines])
    return np.sqrt(ways[:, 0] * ways[:, 0] + ways[:, 1] * ways[:, 1])


def _pen_for(length: float) -> float:
    """Return the half width that gives lines so long the usual ink."""
    wanted = INK / (2 * length) if length else PENS[1]
    return float(np.floor(16 * min(max(wanted, PENS[0]), PENS[1]) + 0.5)) / 16


def _stretched(lines: Lines, pen: float) -> Lines:
    """Stretch lines so that what the pen draws fills its box."""
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = high - low
    tall = (CELLS - 2 * pen) / max(height, 1.0)
    wide = (WIDE - 2 * pen) / max(width, 1.0)
    if width < NARROW * height:
        wide = min(wide, tall)
    scale, middle = np.array([wide, tall]), (low + high) / 2
    return [(line - middle) * scale + CELLS / 2 for line in lines]


def _inked(lines: Lines, pen: float) -> NDArray[np.bool_]:
    """Return which fine cells the pen comes over."""
    if not lines:
        return np.zeros((CELLS, CELLS), bool)
    ends = [np.concatenate([line[1:], line[-1:]]) for line in lines]
    ax, ay = np.concatenate(lines).T[:, :, None, None]
    bx, by = np.concatenate(ends).T[:, :, None, None]
    middles = np.arange(CELLS) + 0.5
    x, y = middles[None, None, :], middles[None, :, None]
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    along = (x - ax) * dx + (y - ay) * dy
    share = np.clip(along / np.where(square > 0, square, 1.0), 0, 1)
    gx, gy = x - ax - share * dx, y - ay - share * dy
    return (gx * gx + gy * gy <= pen * pen).any(axis=0)


def normalise(X: ArrayLike) -> NDArray[np.float64]:
    """Return each picture moved to the middle and scaled to full height.

    Parameters
    ----------
    X : array of shape (n, side * side), ink of square pictures, row by row

    Returns
    -------
    array of the same shape, not whole numbers any more; pictures without ink
    stay as they are

    Raises
    ------
    TypeError, ValueError
        When X is not such an array.

    Notes
    -----
    All parts keep their proportions. Taught in chapter 7.

    Examples
    --------
    >>> X = np.zeros((1, 64))
    >>> X[0, [9, 17]] = 16
    >>> normalise(X).reshape(8, 8).round()[:, 3]
    array([ 9., 12., 14., 14., 14., 14., 12.,  9.])
    """
    pictures = _square(X)
    side = pictures.shape[1]
    inked = pictures > 0
    x, wide = _reach(inked.any(axis=1))
    y, high = _reach(inked.any(axis=2))
    step = np.maximum(wide, high)[:, None, None] / side
    places = np.arange(side) + 0.5 - side / 2
    u = x[:, None, None] - 0.5 + step * places[None, None, :]
    v = y[:, None, None] - 0.5 + step * places[None, :, None]
    shape = pictures.shape
    found = _between(
        pictures, np.broadcast_to(u, shape), np.broadcast_to(v, shape)
    )
    empty = ~inked.any(axis=(1, 2))
    found[empty] = pictures[empty]
    return found.reshape(len(pictures), -1)


def _square(X: ArrayLike) -> NDArray[np.float64]:
    """Return pictures as arrays of shape (n, side, side)."""
    X = check.matrix(X, "X")
    side = round(X.shape[1] ** 0.5)
    if side * side != X.shape[1]:
        raise ValueError(
            "X must have a row of side * side pixels for each picture, as 64, "
            f"got {X.shape[1]}"
        )
    return X.reshape(len(X), side, side)


def _reach(inked: NDArray[np.bool_]) -> tuple[NDArray, NDArray]:
    """Return the middle and the length of the inked part of each row."""
    first = inked.argmax(axis=1)
    end = inked.shape[1] - inked[:, ::-1].argmax(axis=1)
    return (first + end) / 2, (end - first).astype(float)


def nudge(
    X: ArrayLike, *, rng: np.random.Generator, amount: float = 1.0
) -> NDArray[np.float64]:
    """Return each picture a little turned, slanted, stretched and moved.

    Parameters
    ----------
    X : array of shape (n, side * side), ink of square pictures, row by row
    rng : random generator
    amount : how much of it, 1 for as much as hands differ

    Returns
    -------
    array of the same shape, not whole numbers any more

    Raises
    ------
    TypeError, ValueError
        When an argument does not fit.

    Notes
    -----
    Each pixel looks up where it came from, between the pixels of the old
    picture. Taught in chapter 7.

    Examples
    --------
    >>> X = np.zeros((1, 64))
    >>> X[0, 27] = 16
    >>> nudge(X, rng=np.random.default_rng(0)).shape
    (1, 64)
    """
    pictures = _square(X)
    check.generator(rng)
    amount = check.number(amount, "amount", least=0)
    n, side, _ = pictures.shape
    spread = np.array([0.08, 0.12, 0.06, 0.03, side / 32, side / 64])
    drawn = rng.normal(size=(6, n)) * (amount * spread)[:, None]
    turn, slant, wide, high, right, down = drawn[:, :, None, None]
    places = np.arange(side) + 0.5 - side / 2
    x, y = places[None, None, :], places[None, :, None]
    middle = side / 2 - 0.5
    u = np.cos(turn) * np.exp(wide) * x + (slant - np.sin(turn)) * y
    v = np.sin(turn) * x + np.cos(turn) * np.exp(high) * y
    found = _between(pictures, u + right + middle, v + down + middle)
    return found.reshape(n, side * side)


def _between(pictures: NDArray, u: NDArray, v: NDArray) -> NDArray:
    """Return the ink at places between pixels; there is none outside."""
    side = pictures.shape[1]
    padded = np.pad(pictures, ((0, 0), (2, 2), (2, 2)))
    u, v = (np.clip(place + 2, 0, side + 2.999) for place in (u, v))
    column, row = u.astype(int), v.astype(int)
    right, down = u - column, v - row
    each = np.arange(len(pictures))[:, None, None]
    top = padded[each, row, column] * (1 - right)
    top += padded[each, row, column + 1] * right
    low = padded[each, row + 1, column] * (1 - right)
    low += padded[each, row + 1, column + 1] * right
    return top * (1 - down) + low * down


def redraw(drawing: Drawing, *, rng: np.random.Generator) -> Lines:
    """Return a drawing as the same hand might draw it the next time.

    Parameters
    ----------
    drawing : list of strokes, each an array of shape (points, 2)
    rng : random generator

    Returns
    -------
    list of strokes: bent by a slow wave, slanted, stretched and turned

    Raises
    ------
    TypeError, ValueError
        When a stroke is not a list of points, or a number is not finite.

    Notes
    -----
    Taught in chapter 7.

    Examples
    --------
    >>> one = [[(0.5, 0.2), (0.5, 0.8)]]
    >>> again = redraw(one, rng=np.random.default_rng(0))
    >>> len(again), again[0].shape
    (1, (2, 2))
    """
    check.generator(rng)
    lines = [check.matrix(stroke, "stroke", 2) for stroke in drawing]
    turn, slant, wide, high = rng.normal(0, [0.12, 0.15, 0.15, 0.1])
    turned = np.array(
        [[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]
    )
    shape = turned @ np.array([[np.exp(wide), slant], [0, np.exp(high)]])
    waves = rng.normal(0, 0.02, (3, 2))
    ways = rng.uniform(0, 8, (3, 2))
    phases = rng.uniform(0, 2 * np.pi, 3)
    again = []
    for line in lines:
        bent = line + np.sin(line @ ways.T + phases) @ waves
        again.append((bent - 0.5) @ shape.T + 0.5)
    return again
