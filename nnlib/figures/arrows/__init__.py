"""Two vectors as arrows, and their dot product (the maths toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class Arrows(Figure):
    """Two vectors as arrows: dot product, lengths, shadow (toolbox).

    Parameters
    ----------
    u, v : lists of 2 numbers, -3 to 3
        The vectors.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("arrows")
    title = "two vectors as arrows"
    u = State([2.0, 1.0], listing(number(-3, 3, step=0.25), 2, 2))
    v = State([1.0, 2.0], listing(number(-3, 3, step=0.25), 2, 2))
    goals = State([], listing(choice("00-right-angle", "00-same-dot"), 0, 2))
