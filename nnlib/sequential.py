"""A network: layers one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from numpy.typing import ArrayLike

from nnlib import check
from nnlib.layers import Array, Layer
from nnlib.parameters import Parameters
from nnlib.trust import guarded


class Sequential(Layer):
    """Layers one after the other; each takes what the one before gives.

    Parameters
    ----------
    *layers : `Linear` layers and activations, none of them in another network

    Attributes
    ----------
    layers : tuple of the layers, also `net[0]`, `net[1]`, …

    Raises
    ------
    TypeError, ValueError
        When there are no layers, one is no layer or is used twice, or widths
        or number types do not fit together.

    Notes
    -----
    Taught in chapters 3 (forward) and 5 (backward).

    Examples
    --------
    >>> from nnlib import Linear, Sigmoid
    >>> net = Sequential(Linear.of([[7], [3]], [-2]), Sigmoid())
    >>> net([[1, 0]]).round(5)
    array([[0.99331]])
    """

    def __init__(self, *layers: Layer) -> None:
        _check_chain(layers)
        self.layers = layers
        widths = [n for n in layers if n.in_features is not None]
        if widths:
            self.in_features = widths[0].in_features
            self.out_features = widths[-1].out_features
            self.dtype = widths[0].dtype
        self._parameters = Parameters(layers)
        self._later = layers[:0:-1]  # all but the first, last one first

    def __call__(self, X: ArrayLike) -> Array:
        """Run X forward: the same as `net.forward(X)`."""
        return self.forward(X)

    @guarded(lambda net, X: (net.check_input(X),))
    def forward(self, X: Array) -> Array:
        """Pass values through every layer, first to last.

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
        for layer in self.layers:
            X = layer.forward(X)
        return X

    @guarded(lambda net, grad: (net.check_grad(grad),))
    def backward(self, grad: Array) -> None:
        """Pass blame through every layer to all knobs, last to first.

        Every gradient is computed with the old weights; an optimiser moves
        them afterwards. Gradients are overwritten, never added to.

        Parameters
        ----------
        grad : array of shape (batch, out_features), from `loss.backward()`

        Raises
        ------
        RuntimeError
            When nothing has been run forward yet.
        ValueError
            When `grad` has not the shape of the last outputs.
        """
        for layer in self._later:
            grad = layer.backward(grad)
        self.layers[0].backward_to_knobs(grad)
        self._parameters.ready = True

    @guarded(lambda net, grad: (net.check_grad(grad),))
    def backward_to_input(self, grad: Array) -> Array:
        """Go on to the inputs: how the loss changes with each of them.

        Parameters
        ----------
        grad : array of shape (batch, out_features), from `loss.backward()`

        Returns
        -------
        new array of shape (batch, in_features)

        Raises
        ------
        RuntimeError, ValueError
            As `backward`.
        """
        for layer in reversed(self.layers):
            grad = layer.backward(grad)
        self._parameters.ready = True
        return grad

    def check_grad(self, grad: ArrayLike) -> Array:
        """Return blame for the last outputs, or refuse it."""
        output = self.layers[-1].output
        if output is None:
            raise RuntimeError("run the network forward before backward")
        grad = check.shape(grad, "grad", output.shape)
        return grad.astype(output.dtype, copy=False)

    def parameters(self) -> Parameters:
        """Return all knobs, for an optimiser: `SGD(net.parameters(), 0.1)`."""
        return self._parameters

    def freeze(self, *layers: int) -> None:
        """Hold the knobs of these layers still: no optimiser moves them.

        Parameters
        ----------
        *layers : positions of the layers, from 0

        Raises
        ------
        ValueError
            When there is no such layer.
        """
        self._freeze(layers, True)

    def unfreeze(self, *layers: int) -> None:
        """Let the knobs of these layers be trained again.

        Parameters
        ----------
        *layers : positions of the layers, from 0

        Raises
        ------
        ValueError
            When there is no such layer.
        """
        self._freeze(layers, False)

    def _freeze(self, layers: tuple[int, ...], frozen: bool) -> None:
        for number in layers:
            check.one_of(number, "layer", range(len(self)))
        self._parameters.freeze(layers, frozen)

    def activations(self, X: ArrayLike) -> list[Array]:
        """Run X forward and return what every layer made of it.

        Parameters
        ----------
        X : array of shape (batch, in_features), finite

        Returns
        -------
        list of copies: one array for each layer
        """
        self(X)
        return [layer.output.copy() for layer in self.layers]

    def summary(self) -> str:
        """Return a table of the layers, their widths and their knobs."""
        rows = [("", "layer", "output", "parameters")]
        width = self.in_features
        for number, layer in enumerate(self.layers):
            width = layer.out_features or width
            knobs = sum(getattr(layer, name).size for name in layer.knobs)
            shape = f"(batch, {width or '?'})"
            rows.append((str(number), repr(layer), shape, f"{knobs:,}"))
        rows.append(("", "", "", f"{len(self._parameters):,}"))
        a, b, c, d = (
            max(map(len, column)) for column in zip(*rows, strict=True)
        )
        lines = (
            f"{w:>{a}}  {x:<{b}}  {y:<{c}}  {z:>{d}}" for w, x, y, z in rows
        )
        return "\n".join(lines)

    def __getitem__(self, number: int) -> Layer:
        """Return one layer."""
        return self.layers[number]

    def __len__(self) -> int:
        """Count the layers."""
        return len(self.layers)

    def __iter__(self) -> Iterator[Layer]:
        """Go through the layers, first to last."""
        return iter(self.layers)

    def __reduce__(self) -> tuple:
        """Copy by building anew, so that knobs share one memory again."""
        return _rebuilt, (self.layers, self._parameters.trainable)

    def __repr__(self) -> str:
        """Write the network as code."""
        return f"Sequential({', '.join(map(repr, self.layers))})"


def _rebuilt(layers: tuple[Layer, ...], trainable: Array | None) -> Sequential:
    """Make a copy of a network from copies of its layers."""
    net = Sequential(*layers)
    net.parameters().trainable = trainable
    return net


def _check_chain(layers: tuple[Layer, ...]) -> None:
    """Refuse layers that cannot stand one after the other."""
    if not layers:
        raise ValueError("a network must have at least one layer, got none")
    width = dtype = None
    for number, layer in enumerate(layers):
        if not isinstance(layer, Layer) or isinstance(layer, Sequential):
            raise TypeError(f"layer {number} must be a layer, got {layer!r}")
        if layer in layers[:number] or getattr(layer, "in_network", False):
            raise ValueError(
                f"layer {number}, {layer!r}, already is in a network"
            )
        if layer.in_features is None:
            continue
        if width not in (None, layer.in_features):
            raise ValueError(
                f"layer {number} must take the {width} outputs of the layer "
                f"before, got {layer!r}"
            )
        if dtype is not None and dtype != layer.dtype:
            raise ValueError(
                f"layer {number} must hold {dtype} like the layers before, "
                f"got {layer.dtype}"
            )
        width, dtype = layer.out_features, layer.dtype
