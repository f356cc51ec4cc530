"""The sigmoid of a neuron with one input (chapter 2)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number


class SigmoidCurve(Figure):
    """A neuron with one input and a sigmoid (chapter 2).

    Parameters
    ----------
    w : number, -8 to 8
        The weight.
    b : number, -24 to 24
        The bias.
    x : number, -4 to 4
        The input of the marked point.
    tangent : bool
        Whether the slope at that point is shown.
    lockable : bool
        Whether the reader can keep the centre while the weight moves.
    keep : bool
        Whether moving the weight moves the bias, so that the centre stays.
    centre : number, -3 to 3
        The centre that is kept.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("sigmoid-curve")
    title = "a sigmoid with its knobs"
    w = State(1.0, number(-8, 8, step=0.25, title="weight w"))
    b = State(0.0, number(-24, 24, step=0.25, title="bias b"))
    x = State(1.0, number(-4, 4, step=0.125, title="input x"))
    tangent = State(False, flag())
    lockable = State(False, flag())
    keep = State(False, flag(title="keep the centre"))
    centre = State(0.0, number(-3, 3))
    goals = State(
        [],
        listing(
            choice("02-step-at-two", "02-mirror", "02-steepest"),
            0,
            3,
        ),
    )
