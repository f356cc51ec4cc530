"""Metrics: how good the answers are, in numbers that people understand."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check


def accuracy(y_true: ArrayLike, y_pred: ArrayLike) -> float:
    """Return the share of answers that are right.

    Parameters
    ----------
    y_true : array of shape (n,), the right labels
    y_pred : array of shape (n,), the answers: for example
        `net(X).argmax(axis=1)`, or `net(X)[:, 0] > 0.5`

    Returns
    -------
    float in [0, 1]

    Raises
    ------
    TypeError, ValueError
        When the shapes differ or are empty, or probabilities came where
        answers are needed.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> accuracy([0, 1, 1, 0], [0, 1, 0, 0])
    0.75
    """
    y_true = check.finite(y_true, "y_true")
    y_pred = check.finite(y_pred, "y_pred")
    for name, array in (("y_true", y_true), ("y_pred", y_pred)):
        between = array != np.floor(array)
        if between.any():
            raise ValueError(
                f"{name} must hold answers, not shares, got "
                f"{array[between][0]:g}: write {name} > 0.5, or, of several "
                f"columns, {name}.argmax(axis=1)"
            )
    y_pred = check.shape(y_pred, "y_pred", y_true.shape)
    return float((y_true == y_pred).mean())


def confusion_matrix(
    y_true: ArrayLike, y_pred: ArrayLike
) -> NDArray[np.int64]:
    """Count how often each label was answered by each label.

    Parameters
    ----------
    y_true : array of shape (n,), the right labels, whole numbers from 0
    y_pred : array of shape (n,), the answers

    Returns
    -------
    array of shape (classes, classes), counts
        Row: the right label; column: the answer. The diagonal is right.

    Raises
    ------
    TypeError, ValueError
        When the shapes differ or a label is no whole number from 0.

    Notes
    -----
    scikit-learn's layout. Taught in chapter 7.

    Examples
    --------
    >>> confusion_matrix([0, 1, 1], [0, 1, 0])
    array([[1, 0],
           [1, 1]])
    """
    y_true = check.finite(y_true, "y_true")
    y_pred = check.shape(y_pred, "y_pred", y_true.shape)
    classes = max(
        check.most_classes(y_true, "y_true"),
        check.most_classes(y_pred, "y_pred"),
    )
    matrix = np.zeros((classes, classes), np.int64)
    rows = check.labels(y_true, "y_true", classes)
    columns = check.labels(y_pred, "y_pred", classes)
    np.add.at(matrix, (rows, columns), 1)
    return matrix


def reliability(
    y_true: ArrayLike, y_prob: ArrayLike, n_bins: int = 10
) -> list[tuple[int, float, float]]:
    """Compare what a model said with what happened, bin by bin.

    Parameters
    ----------
    y_true : array of shape (n,), what happened, 0 or 1
    y_prob : array of shape (n,), the probability that was given to a 1
    n_bins : number of bins, of equal width, from 0 to 1

    Returns
    -------
    list of (count, said, happened), one for each bin with cases in it
        count : how many cases.
        said : the mean of their probabilities.
        happened : the share of ones among them.

    Raises
    ------
    TypeError, ValueError
        When the shapes differ or are empty, a label is neither 0 nor 1, or a
        probability is none.

    Notes
    -----
    A bin holds its lower edge, the last one both. Taught in chapter 2.

    Examples
    --------
    >>> reliability([0, 1, 1], [0.25, 0.75, 0.75], n_bins=2)
    [(1, 0.25, 0.0), (2, 0.75, 1.0)]
    """
    y_true = check.labels(check.finite(y_true, "y_true"), "y_true", 2)
    y_prob = check.shape(y_prob, "y_prob", y_true.shape)
    if y_prob.min() < 0 or y_prob.max() > 1:
        raise ValueError("y_prob must lie between 0 and 1")
    n_bins = check.count(n_bins, "n_bins")
    place = np.minimum((y_prob * n_bins).astype(int), n_bins - 1)
    members = [place == bin for bin in range(n_bins)]
    return [
        (int(m.sum()), float(y_prob[m].mean()), float(y_true[m].mean()))
        for m in members
        if m.any()
    ]
