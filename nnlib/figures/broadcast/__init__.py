"""How NumPy stretches two arrays to one shape (NumPy in ten minutes)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing

SHAPES = ("()", "(2,)", "(3,)", "(1, 3)", "(3, 1)", "(2, 3)", "(3, 3)")


class Broadcast(Figure):
    """Two arrays, stretched to one shape and added (NumPy page).

    Parameters
    ----------
    a, b : {"()", "(2,)", "(3,)", "(1, 3)", "(3, 1)", "(2, 3)", "(3, 3)"}
        Their shapes. The array a holds 10, 20, 30 and so on, b holds 1, 2,
        3 and so on.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("broadcast")
    title = "how NumPy stretches two arrays to one shape"
    a = State("(2, 3)", choice(*SHAPES, title="shape of a"))
    b = State("(3,)", choice(*SHAPES, title="shape of b"))
    goals = State([], listing(choice("00-refused", "00-trap"), 0, 2))
