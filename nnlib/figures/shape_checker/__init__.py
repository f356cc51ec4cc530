"""Do the shapes of a layer fit? (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole


class ShapeChecker(Figure):
    """A layer's three arrays and what NumPy says of them (chapter 3).

    Parameters
    ----------
    formula : {"X @ W + b", "X @ W.T + b", "W @ X + b"}
        What is computed.
    X : list of 2 whole numbers, 1 to 8
        The shape of the inputs.
    W : list of 2 whole numbers, 1 to 8
        The shape of the weights.
    b : whole number, 1 to 8
        How many biases there are.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("shape-checker")
    title = "the shapes of a layer"
    formula = State(
        "X @ W + b",
        choice("X @ W + b", "X @ W.T + b", "W @ X + b", title="formula"),
    )
    X = State([4, 2], listing(whole(1, 8, step=1), 2, 2, title="{name} of X"))
    W = State([3, 2], listing(whole(1, 8, step=1), 2, 2, title="{name} of W"))
    b = State(3, whole(1, 8, step=1, title="entries of b"))
    goals = State([], listing(choice("03-fit", "03-silent"), 0, 2))
