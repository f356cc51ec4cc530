"""Runs as lines over one axis: losses, or errors by width (chapter 6)."""

import html
from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, text, whole

RUNS = 6  # at most, each with a colour and a mark of its own
CORNERS = 101  # values of a run, at most
HIGHEST = 1_000_000
BEGUN = 0.9  # of the axis: so high a line stands that is to be drawn


class Curves(Figure):
    """Named runs as lines over a common axis, read all at one place.

    `Curves.of` makes one of a run's values by name. One run can be asked
    for: the reader draws it, and then it is shown.

    Parameters
    ----------
    names : list of 1 to 6 different texts
        What the runs are called.
    runs : list of lists of 1 to 101 numbers, 0 to 1,000,000
        Their values, one list for each name.
    spreads : list of up to 6 lists of up to 101 numbers, 0 to 1,000,000
        How far the values spread of which a run's are the means: a list for
        each run, or an empty one. The run drawn strong has a band so wide.
    first, every : int
        The place of the first value, and from one value to the next.
    places : list of up to 101 numbers
        The places, where they are not counted by `first` and `every`. They
        are drawn at equal distances.
    unit, quantity : text
        What stands at the axes: across, and upwards.
    at : int, 0 to 100
        Which values are read, counted from 0.
    chosen : int, 0 to 5
        Which run is drawn strong, counted from 0.
    log : bool
        Whether heights count in powers of ten.
    asked : int, 0 to 5
        Which run is to be drawn by the reader, counted from 0.
    guesses : list of up to 101 numbers, 0 to 1,000,000
        What the reader draws: as many as that run has values, or no run is
        asked for.
    high : number, 0 to 1,000,000
        Where the axis ends on which a guess is made, at least.
    shown : bool
        Whether the run that is asked for is shown.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("curves")
    title = "runs as lines over one axis"
    names = State(
        ["training", "new points"],
        listing(text(1, 24), 1, RUNS, uniqueItems=True),
    )
    runs = State(
        [[0.7, 0.4, 0.2, 0.1, 0.05], [0.7, 0.5, 0.4, 0.45, 0.6]],
        listing(
            listing(number(0, HIGHEST), 1, CORNERS),
            1,
            RUNS,
            sameLengthAs="names",
        ),
    )
    spreads = State(
        [], listing(listing(number(0, HIGHEST), 0, CORNERS), 0, RUNS)
    )
    first = State(1, whole(0, HIGHEST))
    every = State(1, whole(1, HIGHEST))
    places = State([], listing(number(-HIGHEST, HIGHEST), 0, CORNERS))
    unit = State("epochs", text(1, 24))
    quantity = State("loss", text(1, 24))
    at = State(0, whole(0, CORNERS - 1, step=1, title="read at"))
    chosen = State(0, choice(*range(RUNS), title="drawn strong"))
    log = State(False, flag(title="heights in powers of ten"))
    asked = State(0, whole(0, RUNS - 1))
    guesses = State(
        [], listing(number(0, HIGHEST), 0, CORNERS, title="your {name}")
    )
    high = State(0, number(0, HIGHEST))
    shown = State(False, flag())

    @classmethod
    def of(
        cls,
        runs: Mapping[str, ArrayLike],
        *,
        unit: str = "epochs",
        quantity: str = "loss",
        first: int = 1,
        places: ArrayLike = (),
        spreads: Mapping[str, ArrayLike] | None = None,
        chosen: str | None = None,
        log: bool = False,
        asked: str | None = None,
        high: float = 0,
    ) -> "Curves":
        """Draw runs that you have, at most six.

        Parameters
        ----------
        runs : values of each run by its name, such as ``{"rate 0.3": losses}``
        unit, quantity : what the axes are called, across and upwards
        first : the place of each run's first value
        places : places of the values, if they are not counted: widths, say
        spreads : how far the values spread of which a run has the means, by
            the run's name
        chosen : name of the run that is drawn strong, else the one asked for,
            or the first
        log : whether heights count in powers of ten
        asked : name of the run that the reader draws before it is shown
        high : where the axis ends on which it is drawn

        Returns
        -------
        Curves
            Runs of more than 101 values are thinned, evenly.

        Raises
        ------
        ValueError
            If a run is empty or has a value that cannot be drawn, if there
            is not one place for each value, if no run is called `chosen`,
            `asked` or as one of `spreads` is, or if the axis does not reach
            the highest value.
        TraitError
            If there are no runs, or more than six.
        """
        values = {name: _drawable(name, run) for name, run in runs.items()}
        longest = max(map(len, values.values()), default=1)
        if len(places) not in (0, longest):
            raise ValueError(
                f"places must be {longest}, one for each value of the longest "
                f"run; got {len(places)}."
            )
        names, spreads = [*values], spreads or {}
        if asked is not None:
            _check_name("asked", asked, names)
            _check_reach(high, values)
        chosen = chosen or asked
        if chosen is not None:
            _check_name("chosen", chosen, names)
        for name in spreads:
            _check_name("a name in spreads", name, names)
        every = -(-longest // CORNERS)
        asks = 0 if asked is None else len(values[asked][::every])
        around = {name: _drawable(name, run) for name, run in spreads.items()}
        return cls(
            names=names,
            runs=[_short(run, every) for run in values.values()],
            spreads=[_short(around.get(name, ()), every) for name in names]
            if around
            else [],
            first=first,
            every=every,
            places=places[::every],
            unit=unit,
            quantity=quantity,
            at=(longest - 1) // every,
            chosen=0 if chosen is None else names.index(chosen),
            log=log,
            asked=0 if asked is None else names.index(asked),
            guesses=[BEGUN * high] * asks,
            high=high,
        )

    def fallback(self) -> str:
        """Return what the figure shows in words; a run asked for in a fold."""
        if not self.guesses or self.asked >= len(self.runs):
            return super().fallback()
        run = ", ".join(f"{value:g}" for value in self.runs[self.asked])
        name = html.escape(self.names[self.asked])
        return (
            f"<p><em>How does the line of \u201c{name}\u201d run?</em> "
            f"{html.escape(self.quantity)}, by {html.escape(self.unit)}.</p>"
            "<details><summary>Guess first, then open</summary>"
            f"<p>{run}</p></details>"
        )


def _check_name(what: str, name: str, names: list[str]) -> None:
    """Raise if no run is called so."""
    if name not in names:
        raise ValueError(
            f"{what} must be the name of a run, one of {names}; got {name!r}."
        )


def _check_reach(high: float, values: Mapping[str, np.ndarray]) -> None:
    """Raise if an axis does not reach all that is drawn on it."""
    highest = max(float(run.max()) for run in values.values())
    if high < highest:
        raise ValueError(
            "high must be the end of the axis on which a run is asked for, at "
            f"least {highest:g}, the highest value; got {high:g}."
        )


def _short(values: ArrayLike, every: int) -> list[float]:
    """Keep some of the values, with four digits."""
    return [float(f"{value:.4g}") for value in values[::every]]


def _drawable(name: str, run: ArrayLike) -> np.ndarray:
    """Return the run's values, or say which of them cannot be drawn."""
    values = np.asarray(run, float)
    if values.ndim != 1 or not len(values):
        raise ValueError(
            f"The run {name!r} must be a list of one or more numbers; got an "
            f"array of shape {values.shape}."
        )
    fits = (values >= 0) & (values <= HIGHEST)  # no NaN does
    if not fits.all():
        n = int(np.argmin(fits))
        raise ValueError(
            f"The run {name!r} must have numbers from 0 to {HIGHEST}; its "
            f"entry {n}, counted from 0, is {values[n]}. Leave out what "
            "cannot be drawn, as in losses[:7]."
        )
    return values
