"""Descent on two knobs, across level lines (chapter 4)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, whole


class TwoKnobs(Figure):
    """A race of optimisers down a landscape of two knobs (chapter 4).

    Parameters
    ----------
    landscape : {"bowl", "narrow valley", "two minima", "saddle", "plateau"}
        The cost of the two knobs.
    start : list of 2 numbers, -2 to 2
        Where all runners start.
    lr : number, 0.01 to 0.5
        The learning rate of all runners.
    steps : int, 0 to 200
        How many steps are done.
    race : bool
        Whether momentum (0.9) and Adam run beside plain descent.
    choose : bool
        Whether the landscape can be chosen.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("two-knobs")
    title = "descent on two knobs, seen from above"
    landscape = State(
        "bowl",
        choice(
            "bowl",
            "narrow valley",
            "two minima",
            "saddle",
            "plateau",
            title="landscape",
        ),
    )
    start = State(
        [-1.5, 1.0],
        listing(number(-2, 2, step=0.05), 2, 2, title="start: knob {name}"),
    )
    lr = State(0.1, number(0.01, 0.5, step=0.01, title="learning rate"))
    steps = State(0, whole(0, 200, step=1, title="steps done"))
    race = State(False, flag())
    choose = State(True, flag())
    goals = State(
        [],
        listing(
            choice(
                "04-valley",
                "04-leave-saddle",
                "04-plain-first",
            ),
            0,
            3,
        ),
    )
