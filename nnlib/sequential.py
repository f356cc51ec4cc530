"""A network: layers one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from numpy.typing import ArrayLike

from nnlib import check, layers
from nnlib.layers import Array, Layer
from nnlib.parameters import Parameters
from nnlib.table import lay_out
from nnlib.trust import is_trusted, trusted

MANY = 10_000  # rows; of more, what passed through the layers is not kept


class Sequential(Layer):
    """Layers one after the other; each takes what the one before gives.

    Parameters
    ----------
    *layers : `Linear` layers and activations, none of them in another network

    Attributes
    ----------
    layers : tuple of the layers, also `net[0]`, `net[1]`, …; `net[:2]` is a
        network of the first two, with the same parameters
    history : what the last `fit` has noted so far, even if it was interrupted

    Raises
    ------
    TypeError, ValueError
        When there are no layers, one is no layer or is used twice, or widths
        or number types do not fit together.

    Notes
    -----
    The layers remember what passed last, and look at the X that was handed
    in: change a copy. Taught in chapters 3 (forward) and 5 (backward).

    Examples
    --------
    >>> from nnlib import Linear, Sigmoid
    >>> net = Sequential(Linear.of([[7], [3]], [-2]), Sigmoid())
    >>> net([[1, 0]]).round(5)
    array([[0.99331]])
    """

    history: dict[str, list[float]] | None = None

    def __init__(self, *layers: Layer) -> None:
        _check_chain(layers)
        self._assemble(layers)
        for layer in layers:
            layer.in_network = True

    def _assemble(
        self, layers: tuple[Layer, ...], memory: tuple | None = None
    ) -> None:
        self.layers = layers
        widths = [n for n in layers if n.in_features is not None]
        if widths:
            self.in_features = widths[0].in_features
            self.out_features = widths[-1].out_features
            self.dtype = widths[0].dtype
        self._parameters = Parameters(self, memory)

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
        output, self.input = super().__call__(X), None
        if len(output) > MANY and not self.training:
            self.forget()
            self.input = self.check_input(X)
        return output

    def forward(self, X: Array) -> Array:
        """Pass values through every layer, first to last.

        Parameters
        ----------
        X : array of shape (batch, in_features)

        Returns
        -------
        array of shape (batch, out_features), the network's own
        """
        for layer in self.layers:
            X = layer.forward(X)
        self.output = X
        return X

    def backward(self, grad: Array) -> None:
        """Pass blame through every layer to all parameters, last to first.

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
        if not is_trusted():
            with trusted():
                return self.backward(self.check_grad(grad))
        for layer in self.layers[:0:-1]:
            grad = layer.backward(grad)
        self.layers[0].backward_to_parameters(grad)
        self._parameters.ready = True

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
        with trusted():
            grad = self.check_grad(grad)
            for layer in reversed(self.layers):
                grad = layer.backward(grad)
        self._parameters.ready = True
        return grad.copy()

    def check_grad(self, grad: ArrayLike) -> Array:
        """Return blame for the last outputs, or refuse it."""
        output = self.output
        if output is None:
            if self.input is None:
                raise RuntimeError("run the network forward before backward")
            output = self.forward(self.input)  # once more: it was let go
        grad = check.shape(grad, "grad", output.shape)
        return grad.astype(output.dtype, copy=False)

    def forget(self) -> None:
        """Let go of what passed through the layers last, which takes room."""
        for part in (self, *self.layers):
            vars(part).pop("input", None)
            vars(part).pop("output", None)

    def train(self, mode: bool = True) -> None:
        """Begin to train: `Dropout` drops. `fit` does this by itself."""
        self.training = mode
        for layer in self.layers:
            layer.training = mode

    def eval(self) -> None:
        """Stop training: the network answers as it will when it is used."""
        self.train(False)

    def parameters(self) -> Parameters:
        """Return all parameters, for `SGD(net.parameters(), lr=0.1)`."""
        return self._parameters

    def freeze(self, *which: int | str, at: object = ...) -> None:
        """Hold parameters still: no optimiser moves them.

        Parameters
        ----------
        *which : positions of layers, from 0, or names such as "0.bias"
        at : which entries of these arrays, as NumPy's index; all of them
            when it is left out

        Raises
        ------
        ValueError
            When there is no such layer, array or entry.

        Examples
        --------
        >>> from nnlib import Linear
        >>> net = Sequential(Linear.of([[7], [3]], [-2]))
        >>> net.freeze("0.weight", at=(1, 0))
        >>> net.parameters().trainable
        array([1., 0., 1.])
        """
        self._parameters.freeze(which, True, at)

    def unfreeze(self, *which: int | str, at: object = ...) -> None:
        """Let parameters be trained again.

        Parameters
        ----------
        *which, at : as for `freeze`

        Raises
        ------
        ValueError
            When there is no such layer, array or entry.
        """
        self._parameters.freeze(which, False, at)

    def activations(self, X: ArrayLike) -> list[Array]:
        """Run X forward and return what every layer made of it.

        Parameters
        ----------
        X : array of shape (batch, in_features), finite

        Returns
        -------
        list of copies: one array for each layer
        """
        self.output = X = self.check_input(X)
        made = []
        with trusted():
            for layer in self.layers:
                self.output = X = layer.forward(X)
                made.append(X.copy())
        return made

    def summary(self) -> str:
        """Return a table of the layers, their widths and their parameters."""
        rows = [("", "layer", "output", "parameters")]
        width = self.in_features
        for number, layer in enumerate(self.layers):
            width = layer.out_features or width
            count = sum(getattr(layer, n).size for n in layer.parameter_names)
            shape = f"(batch, {width or '?'})"
            rows.append((str(number), repr(layer), shape, f"{count:,}"))
        rows.append(("", "", "", f"{len(self._parameters):,}"))
        return lay_out(rows, left=[1, 2])

    def __getitem__(self, number: int | slice) -> Layer:
        """Return one layer, or a network of neighbouring ones."""
        if not isinstance(number, slice):
            return self.layers[number]
        chosen, whole = range(*number.indices(len(self))), self._parameters
        if not chosen or chosen.step != 1:
            raise ValueError(
                f"a part must hold neighbouring layers, got {number}"
            )
        part = Sequential.__new__(Sequential)
        part._assemble(self.layers[number], whole.of_layers(chosen))
        return part

    def __len__(self) -> int:
        """Count the layers."""
        return len(self.layers)

    def __iter__(self) -> Iterator[Layer]:
        """Go through the layers, first to last."""
        return iter(self.layers)

    def __reduce__(self) -> tuple:
        """Copy by building anew, so that parameters share one memory again."""
        return _rebuilt, (self.layers, self._parameters.trainable)

    def __repr__(self) -> str:
        """Write the network as code."""
        return f"Sequential({', '.join(map(repr, self.layers))})"


def _rebuilt(layers: tuple[Layer, ...], trainable: Array | None) -> Sequential:
    """Make a copy of a network from copies of its layers."""
    net = Sequential(*layers)
    net.parameters().trainable = trainable
    return net


def _check_chain(chain: tuple[Layer, ...]) -> None:
    """Refuse layers that cannot stand one after the other."""
    if not chain:
        raise ValueError("a network must have at least one layer, got none")
    width = dtype = None
    for number, layer in enumerate(chain):
        if not isinstance(layer, Layer) or isinstance(layer, Sequential):
            raise TypeError(
                f"layer {number} must be a layer, got {check.short(layer)}"
                f"{_remedy(layer)}"
            )
        if layer in chain[:number] or layer.in_network:
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


def _remedy(thing: object) -> str:
    """Say what to write instead of something that is no layer."""
    if isinstance(thing, list | tuple):
        return ": write Sequential(*layers), without the list"
    name = getattr(thing, "__name__", str(thing)).replace("_", "")
    for kind in vars(layers).values():
        if isinstance(kind, type) and kind.__name__.lower() == name.lower():
            return f": write {kind.__name__}()"
    return ""
