"""Rise over run, while the run shrinks (the maths toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class Secant(Figure):
    """The slope of a curve, measured between two of its points (toolbox).

    Parameters
    ----------
    curve : {"line", "square", "three-squares", "square-and-line"}
        The curve: 2x - 1, x², 3x², or x² + 2x.
    x : number, -2 to 2
        Where the first point stands.
    halvings : int, 0 to 10
        How often the nudge is halved, starting from 1: the second point
        stands at x + 1/2**halvings.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("secant")
    title = "the slope of a curve between two points"
    curve = State(
        "square",
        choice(
            "line",
            "square",
            "three-squares",
            "square-and-line",
            title="curve",
        ),
    )
    x = State(1.0, number(-2, 2, step=0.125, title="place x"))
    halvings = State(0, whole(0, 10, step=1, title="halvings of the nudge"))
    goals = State([], listing(choice("00-slope", "00-downhill"), 0, 2))
