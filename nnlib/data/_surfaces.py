"""Heights over the plane, to be learned as numbers and not as classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnlib import check
from nnlib.noise import normal

Heights = tuple[NDArray[np.float64], NDArray[np.float64]]

PLACE, WIDTH = 0.5, 0.4  # of the hill


def ramp(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Heights:
    """Draw points on a plane that rises evenly.

    Parameters
    ----------
    n : number of points
    noise : standard deviation of what is added to each height
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), in [-1, 1].
        y : array of shape (n,), (x₁ + x₂) / 2 but for noise.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Chapter 6's playground learns it.

    Examples
    --------
    >>> X, y = ramp(2, rng=np.random.default_rng(0))
    >>> (X.sum(axis=1) / 2 == y).tolist()
    [True, True]
    """
    return _with_heights(n, noise, rng, lambda x1, x2: (x1 + x2) / 2)


def hills(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Heights:
    """Draw points on a hill and in a hollow.

    Parameters
    ----------
    n : number of points
    noise : standard deviation of what is added to each height
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), in [-1, 1].
        y : array of shape (n,), the heights.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    But for noise a height is near 1 on the hill at (½, ½), near -1 in the
    hollow at (-½, -½), and near 0 far from both. Chapter 6's playground
    learns it.

    Examples
    --------
    >>> X, y = hills(50, rng=np.random.default_rng(0))
    >>> bool(X[y.argmax()].min() > 0 > X[y.argmin()].max())
    True
    """
    return _with_heights(
        n, noise, rng, lambda x1, x2: _hill(x1, x2) - _hill(-x1, -x2)
    )


def _hill(
    x1: NDArray[np.float64], x2: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the height of a bell around (½, ½)."""
    square = (x1 - PLACE) ** 2 + (x2 - PLACE) ** 2
    return np.exp(-square / (2 * WIDTH**2))


def _with_heights(n, noise, rng, height) -> Heights:
    """Draw points in the square, and the height of each, blurred."""
    X = check.generator(rng).uniform(-1, 1, (check.count(n, "n"), 2))
    blur = check.number(noise, "noise", least=0) * normal((n,), rng)
    return X, height(*X.T) + blur
