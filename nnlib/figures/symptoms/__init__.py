"""A training run at the doctor's: its curve and its map (the clinic)."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, whole

CORNERS = 101  # points of a curve, at most
CASES = 40  # points of the data that are drawn
SIDE = 16  # places of the map, across


class Symptoms(Figure):
    """What a training run looks like from outside (the clinic).

    `Symptoms.of` makes one of a run's losses.

    Parameters
    ----------
    loss : list of 1 to 101 numbers, 0 to 1,000,000
        The loss along the run.
    repaired : list of up to 101 numbers, 0 to 1,000,000
        The same of the run after a repair.
    every : int, 1 to 1000
        From one number of these lists to the next.
    unit : {"steps", "epochs"}
        What `every` and `at` count.
    at : int, 0 to 100000
        Where the curves are read.
    log : bool
        Whether heights count in powers of ten.
    answers : list of up to 256 whole numbers, 0 to 100
        What the network says at the end, in per cent, over the square that
        holds `data`, row after row from the top.
    data : list of up to 40 ``[x1, x2, label]``
        Some of the examples.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("symptoms")
    title = "a training run and its symptoms"
    loss = State(
        [0.7, 0.5, 0.4, 0.35], listing(number(0, 1_000_000), 1, CORNERS)
    )
    repaired = State([], listing(number(0, 1_000_000), 0, CORNERS))
    every = State(1, whole(1, 1000))
    unit = State("steps", choice("steps", "epochs"))
    at = State(0, whole(0, 100_000, step=1, title="where to read"))
    log = State(False, flag(title="heights in powers of ten"))
    answers = State([], listing(whole(0, 100), 0, SIDE * SIDE))
    data = State(
        [],
        listing(row(number(-9, 9), number(-9, 9), whole(0, 1)), 0, CASES),
    )

    @classmethod
    def of(
        cls,
        loss: ArrayLike,
        repaired: ArrayLike = (),
        *,
        answers: Callable[[np.ndarray], np.ndarray] | None = None,
        X: ArrayLike = (),
        y: ArrayLike = (),
        unit: str = "steps",
        log: bool = False,
    ) -> "Symptoms":
        """Draw a run, beside the repaired one if there is one.

        Parameters
        ----------
        loss, repaired : lists of losses, one for each step or epoch
        answers : function from points of shape (n, 2) to the probabilities
            of label 1, of shape (n,) or (n, 1); without it there is no map
        X : array of shape (examples, 2), of which at most 40 are drawn
        y : array of shape (examples,) or (examples, 1), labels 0 and 1
        unit : what the losses were noted for, "steps" or "epochs"
        log : whether heights count in powers of ten

        Returns
        -------
        Symptoms
        """
        longest = max(len(loss), len(repaired))
        every = -(-longest // CORNERS)
        state = {"every": every, "unit": unit, "log": log}
        state["loss"] = _thinned(loss, every)
        state["repaired"] = _thinned(repaired, every)
        state["at"] = every * ((longest - 1) // every)
        if answers is not None:
            some = np.linspace(0, len(X) - 1, min(len(X), CASES)).astype(int)
            places = np.round(np.asarray(X, float)[some], 2)
            labels = np.ravel(y)[some].astype(int)
            state["data"] = [
                [*place, label]
                for place, label in zip(
                    places.tolist(), labels.tolist(), strict=True
                )
            ]
            said = np.ravel(answers(_square(places)))
            state["answers"] = np.round(100 * said).astype(int)
        return cls(**state)


def _thinned(losses: ArrayLike, every: int) -> list[float]:
    """Return every so manieth loss, to three digits."""
    return [float(f"{loss:.3g}") for loss in losses[::every]]


def _square(places: np.ndarray) -> np.ndarray:
    """Return the map's places: the data's middle, and a little more room."""
    low, high = places.min(axis=0), places.max(axis=0)
    half = 0.6 * (high - low).max() or 1
    across = half * (2 * (np.arange(SIDE) + 0.5) / SIDE - 1)
    x, y = np.meshgrid(across, across[::-1])
    return np.column_stack([x.ravel(), y.ravel()]) + (low + high) / 2
