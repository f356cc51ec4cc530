"""Normal noise that JavaScript can repeat, number for number.

NumPy's `standard_normal` needs tables of 768 numbers. The method of Box and
Muller (1958) needs only `random`, a logarithm, a root and a cosine, which
both sides have: the same seed gives the same points in the book's figures,
but for the last bit of these functions.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnlib import check


def normal(
    shape: tuple[int, ...], rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw from a normal distribution of mean 0 and standard deviation 1.

    Parameters
    ----------
    shape : shape of the array
    rng : random generator; gives two of its `random` numbers, u and then v,
        for each entry, in the order of rows

    Returns
    -------
    array of this shape, of √(-2·log(1 - u))·cos(2π·v)

    Examples
    --------
    >>> normal((2,), np.random.default_rng(0)).round(3).tolist()
    [-0.177, 0.288]
    """
    u, v = np.moveaxis(check.generator(rng).random((*shape, 2)), -1, 0)
    return np.sqrt(-2 * np.log1p(-u)) * np.cos(2 * np.pi * v)
