"""Clouds of points in the plane, in two or three classes, drawn by a seed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnlib import check
from nnlib.noise import normal

Points = tuple[NDArray[np.float64], NDArray[np.int64]]


def halves(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw points in a square that one slanted line separates.

    Parameters
    ----------
    n : number of points
    noise : standard deviation of a shift that each point gets afterwards
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), in [-1, 1] but for noise.
        y : array of shape (n,), 1 where x₁ + x₂ > 0, else 0.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> X, y = halves(4, rng=np.random.default_rng(0))
    >>> y.tolist()
    [0, 0, 1, 1]
    """
    X = _square(n, rng)
    y = X[:, 0] + X[:, 1] > 0
    return _blurred(X, noise, rng), y.astype(np.int64)


def quadrants(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw points in a square, one class in opposite quarters: a large XOR.

    Parameters
    ----------
    n : number of points
    noise : standard deviation of a shift that each point gets afterwards
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), in [-1, 1] but for noise.
        y : array of shape (n,), 1 where x₁·x₂ > 0, else 0.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> X, y = quadrants(4, rng=np.random.default_rng(0))
    >>> y.tolist()
    [0, 1, 1, 1]
    """
    X = _square(n, rng)
    y = X[:, 0] * X[:, 1] > 0
    return _blurred(X, noise, rng), y.astype(np.int64)


def wave(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw points in a square, above and below a curve.

    Parameters
    ----------
    n : number of points
    noise : standard deviation of a shift that each point gets afterwards
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), in [-1, 1] but for noise.
        y : array of shape (n,), 1 where x₂ > sin(πx₁) / 2, else 0.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Chapter 6's playground learns it.

    Examples
    --------
    >>> X, y = wave(4, rng=np.random.default_rng(0))
    >>> y.tolist()
    [0, 0, 1, 1]
    """
    X = _square(n, rng)
    y = X[:, 1] > np.sin(np.pi * X[:, 0]) / 2
    return _blurred(X, noise, rng), y.astype(np.int64)


def corners(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw points at the four corners of XOR's table.

    Parameters
    ----------
    n : number of points; they take the corners in turn
    noise : standard deviation of a shift that each point gets
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), where -3/4 stands for 0 and 3/4 for 1.
        y : array of shape (n,), 1 where just one of the two is 1, else 0.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> X, y = corners(4, rng=np.random.default_rng(0))
    >>> X.tolist()
    [[-0.75, -0.75], [-0.75, 0.75], [0.75, -0.75], [0.75, 0.75]]
    >>> y.tolist()
    [0, 1, 1, 0]
    """
    place = np.arange(check.count(n, "n")) % 4
    bits = np.column_stack([place // 2, place % 2])
    return _blurred(1.5 * bits - 0.75, noise, rng), bits.sum(axis=1) % 2


def moons(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw two half circles that reach into each other.

    Parameters
    ----------
    n : number of points; the first half is class 0, the upper moon
    noise : standard deviation of a shift that each point gets
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), about 3 wide and 1.5 high.
        y : array of shape (n,), 0 or 1.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    The shape of scikit-learn's `make_moons`, in order. Taught in chapter 6.

    Examples
    --------
    >>> X, y = moons(4, rng=np.random.default_rng(0))
    >>> X.round(1).tolist()
    [[1.0, 0.0], [-1.0, 0.0], [0.0, 0.5], [2.0, 0.5]]
    """
    y = _classes(n, 2)
    upper, lower = (np.linspace(0, np.pi, k) for k in np.bincount(y))
    X = np.vstack(
        [
            np.column_stack([np.cos(upper), np.sin(upper)]),
            np.column_stack([1 - np.cos(lower), 0.5 - np.sin(lower)]),
        ]
    )
    return _blurred(X, noise, rng), y


def circles(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw a circle inside another.

    Parameters
    ----------
    n : number of points; the first half is class 0, the outer circle
    noise : standard deviation of a shift that each point gets
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), at distance 1 and 0.5 but for noise.
        y : array of shape (n,), 0 or 1.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> X, y = circles(4, rng=np.random.default_rng(0))
    >>> X.round(1).tolist()
    [[1.0, 0.0], [-1.0, 0.0], [0.5, 0.0], [-0.5, 0.0]]
    """
    y = _classes(n, 2)
    angle = np.concatenate(
        [np.linspace(0, 2 * np.pi, k, endpoint=False) for k in np.bincount(y)]
    )
    radius = np.where(y == 0, 1.0, 0.5)
    return _blurred(_polar(radius, angle), noise, rng), y


def spirals(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw two arms that wind around each other, one and a half turns.

    Parameters
    ----------
    n : number of points; the first half is class 0
    noise : standard deviation of a shift that each point gets
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), within distance 1 but for noise.
        y : array of shape (n,), 0 or 1.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Chapter 6's playground learns it.

    Examples
    --------
    >>> X, y = spirals(4, rng=np.random.default_rng(0))
    >>> X.round(1).tolist()
    [[0.1, 0.0], [-1.0, 0.0], [-0.1, 0.0], [1.0, -0.0]]
    """
    y = _classes(n, 2)
    return _blurred(_arms(y, 2, 3 * np.pi), noise, rng), y


def blobs(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw three clouds at the corners of a triangle, a class each.

    Parameters
    ----------
    n : number of points; the first third is class 0, the next class 1
    noise : standard deviation of a shift that each point gets: how wide the
        clouds are
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), around places at distance 0.7.
        y : array of shape (n,), 0, 1 or 2.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Chapter 6's playground learns it.

    Examples
    --------
    >>> X, y = blobs(3, rng=np.random.default_rng(0))
    >>> X.round(1).tolist(), y.tolist()
    ([[0.0, 0.7], [-0.6, -0.3], [0.6, -0.4]], [0, 1, 2])
    """
    y = _classes(n, 3)
    angle = np.pi / 2 + 2 * np.pi / 3 * y
    return _blurred(_polar(np.full(len(y), 0.7), angle), noise, rng), y


def pinwheel(
    n: int = 200, noise: float = 0.0, *, rng: np.random.Generator
) -> Points:
    """Draw three arms that wind around each other, two thirds of a turn.

    Parameters
    ----------
    n : number of points; the first third is class 0, the next class 1
    noise : standard deviation of a shift that each point gets
    rng : random generator

    Returns
    -------
    (X, y)
        X : array of shape (n, 2), within distance 1 but for noise.
        y : array of shape (n,), 0, 1 or 2.

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range or `rng` is no generator.

    Notes
    -----
    Chapter 6's playground learns it.

    Examples
    --------
    >>> X, y = pinwheel(6, rng=np.random.default_rng(0))
    >>> np.hypot(*X.T).round(1).tolist(), y.tolist()
    ([0.1, 1.0, 0.1, 1.0, 0.1, 1.0], [0, 0, 1, 1, 2, 2])
    """
    y = _classes(n, 3)
    return _blurred(_arms(y, 3, 4 * np.pi / 3), noise, rng), y


def _square(n: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Draw points evenly in the square from -1 to 1."""
    return check.generator(rng).uniform(-1, 1, (check.count(n, "n"), 2))


def _classes(n: int, classes: int) -> NDArray[np.int64]:
    """Label n points in equal parts, one class after the other."""
    n = check.count(n, "n", classes)
    sizes = (n + np.arange(classes)[::-1]) // classes
    return np.repeat(np.arange(classes), sizes)


def _arms(
    y: NDArray[np.int64], classes: int, sweep: float
) -> NDArray[np.float64]:
    """Place each class's points along an arm that turns by so much."""
    radius = np.concatenate([np.linspace(0.1, 1, k) for k in np.bincount(y)])
    angle = sweep * (radius - 0.1) / 0.9 + 2 * np.pi / classes * y
    return _polar(radius, angle)


def _polar(
    radius: NDArray[np.float64], angle: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Turn distances and angles into points."""
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def _blurred(
    X: NDArray[np.float64], noise: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Shift each point by chance."""
    return X + check.number(noise, "noise", least=0) * normal(X.shape, rng)
