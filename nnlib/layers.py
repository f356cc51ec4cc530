"""Layers: each knows how to pass values forward and blame backward.

`layer(X)` checks what it is given and then calls `forward`. `forward` and
`backward` are the bare arithmetic, on arrays; a layer remembers its last
`input` and `output` because blame has to pass the place where values passed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import attrgetter

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nnlib import check, functional
from nnlib.init import xavier_uniform
from nnlib.trust import trusted

Array = NDArray[np.floating]


class Layer:
    """What all layers share: a checked way in, and no knobs.

    Attributes
    ----------
    in_features, out_features : widths, or None where any width will do
    dtype : type of the numbers inside, or None where any will do
    knobs : names of the arrays that training changes
    input, output : what passed last, None before the first `forward`
    """

    in_features: int | None = None
    out_features: int | None = None
    dtype: np.dtype | None = None
    knobs: tuple[str, ...] = ()
    input: Array | None = None
    output: Array | None = None

    def __call__(self, X: ArrayLike) -> Array:
        """Check X, then run it forward.

        Parameters
        ----------
        X : array of shape (batch, in_features), finite

        Returns
        -------
        new array of shape (batch, out_features)

        Raises
        ------
        TypeError, ValueError
            When X is not such an array; the message says what came.
        """
        X = self.check_input(X)
        with trusted():
            return self.forward(X)

    def check_input(self, X: ArrayLike) -> Array:
        """Return X as an array that this layer can take, or refuse it."""
        X = check.matrix(X, "X", self.in_features)
        return X if self.dtype is None else X.astype(self.dtype, copy=False)

    def forward(self, X: Array) -> Array:
        """Pass values from the layer's input to its output."""
        raise NotImplementedError

    def backward(self, grad: Array) -> Array:
        """Pass blame from the layer's output to its knobs and its input."""
        raise NotImplementedError

    def backward_to_knobs(self, grad: Array) -> None:
        """Leave blame on the knobs alone: there are none here."""

    def settings(self) -> dict:
        """Return what the layer was made with, knobs aside, to save it."""
        return {}

    def __repr__(self) -> str:
        """Write the layer as code."""
        return f"{type(self).__name__}()"


def _filled(name: str) -> property:
    """Make an array that is filled, never replaced: others look at it."""

    def fill(layer: Layer, value: ArrayLike) -> None:
        array = getattr(layer, "_" + name)
        array[...] = check.shape(value, name, array.shape)

    return property(attrgetter("_" + name), fill)


class Linear(Layer):
    """A weighted sum and a bias for each neuron: Z = X @ weight + bias.

    Parameters
    ----------
    in_features, out_features : number of inputs and of neurons
    bias : whether each neuron has a bias; it starts at 0
    rng : random generator for the first weights
    init : initialiser of the weights, see `nnlib.init`
    dtype : np.float64 or np.float32

    Attributes
    ----------
    weight : array of shape (in_features, out_features); PyTorch keeps it
        transposed, so that one neuron is a row there and a column here
    bias : array of shape (out_features,), or None
    weight_grad, bias_grad : what `backward` left last, same shapes

    Raises
    ------
    TypeError, ValueError
        When a width is not a whole number from 1, or `rng` no generator.

    Notes
    -----
    Taught in chapters 3 (forward) and 5 (backward).

    Examples
    --------
    >>> layer = Linear.of([[7], [3]], [-2])
    >>> layer([[1, 0]])
    array([[5.]])
    """

    weight = _filled("weight")
    bias = _filled("bias")

    def __init__(
        self,
        in_features: int,
        out_features: int,
        bias: bool = True,
        *,
        rng: np.random.Generator | None,
        init: Callable = xavier_uniform,
        dtype: DTypeLike = np.float64,
    ) -> None:
        self.in_features = check.count(in_features, "in_features")
        self.out_features = check.count(out_features, "out_features")
        self.dtype = np.dtype(dtype)
        check.one_of(self.dtype, "dtype", check.FLOATS)
        weight = init(self.in_features, self.out_features, rng)
        self._weight = weight.astype(self.dtype)
        self._bias = np.zeros(self.out_features, self.dtype) if bias else None
        self.knobs = ("weight", "bias") if bias else ("weight",)
        self.weight_grad = np.zeros_like(self._weight)
        self.bias_grad = np.zeros_like(self._bias) if bias else None
        self._ones = np.ones(0, self.dtype)
        self.in_network = False

    @classmethod
    def of(cls, weight: ArrayLike, bias: ArrayLike | None = None) -> Linear:
        """Make a layer whose knobs are set by hand.

        Parameters
        ----------
        weight : array of shape (in_features, out_features)
        bias : array of shape (out_features,), or None for no biases

        Returns
        -------
        Linear
        """
        weight = check.matrix(weight, "weight")
        layer = cls(
            *weight.shape,
            bias is not None,
            rng=None,
            init=lambda *_: weight,
            dtype=weight.dtype,
        )
        if bias is not None:
            layer.bias = bias
        return layer

    def forward(self, X: Array) -> Array:
        """Return Z = X @ weight + bias.

        Parameters
        ----------
        X : array of shape (batch, in_features)

        Returns
        -------
        new array of shape (batch, out_features)
        """
        self.input = X
        Z = X.dot(self.weight)  # the same as @, quicker on small arrays
        if self.bias is not None:
            Z += self.bias
        self.output = Z
        return Z

    def backward(self, grad: Array) -> Array:
        """Leave blame on weight and bias; return the blame on the input.

        Parameters
        ----------
        grad : array of shape (batch, out_features), slope of the loss for
            each entry of Z

        Returns
        -------
        new array of shape (batch, in_features)
        """
        self.backward_to_knobs(grad)
        return grad.dot(self.weight.T)

    def backward_to_knobs(self, grad: Array) -> None:
        """Overwrite weight_grad with input.T @ grad, bias_grad likewise."""
        self.input.T.dot(grad, self.weight_grad)
        if self.bias is not None:
            # A bias is the weight of an input that is always 1.
            if len(self._ones) != len(grad):
                self._ones = np.ones(len(grad), self.dtype)
            self._ones.dot(grad, self.bias_grad)

    def move_in(self, name: str, value: Array, grad: Array) -> None:
        """Use a network's memory for the knobs `name` and their gradient."""
        setattr(self, "_" + name, value)
        setattr(self, name + "_grad", grad)
        self.in_network = True

    def __getstate__(self) -> dict:
        """Copy the knobs out of their network: a copy stands alone."""
        return vars(self) | {"in_network": False}

    def settings(self) -> dict:
        """Return what the layer was made with, knobs aside, to save it."""
        return {
            "in_features": self.in_features,
            "out_features": self.out_features,
            "bias": self.bias is not None,
            "dtype": str(self.dtype),
        }

    def __repr__(self) -> str:
        """Write the layer as code."""
        bias = "" if self.bias is not None else ", bias=False"
        return f"Linear({self.in_features}, {self.out_features}{bias})"


class Activation(Layer):
    """A function of each entry; a subclass says which, and its slope."""

    function: Callable
    slope: Callable

    def forward(self, Z: Array) -> Array:
        """Return the activation of each entry.

        Parameters
        ----------
        Z : array of any shape

        Returns
        -------
        new array of the same shape
        """
        self.input = Z
        self.output = self.function(Z)
        return self.output

    def backward(self, grad: Array) -> Array:
        """Return blame times slope, entry by entry.

        Parameters
        ----------
        grad : array of the shape of the output

        Returns
        -------
        new array of the same shape
        """
        return grad * self.slope(self.input, self.output)


class Step(Activation):
    """Fire or not; its slope is 0, so no blame gets through (chapter 1)."""

    function = staticmethod(functional.step.bare)
    slope = staticmethod(functional.step_slope.bare)


class Identity(Activation):
    """The weighted sum itself (chapter 1)."""

    function = staticmethod(functional.identity.bare)
    slope = staticmethod(functional.identity_slope.bare)


class Sigmoid(Activation):
    """Squash each entry into 0..1 (chapter 2)."""

    function = staticmethod(functional.sigmoid.bare)
    slope = staticmethod(functional.sigmoid_slope.bare)


class Tanh(Activation):
    """Squash each entry into -1..1 (chapter 2)."""

    function = staticmethod(functional.tanh.bare)
    slope = staticmethod(functional.tanh_slope.bare)


class ReLU(Activation):
    """Pass on what is positive, stop the rest (chapter 2)."""

    function = staticmethod(functional.relu.bare)
    slope = staticmethod(functional.relu_slope.bare)


class LeakyReLU(Activation):
    """Like ReLU, but let a little of what is negative through (chapter 2).

    Parameters
    ----------
    negative_slope : how much of a negative entry passes
    """

    def __init__(self, negative_slope: float = 0.01) -> None:
        k = check.number(negative_slope, "negative_slope")
        self.negative_slope = k
        self.function = partial(functional.leaky_relu.bare, negative_slope=k)
        self.slope = partial(
            functional.leaky_relu_slope.bare, negative_slope=k
        )

    def settings(self) -> dict:
        """Return what the layer was made with, to save it."""
        return {"negative_slope": self.negative_slope}

    def __repr__(self) -> str:
        """Write the layer as code."""
        return f"LeakyReLU({self.negative_slope:g})"


class Softmax(Activation):
    """Turn each row of scores into probabilities (chapter 2)."""

    function = staticmethod(functional.softmax.bare)

    def backward(self, grad: Array) -> Array:
        """Return blame times Jacobian, row by row.

        Parameters
        ----------
        grad : array of shape (batch, classes)

        Returns
        -------
        new array of the same shape
        """
        a = self.output
        return a * (grad - (grad * a).sum(axis=-1, keepdims=True))
