"""A network that steps through its own arithmetic (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, whole

WEIGHT = number(-3, 3, step=0.02)
KNOBS = (
    *(f"W1.{i}.{j}" for i in range(2) for j in range(2)),
    *("b1.0", "b1.1", "W2.0.0", "W2.1.0", "b2.0"),
)


class NetworkSteps(Figure):
    """The even-number network, one product or sum at a time (chapter 3).

    Parameters
    ----------
    x : list of 2 digits, 0 or 1
        A number from 0 to 3 in binary, the most significant digit first.
    at : whole number, 0 to 15
        How many products, sums and activations are done.
    W1 : list of 2 rows of 2 numbers, -3 to 3
        Weights of the hidden layer, shape (in, out): a column is a neuron.
    b1 : list of 2 numbers, -3 to 3
        Biases of the hidden layer.
    W2 : list of 2 rows of 1 number, -3 to 3
        Weights of the output neuron.
    b2 : list of 1 number, -3 to 3
        Bias of the output neuron.
    knob : text
        The knob that the slider turns, such as ``"W1.1.0"``.
    knobs : bool
        Whether knobs can be turned.
    table : bool
        Whether the answers for all four numbers are listed.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("network-steps")
    title = "a network that steps through its own arithmetic"
    x = State([0, 1], listing(choice(0, 1), 2, 2, title="{name} digit"))
    at = State(0, whole(0, 15, step=1, title="steps done"))
    W1 = State(
        [[0.6, -0.4], [-1.7, -1.3]], listing(listing(WEIGHT, 2, 2), 2, 2)
    )
    b1 = State([0.2, 0.2], listing(WEIGHT, 2, 2))
    W2 = State([[-1.36], [0.34]], listing(listing(WEIGHT, 1, 1), 2, 2))
    b2 = State([0.9], listing(WEIGHT, 1, 1))
    knob = State("W1.0.0", choice(*KNOBS))
    knobs = State(False, flag())
    table = State(False, flag())
    goals = State([], listing(choice("03-step", "03-one-knob"), 0, 2))
