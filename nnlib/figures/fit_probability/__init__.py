"""A probability fitted to labelled points on one feature (chapter 2)."""

from nnlib.data import capitals

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row


class FitProbability(Figure):
    """A neuron with one input and a sigmoid, to fit by hand (chapter 2).

    Parameters
    ----------
    w : number, -4 to 4
        The weight.
    b : number, -10 to 10
        The bias.
    x : number, 0 to 10
        The feature of the case asked about.
    points : list of 1 to 40 ``[x, label]``
        Features from 0 to 10, each with its label 0 or 1; at first the
        chapter's twelve emails.
    surprise : bool
        Whether the surprise at each point is shown, and the mean.
    learn : bool
        Whether gradient descent can be let loose.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("fit-probability")
    title = "a probability to fit to labelled emails"
    w = State(0.0, number(-4, 4, step=0.125, title="weight w"))
    b = State(0.0, number(-10, 10, step=0.25, title="bias b"))
    x = State(
        4.0, number(0, 10, step=0.5, title="an email with so many CAPITALS")
    )
    points = State(
        [list(pair) for pair in zip(*capitals(), strict=True)],
        listing(row(number(0, 10), choice(0, 1)), 1, 40),
    )
    surprise = State(False, flag())
    learn = State(False, flag())
    goals = State(
        [], listing(choice("02-half-at-four", "02-fair", "02-learn"), 0, 3)
    )
