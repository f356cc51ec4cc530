"""A nudge that goes through a chain: its rates multiply (toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class Gears(Figure):
    """Three number lines, and a nudge handed from one to the next (toolbox).

    Parameters
    ----------
    first : {"double", "square", "mirror"}
        How u depends on x: 2x, x², or 1 - x.
    second : {"triple", "square", "minus-half"}
        How y depends on u: 3u, u², or -u/2.
    x : number, -1.5 to 1.5
        Where the nudge starts.
    halvings : int, 1 to 10
        How often the nudge is halved, starting from 1.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("gears")
    title = "a chain of two rates"
    first = State("square", choice("double", "square", "mirror", title="u ="))
    second = State(
        "triple", choice("triple", "square", "minus-half", title="y =")
    )
    x = State(1.0, number(-1.5, 1.5, step=0.125, title="place x"))
    halvings = State(1, whole(1, 10, step=1, title="halvings of the nudge"))
    goals = State([], listing(choice("00-chain", "00-block"), 0, 2))
