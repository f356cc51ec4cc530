"""The data sets of the book.

The small tables of chapter 1 are plain lists: they are read and worked by
hand before there is any NumPy. All others are arrays.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib import check
from nnlib.noise import normal as _normal

Points = tuple[NDArray[np.float64], NDArray[np.int64]]

GATES = {
    "AND": [0, 0, 0, 1],
    "OR": [0, 1, 1, 1],
    "NAND": [1, 1, 1, 0],
    "XOR": [0, 1, 1, 0],
    "NOT": [1, 0],
}


def spam() -> tuple[list[list[int]], list[str]]:
    """Return the four kinds of email that the spam filter can tell apart.

    Returns
    -------
    (X, names)
        X : 4 rows of 2 features, each 0 (no) or 1 (yes).
        names : what the two features ask.

    Notes
    -----
    With weights 7 and 3 and bias -2 their weighted sums are -2, 1, 5 and 8.
    Taught in chapter 1.

    Examples
    --------
    >>> X, names = spam()
    >>> X
    [[0, 0], [0, 1], [1, 0], [1, 1]]
    >>> names
    ['more than one CAPITALISED word', 'has "viagra"']
    """
    return (
        [[0, 0], [0, 1], [1, 0], [1, 1]],
        ["more than one CAPITALISED word", 'has "viagra"'],
    )


def six_points() -> tuple[list[list[float]], list[int]]:
    """Return six points in the plane that a line can separate.

    Returns
    -------
    (X, y)
        X : 6 points, both coordinates in [-3, 3].
        y : their labels, 0 or 1.

    Notes
    -----
    From zero weights and bias the perceptron rule needs four corrections in
    two passes, small enough to do by hand. Taught in chapter 1.

    Examples
    --------
    >>> X, y = six_points()
    >>> X[0], y[0]
    ([2.0, 1.0], 1)
    """
    return (
        [
            [2.0, 1.0],
            [-2.0, -3.0],
            [-2.0, 0.0],
            [1.0, -2.0],
            [0.0, 1.0],
            [3.0, -1.0],
        ],
        [1, 0, 1, 0, 1, 0],
    )


def truth_table(gate: str) -> tuple[list[list[int]], list[int]]:
    """Return every input of a logic gate with its answer.

    Parameters
    ----------
    gate : "AND", "OR", "NAND", "XOR" or "NOT"

    Returns
    -------
    (X, y)
        X : 4 rows of 2 inputs (2 rows of 1 for NOT), counted up in binary.
        y : the answers, 0 or 1.

    Raises
    ------
    ValueError
        For any other gate.

    Notes
    -----
    Taught in chapter 1.

    Examples
    --------
    >>> truth_table("NAND")
    ([[0, 0], [0, 1], [1, 0], [1, 1]], [1, 1, 1, 0])
    """
    check.one_of(gate, "gate", tuple(GATES))
    X = [[0], [1]] if gate == "NOT" else [[0, 0], [0, 1], [1, 0], [1, 1]]
    return X, list(GATES[gate])


def capitals() -> tuple[list[float], list[int]]:
    """Return twelve emails: words in CAPITALS, and whether each was spam.

    Returns
    -------
    (x, y)
        x : how many words in CAPITALS each email has, 0 to 9.
        y : their labels, 1 for spam.

    Notes
    -----
    Made up. No threshold on x gets all of them right, so that the best fit
    of a sigmoid has finite knobs. Taught in chapter 2.

    Examples
    --------
    >>> x, y = capitals()
    >>> x[3], y[3], x[4], y[4]
    (3.0, 0, 3.0, 1)
    """
    return (
        [0.0, 1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 5.0, 6.0, 7.0, 7.0, 9.0],
        [0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1],
    )


def verdicts() -> list[tuple[float, int, int]]:
    """Return 1,000 emails as an over-confident filter judged them.

    Returns
    -------
    list of (z, spam, fine)
        z : the log-odds of spam that the filter claimed.
        spam, fine : how many emails with this claim were spam, were not.

    Notes
    -----
    Made up: drawn once, with true log-odds of half of what is claimed.
    Taught in chapter 2.

    Examples
    --------
    >>> verdicts()[-1]
    (6.0, 8, 1)
    """
    return [
        (-6.0, 0, 9),
        (-5.5, 0, 13),
        (-5.0, 0, 17),
        (-4.5, 1, 21),
        (-4.0, 4, 24),
        (-3.5, 1, 34),
        (-3.0, 11, 31),
        (-2.5, 14, 35),
        (-2.0, 9, 46),
        (-1.5, 23, 38),
        (-1.0, 21, 44),
        (-0.5, 33, 36),
        (0.0, 35, 35),
        (0.5, 40, 29),
        (1.0, 43, 22),
        (1.5, 41, 20),
        (2.0, 41, 14),
        (2.5, 41, 8),
        (3.0, 35, 7),
        (3.5, 28, 7),
        (4.0, 25, 3),
        (4.5, 19, 3),
        (5.0, 16, 1),
        (5.5, 13, 0),
        (6.0, 8, 1),
    ]


def wine() -> tuple[list[int], list[int]]:
    """Return three dinners: how many guests came, how many bottles they had.

    Returns
    -------
    (guests, bottles) : two lists of 3 counts

    Notes
    -----
    The rule sought is bottles = A·guests; the least mean squared error is at
    A = 3826/5734, about 0.667248. Taught in chapters 1 and 4.

    Examples
    --------
    >>> wine()
    ([3, 10, 75], [2, 7, 50])
    """
    return [3, 10, 75], [2, 7, 50]


def ices() -> tuple[list[float], list[float]]:
    """Return twelve days of an ice-cream stand.

    Returns
    -------
    (warmth, ices) : two lists of 12 numbers
        warmth : tens of degrees above 20 °C, -1 to 1.2.
        ices : hundreds sold that day.

    Notes
    -----
    Made up: a straight line and some noise. Taught in chapter 4.

    Examples
    --------
    >>> warmth, sold = ices()
    >>> warmth[0], sold[0]
    (-1.0, 0.1)
    """
    return (
        [-1.0, -0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2],
        [0.1, 0.4, 1.3, 1.0, 0.3, 1.1, 1.0, 1.5, 0.9, 1.8, 2.0, 2.7],
    )


def party() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return every guest list of the dinner party, with its bottles of wine.

    Returns
    -------
    (X, y)
        X : array of shape (8, 3), 1 where Agatha, Dahlia, Stiffy comes.
        y : array of shape (8, 1), bottles.

    Notes
    -----
    Bottles = ReLU(0.5·ReLU(S) + 2·ReLU(1.5·D + 0.4·S - 0.5) - 5·ReLU(A) + 1).
    Taught in chapter 3.

    Examples
    --------
    >>> X, y = party()
    >>> X[3], y[3]
    (array([0., 1., 1.]), array([4.3]))
    """
    X = [[a, d, s] for a in (0, 1) for d in (0, 1) for s in (0, 1)]
    bottles = [1.0, 1.5, 3.0, 4.3, 0.0, 0.0, 0.0, 0.0]
    return np.array(X, np.float64), np.array(bottles).reshape(-1, 1)


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
    y = _two_classes(n)
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
    y = _two_classes(n)
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
    Taught in chapter 6.

    Examples
    --------
    >>> X, y = spirals(4, rng=np.random.default_rng(0))
    >>> X.round(1).tolist()
    [[0.1, 0.0], [-1.0, 0.0], [-0.1, 0.0], [1.0, -0.0]]
    """
    y = _two_classes(n)
    radius = np.concatenate([np.linspace(0.1, 1, k) for k in np.bincount(y)])
    angle = 3 * np.pi * (radius - 0.1) / 0.9 + np.pi * y
    return _blurred(_polar(radius, angle), noise, rng), y


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


def _square(n: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Draw points evenly in the square from -1 to 1."""
    return check.generator(rng).uniform(-1, 1, (check.count(n, "n"), 2))


def _two_classes(n: int) -> NDArray[np.int64]:
    """Label the first half of n points 0, the rest 1."""
    return np.repeat([0, 1], [(n + 1) // 2, check.count(n, "n", 2) // 2])


def _polar(
    radius: NDArray[np.float64], angle: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Turn distances and angles into points."""
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def _blurred(
    X: NDArray[np.float64], noise: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Shift each point by chance."""
    return X + check.number(noise, "noise", least=0) * _normal(X.shape, rng)
