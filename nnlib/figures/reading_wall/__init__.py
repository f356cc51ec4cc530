"""A wall of test digits, and the network of the reader's own that reads it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..figure import Figure, Kind, State
from ..rules import flag, listing, text, whole

IMAGES = 449
STEPS, STRIDE = 200, 10  # of training: how many, and how many between looks
LOOKS = STEPS // STRIDE + 1
SHAPES = [(64, 32), (32,), (32, 10), (10,)]
POOLED_SHAPES = [(72, 10), (10,)]

# A knob is written as three signs, a whole number of so small parts.
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
LENGTH = 3
PARTS = 8192  # of 1
HALF = 64**LENGTH // 2  # what stands for 0
MOST = HALF // PARTS

Layers = Sequence[tuple[ArrayLike, ArrayLike]]
SOME = 151  # each of so many knobs is enough to know a training by


def size(shapes: list[tuple[int, ...]]) -> int:
    """Return how many numbers arrays of these shapes have."""
    return int(sum(np.prod(shape) for shape in shapes))


def written(layers: Layers, shapes: list[tuple[int, ...]]) -> str:
    """Write the numbers of some layers, each to half a part exactly."""
    arrays = [np.asarray(part, float) for pair in layers for part in pair]
    found = [array.shape for array in arrays]
    if found != shapes:
        raise ValueError(
            f"The layers must have weights and biases of shapes {shapes}; "
            f"got {found}."
        )
    knobs = np.concatenate([array.ravel() for array in arrays])
    if not (np.abs(knobs) < MOST - 1).all():
        raise ValueError(
            f"All knobs must lie between -{MOST - 1} and {MOST - 1}; the one "
            f"farthest out is {knobs[np.argmax(np.abs(knobs))]:.4g}."
        )
    parts = np.rint(PARTS * knobs).astype(int) + HALF
    places = 64 ** np.arange(LENGTH - 1, -1, -1)
    return "".join(
        SIGNS[sign] for sign in (parts[:, None] // places % 64).ravel()
    )


def read(kept: str) -> NDArray:
    """Return the knobs that were written; an unknown sign counts as 0."""
    codes = [max(SIGNS.find(sign), 0) for sign in kept]
    places = 64 ** np.arange(LENGTH - 1, -1, -1)
    return (np.reshape(codes, (-1, LENGTH)) @ places - HALF) / PARTS


def some(kept: list[str]) -> NDArray:
    """Return some of the knobs: in another training all are others."""
    return np.array([read(one)[::SOME] for one in kept])


def _own(kept: list[str], name: str) -> list[str]:
    """Leave out the book's knobs, up to rounding: the pages have them."""
    file = Path(__file__).with_name("book.json")
    books = np.array(json.loads(file.read_text(encoding="utf-8"))[name])
    same = kept and (np.abs(some(kept) - books) <= 2 / PARTS).all()
    return [] if same else kept


class ReadingWall(Figure):
    """All 449 test digits, and what a network calls them (chapter 8).

    The network has 64 inputs, 32 hidden neurons (sigmoid) and 10 outputs
    (softmax). `ReadingWall.of` shows one of your own; without it, it is the
    book's. The digits are the chapter's test rows, sorted by what they are.

    Parameters
    ----------
    step : int, 0 to 200
        After how many training steps; each tenth is there.
    looked : int, 0 to 449
        The digit that goes into the machine, counted from 1; 0 for none.
    moved : bool
        Whether the digits have moved one pixel to the right.
    pooling : bool
        Whether the network with sliding weights and pooling reads them.
    views : bool
        Whether the reader may switch these two.
    knobs : list of texts
        The network's numbers after each tenth step; [] for the book's.
    pooled : list of texts
        Those of the network that reads what pooling leaves; [] for the
        book's.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("reading-wall")
    title = "a wall of digits, and the network that reads them"
    step = State(0, whole(0, STEPS, step=STRIDE, title="training steps"))
    looked = State(0, whole(0, IMAGES))
    moved = State(False, flag(title="all digits one pixel to the right"))
    pooling = State(False, flag(title="read with sliding weights and pooling"))
    views = State(False, flag())
    knobs = State(
        [],
        listing(text(*[LENGTH * size(SHAPES)] * 2), 0, LOOKS),
    )
    pooled = State(
        [],
        listing(text(*[LENGTH * size(POOLED_SHAPES)] * 2), 0, 1),
    )

    @classmethod
    def of(
        cls,
        looks: Sequence[Layers],
        pooled: Layers | None = None,
        **state: object,
    ) -> ReadingWall:
        """Show a network of your own while it learns.

        Parameters
        ----------
        looks : list of 21 lists of ``(W, b)``
            Its layers at the start, and after each ten steps of 200.
        pooled : list of one ``(W, b)``
            The layer that reads the 72 numbers that pooling leaves.
        **state : other parts of the state

        Returns
        -------
        ReadingWall
        """
        if len(looks) != LOOKS:
            raise ValueError(
                f"Give the layers at the start and after each {STRIDE} of "
                f"{STEPS} steps, which are {LOOKS}; got {len(looks)}."
            )
        knobs = _own([written(layers, SHAPES) for layers in looks], "RUN")
        given = [] if pooled is None else [written(pooled, POOLED_SHAPES)]
        return cls(knobs=knobs, pooled=_own(given, "POOLED"), **state)
