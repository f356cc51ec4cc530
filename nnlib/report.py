"""A doctor's report on a network: what is dead, stuck, or fading away."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from nnlib.layers import Activation, Layer
from nnlib.losses import Loss
from nnlib.sequential import Sequential
from nnlib.table import lay_out
from nnlib.trust import trusted

HARDLY = 0.01  # of the blame passes a saturated unit, at most


class LayerReport(NamedTuple):
    """What one layer does with the examples that were shown.

    Attributes
    ----------
    layer : the layer, as code
    units : how many outputs it has
    dead : how many of them pass no blame, whatever the example
    saturated : how many pass hardly any, since their slope is 0.01 or less
    weights : size of its parameters, as a root mean square; nan for none
    gradients : size of their gradients, likewise
    blame : size of the blame that arrives at its outputs, likewise
    """

    layer: str
    units: int
    dead: int
    saturated: int
    weights: float
    gradients: float
    blame: float


class Report(list[LayerReport]):
    """A `LayerReport` for each layer; prints as a table."""

    def __repr__(self) -> str:
        """Lay the report out as a table."""
        rows = [("", *LayerReport._fields)]
        for number, row in enumerate(self):
            sizes = (f"{n:.1e}".replace("nan", "") for n in row[4:])
            rows.append((str(number), *map(str, row[:4]), *sizes))
        return lay_out(rows, left=[1])


def report(net: Sequential, X: ArrayLike, y: ArrayLike, loss: Loss) -> Report:
    """Run a network forward and backward, and tell what its layers do.

    Parameters
    ----------
    net : network; its parameters stay as they are
    X : array of shape (batch, in_features), finite
    y : targets, in the shape that `loss` asks for
    loss : for example `MSELoss()`

    Returns
    -------
    Report, a list with a `LayerReport` for each layer

    Notes
    -----
    A unit that is dead for these examples may live for others. Taught in
    the clinic, after chapter 6.

    Examples
    --------
    >>> from nnlib import Linear, MSELoss, ReLU
    >>> net = Sequential(Linear.of([[1, -1]], [0, 0]), ReLU())
    >>> report(net, [[1], [2]], [[0, 0], [0, 0]], MSELoss())
       layer         units  dead  saturated  weights  gradients    blame
    0  Linear(1, 2)      2     0          0  7.1e-01    1.5e+00  5.6e-01
    1  ReLU()            2     1          0                      5.6e-01
    """
    loss(net(X), y)
    net.backward(loss.backward())
    grad, rows = loss.backward(), Report()
    with trusted():
        for layer in reversed(net.layers):
            rows.append(_row(layer, grad))
            grad = layer.backward(grad)
    rows.reverse()
    return rows


def _row(layer: Layer, blame: np.ndarray) -> LayerReport:
    """Describe a layer at which this blame arrives."""
    stuck = {False: 0, True: 0}  # by whether it saturates
    if isinstance(layer, Activation) and hasattr(layer, "slope"):
        most = np.abs(layer.slope(layer.input, layer.output)).max(axis=0)
        limit = HARDLY if layer.saturates else 0.0
        stuck[layer.saturates] = int((most <= limit).sum())
    sizes = (
        _size(*(getattr(layer, name + end) for name in layer.parameter_names))
        for end in ("", "_grad")
    )
    return LayerReport(
        repr(layer), blame.shape[1], *stuck.values(), *sizes, _size(blame)
    )


def _size(*arrays: np.ndarray) -> float:
    """Return the root mean square of all entries, nan of none."""
    count = sum(array.size for array in arrays)
    total = sum(float(np.vdot(array, array)) for array in arrays)
    return math.sqrt(total / count) if count else math.nan
