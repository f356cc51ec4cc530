"""Pixels that are mixed, with their wires or without (chapter 7)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..digit_net import taught
from ..figure import Figure, Kind, State
from ..rules import flag, listing, number, whole
from ..three_to_eight import THREE

EPOCHS = 30
ROWS = 449  # of the data, to test on


class MixedPixels(Figure):
    """An image whose pixels fly to new places, and a network that reads it.

    The network is the one of `ThreeToEight`. The pixels take off one after
    another, and what is in the air feeds no wire that has stayed behind. A
    chart tells how networks learned that were trained anew. `MixedPixels.of`
    trains them (chapter 7).

    Parameters
    ----------
    pixels : list of 64 ints, 0 to 16
        Ink of each pixel, row by row.
    places : list of 64 ints, 0 to 63
        The place to which each pixel goes.
    mixed : number, 0 to 1
        How much of the way is done.
    wired : bool
        Whether the wires go along; else they stay at their places.
    curves : list of up to 2 lists of 31 ints, 0 to 449
        How many test rows a network reads after each epoch: one that is
        trained on the rows as they are, and one on mixed rows.
    epoch : int, 0 to 30
        How far these are drawn.
    guess : int, 0 to 449
        How many test rows the reader thinks that the last one will read.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("mixed-pixels")
    title = "pixels that are mixed, and the network that reads them"
    pixels = State(THREE, listing(whole(0, 16), 64, 64))
    places = State([*range(63, -1, -1)], listing(whole(0, 63), 64, 64))
    mixed = State(0, number(0, 1, step=1 / 64, title="mixed"))
    wired = State(True, flag(title="the wires go along"))
    curves = State(
        [], listing(listing(whole(0, ROWS), EPOCHS + 1, EPOCHS + 1), 0, 2)
    )
    epoch = State(0, whole(0, EPOCHS))
    guess = State(
        0, whole(0, ROWS, step=1, title="trained anew, it reads: your guess")
    )

    @classmethod
    def of(
        cls,
        pixels: ArrayLike,
        order: ArrayLike,
        train: tuple[ArrayLike, ArrayLike],
        test: tuple[ArrayLike, ArrayLike],
        **state: object,
    ) -> MixedPixels:
        """Train one network on rows as they are, and one on mixed rows.

        Parameters
        ----------
        pixels : array of 64, the image that is shown, ink from 0 to 16
        order : array of 64: at each place, which pixel comes there
        train, test : rows with ink from 0 to 1, and their labels
        **state : other parts of the state

        Returns
        -------
        MixedPixels
        """
        order = np.asarray(order)
        ways = np.arange(len(order)), order
        return cls(
            pixels=np.asarray(pixels).astype(int).tolist(),
            places=np.argsort(order).tolist(),
            curves=[climbed(way, train, test) for way in ways],
            **state,
        )


def climbed(
    order: NDArray,
    train: tuple[ArrayLike, ArrayLike],
    test: tuple[ArrayLike, ArrayLike],
) -> list[int]:
    """Return how many test rows are read after each epoch of training."""
    (A, y), (A_test, y_test) = train, test
    mixed = np.asarray(A_test)[:, order]
    counts = []
    taught(
        np.asarray(A)[:, order],
        np.asarray(y),
        lambda net: counts.append(int((net(mixed).argmax(1) == y_test).sum())),
    )
    return counts
