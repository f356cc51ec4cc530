"""How many images a network still reads when all are moved (chapter 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import softmax

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, text, whole
from ..shifted_image import FOUR

REACH = 3  # pixels, to either side
PARTS = 8  # of a pixel: so fine are the shifts
SHIFTS = np.arange(-REACH * PARTS, REACH * PARTS + 1) / PARTS
AXES = {"sideways": 2, "up and down": 1}  # of rows made into images


def _scores(counts: dict) -> dict:
    return listing(listing(counts, len(SHIFTS), len(SHIFTS)), 2, 2)


class NarrowWorld(Figure):
    """How many images are read right, and one of them, moved by a shift.

    The images are moved by parts of a pixel, too: each pixel's ink lies
    evenly in its square, and is shared out among the two that it comes to lie
    on. What leaves the image is lost. `NarrowWorld.of` makes one of networks
    and rows.

    Parameters
    ----------
    pixels : list of 64 numbers, 0 to 1
        Ink of the image that is shown, row by row.
    networks : list of up to 2 texts
        What the networks are called.
    count : int, 1 to 9999
        How many images there are.
    scores : list of up to 2 lists of 2 lists of 49 ints
        For each network, sideways and up and down: how many images it reads
        right at the shifts -3, -2.875 … 3.
    readings : list of up to 2 lists of 2 lists of 49 lists of 10 ints
        The shares that it then gives to the ten digits for the image that is
        shown, in thousandths.
    shift : number, -3 to 3
        By how many pixels the images are moved to the right, or down.
    way : {"sideways", "up and down"}
        Which way they are moved.
    both : bool
        Whether the second network is shown.
    drawn : number, 0 to 3
        How far from 0 the curves are drawn.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("narrow-world")
    title = "images moved by a shift, and how many are still read right"
    pixels = State(FOUR, listing(number(0, 1), 64, 64))
    networks = State([], listing(text(1, 24), 0, 2))
    count = State(449, whole(1, 9999))
    scores = State(
        [], listing(_scores(whole(0, 9999)), 0, 2, sameLengthAs="networks")
    )
    readings = State(
        [],
        listing(
            _scores(listing(whole(0, 1000), 10, 10)),
            0,
            2,
            sameLengthAs="networks",
        ),
    )
    shift = State(
        0, number(-REACH, REACH, step=1 / PARTS, title="shift in pixels")
    )
    way = State("sideways", choice(*AXES, title="moved"))
    both = State(True, flag(title="the second network, too"))
    drawn = State(REACH, number(0, REACH))

    @classmethod
    def of(
        cls,
        networks: Mapping[str, Callable[[NDArray], ArrayLike]],
        rows: ArrayLike,
        labels: ArrayLike,
        shown: ArrayLike,
        **state: object,
    ) -> NarrowWorld:
        """Move rows by each shift, and count what the networks read right.

        Parameters
        ----------
        networks : one or two by their names, each gives ten sums for each row
        rows : array of shape (n, 64), ink from 0 to 1
        labels : array of shape (n,), the digits
        shown : array of 64, the image that is shown
        **state : other parts of the state

        Returns
        -------
        NarrowWorld
        """
        rows, labels = np.asarray(rows, float), np.asarray(labels)
        shown = np.reshape(np.asarray(shown, float), (1, 64))
        scores, readings = [], []
        for reads in networks.values():
            found = [
                [_read(reads, rows, labels, shown, n, axis) for n in SHIFTS]
                for axis in AXES.values()
            ]
            scores.append([[right for right, _ in way] for way in found])
            readings.append([[shares for _, shares in way] for way in found])
        return cls(
            pixels=shown.ravel().tolist(),
            networks=list(networks),
            count=len(rows),
            scores=scores,
            readings=readings,
            **state,
        )


def moved(rows: NDArray, shift: float, axis: int) -> NDArray[np.float64]:
    """Return images moved by a shift, to the right (axis 2) or down (1)."""
    whole_part = int(np.floor(shift))
    part = shift - whole_part
    nearer, farther = (
        _moved_whole(rows, n, axis) for n in (whole_part, whole_part + 1)
    )
    return (1 - part) * nearer + part * farther


def _moved_whole(rows: NDArray, shift: int, axis: int) -> NDArray[np.float64]:
    images = np.moveaxis(np.reshape(rows, (-1, 8, 8)), axis, 0)
    result = np.zeros_like(images)
    kept = 8 - abs(shift)
    start, end = max(-shift, 0), max(shift, 0)
    if kept > 0:
        result[end : end + kept] = images[start : start + kept]
    return np.moveaxis(result, 0, axis).reshape(-1, 64)


def _read(
    reads: Callable[[NDArray], ArrayLike],
    rows: NDArray,
    labels: NDArray,
    shown: NDArray,
    shift: float,
    axis: int,
) -> tuple[int, list[int]]:
    """Return how many rows are read right, and the shares for one image."""
    sums = np.asarray(reads(moved(rows, shift, axis)))
    shares = softmax(np.asarray(reads(moved(shown, shift, axis))))[0]
    right = int((sums.argmax(axis=1) == labels).sum())
    return right, np.rint(1000 * shares).astype(int).tolist()
