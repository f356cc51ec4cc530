"""Full batch, mini-batch and single examples on the same data (chapter 4)."""

import numpy as np

from nnlib.data import ices

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row, whole

ROWS = 12
RNG = np.random.default_rng(4)
ORDERS = [RNG.permutation(ROWS).tolist() for _ in range(20)]


class BatchPaths(Figure):
    """Three walks down the cost of a line, by how much each step sees.

    The model is y = w·x + b, the cost its mean squared error (chapter 4).

    Parameters
    ----------
    start : list of 2 numbers, -1.5 to 2.5
        Weight and bias at the start.
    lr : number, 0.01 to 0.4
        The learning rate.
    looked : int, 0 to 240
        How many days each of the three has looked at, 12 an epoch.
    points : list of 12 ``[x, y]``
        The data, -2 to 2 and -5 to 5; at first the chapter's twelve days.
    orders : list of 1 to 20 lists of 12 row numbers
        The order of the rows in each epoch; at first those that
        `minibatches` deals with ``default_rng(4)``.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("batch-paths")
    title = "full batch, mini-batch and single examples on the same data"
    start = State(
        [-1.2, -0.6],
        listing(
            number(-1.5, 2.5, step=0.05), 2, 2, title="start: knob {name}"
        ),
    )
    lr = State(0.1, number(0.01, 0.4, step=0.01, title="learning rate"))
    looked = State(0, whole(0, 20 * ROWS, step=4, title="days looked at"))
    points = State(
        [list(pair) for pair in zip(*ices(), strict=True)],
        listing(row(number(-2, 2), number(-5, 5)), ROWS, ROWS),
    )
    orders = State(
        ORDERS, listing(listing(whole(0, ROWS - 1), ROWS, ROWS), 1, 20)
    )
    goals = State([], listing(choice("04-one-epoch", "04-settle"), 0, 2))
