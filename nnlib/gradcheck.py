"""Gradient checking: turn every knob a little and see what happens."""

from __future__ import annotations

import copy
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check
from nnlib.losses import Loss
from nnlib.sequential import Sequential
from nnlib.trust import trusted


def numerical_gradient(
    function: Callable[[NDArray], float], x: ArrayLike, eps: float = 1e-5
) -> NDArray[np.float64]:
    """Measure the slope of a function in each direction, by nudging.

    Parameters
    ----------
    function : takes an array like `x`, returns a number
    x : array of any shape, the place; never changed
    eps : size of the nudge, above 0

    Returns
    -------
    array of the shape of `x`:
        (function(x + eps) - function(x - eps)) / (2 eps) for each entry

    Raises
    ------
    TypeError, ValueError
        When `x` is not finite or `eps` is not above 0.

    Notes
    -----
    Two calls for each entry: right, but slow. In float64 the error is least
    for eps near 1e-5: larger bends the curve, smaller drowns in round-off.
    Taught in chapter 5.

    Examples
    --------
    >>> numerical_gradient(lambda x: x[0] ** 2, [3.0]).round(6)
    array([6.])
    """
    x = check.finite(x, "x").astype(np.float64)
    eps = check.number(eps, "eps", above=0)
    grad = np.empty_like(x)
    for place in np.ndindex(x.shape):
        here = x[place]
        x[place] = here + eps
        up = function(x)
        x[place] = here - eps
        down = function(x)
        x[place] = here
        grad[place] = (up - down) / (2 * eps)
    return grad


def check_gradients(
    net: Sequential,
    X: ArrayLike,
    y: ArrayLike,
    loss: Loss,
    eps: float = 1e-5,
) -> dict[str, float]:
    """Compare the gradients of `backward` with nudged ones.

    Parameters
    ----------
    net : network; its parameters are the same afterwards
    X : array of shape (batch, in_features), finite
    y : targets, in the shape that `loss` asks for
    loss : for example `MSELoss()`
    eps : size of the nudge, above 0

    Returns
    -------
    dict of relative errors by name, such as "0.weight"
        Length of the difference over the sum of both lengths. Below 1e-7 is
        right; near 1 is a sign or a slip.

    Raises
    ------
    TypeError, ValueError
        When an argument is not as it should be.

    Notes
    -----
    Worked in float64, whatever the network's own numbers. Where a nudge moves
    a ReLU across its kink there is no slope to measure: such a parameter is
    left out (a layer of one's own says `kinks = True`). Dropout drops
    nothing. Taught in chapter 5.

    Examples
    --------
    >>> from nnlib import Linear, MSELoss
    >>> net = Sequential(Linear.of([[0.8]]))
    >>> check_gradients(net, [[3]], [[2]], MSELoss())["0.weight"] < 1e-7
    True
    """
    twin, training = _in_float64(net), net.training
    parameters = twin.parameters()
    start, X = parameters.value.copy(), twin.check_input(X)
    sides = []  # of each kink, for each nudge

    def loss_at(nudged: NDArray) -> float:
        parameters.value[:] = nudged
        with trusted():
            output = twin.forward(X)
        sides.append([hash((n.input > 0).tobytes()) for n in twin if n.kinks])
        return loss(output, y)

    twin.eval()
    try:
        nudged = numerical_gradient(loss_at, start, eps)
        pairs = zip(sides[::2], sides[1::2], strict=True)
        sound = [up == down for up, down in pairs]
        loss_at(start)
        twin.backward(loss.backward())
    finally:
        parameters.value[:] = start
        net.train(training)
    net.parameters().grad[:] = parameters.grad
    grad, nudged = parameters.grad * sound, nudged * sound
    return {
        name: _relative_error(grad[window], nudged[window])
        for name, window in parameters.windows.items()
    }


def _in_float64(net: Sequential) -> Sequential:
    """Return the network, or a copy of it that is precise enough to nudge."""
    if net.parameters().value.dtype == np.float64:
        return net
    layers = copy.deepcopy(net.layers)
    for layer in layers:
        layer.dtype = layer.dtype and np.dtype(np.float64)
    return Sequential(*layers)


def _relative_error(a: NDArray, b: NDArray) -> float:
    """Return the length of the difference over the sum of both lengths."""
    total = np.linalg.norm(a) + np.linalg.norm(b)
    return float(np.linalg.norm(a - b) / total) if total else 0.0
