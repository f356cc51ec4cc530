"""The first learning rule: Rosenblatt's perceptron, in plain Python."""

from collections.abc import Sequence

from nnlib import check
from nnlib.neuron import neuron

History = list[tuple[list[float], float, int]]


def perceptron_step(
    x: Sequence[float],
    y: int,
    w: Sequence[float],
    b: float,
    lr: float = 1.0,
) -> tuple[list[float], float]:
    """Show the neuron one labelled example; mend its knobs if it is wrong.

    A right answer changes nothing. A neuron that should have fired moves its
    weights towards `x`, one that should not have moves them away.

    Parameters
    ----------
    x : n inputs
    y : the right answer, 0 or 1
    w : n weights, one for each input
    b : the bias
    lr : learning rate, above 0

    Returns
    -------
    (w, b) : new list of weights and new bias; the old ones are left alone

    Raises
    ------
    ValueError
        When `x` and `w` differ in length, `y` is neither 0 nor 1, or `lr` is
        not above 0.

    Notes
    -----
    Rosenblatt (1962). Taught in chapter 1.

    Examples
    --------
    >>> perceptron_step([2, 1], 1, [0, 0], 0)
    ([2.0, 1.0], 1.0)
    """
    check.one_of(y, "y", (0, 1))
    check.number(lr, "lr", above=0)
    error = y - neuron(x, w, b)
    w = [float(w_i + lr * error * x_i) for w_i, x_i in zip(w, x, strict=True)]
    b = float(b + lr * error)
    return w, b


def count_mistakes(
    X: Sequence[Sequence[float]],
    y: Sequence[int],
    w: Sequence[float],
    b: float,
) -> int:
    """Count the examples that the neuron gets wrong.

    Parameters
    ----------
    X : m examples of n inputs each
    y : m right answers, each 0 or 1
    w : n weights, one for each input
    b : the bias

    Returns
    -------
    int, from 0 to m

    Raises
    ------
    ValueError
        When the lengths do not fit.

    Notes
    -----
    Taught in chapter 1.

    Examples
    --------
    >>> count_mistakes([[2, 1], [-2, -3]], [1, 0], [0, 0], 0)
    1
    """
    check.same_length(X, y, "X", "y")
    return sum(neuron(x_i, w, b) != y_i for x_i, y_i in zip(X, y, strict=True))


def fit_perceptron(
    X: Sequence[Sequence[float]],
    y: Sequence[int],
    w: Sequence[float],
    b: float,
    lr: float = 1.0,
    epochs: int = 100,
) -> tuple[list[float], float, History]:
    """Go through the examples in order, again and again, until none is wrong.

    Parameters
    ----------
    X : m examples of n inputs each
    y : m right answers, each 0 or 1
    w, b : the knobs to start from: n weights and the bias
    lr : learning rate, above 0
    epochs : largest number of passes through the examples

    Returns
    -------
    (w, b, history)
        The last knobs, and the (w, b, mistakes) before the first pass and
        after each pass. The run succeeded when the last count is 0.

    Raises
    ------
    ValueError
        When the lengths do not fit, a label is neither 0 nor 1, an input is
        not finite, `lr` is not above 0, or `epochs` is not a count.

    Notes
    -----
    Ends by itself when a line separates the labels (Novikoff 1962); when
    none does, as with XOR, it never settles. Taught in chapter 1.

    Examples
    --------
    >>> w, b, history = fit_perceptron([[2], [-1]], [1, 0], [0], 0)
    >>> w, b, history
    ([2.0], 1.0, [([0.0], 0.0, 1), ([2.0], 1.0, 0)])
    """
    check.matrix(X, "X")
    check.count(epochs, "epochs", least=0)
    w, b = [float(w_i) for w_i in w], float(b)
    history = [(w, b, count_mistakes(X, y, w, b))]
    for _ in range(epochs):
        if history[-1][2] == 0:
            break
        for x_i, y_i in zip(X, y, strict=True):
            w, b = perceptron_step(x_i, y_i, w, b, lr)
        history.append((w, b, count_mistakes(X, y, w, b)))
    return w, b, history
