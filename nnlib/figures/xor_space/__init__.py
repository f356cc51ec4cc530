"""XOR's square, warped by sigmoids or bent flat by ReLUs (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class XorSpace(Figure):
    """XOR as the hidden neurons see it: warped, or flat and bent (chapter 3).

    Parameters
    ----------
    way : {"sigmoids", "ReLUs"}
        What the two hidden neurons are.
    amount : number, 0 to 1
        How far every point is moved from where the inputs put it (0) to
        where the hidden neurons put it (1).
    w : list of 2 numbers, -4 to 4
        Weights of the output neuron, in hidden space.
    b : number, -4 to 4
        Bias of the output neuron.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("xor-space")
    title = "XOR in the space of two hidden neurons"
    way = State("ReLUs", choice("sigmoids", "ReLUs", title="hidden neurons"))
    amount = State(
        0.0, number(0, 1, step=0.05, title="plain square → hidden square")
    )
    w = State(
        [1.0, -1.0],
        listing(number(-4, 4, step=0.25), 2, 2, title="weight of {name}"),
    )
    b = State(0.25, number(-4, 4, step=0.25, title="bias"))
    goals = State([], listing(choice("03-fold", "03-warp"), 0, 2))
