"""The network that reads digits, while it is trained (chapter 4)."""

from ..figure import Figure, Kind, State
from ..rules import whole


class TakingShape(Figure):
    """A hidden neuron's weights, from chance to a pattern (chapter 4).

    A replay of the training of the network of `ThreeToEight`: 30 epochs of
    mini-batches of 32 digits, with Adam. `record.py` makes it.

    Parameters
    ----------
    epoch : int, 0 to 30
        How many epochs are done.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("taking-shape")
    title = "a network that reads digits, while it is trained"
    epoch = State(0, whole(0, 30, step=1, title="epochs done"))
