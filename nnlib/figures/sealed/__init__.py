"""Test rows in a sealed envelope, opened once (chapter 6)."""

from __future__ import annotations

import html

import numpy as np
from numpy.typing import ArrayLike

from ...scaler import StandardScaler
from ...sequential import Sequential
from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, whole

FAR = 1000
DIGITS = 4  # of a knob
DECIMALS = 3  # of a place


class Sealed(Figure):
    """A chosen network, and test rows that nobody has seen (chapter 6).

    The reader guesses how many it gets wrong, and breaks the seal: the rows
    land on its map, and after them a thousand new points, `moons` with noise
    0.3 from ``default_rng(1000 + seed)``. `Sealed.of` makes one of a network
    that was trained.

    Parameters
    ----------
    hidden : list of 1 to 80 [weight of x1, weight of x2, bias, weight of it]
        The hidden tanh neurons, the last number the output's weight.
    bias : number
        Bias of the output, the log-odds of label 1.
    rows : list of 1 to 60 [x1, x2, label]
        The test rows, in the order in which they land.
    seed : int, 0 to 15
        Which thousand new points.
    guess : int, 0 to 30
        How many rows the reader expects to be wrong.
    opened : int, 0 to 99
        How often the seal was broken.
    broken : bool
        Whether it is broken.
    landed : int, 0 to 60
        How many rows have landed.
    more : int, 0 to 1000
        How many of the thousand have.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("sealed")
    title = "test rows in a sealed envelope"
    hidden = State(
        [[2.0, -4.0, 1.0, 2.0], [3.0, 2.0, -2.0, 1.0]],
        listing(row(*[number(-FAR, FAR)] * 4), 1, 80),
    )
    bias = State(0, number(-FAR, FAR))
    rows = State(
        [[-0.5, 0.8, 0], [0.4, 0.9, 0], [0.6, -0.4, 1], [1.9, 0.3, 1]],
        listing(row(number(-9, 9), number(-9, 9), choice(0, 1)), 1, 60),
    )
    seed = State(9, whole(0, 15))
    guess = State(
        0, whole(0, 30, step=1, title="your guess: how many are wrong")
    )
    opened = State(0, whole(0, 99))
    broken = State(False, flag())
    landed = State(0, whole(0, 60))
    more = State(0, whole(0, 1000))

    @classmethod
    def of(
        cls,
        net: Sequential,
        scaler: StandardScaler,
        X: ArrayLike,
        y: ArrayLike,
        *,
        units: ArrayLike = (1, 1),
        **state: object,
    ) -> Sealed:
        """Seal rows for a network that was trained on standardised columns.

        Parameters
        ----------
        net : `Linear`, `Tanh` and a `Linear` with one output
        scaler : what its columns were standardised with
        X, y : the rows as they stand in the table, and their labels
        units : what each column was multiplied by before
        **state : other parts of the state

        Returns
        -------
        Sealed
            Its plane has the columns without their units: what the scaler
            does is part of the hidden neurons.
        """
        first, _, last = net
        weight = first.weight / scaler.scale[:, None]
        bias = first.bias - scaler.mean @ weight
        scaled = np.asarray(units)[:, None] * weight
        hidden = np.vstack([scaled, bias, last.weight[:, 0]]).T
        places = np.round(np.asarray(X) / units, DECIMALS)
        return cls(
            hidden=[[_short(value) for value in knobs] for knobs in hidden],
            bias=_short(last.bias[0]),
            rows=[
                [*place, int(label)]
                for place, label in zip(places, np.ravel(y), strict=True)
            ],
            **state,
        )

    def wrong(self) -> int:
        """Return how many of the rows the network gets wrong."""
        *weights, bias, last = np.transpose(self.hidden)
        *places, labels = np.transpose(self.rows)
        hidden = np.tanh(np.transpose(places) @ weights + bias)
        return int(((hidden @ last + self.bias > 0) != labels).sum())

    def fallback(self) -> str:
        """Return the question in words, and the answer in a fold."""
        count = len(self.rows)
        asked = f"How many of the {count} sealed rows are wrong?"
        told = f"{self.wrong()} of {count}"
        return (
            f"<p><em>What do you expect?</em> {html.escape(asked)}</p>"
            "<details><summary>Guess first, then open</summary>"
            f"<p>{told}</p></details>"
        )


def _short(value: float) -> float:
    """Return a number of few digits, which any machine computes alike."""
    return float(f"{value:.{DIGITS}g}")
