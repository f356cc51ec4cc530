"""What passes through ten layers, by the size of the weights (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class FirstWeights(Figure):
    """How ten layers shrink, keep or blow up what passes them (chapter 5).

    A hundred rows of normal noise go through ten layers of 64 neurons without
    biases, and other noise comes back as blame. Rows, blame and weights are
    drawn in this order from ``default_rng(seed)``, the weights evenly around
    0. The size is the root of the mean square.

    Parameters
    ----------
    activation : {"linear", "tanh", "relu"}
        Activation of all layers; "linear" is none.
    of : {"values", "blame"}
        What is shown: the values on their way forward, or the blame on them.
    nv : number, 0.1 to 4
        The weights' mean square v, times the number of inputs n.
    seed : int, 0 to 99
        Seed of all that is drawn.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("first-weights")
    title = "values and blame on their way through ten layers"
    nv = State(0.5, number(0.1, 4, step=0.05, title="n · v"))
    activation = State(
        "linear", choice("linear", "tanh", "relu", title="activation")
    )
    of = State("values", choice("values", "blame", title="what passes"))
    seed = State(0, whole(0, 99, step=1, title="seed"))
    goals = State(
        [],
        listing(
            choice("05-size-linear", "05-size-relu", "05-size-tanh"), 0, 3
        ),
    )
