"""One neuron in plain Python: a weighted sum, then an activation."""

from collections.abc import Callable, Sequence

from nnlib import check
from nnlib.functional import step


def weighted_sum(x: Sequence[float], w: Sequence[float], b: float) -> float:
    """Multiply each input by its weight, add everything up, add the bias.

    Parameters
    ----------
    x : n inputs
    w : n weights, one for each input
    b : the bias

    Returns
    -------
    float
        z = x₁·w₁ + x₂·w₂ + … + xₙ·wₙ + b

    Raises
    ------
    ValueError
        When `x` and `w` differ in length.

    Notes
    -----
    Taught in chapter 1; `Linear` is the same sum for a whole layer at once.

    Examples
    --------
    >>> weighted_sum([1, 0], [7, 3], -2)
    5.0
    """
    check.same_length(x, w, "x", "w")
    z = 0.0
    for x_i, w_i in zip(x, w, strict=True):
        z += x_i * w_i
    return float(z + b)


def neuron(
    x: Sequence[float],
    w: Sequence[float],
    b: float,
    activation: Callable[[float], float] = step,
) -> float:
    """Return the output of one neuron: activation(weighted sum of inputs).

    Parameters
    ----------
    x : n inputs
    w : n weights, one for each input
    b : the bias
    activation : function of a number, for example `step` or `sigmoid`

    Returns
    -------
    float

    Raises
    ------
    ValueError
        When `x` and `w` differ in length.

    Notes
    -----
    McCulloch and Pitts (1943), Rosenblatt (1958). Taught in chapter 1.

    Examples
    --------
    >>> neuron([1, 0], [7, 3], -2)
    1.0
    """
    return activation(weighted_sum(x, w, b))
