"""The small tables of the book, which are worked by hand.

Those of the first chapters are plain lists: they are read before there is any
NumPy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnlib import check

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
