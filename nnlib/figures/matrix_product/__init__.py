"""Two small matrices and their product (the maths toolbox)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class MatrixProduct(Figure):
    """A (2, 3) matrix times a (3, 2) matrix, entry by entry (toolbox).

    Parameters
    ----------
    X : list of 6 numbers, -9 to 9
        The two examples, row after row.
    W : list of 6 numbers, -3 to 3
        The weights, row after row: column j belongs to neuron j.
    entry : {"1,1", "1,2", "2,1", "2,2"}
        The entry of the product that is spelled out: row, column.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("matrix-product")
    title = "the product of two matrices"
    X = State([1.0, 2.0, 3.0, 0.0, 1.0, -1.0], listing(number(-9, 9), 6, 6))
    W = State(
        [1.0, -1.0, 0.0, 2.0, 2.0, 0.5],
        listing(number(-3, 3, step=0.25), 6, 6),
    )
    entry = State("1,1", choice("1,1", "1,2", "2,1", "2,2", title="entry"))
    goals = State([], listing(choice("00-column"), 0, 1))
