"""All parameters of a network in one long vector, and their blame in another.

The book calls them knobs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nnlib import check
from nnlib.layers import Layer


class Network(Protocol):
    """What parameters know of the network that they belong to."""

    dtype: np.dtype | None

    def __iter__(self) -> Iterator[Layer]: ...


class Parameters:
    """The parameters of a network, side by side.

    The layers' own arrays (`weight`, `bias`) are windows into `value`, and
    their gradients windows into `grad`: what one changes, the other sees. So
    an optimiser moves a whole network with one line of arithmetic.

    Attributes
    ----------
    network : the network whose parameters these are
    value : array of shape (n,), every weight and bias
    grad : array of shape (n,), the gradient that `backward` left last
    trainable : None, or array of shape (n,) with 0.0 where one is frozen
    ready : whether `backward` has run yet, so that `grad` means something
    windows : slice of each array by its name, such as "0.weight"

    Notes
    -----
    Taught in chapter 5.
    """

    def __init__(
        self, network: Network, memory: tuple[NDArray, ...] | None = None
    ) -> None:
        self.network = network
        self.trainable: NDArray[np.floating] | None = None
        self.ready = False
        self.windows: dict[str, slice] = {}
        self._shapes: dict[str, tuple[int, ...]] = {}
        self._ends, owners, stop = [0], [], 0
        for number, layer in enumerate(network):
            for name in layer.parameter_names:
                array = _named(layer, name)
                owners.append((layer, name, array))
                start, stop = stop, stop + array.size
                self.windows[f"{number}.{name}"] = slice(start, stop)
                self._shapes[f"{number}.{name}"] = array.shape
            self._ends.append(stop)
        if memory is not None:
            self.value, self.grad, self.trainable = memory
            return
        self.value = np.empty(stop, network.dtype or np.float64)
        self.grad = np.zeros_like(self.value)
        windows = self.named().values(), self.named(grad=True).values()
        for (layer, name, array), window, grad in zip(
            owners, *windows, strict=True
        ):
            window[...] = array
            setattr(layer, "_" + name, window)
            setattr(layer, f"_{name}_grad", grad)

    def of_layers(self, layers: range) -> tuple[NDArray | None, ...]:
        """Return the windows that neighbouring layers have together."""
        place = slice(self._ends[layers.start], self._ends[layers.stop])
        mask = self.trainable
        mask = mask if mask is None else mask[place].copy()
        return self.value[place], self.grad[place], mask

    def __len__(self) -> int:
        """Count the parameters."""
        return self.value.size

    def __repr__(self) -> str:
        """Tell how many parameters there are, and where."""
        return f"Parameters({len(self)} in {', '.join(self.windows)})"

    def __reduce__(self) -> tuple:
        """Copy as a part of the network, so that both stay together."""
        return type(self.network).parameters, (self.network,)

    def named(self, grad: bool = False) -> dict[str, NDArray[np.floating]]:
        """Return each array by its name, such as "0.weight".

        Parameters
        ----------
        grad : the gradients instead of the values

        Returns
        -------
        dict of windows into `value` (or `grad`), in the order of the layers
        """
        return self.parts(self.grad if grad else self.value)

    def parts(self, vector: NDArray) -> dict[str, NDArray]:
        """Return each array's part of a vector of shape (n,), by its name."""
        return {
            name: vector[window].reshape(self._shapes[name])
            for name, window in self.windows.items()
        }

    def weights(self) -> NDArray[np.bool_]:
        """Tell weights from the rest: what stands in a matrix, not in a row.

        Returns
        -------
        array of shape (n,), True for weights, False for biases
        """
        mask = np.zeros(len(self), bool)
        for part in self.parts(mask).values():
            part[...] = part.ndim > 1
        return mask

    def freeze(
        self, which: Iterable[int | str], frozen: bool, at: object = ...
    ) -> None:
        """Hold some parameters still, or let them go again.

        Parameters
        ----------
        which : numbers of layers, or names such as "0.bias"
        frozen : whether to hold them or to let them go
        at : which entries of these arrays, as an index of NumPy's; all
        """
        for one in which:
            if isinstance(one, str):
                check.one_of(one, "name", tuple(self.windows))
            else:
                check.one_of(one, "layer", range(len(self.network)))
        if self.trainable is None:
            self.trainable = np.ones_like(self.value)
        for name, part in self.parts(self.trainable).items():
            if name in which or int(name.split(".")[0]) in which:
                try:
                    part[at] = 0.0 if frozen else 1.0
                except (IndexError, TypeError):
                    raise ValueError(
                        f"at must be an index into {name}, of shape "
                        f"{part.shape}, got {check.short(at)}"
                    ) from None
        if self.trainable.all():
            self.trainable = None


def _named(layer: object, name: str) -> NDArray[np.floating]:
    """Return a layer's array, or say what is missing."""
    if not isinstance(getattr(type(layer), name, None), property):
        raise TypeError(
            f"parameter_names of {type(layer).__name__} must be set in the "
            f"class, before __init__, got {name!r} later"
        )
    array = getattr(layer, name, None)
    if not isinstance(array, np.ndarray):
        raise TypeError(f"{layer!r} must set self.{name} in __init__")
    return array
