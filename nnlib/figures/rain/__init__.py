"""Hundreds of balls let go at once: where descent ends (chapter 4)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row, whole


class Rain(Figure):
    """Balls all over a landscape, each marked where it began by its end.

    Parameters
    ----------
    landscape : text
        The cost of the two knobs: "two minima", "saddle", "plateau", "no
        floor" or "narrow valley".
    start : list of 2 numbers, -2 to 2 and -1.5 to 1.5
        The place whose walk is drawn.
    lr : number, 0.01 to 0.5
        The learning rate of all balls.
    steps : int, 0 to 200
        How many steps are done.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("rain")
    title = "where descent ends, from hundreds of places"
    landscape = State(
        "two minima",
        choice(
            "two minima",
            "saddle",
            "plateau",
            "no floor",
            "narrow valley",
            title="landscape",
        ),
    )
    start = State(
        [1.5, 1.0],
        row(number(-2, 2, step=0.05), number(-1.5, 1.5, step=0.05)),
    )
    lr = State(0.1, number(0.01, 0.5, step=0.01, title="learning rate"))
    steps = State(0, whole(0, 200, step=1, title="steps done"))
    goals = State([], listing(choice("04-lower-minimum"), 0, 1))
