"""Activations, what a neuron does with its weighted sum, and their slopes.

Each takes a number or an array of any shape, works on every entry for itself
(softmax: on every row) and gives back the same shape: a float for a number,
an array for an array. A slope also takes `a`, the activation at `z`, where it
is at hand already. To call one checks; its `forward`, such as
`sigmoid.forward`, is the arithmetic alone, for the layers.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check
from nnlib.trust import trusted


def _activation(function: Callable) -> Callable:
    """Let `function` take numbers, lists and arrays, and give floats back."""

    @functools.wraps(function)
    def checked(z, *args, **kwargs):
        z = check.numbers(z, "z")
        with trusted():
            a = function(z, *args, **kwargs)
        return float(a) if z.ndim == 0 else a

    checked.forward = function
    return checked


@_activation
def step(z: ArrayLike) -> ArrayLike:
    """Fire or not: 1 where z is above zero, else 0.

    Parameters
    ----------
    z : number or array of any shape

    Returns
    -------
    float or array of the same shape, each entry 0.0 or 1.0

    Notes
    -----
    At exactly z = 0 the neuron does not fire, as in Nielsen's book and in
    scikit-learn's `Perceptron`; some texts choose 1 there. Taught in
    chapter 1.

    Examples
    --------
    >>> step(5), step(0), step(-2)
    (1.0, 0.0, 0.0)
    """
    return (z > 0).astype(z.dtype)


@_activation
def step_slope(z: ArrayLike, a: ArrayLike | None = None) -> ArrayLike:
    """Slope of `step`: 0 everywhere, so nothing tells a knob where to turn.

    Parameters
    ----------
    z : number or array of any shape
    a : step(z), not needed

    Returns
    -------
    float or array of the same shape, all 0.0

    Notes
    -----
    At the jump itself, z = 0, there is no slope; 0 is the convention. Taught
    in chapter 2.

    Examples
    --------
    >>> step_slope(3)
    0.0
    """
    return np.zeros_like(z)


@_activation
def identity(z: ArrayLike) -> ArrayLike:
    """No activation: the weighted sum itself.

    Parameters
    ----------
    z : number or array of any shape

    Returns
    -------
    float or array of the same shape: a copy, never `z` itself

    Notes
    -----
    Taught in chapter 1.

    Examples
    --------
    >>> identity(5)
    5.0
    """
    return z.copy()


@_activation
def identity_slope(z: ArrayLike, a: ArrayLike | None = None) -> ArrayLike:
    """Slope of `identity`: 1 everywhere.

    Parameters
    ----------
    z : number or array of any shape
    a : identity(z), not needed

    Returns
    -------
    float or array of the same shape, all 1.0

    Examples
    --------
    >>> identity_slope(5)
    1.0
    """
    return np.ones_like(z)


@_activation
def sigmoid(z: ArrayLike) -> ArrayLike:
    """Squash z smoothly into 0..1: 1 / (1 + exp(-z)).

    Parameters
    ----------
    z : number or array of any shape, read as log-odds

    Returns
    -------
    float or array of the same shape, each entry in [0, 1]

    Notes
    -----
    Exact at the extremes: for z below -709 `exp(-z)` overflows to infinity,
    and 1 / infinity is the right answer, 0. Taught in chapter 2.

    Examples
    --------
    >>> sigmoid(0), sigmoid(-1000), sigmoid(1000)
    (0.5, 0.0, 1.0)
    """
    return 1.0 / (1.0 + np.exp(-z))


@_activation
def sigmoid_slope(z: ArrayLike, a: ArrayLike | None = None) -> ArrayLike:
    """Slope of `sigmoid`: a·(1 - a), at most 1/4.

    Parameters
    ----------
    z : number or array of any shape
    a : sigmoid(z), if already at hand

    Returns
    -------
    float or array of the same shape, each entry in [0, 0.25]

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> sigmoid_slope(0), sigmoid_slope(-1000)
    (0.25, 0.0)
    """
    if a is None:
        a = sigmoid(z)
    return a * (1.0 - a)


@_activation
def tanh(z: ArrayLike) -> ArrayLike:
    """Squash z smoothly into -1..1; the same curve as 2·sigmoid(2z) - 1.

    Parameters
    ----------
    z : number or array of any shape

    Returns
    -------
    float or array of the same shape, each entry in [-1, 1]

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> tanh(0), tanh(1000)
    (0.0, 1.0)
    """
    return np.tanh(z)


@_activation
def tanh_slope(z: ArrayLike, a: ArrayLike | None = None) -> ArrayLike:
    """Slope of `tanh`: 1 - a², at most 1.

    Parameters
    ----------
    z : number or array of any shape
    a : tanh(z), if already at hand

    Returns
    -------
    float or array of the same shape, each entry in [0, 1]

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> tanh_slope(0)
    1.0
    """
    if a is None:
        a = tanh(z)
    return 1.0 - a * a


@_activation
def relu(z: ArrayLike) -> ArrayLike:
    """Pass on what is positive, stop the rest: the larger of z and 0.

    Parameters
    ----------
    z : number or array of any shape

    Returns
    -------
    float or array of the same shape, no entry below 0

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> relu(5), relu(-2)
    (5.0, 0.0)
    """
    return np.maximum(z, 0.0)


@_activation
def relu_slope(z: ArrayLike, a: ArrayLike | None = None) -> ArrayLike:
    """Slope of `relu`: 1 where z is above zero, else 0.

    Parameters
    ----------
    z : number or array of any shape
    a : relu(z), not needed

    Returns
    -------
    float or array of the same shape, each entry 0.0 or 1.0

    Notes
    -----
    The curve has a corner at z = 0, where every slope from 0 to 1 touches
    it; 0 is the convention, as in PyTorch. Taught in chapter 2.

    Examples
    --------
    >>> relu_slope(5), relu_slope(0), relu_slope(-2)
    (1.0, 0.0, 0.0)
    """
    return (z > 0).astype(z.dtype)


@_activation
def leaky_relu(z: ArrayLike, negative_slope: float = 0.01) -> ArrayLike:
    """Like `relu`, but let a little of what is negative through.

    Parameters
    ----------
    z : number or array of any shape
    negative_slope : how much of a negative z passes

    Returns
    -------
    float or array of the same shape

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> leaky_relu(5), leaky_relu(-2)
    (5.0, -0.02)
    """
    return np.where(z > 0, z, negative_slope * z)


@_activation
def leaky_relu_slope(
    z: ArrayLike, a: ArrayLike | None = None, negative_slope: float = 0.01
) -> ArrayLike:
    """Slope of `leaky_relu`: 1 where z is above zero, else `negative_slope`.

    Parameters
    ----------
    z : number or array of any shape
    a : leaky_relu(z), not needed
    negative_slope : how much of a negative z passes

    Returns
    -------
    float or array of the same shape

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> leaky_relu_slope(5), leaky_relu_slope(0)
    (1.0, 0.01)
    """
    return np.where(z > 0, 1.0, negative_slope).astype(z.dtype)


@_activation
def softmax(z: ArrayLike) -> ArrayLike:
    """Turn each row of scores into probabilities: exp(z) over its sum.

    Parameters
    ----------
    z : array of shape (..., classes)

    Returns
    -------
    array of the same shape; each row is in [0, 1] and adds up to 1

    Notes
    -----
    Adding the same number to a whole row changes nothing, so the largest
    score is moved to 0 first and `exp` cannot overflow. Taught in chapter 2.

    Examples
    --------
    >>> softmax([0, 0])
    array([0.5, 0.5])
    >>> softmax([1e4, 0, -1e4])
    array([1., 0., 0.])
    """
    if z.shape[-1:] == (0,):
        raise ValueError(f"z must hold one score or more, got shape {z.shape}")
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax_jacobian(z: ArrayLike) -> NDArray[np.floating]:
    """Return the slope of each probability for each score, as a matrix.

    Parameters
    ----------
    z : array of shape (classes,)

    Returns
    -------
    array of shape (classes, classes)
        Row i, column j: how fast output i changes with score j, which is
        a_i·(1 - a_i) on the diagonal and -a_i·a_j off it.

    Raises
    ------
    ValueError
        When `z` is not one row of scores.

    Notes
    -----
    Taught in chapter 2.

    Examples
    --------
    >>> softmax_jacobian([0, 0])
    array([[ 0.25, -0.25],
           [-0.25,  0.25]])
    """
    a = softmax(z)
    if np.ndim(a) != 1:
        raise ValueError(f"z must be one row of scores, got {np.ndim(a)}-D")
    with trusted():
        return np.diag(a) - np.outer(a, a)


def one_hot(labels: ArrayLike, classes: int | None = None) -> NDArray:
    """Turn class labels into rows of zeros with a single one.

    Parameters
    ----------
    labels : array of shape (n,), whole numbers from 0
    classes : how many there are; None for the largest label and one more

    Returns
    -------
    array of shape (n, classes)

    Raises
    ------
    TypeError, ValueError
        When a label is no whole number from 0 to classes - 1.

    Notes
    -----
    PyTorch's name. `CrossEntropyLoss` takes the labels themselves.

    Examples
    --------
    >>> one_hot([2, 0]).tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    labels = check.finite(labels, "labels")
    if classes is None:
        classes = check.most_classes(labels, "labels")
    rows = check.labels(labels, "labels", check.count(classes, "classes"))
    return (rows[:, None] == np.arange(classes)).astype(np.float64)
