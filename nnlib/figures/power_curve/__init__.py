"""Powers of a base, and the logarithm as their mirror (the toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number


class PowerCurve(Figure):
    """The curve of a base's powers, its slope, its mirror (toolbox).

    Parameters
    ----------
    base : number, 0.5 to 3.5
        What is raised to the power x.
    x : number, -2 to 2
        The power: where the point stands.
    mirror : bool
        Whether the mirror image, the logarithm to the base, is drawn.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("power-curve")
    title = "the powers of a base"
    base = State(2.0, number(0.5, 3.5, step=0.03125, title="base"))
    x = State(1.0, number(-2, 2, step=0.03125, title="power x"))
    mirror = State(False, flag())
    goals = State([], listing(choice("00-e", "00-which-power"), 0, 2))
