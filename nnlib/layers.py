"""Layers: each knows how to pass values forward and blame backward.

`layer(X)` checks what it is given and then calls `forward`. `forward` and
`backward` are the bare arithmetic, on arrays; a layer remembers its last
`input` and `output` because blame has to pass the place where values passed.
So an X that is changed in place between forward and backward spoils the
gradients: hand in a copy.
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
    """What all layers share; make one of your own from it.

    Write `forward` and `backward`, and name the arrays that training changes
    in `parameter_names`. `backward` leaves the gradient of each under its
    name and `_grad`, and returns the blame on the input. Keep in `forward`
    what `backward` needs.

    Attributes
    ----------
    parameter_names : names of the arrays that training changes
    in_features, out_features : widths, or None where any width will do
    dtype : type of the numbers inside, or None where any will do
    training : whether this is training, where `Dropout` drops
    kinks : whether the slope jumps at 0, which nudging cannot measure
    gives_probabilities : whether the outputs are probabilities
    input, output : what passed last, None before the first `forward`

    Examples
    --------
    >>> class Scale(Layer):
    ...     parameter_names = ("factor",)
    ...     def __init__(self, features):
    ...         self.factor = np.ones(features)
    ...     def forward(self, X):
    ...         self.input = X
    ...         return X * self.factor
    ...     def backward(self, grad):
    ...         self.factor_grad = (grad * self.input).sum(axis=0)
    ...         return grad * self.factor
    >>> from nnlib import MSELoss, Sequential, check_gradients
    >>> net = Sequential(Scale(2), Linear.of([[1], [2]]))
    >>> errors = check_gradients(net, [[3, 4]], [[5]], MSELoss())
    >>> errors["0.factor"] < 1e-7
    True
    """

    parameter_names: tuple[str, ...] = ()
    in_features: int | None = None
    out_features: int | None = None
    dtype: np.dtype | None = None
    training: bool = False
    kinks: bool = False
    gives_probabilities: bool = False
    input: Array | None = None
    output: Array | None = None
    in_network: bool = False

    def __init_subclass__(cls) -> None:
        names = vars(cls).get("parameter_names", ())
        if isinstance(names, str):  # a comma was forgotten
            names = cls.parameter_names = (names,)
        for name in names:
            setattr(cls, name, _parameter(name))
            setattr(cls, name + "_grad", _gradient(name + "_grad"))

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
            return self.forward(X).copy()  # the layer remembers its own

    def check_input(self, X: ArrayLike) -> Array:
        """Return X as an array that this layer can take, or refuse it."""
        X = check.matrix(X, "X", self.in_features)
        return X if self.dtype is None else X.astype(self.dtype, copy=False)

    def forward(self, X: Array) -> Array:
        """Pass values from the layer's input to its output."""
        raise NotImplementedError

    def backward(self, grad: Array) -> Array:
        """Pass blame from the layer's output to its parameters and input."""
        raise NotImplementedError

    def backward_to_parameters(self, grad: Array) -> None:
        """Leave blame on the parameters: all that a first layer need do."""
        self.backward(grad)

    def backward_to_knobs(self, grad: Array) -> None:
        """Do as `backward_to_parameters`, under its old name."""
        self.backward_to_parameters(grad)

    @property
    def knobs(self) -> tuple[str, ...]:
        """The old name of `parameter_names`."""
        return self.parameter_names

    def settings(self) -> dict:
        """Return what the layer was made with, parameters aside, to save."""
        return {}

    def __getstate__(self) -> dict:
        """Copy the parameters out of their network: a copy stands alone."""
        return vars(self) | {"in_network": False}

    def __repr__(self) -> str:
        """Write the layer as code."""
        return f"{type(self).__name__}()"


def _parameter(name: str) -> property:
    """Make an array that is set once and then filled: others look at it."""

    def fill(layer: Layer, value: ArrayLike | None) -> None:
        array = getattr(layer, "_" + name, ())
        if array is None:
            raise ValueError(f"{name} must stay None, as {layer!r} was made")
        if isinstance(array, np.ndarray):
            array[...] = check.shape(value, name, array.shape)
            return
        made = value if value is None else check.finite(value, name).copy()
        setattr(layer, "_" + name, made)
        setattr(layer, f"_{name}_grad", made if made is None else made * 0)

    said = f"The {name}. What it is set to is copied into the same array."
    return property(attrgetter("_" + name), fill, doc=said)


def _gradient(name: str) -> property:
    """Make an array that is filled, whatever numbers come."""

    def fill(layer: Layer, value: ArrayLike) -> None:
        array = getattr(layer, name)
        if np.shape(value) != array.shape:
            raise ValueError(
                f"{name} must have shape {array.shape}, got {np.shape(value)}"
            )
        array[...] = value

    said = f"What `backward` left for `{name.removesuffix('_grad')}` last."
    return property(attrgetter("_" + name), fill, doc=said)


class _Ones(dict):
    """The input of every bias: ones, made once for each batch size."""

    def __init__(self, dtype: DTypeLike) -> None:
        self.dtype = dtype

    def __missing__(self, length: int) -> Array:
        return self.setdefault(length, np.ones(length, self.dtype))


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
        When a width is not a whole number from 1, `rng` no generator, `bias`
        neither True nor False, or `init` no function that makes such weights.

    Notes
    -----
    Taught in chapters 3 (forward) and 5 (backward).

    Examples
    --------
    >>> layer = Linear.of([[7], [3]], [-2])
    >>> layer([[1, 0]])
    array([[5.]])
    """

    parameter_names = ("weight", "bias")
    ones = _Ones(np.float64)

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
        hint = "; Linear.of(weight, bias) takes the numbers themselves"
        if not check.flag(bias, "bias", hint):
            self.parameter_names = ("weight",)
        if not callable(init):
            raise TypeError(
                f"init must be a function like zeros, got {check.short(init)}"
            )
        shape = self.in_features, self.out_features
        if self.dtype != np.float64:
            self.ones = _Ones(self.dtype)
        weight = check.shape(init(*shape, rng), "what init returns", shape)
        self.weight = weight.astype(self.dtype)
        self.bias = np.zeros(self.out_features, self.dtype) if bias else None

    @classmethod
    def of(cls, weight: ArrayLike, bias: ArrayLike | None = None) -> Linear:
        """Make a layer whose weights and biases are set by hand.

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
        self.backward_to_parameters(grad)
        return grad.dot(self.weight.T)

    def backward_to_parameters(self, grad: Array) -> None:
        """Overwrite weight_grad with input.T @ grad, bias_grad likewise."""
        self.input.T.dot(grad, self.weight_grad)
        if self.bias is not None:
            # A bias is the weight of an input that is always 1.
            self.ones[len(grad)].dot(grad, self.bias_grad)

    def settings(self) -> dict:
        """Return what the layer was made with, parameters aside, to save."""
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
    """A function of each entry; a subclass says which, and its slope.

    Attributes
    ----------
    function : takes an array of any shape, gives one of the same shape
    slope : takes the input and the output, gives an array of their shape
    saturates : whether the slope fades away where the input is large

    Examples
    --------
    >>> class Square(Activation):
    ...     function = staticmethod(lambda z: z * z)
    ...     slope = staticmethod(lambda z, a: 2 * z)
    >>> Square()([[3, -1]])
    array([[9., 1.]])
    """

    function: Callable
    slope: Callable
    saturates: bool = False

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

    function = staticmethod(functional.step.forward)
    slope = staticmethod(functional.step_slope.forward)
    kinks = True


class Identity(Activation):
    """The weighted sum itself (chapter 1)."""

    function = staticmethod(functional.identity.forward)
    slope = staticmethod(functional.identity_slope.forward)


class Sigmoid(Activation):
    """Squash each entry into 0..1 (chapter 2)."""

    function = staticmethod(functional.sigmoid.forward)
    slope = staticmethod(functional.sigmoid_slope.forward)
    saturates = gives_probabilities = True


class Tanh(Activation):
    """Squash each entry into -1..1 (chapter 2)."""

    function = staticmethod(functional.tanh.forward)
    slope = staticmethod(functional.tanh_slope.forward)
    saturates = True


class ReLU(Activation):
    """Pass on what is positive, stop the rest (chapter 2)."""

    function = staticmethod(functional.relu.forward)
    slope = staticmethod(functional.relu_slope.forward)
    kinks = True


class LeakyReLU(Activation):
    """Like ReLU, but let a little of what is negative through (chapter 2).

    Parameters
    ----------
    negative_slope : how much of a negative entry passes
    """

    kinks = True

    def __init__(self, negative_slope: float = 0.01) -> None:
        k = check.number(negative_slope, "negative_slope")
        self.negative_slope = k
        forward, slope = functional.leaky_relu, functional.leaky_relu_slope
        self.function = partial(forward.forward, negative_slope=k)
        self.slope = partial(slope.forward, negative_slope=k)

    def settings(self) -> dict:
        """Return what the layer was made with, to save it."""
        return {"negative_slope": self.negative_slope}

    def __repr__(self) -> str:
        """Write the layer as code."""
        return f"LeakyReLU({self.negative_slope:g})"


class Softmax(Activation):
    """Turn each row of scores into probabilities (chapter 2)."""

    function = staticmethod(functional.softmax.forward)
    gives_probabilities = True

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


class Dropout(Layer):
    """Silence each entry by chance, while training and only then.

    What is left is enlarged by 1 / (1 - p), so that sums keep their size.

    Parameters
    ----------
    p : chance that an entry is silenced, 0 ≤ p < 1
    rng : random generator

    Notes
    -----
    `fit` and `train_epoch` drop, and judge without dropping. In a loop of
    your own, write `net.train()` before it and `net.eval()` after it.
    Srivastava and others (2014). Taught in chapter 6.

    Examples
    --------
    >>> layer = Dropout(0.5, rng=np.random.default_rng(0))
    >>> layer([[1, 2]])
    array([[1., 2.]])
    """

    def __init__(self, p: float = 0.5, *, rng: np.random.Generator) -> None:
        self.p = check.number(p, "p", least=0, below=1)
        self.rng = check.generator(rng)

    def forward(self, X: Array) -> Array:
        """Return X, in training with some of its entries silenced."""
        self.input = X
        self.passed = np.ones_like(X)
        if self.training:
            self.passed *= (self.rng.random(X.shape) >= self.p) / (1 - self.p)
        self.output = X * self.passed
        return self.output

    def backward(self, grad: Array) -> Array:
        """Return the blame on what was not silenced."""
        return grad * self.passed

    def settings(self) -> dict:
        """Return what the layer was made with, and where its chance is."""
        return {"p": self.p, "rng": self.rng.bit_generator.state}

    def __repr__(self) -> str:
        """Write the layer as code."""
        return f"Dropout({self.p:g})"
