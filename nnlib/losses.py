"""Losses: how wrong the outputs are, as one number, and its slope.

`loss(output, target)` checks both and returns the number; `loss.backward()`
then returns the slope for each output, ready for `net.backward`. All losses
are means, so that the learning rate does not depend on the batch size.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from nnlib import check
from nnlib.functional import one_hot, sigmoid
from nnlib.layers import Array
from nnlib.trust import trusted


class Loss:
    """What all losses share: a checked way in, and the slope it leaves.

    Attributes
    ----------
    grad : slope of the last loss for each output, None before the first
    takes : what the outputs must be, where not any numbers: "probabilities",
        or "scores" that the loss makes probabilities of
    ending : the layer that makes such probabilities
    twin : the loss for a network with, or without, this layer at its end
    classes : whether each row answers which class it is
    boundary : where the answer changes from no to yes
    """

    grad: Array | None = None
    takes: str = "numbers"
    ending: str = ""
    twin: str = ""
    classes: bool = False
    boundary: float = 0.5

    def __call__(self, output: ArrayLike, target: ArrayLike) -> float:
        """Return the loss of outputs against their targets.

        Parameters
        ----------
        output : array of shape (batch, outputs), finite
        target : what should have come, in the shape the loss asks for

        Returns
        -------
        float

        Raises
        ------
        TypeError, ValueError
            When the shapes do not fit or a value is out of range.
        """
        output = self.check_output(check.matrix(output, "output"))
        target = self.check_target(target, "target", output.shape)
        with trusted():
            return self.forward(output, target.astype(output.dtype))

    def check_output(self, output: Array) -> Array:
        """Refuse outputs that this loss cannot judge."""
        if self.takes == "probabilities":
            return _probabilities(output, "output")
        return output

    def check_target(
        self, target: ArrayLike, name: str, shape: tuple[int, ...]
    ) -> Array:
        """Return targets, or class labels, in the outputs' shape."""
        if self.classes:
            return _rows(target, name, shape)
        target = check.shape(target, name, shape)
        if self.takes != "numbers":
            _probabilities(target, name)
        return target

    def forward(self, output: Array, target: Array) -> float:
        """Return the loss and keep its slope: the bare arithmetic."""
        raise NotImplementedError

    def backward(self) -> Array:
        """Return the slope of the last loss for each output.

        Returns
        -------
        array of shape (batch, outputs)

        Raises
        ------
        RuntimeError
            When no loss has been computed yet.
        """
        if self.grad is None:
            raise RuntimeError("compute the loss before its slope")
        return self.grad

    def __repr__(self) -> str:
        """Write the loss as code."""
        return f"{type(self).__name__}()"


class MSELoss(Loss):
    """Mean squared error, for numbers: mean of (output - target)².

    The target has the outputs' shape. The mean goes over rows and columns,
    as in PyTorch.

    Notes
    -----
    Taught in chapter 4.

    Examples
    --------
    >>> loss = MSELoss()
    >>> loss([[3], [10]], [[2], [7]]), loss.backward()
    (5.0, array([[1.],
           [3.]]))
    """

    def forward(self, output: Array, target: Array) -> float:
        """Return mean(error²), with slope 2·error / entries."""
        error = output - target
        self.grad = error * (2.0 / error.size)
        errors = error.ravel()
        return float(errors.dot(errors)) / errors.size


class BCELoss(Loss):
    """Binary cross-entropy of probabilities: the mean surprise.

    Outputs and targets have the same shape and lie in [0, 1].

    Notes
    -----
    A probability of exactly 0 for what did happen is an infinite surprise;
    as in PyTorch the logarithm stops at -100 and the slope's denominator at
    1e-12. `BCEWithLogitsLoss` needs no such stops: prefer it. Taught in
    chapter 2.

    Examples
    --------
    >>> round(BCELoss()([[0.5]], [[1]]), 6)
    0.693147
    """

    takes, ending, twin = "probabilities", "Sigmoid", "BCEWithLogitsLoss"

    def forward(self, output: Array, target: Array) -> float:
        """Return -mean(y·log(a) + (1 - y)·log(1 - a)).

        Its slope is (a - y) / (a·(1 - a)) / entries.
        """
        a, y = output, target
        self.grad = (a - y) / np.maximum(a * (1.0 - a), 1e-12) / a.size
        yes, no = _stopped(np.log, a), _stopped(np.log1p, -a)
        surprise = -y * yes - (1.0 - y) * no
        return float(surprise.sum()) / a.size


class BCEWithLogitsLoss(Loss):
    """Binary cross-entropy of log-odds: sigmoid and `BCELoss` in one.

    The network ends without a sigmoid; its outputs are any numbers. Targets
    have the same shape and lie in [0, 1].

    Notes
    -----
    Exact for every finite output. Taught in chapter 2.

    Examples
    --------
    >>> loss = BCEWithLogitsLoss()
    >>> loss([[-1e4]], [[1]]), loss.backward()
    (10000.0, array([[-1.]]))
    """

    takes, ending, twin = "scores", "Sigmoid", "BCELoss"
    boundary = 0.0

    def forward(self, output: Array, target: Array) -> float:
        """Return mean(log(1 + exp(z)) - y·z).

        Its slope is (sigmoid(z) - y) / entries.
        """
        z, y = output, target
        self.grad = (sigmoid.forward(z) - y) / z.size
        # log(1 + exp(z)) is max(z, 0) + log(1 + exp(-|z|)); large parts first
        surprise = np.maximum(z, 0.0) - y * z + np.log1p(np.exp(-np.abs(z)))
        return float(surprise.sum()) / z.size


class CELoss(Loss):
    """Cross-entropy of probabilities, one class out of several.

    Outputs have shape (batch, classes) and lie in [0, 1], as `Softmax` makes
    them. Targets are class labels of shape (batch,), or probabilities of the
    outputs' shape.

    Notes
    -----
    The logarithm stops at -100, as in `BCELoss`. `CrossEntropyLoss` needs no
    such stop: prefer it.

    Examples
    --------
    >>> round(CELoss()([[0.5, 0.25, 0.25]], [0]), 6)
    0.693147
    """

    takes, ending, twin = "probabilities", "Softmax", "CrossEntropyLoss"
    classes = True

    def forward(self, output: Array, target: Array) -> float:
        """Return -sum(y·log(a)) / rows, with slope -y / a / rows."""
        a, y = output, target
        self.grad = -y / np.maximum(a, 1e-12) / len(a)
        return -float(np.vdot(y, _stopped(np.log, a))) / len(a)


class CrossEntropyLoss(Loss):
    """Cross-entropy of scores: softmax and `CELoss` in one.

    The network ends without a softmax; its outputs, of shape (batch,
    classes), are any numbers. Targets are class labels of shape (batch,), or
    probabilities of the outputs' shape.

    Notes
    -----
    Exact for every finite output. Taught in chapter 5.

    Examples
    --------
    >>> loss = CrossEntropyLoss()
    >>> loss([[1e4, 0, -1e4]], [1]), loss.backward()
    (10000.0, array([[ 1., -1.,  0.]]))
    """

    takes, ending, twin = "scores", "Softmax", "CELoss"
    classes = True

    def forward(self, output: Array, target: Array) -> float:
        """Return -sum(y·log(a)) / rows, where a = softmax(z).

        Its slope is (a - y) / rows.
        """
        # A row's maximum and sum: column order and a product are quicker.
        top = np.asfortranarray(output).max(axis=1, keepdims=True)
        z, y = output - top, target
        e = np.exp(z)
        total = e.dot(np.ones((e.shape[1], 1), e.dtype))
        self.grad = (e / total - y) / len(y)
        return float(np.log(total).sum() - np.vdot(z, y)) / len(y)


def _stopped(logarithm: Callable, a: Array) -> Array:
    """Return a logarithm, but never below -100."""
    with np.errstate(divide="ignore"):
        return np.maximum(logarithm(a), -100.0)


def _probabilities(array: Array, name: str) -> Array:
    """Refuse what does not lie in [0, 1]."""
    wrong = (array < 0) | (array > 1)
    if wrong.any():
        raise ValueError(
            f"{name} must lie between 0 and 1, got {array[wrong][0]:g}"
        )
    return array


def _rows(target: ArrayLike, name: str, shape: tuple[int, ...]) -> Array:
    """Return class labels, or probabilities, as rows of the outputs' shape."""
    array = check.finite(target, name)
    if array.ndim == 2:
        column = array.shape[1] == 1 < shape[1]
        rows = check.shape(
            array, name, shape, f": write {name}.ravel()" if column else ""
        )
        off = np.abs(_probabilities(rows, name).sum(axis=1) - 1) > 1e-6
        if off.any():
            raise ValueError(
                f"each row of {name} must add up to 1, "
                f"got {rows[off][0].sum():g}"
            )
        return rows
    labels = check.labels(array, name, shape[1])
    if len(labels) != shape[0]:
        raise ValueError(
            f"{name} must have {shape[0]} labels, one for each row of the "
            f"outputs, got {len(labels)}"
        )
    return one_hot(labels, shape[1])
