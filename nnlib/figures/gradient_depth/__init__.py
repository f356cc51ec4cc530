"""The size of the gradient in each layer of a deep network (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole


class GradientDepth(Figure):
    """How large the gradient is in each layer, at the start (chapter 5).

    The network is drawn from ``default_rng(seed)``, ends in one neuron under
    `BCEWithLogitsLoss`, and sees the 21 points that `halves` then draws from
    the same generator. The size is the root of the mean square.

    Parameters
    ----------
    depth : int, 1 to 12
        Number of hidden layers.
    width : int, 2 to 16
        Neurons in each hidden layer.
    activation : {"sigmoid", "tanh", "relu"}
        Activation of the hidden layers.
    init : {"zeros", "uniform", "xavier", "he"}
        Initialiser of all weights, see `nnlib.init`.
    of : {"weights", "biases"}
        Whose gradient is shown.
    seed : int, 0 to 99
        Seed of the weights and of the points.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("gradient-depth")
    title = "the gradient in each layer of a deep network"
    activation = State(
        "sigmoid", choice("sigmoid", "tanh", "relu", title="activation")
    )
    init = State(
        "xavier",
        choice("zeros", "uniform", "xavier", "he", title="first weights"),
    )
    of = State("weights", choice("weights", "biases", title="gradient of the"))
    depth = State(2, whole(1, 12, step=1, title="hidden layers"))
    width = State(8, whole(2, 16, step=1, title="neurons in each"))
    seed = State(0, whole(0, 99, step=1, title="seed"))
    goals = State(
        [], listing(choice("05-vanish", "05-revive", "05-explode"), 0, 3)
    )
