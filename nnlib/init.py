"""Initialisers: the weights that training starts from.

Each makes an array of shape (in_features, out_features). How wide they
spread keeps signals from dying out or exploding from layer to layer.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from nnlib import check


def zeros(
    in_features: int,
    out_features: int,
    rng: np.random.Generator | None = None,
) -> NDArray[np.float64]:
    """Return all zeros: hidden neurons stay identical for ever.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : not needed, nothing is drawn

    Returns
    -------
    array of shape (in_features, out_features)

    Notes
    -----
    Taught in chapter 5.

    Examples
    --------
    >>> zeros(1, 2)
    array([[0., 0.]])
    """
    return np.zeros((in_features, out_features))


def uniform(
    in_features: int, out_features: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw evenly from -1 to 1, whatever the widths.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : random generator

    Returns
    -------
    array of shape (in_features, out_features), each entry in [-1, 1)

    Notes
    -----
    Good for the smallest networks only. Taught in chapter 5.

    Examples
    --------
    >>> uniform(2, 3, np.random.default_rng(0)).shape
    (2, 3)
    """
    return _spread(in_features, out_features, 1.0, rng)


def xavier_uniform(
    in_features: int, out_features: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw evenly from ±√(6 / (in + out)): the default, for sigmoid and tanh.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : random generator

    Returns
    -------
    array of shape (in_features, out_features)

    Notes
    -----
    Glorot and Bengio (2010). Taught in chapter 5.

    Examples
    --------
    >>> abs(xavier_uniform(3, 3, np.random.default_rng(0))).max() < 1
    np.True_
    """
    limit = math.sqrt(6 / (in_features + out_features))
    return _spread(in_features, out_features, limit, rng)


def kaiming_uniform(
    in_features: int, out_features: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw evenly from ±√(6 / in): for ReLU, which stops half of its inputs.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : random generator

    Returns
    -------
    array of shape (in_features, out_features)

    Notes
    -----
    He and others (2015). Taught in chapter 5.

    Examples
    --------
    >>> abs(kaiming_uniform(6, 3, np.random.default_rng(0))).max() < 1
    np.True_
    """
    limit = math.sqrt(6 / in_features)
    return _spread(in_features, out_features, limit, rng)


def lecun_normal(
    in_features: int, out_features: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw from a normal distribution of width √(1 / in): for sigmoid.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : random generator

    Returns
    -------
    array of shape (in_features, out_features)

    Notes
    -----
    LeCun and others (1998); Nielsen's book starts its weights so, and its
    biases from `rng.standard_normal`.

    Examples
    --------
    >>> lecun_normal(4, 2, np.random.default_rng(0)).shape
    (4, 2)
    """
    return _normal(in_features, out_features, math.sqrt(1 / in_features), rng)


def kaiming_normal(
    in_features: int, out_features: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw from a normal distribution of width √(2 / in): for ReLU.

    Parameters
    ----------
    in_features, out_features : width of the layer before and of this layer
    rng : random generator

    Returns
    -------
    array of shape (in_features, out_features)

    Notes
    -----
    He and others (2015), PyTorch's name. Beside chapter 5 stands the same
    from a uniform draw, `kaiming_uniform`.

    Examples
    --------
    >>> kaiming_normal(4, 2, np.random.default_rng(0)).shape
    (4, 2)
    """
    return _normal(in_features, out_features, math.sqrt(2 / in_features), rng)


def _spread(
    rows: int, columns: int, limit: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw an array evenly from -limit to limit."""
    return check.generator(rng).uniform(-limit, limit, (rows, columns))


def _normal(
    rows: int, columns: int, width: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw an array from a normal distribution around 0."""
    return width * check.generator(rng).standard_normal((rows, columns))
