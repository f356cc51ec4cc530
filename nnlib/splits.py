"""Splitting data: for training and testing, and into mini-batches."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check


def train_test_split(
    X: ArrayLike,
    y: ArrayLike,
    test_size: float = 0.25,
    *,
    rng: np.random.Generator,
    stratify: ArrayLike | None = None,
) -> tuple[NDArray, NDArray, NDArray, NDArray]:
    """Shuffle the examples and set a share of them aside for testing.

    Parameters
    ----------
    X, y : arrays with one row for each example, at least two rows
    test_size : share of the examples for testing, above 0 and below 1
    rng : random generator
    stratify : one label for each example, for example y: each label gets its
        fair share of the test, rounded to whole examples; None for pure chance

    Returns
    -------
    (X_train, X_test, y_train, y_test) : copies; neither part is ever empty

    Raises
    ------
    TypeError, ValueError
        When the rows do not pair up or a number is out of its range.

    Notes
    -----
    scikit-learn's order of results. Taught in chapter 6.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> parts = train_test_split([[1], [2], [3], [4]], [1, 2, 3, 4], rng=rng)
    >>> [len(part) for part in parts]
    [3, 1, 3, 1]
    """
    X, y = np.asarray(X), np.asarray(y)
    check.same_length(X, y, "X", "y")
    n = check.count(len(X), "number of examples", least=2)
    share = check.number(test_size, "test_size", above=0, below=1)
    order = check.generator(rng).permutation(n)
    cut = min(max(round(n * share), 1), n - 1)
    if stratify is not None:
        order = _interleaved(order, np.asarray(stratify))
    test, train = order[:cut], order[cut:]
    return X[train], X[test], y[train], y[test]


def _interleaved(order: NDArray, labels: NDArray) -> NDArray:
    """Order examples so that each beginning has every label's fair share.

    The k-th of a label's m examples stands at (k - 1/2) / m of the way.
    """
    check.same_length(order, labels, "X", "stratify")
    check.one_of(labels.ndim, "dimensions of stratify", (1,))
    place = np.empty(len(order))
    for label in np.unique(labels):
        members = labels[order] == label
        place[members] = (np.arange(members.sum()) + 0.5) / members.sum()
    return order[np.argsort(place, kind="stable")]


def minibatches(
    X: ArrayLike, y: ArrayLike, batch_size: int, *, rng: np.random.Generator
) -> Iterator[tuple[NDArray, NDArray]]:
    """Shuffle the examples and deal them out in batches.

    Parameters
    ----------
    X, y : arrays with one row for each example
    batch_size : rows in a batch, at least 1; the last batch may be smaller
    rng : random generator

    Returns
    -------
    iterator of (rows of X, the same rows of y), every row once

    Raises
    ------
    TypeError, ValueError
        When the rows do not pair up or a number is out of its range.

    Notes
    -----
    Taught in chapter 4.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> batches = minibatches([[1], [2], [3]], [1, 2, 3], 2, rng=rng)
    >>> [len(X) for X, y in batches]
    [2, 1]
    """
    X, y = np.asarray(X), np.asarray(y)
    check.same_length(X, y, "X", "y")
    check.count(batch_size, "batch_size")
    check.generator(rng)
    return _deal(X, y, batch_size, rng)


def _deal(
    X: NDArray, y: NDArray, batch_size: int, rng: np.random.Generator
) -> Iterator[tuple[NDArray, NDArray]]:
    """Deal out the rows, once `minibatches` has checked them."""
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X.take(rows, axis=0), y.take(rows, axis=0)
