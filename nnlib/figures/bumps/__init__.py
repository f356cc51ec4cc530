"""A curve built of bumps, each a pair of sigmoids (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class Bumps(Figure):
    """A network of sigmoid pairs that matches a curve (chapter 3).

    Parameters
    ----------
    target : {"hill", "wave", "roof"}
        The curve to match, over the numbers from 0 to 1.
    count : {2, 4, 8}
        How many bumps there are, side by side.
    steepness : number, 4 to 100
        The weight of x in every hidden neuron.
    heights : list of 8 numbers, -1 to 1
        The heights of the bumps; the first `count` are used.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("bumps")
    title = "a curve built of bumps"
    target = State(
        "hill", choice("hill", "wave", "roof", title="curve to match")
    )
    count = State(2, choice(2, 4, 8, title="bumps"))
    steepness = State(32.0, number(4, 100, step=4, title="steepness"))
    heights = State(
        [0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        listing(number(-1, 1, step=0.0625), 8, 8, title="height of {name}"),
    )
    goals = State([], listing(choice("03-hill", "03-wave"), 0, 2))
