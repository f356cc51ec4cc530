"""A line among days, and its place on the map of its cost (chapter 4)."""

from nnlib.data import ices

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row, whole


class FitLine(Figure):
    """A line fitted to dots by descent, and its way on the map (chapter 4).

    The model is y = w·x + b, the cost its mean squared error.

    Parameters
    ----------
    start : list of 2 numbers, -1.5 to 2.5
        Weight and bias at the start.
    lr : number, 0 to 1
        The learning rate.
    steps : int, 0 to 100
        How many steps are done.
    points : list of 2 to 40 ``[x, y]``
        The data, -1.5 to 1.5 and -1 to 3; at first the chapter's twelve
        days: warmth and sales.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("fit-line")
    title = "a line among dots, and its place on the map of its cost"
    start = State(
        [-1.2, 0.4],
        listing(
            number(-1.5, 2.5, step=0.05), 2, 2, title="start: knob {name}"
        ),
    )
    lr = State(0.1, number(0, 1, step=0.01, title="learning rate"))
    steps = State(0, whole(0, 100, step=1, title="steps done"))
    points = State(
        [list(pair) for pair in zip(*ices(), strict=True)],
        listing(row(number(-1.5, 1.5), number(-1, 3)), 2, 40),
    )
    goals = State([], listing(choice("04-line-by-hand"), 0, 1))
