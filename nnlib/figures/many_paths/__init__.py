"""One slope, found path by path, and in one walk back (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole

WIDTH = 3  # circles of a layer
MOST = 10  # layers
SLOPES = (1, -0.5, 1.5, 0.5, -1, 2, 0.5)


def slope(layer: int, start: int, end: int) -> float:
    """Return the local slope of an edge of the picture.

    Parameters
    ----------
    layer : int
        Where it starts: 0 for the input, 1 for the first layer.
    start, end : int
        The circles that it joins, counted from 0.

    Returns
    -------
    float
    """
    return SLOPES[(2 * layer + 3 * start + 5 * end) % len(SLOPES)]


class ManyPaths(Figure):
    """Why one walk back is enough (chapter 5).

    From one input, through layers of three circles, to one cost. The slope
    of the cost for the input is found twice, at the same pace: by walking
    each path by itself, from the cost to the input, and by one walk back
    over all edges, which adds up in each circle what comes in. The edges'
    local slopes are those of `slope`.

    Parameters
    ----------
    layers : int, 1 to 10
        Layers between the input and the cost.
    walked : int, 0 to 649539
        How many edges each of the two has walked, or would have.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("many-paths")
    title = "all paths, and one walk back"
    layers = State(2, whole(1, MOST, step=1, title="layers"))
    walked = State(0, whole(0, (MOST + 1) * WIDTH**MOST))
    goals = State([], listing(choice("05-all-paths"), 0, 1))
