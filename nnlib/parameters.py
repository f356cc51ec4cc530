"""All knobs of a network in one long vector, and their blame in another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Parameters:
    """The knobs of a network, side by side.

    The layers' own arrays (`weight`, `bias`) are windows into `value`, and
    their gradients windows into `grad`: what one changes, the other sees. So
    an optimiser moves a whole network with one line of arithmetic.

    Attributes
    ----------
    value : array of shape (n,), every weight and bias
    grad : array of shape (n,), the gradient that `backward` left last
    trainable : None, or array of shape (n,) with 0.0 where a knob is frozen
    ready : whether `backward` has run yet, so that `grad` means something
    windows : slice of each array by its name, such as "0.weight"

    Notes
    -----
    Taught in chapter 5.
    """

    def __init__(self, layers: Sequence) -> None:
        knobs = [
            (number, layer, name)
            for number, layer in enumerate(layers)
            for name in layer.knobs
        ]
        arrays = [getattr(layer, name) for _, layer, name in knobs]
        dtype = arrays[0].dtype if arrays else np.float64
        self.value = np.empty(sum(a.size for a in arrays), dtype)
        self.grad = np.zeros_like(self.value)
        self.trainable: NDArray[np.floating] | None = None
        self.ready = False
        self.windows: dict[str, slice] = {}
        self._shapes: dict[str, tuple[int, ...]] = {}
        start = 0
        for (number, layer, name), array in zip(knobs, arrays, strict=True):
            window = slice(start, start + array.size)
            self.value[window] = array.ravel()
            layer.move_in(
                name,
                self.value[window].reshape(array.shape),
                self.grad[window].reshape(array.shape),
            )
            self.windows[f"{number}.{name}"] = window
            self._shapes[f"{number}.{name}"] = array.shape
            start = window.stop

    def __len__(self) -> int:
        """Count the knobs."""
        return self.value.size

    def __repr__(self) -> str:
        """Tell how many knobs there are, and where."""
        return f"Parameters({len(self)} in {', '.join(self.windows)})"

    def named(self, grad: bool = False) -> dict[str, NDArray[np.floating]]:
        """Return each array by its name, such as "0.weight".

        Parameters
        ----------
        grad : the gradients instead of the values

        Returns
        -------
        dict of windows into `value` (or `grad`), in the order of the layers
        """
        vector = self.grad if grad else self.value
        return {
            name: vector[window].reshape(self._shapes[name])
            for name, window in self.windows.items()
        }

    def freeze(self, layers: Sequence[int], frozen: bool) -> None:
        """Hold the knobs of some layers still, or let them go again."""
        if self.trainable is None:
            self.trainable = np.ones_like(self.value)
        for name, window in self.windows.items():
            if int(name.split(".")[0]) in layers:
                self.trainable[window] = 0.0 if frozen else 1.0
        if self.trainable.all():
            self.trainable = None
