"""Mistakes against mean surprise, over one knob (chapter 2)."""

from nnlib.data import capitals

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row


class Staircase(Figure):
    """What a knob's touch changes: a count in jumps, a mean at once.

    A neuron with one input and the weight 0.5 judges the points. Above, how
    many it gets wrong with a step; below, its mean surprise with a sigmoid.

    Parameters
    ----------
    b : number, -6 to 0
        The bias.
    points : list of 1 to 40 ``[x, label]``
        Features from 0 to 10, each with its label 0 or 1; at first the
        chapter's twelve emails.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("staircase")
    title = "mistakes and a smooth score, over the bias"
    b = State(-5.0, number(-6, 0, step=0.1, title="bias b"))
    points = State(
        [list(pair) for pair in zip(*capitals(), strict=True)],
        listing(row(number(0, 10), choice(0, 1)), 1, 40),
    )
    goals = State([], listing(choice("02-downhill"), 0, 1))
