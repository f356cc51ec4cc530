"""An image that is shifted, and what a network or nine weights make of it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import listing, number, whole

SHIFTS = (-1, 0, 1)
# fmt: off
FOUR = [
    0, 0, 0, 1, 1, 0, 0, 0,
    0, 0, 0.5, 1, 0.5, 0, 0, 0,
    0, 0, 1, 1, 0, 0, 0, 0,
    0, 0.5, 1, 0, 0, 1, 0, 0,
    0, 1, 1, 1, 1, 1, 0.5, 0,
    0, 0, 0, 0, 1, 1, 0, 0,
    0, 0, 0, 0, 1, 0.5, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 0,
]
# fmt: on


class ShiftedImage(Figure):
    """An image to shift by a pixel, and what becomes of it (chapter 8).

    Where `shares` are given, beside it are the shares that a network gives
    the ten digits, and with `others` below them those of a second one, with
    sliding weights and pooling. Where there are none, nine weights slide over
    the image, and beside it are the map of their sums, and the nine numbers
    that pooling keeps of it.

    Parameters
    ----------
    pixels : list of 64 numbers, 0 to 1
        Ink of each pixel, row by row.
    shift : int, -1 to 1
        By how many pixels it has moved to the right.
    shares : list of up to 3 lists of 10 numbers, 0 to 1
        What the network says at shifts -1, 0 and 1.
    others : list of up to 3 lists of 10 numbers, 0 to 1
        What the second network says.
    weights : list of 9 numbers, -9 to 9
        The weights that slide, row by row.
    at : int, 0 to 35
        Where they lie: which sum of the map it is.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("shifted-image")
    title = "an image to shift, and what is made of it"
    pixels = State(FOUR, listing(number(0, 1), 64, 64))
    shift = State(0, whole(-1, 1, step=1, title="shift in pixels"))
    shares = State([], listing(listing(number(0, 1), 10, 10), 0, 3))
    others = State([], listing(listing(number(0, 1), 10, 10), 0, 3))
    weights = State([-1, 0, 1] * 3, listing(number(-9, 9), 9, 9))
    at = State(1, whole(0, 35, step=1, title="how far the weights have slid"))

    @classmethod
    def of(
        cls,
        picture: ArrayLike,
        reads: Callable[[np.ndarray], ArrayLike] | None = None,
        pools: Callable[[np.ndarray], ArrayLike] | None = None,
        **state: object,
    ) -> ShiftedImage:
        """Show a picture, and what one or two networks say at each shift.

        Parameters
        ----------
        picture : array of shape (8, 8), its ink from 0 to 1
        reads : what gives the ten shares for an array of shape (1, 64)
        pools : the same for the network with sliding weights and pooling
        **state : other parts of the state

        Returns
        -------
        ShiftedImage
        """
        image = np.reshape(np.asarray(picture, float), (8, 8))
        rows = [np.roll(image, n, axis=1).reshape(1, 64) for n in SHIFTS]
        said = {
            name: [np.ravel(net(row)).round(5).tolist() for row in rows]
            for name, net in (("shares", reads), ("others", pools))
            if net
        }
        return cls(pixels=image.ravel().tolist(), **said, **state)
