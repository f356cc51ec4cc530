"""The family of activations, side by side (chapter 2)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class Activations(Figure):
    """Six activations with their slopes, and one z for all (chapter 2).

    Parameters
    ----------
    z : number, -8 to 8
        The pre-activation.
    negative_slope : number, 0 to 1
        How much of a negative z the leaky ReLU lets through.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("activations")
    title = "six activations and their slopes"
    z = State(1.0, number(-8, 8, step=0.25, title="pre-activation z"))
    negative_slope = State(0.1, number(0, 1))
    goals = State([], listing(choice("02-saturate", "02-corner"), 0, 2))
