"""A ball on the wine's cost curve (chapter 4)."""

from nnlib.data import wine

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, whole


class Descent(Figure):
    """Gradient descent on one knob, step by step (chapter 4).

    The model is y = A·x, the cost its mean squared error.

    Parameters
    ----------
    A : number, 0 to 1.35
        The knob, where the ball starts.
    lr : number, 0 to 0.0007
        The learning rate.
    steps : int, 0 to 60
        How many steps are done.
    slopes : bool
        Whether it tells the slope, the next step and the factor.
    points : list of 1 to 12 ``[x, y]``
        The data, 1 to 100 and 0 to 100; at first the chapter's three
        dinners: guests and bottles.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("descent")
    title = "a ball on the cost curve of one knob"
    A = State(1.0, number(0, 1.35, step=0.01, title="start: A"))
    lr = State(
        0.00005, number(0, 0.0007, step=0.000001, title="learning rate")
    )
    steps = State(0, whole(0, 60, step=1, title="steps done"))
    slopes = State(True, flag())
    points = State(
        [list(pair) for pair in zip(*wine(), strict=True)],
        listing(row(number(1, 100), number(0, 100)), 1, 12),
    )
    goals = State(
        [], listing(choice("04-to-08", "04-one-step", "04-forever"), 0, 3)
    )
