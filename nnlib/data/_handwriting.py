"""Handwritten digits, from `digits.npz`; `digits.txt` says whose they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nnlib.data._clouds import Points


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
