"""The line that a neuron with two inputs draws (chapter 1)."""

from nnlib.data import six_points

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, whole

DONE = ("added", "subtracted", "kept")


class DecisionLine(Figure):
    """A neuron's line through labelled points (chapter 1).

    Parameters
    ----------
    w : list of 2 numbers, -10 to 10
        The weights: the line's normal.
    b : number, -10 to 10
        The bias.
    points : list of up to 60 ``[x1, x2, label]``
        Points from -3 to 3, each with its label 0 or 1; at first the
        chapter's six.
    rule : bool
        Whether the knobs are moved by the perceptron rule, not by hand.
    turn : int
        The point that the rule looks at next, counted from 0.
    last : text
        What the rule did last, or what the reader wrongly said it would do.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("decision-line")
    title = "a neuron's line through labelled points"
    w = State(
        [1.0, -1.0],
        listing(
            number(-10, 10, step=0.25),
            2,
            2,
            title="weight w{i}",
        ),
    )
    b = State(0.0, number(-10, 10, step=0.25, title="bias b"))
    points = State(
        [[*x, label] for x, label in zip(*six_points(), strict=True)],
        listing(row(number(-3, 3), number(-3, 3), choice(0, 1)), 0, 60),
    )
    rule = State(False, flag())
    turn = State(0, whole(0, 59))
    last = State("", choice("", *DONE, *(f"not {done}" for done in DONE)))
    goals = State(
        [],
        listing(
            choice("01-no-mistakes", "01-same-line", "01-swap", "01-rule"),
            0,
            4,
        ),
    )
