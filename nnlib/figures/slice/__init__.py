"""The slopes of a surface: along two axes, and any way (toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, whole


class Slice(Figure):
    """A height over a plane, and its slopes at one place (toolbox).

    Parameters
    ----------
    surface : {"plane", "bowl", "product"}
        The height: 2x + y, x² + 2y², or x·y.
    x, y : number, -2 to 2
        The place.
    angle : int, 0 to 360
        Direction in degrees, from the x axis towards the y axis.
    turn : bool
        Whether a direction can be turned, and the gradient is shown; else
        there are the two cuts along the axes.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("slice")
    title = "the slopes of a surface"
    surface = State("bowl", choice("plane", "bowl", "product", title="height"))
    x = State(1.0, number(-2, 2, step=0.25, title="x"))
    y = State(1.0, number(-2, 2, step=0.25, title="y"))
    angle = State(0, whole(0, 360, step=5, title="direction in degrees"))
    turn = State(False, flag())
    goals = State(
        [],
        listing(
            choice("00-partials", "00-same-slopes", "00-steepest", "00-level"),
            0,
            4,
        ),
    )
