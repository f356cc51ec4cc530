"""Two machines, and a slip in one that needs room to show (chapter 8)."""

import numpy as np

from nnlib import coach as the_coach

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, text, whole
from ..rules import row as cells

# Where the coach keeps each slip: the function, and the fault's number.
SLIPS = {
    "bias": (the_coach.neuron, 2),
    "mean": (the_coach.loss, 1),
    "softmax": (the_coach.softmax, 0),
    "early": (the_coach.train, 6),
}


def numbers_in(second: bool, bias: bool, row: bool, hidden: bool) -> int:
    """Return how many numbers go into the machine with these parts."""
    inputs, rows = 1 + second, 1 + row
    weights = inputs + 2 if hidden else 2 * inputs
    return rows * (inputs + 1) + weights + bias * (2 + hidden)


def parts_of(
    X: np.ndarray, biases: list | tuple = (), hidden: bool = False
) -> tuple[bool, ...]:
    """Return which parts of the machine an example of the coach needs."""
    rows, inputs = np.atleast_2d(X).shape
    return inputs > 1, any(map(np.any, biases)), rows > 1, hidden


# What is known of the arguments of each function, in the machine's parts. A
# table of shares says nothing of the inputs.
ROOMS = {
    "bias": lambda x, w, b: parts_of(x, [b]),
    "mean": lambda P, y: parts_of(P[:, :1]),
    "softmax": lambda Z: parts_of(Z[:, :1]),
    "early": lambda X, y, layers, rate, steps: parts_of(
        X, [b for _, b in layers], len(layers) > 1
    ),
}


def coached(slip: str) -> list:
    """Return what the coach says of a slip, and its smallest case's numbers.

    These are the numbers of the machine that has the case's parts.
    """
    rung, place = SLIPS[slip]
    parts = ROOMS[slip](*rung.smallest(place))
    return [rung.faults[place].sentence, numbers_in(*parts)]


class SlipHunt(Figure):
    """Two machines, equal but for a slip that needs room (chapter 8).

    A network with softmax at its end: its sums, shares and loss, and its
    knobs after one step. The slip is one of four that `nnlib.coach` knows.

    Parameters
    ----------
    slip : {"bias", "mean", "softmax", "early", "unknown"}
        The bias added to every product, a sum for the mean, softmax down the
        columns, an early update; or one of these, hidden.
    draw : int, 0 to 15
        Which hidden one.
    second, bias, row, hidden : bool
        Whether there is a second input, a bias that is not 0, a second row,
        a hidden neuron.
    stage : int, 0 to 4
        How far the numbers are: sums, shares, loss, one step.
    coach : list of 4 [text, int]
        What the coach says of each slip, and how many numbers go into the
        smallest case on which it shows it. Found by itself.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("slip-hunt")
    title = "two machines, and a slip in one of them"
    slip = State("bias", choice(*SLIPS, "unknown", title="the slip"))
    draw = State(0, whole(0, 15))
    second = State(False, flag(title="a second input"))
    bias = State(False, flag(title="a bias that is not 0"))
    row = State(False, flag(title="a second row"))
    hidden = State(False, flag(title="a hidden neuron"))
    stage = State(4, whole(0, 4))
    coach = State(
        [coached(slip) for slip in SLIPS],
        listing(cells(text(1, 200), whole(1, 99)), 4, 4),
    )
    goals = State([], listing(choice("08-fewer"), 0, 1))
