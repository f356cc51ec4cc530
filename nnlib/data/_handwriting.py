"""Handwritten digits, from files; a text beside each says whose they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nnlib.data._clouds import Points
from nnlib.data._drawings import Drawings


def digits() -> Points:
    """Return 1,797 handwritten digits, 8 by 8 pixels each.

    Returns
    -------
    (X, y)
        X : array of shape (1797, 64), ink in each pixel, 0 to 16, row by row.
        y : array of shape (1797,), the digit, 0 to 9.

    Notes
    -----
    Test part of "Optical Recognition of Handwritten Digits" by E. Alpaydin
    and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0, as
    distributed with scikit-learn. The same 13 writers wrote all of it. Taught
    in chapter 7.

    Examples
    --------
    >>> X, y = digits()
    >>> X.shape, X.max(), y[:3]
    ((1797, 64), np.float64(16.0), array([0, 1, 2]))
    """
    with np.load(Path(__file__).with_name("digits.npz")) as file:
        return file["X"].astype(np.float64), file["y"].astype(np.int64)


def traced_digits() -> Drawings:
    """Return digits that people drew for typefaces of handwriting, as strokes.

    Returns
    -------
    (drawings, y)
        drawings : list of 390 drawings, each a list of strokes, each an
            array of shape (points, 2): x and y from 0 to 1, y downwards.
        y : array of shape (390,), the digit, 0 to 9: the ten of one hand
            after those of another.

    Notes
    -----
    The centre lines of the digits of free fonts, which `traced.txt` lists. No
    network of the book was trained on them: they stand for the digits that
    readers draw. Taught in chapter 7.

    Examples
    --------
    >>> drawings, y = traced_digits()
    >>> len(drawings), y[:3]
    (390, array([0, 1, 2]))
    """
    with np.load(Path(__file__).with_name("traced.npz")) as file:
        points = file["points"] / 1000
        strokes = np.split(points, np.cumsum(file["points_in"])[:-1])
        counts = file["strokes_in"]
    ends = np.cumsum(counts)
    drawings = [
        strokes[end - count : end]
        for end, count in zip(ends, counts, strict=True)
    ]
    return drawings, np.arange(len(drawings)) % 10
