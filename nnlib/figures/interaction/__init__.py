"""Why one bend makes a pair more than its parts (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number


class Interaction(Figure):
    """Four guest lists on one ReLU, and what a guest adds (chapter 3).

    Parameters
    ----------
    w : list of 2 numbers, -2 to 2
        Weights of Dahlia and Stiffy.
    b : number, -3 to 3
        Bias of the neuron.
    relu : bool
        Whether its ReLU is in place, or the sum goes through as it is.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("interaction")
    title = "two guests on one bend"
    w = State(
        [1.5, 0.4],
        listing(number(-2, 2, step=0.1), 2, 2, title="weight of {name}"),
    )
    b = State(-0.5, number(-3, 3, step=0.1, title="bias"))
    relu = State(True, flag(title="ReLU"))
    goals = State([], listing(choice("03-no-pair"), 0, 1))
