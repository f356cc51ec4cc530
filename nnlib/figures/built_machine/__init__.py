"""A machine whose parts are the reader's functions."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole

PARTS = (
    "neuron",
    "sigmoid",
    "softmax",
    "forward",
    "loss",
    "backward",
    "update",
    "train",
)


class BuiltMachine(Figure):
    """A plan of a network, whose parts are drawn as they are written.

    The network has 64 inputs, 32 hidden neurons (sigmoid) and 10 outputs
    (softmax), and first weights drawn by chance. Its image is the 3 of
    `ThreeToEight` (chapter 8).

    Parameters
    ----------
    passed : list of texts
        The functions that are right, as `nnlib.coach.climb` returns them.
    looked : int, 0 to 8
        The part that is at work, in the coach's order; 0 for none.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("built-machine")
    title = "the plan of a machine, and the parts that are written"
    passed = State([], listing(choice(*PARTS), 0, 8, uniqueItems=True))
    looked = State(0, whole(0, len(PARTS), step=1, title="at work"))
