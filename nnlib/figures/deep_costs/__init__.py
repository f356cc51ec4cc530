"""Ten hidden layers that learn, or do not (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole


class DeepCosts(Figure):
    """The costs of three deep networks, side by side (chapter 5).

    Ten hidden layers of 8 neurons, once with sigmoids, once with tanh and
    once with ReLU, end in one neuron under `BCEWithLogitsLoss`. Each is drawn
    from ``default_rng(seed)``, and takes steps of `SGD` at the rate 0.02 on
    the 21 points that `halves` then draws from the same generator.

    Parameters
    ----------
    init : {"zeros", "uniform", "xavier", "he"}
        Initialiser of all weights, see `nnlib.init`.
    seed : int, 0 to 16
        Seed of the weights and of the points. With a larger rate, or another
        seed, a rounding can grow until the costs are others.
    steps : int, 0 to 500
        How many steps have been taken.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("deep-costs")
    title = "three deep networks, and what training does to their costs"
    init = State(
        "xavier",
        choice("zeros", "uniform", "xavier", "he", title="first weights"),
    )
    seed = State(2, whole(0, 16, step=1, title="seed"))
    steps = State(0, whole(0, 500, step=5, title="steps taken"))
    goals = State(
        [], listing(choice("05-deep-all-flat", "05-deep-relu"), 0, 2)
    )
