"""Softmax: scores into probabilities that share one whole (chapter 2)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, text


class SoftmaxBars(Figure):
    """Scores, and the probabilities that softmax makes of them (chapter 2).

    Parameters
    ----------
    z : list of 2 to 4 numbers, -5 to 5
        The scores.
    names : list of texts
        What the classes are called.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("softmax-bars")
    title = "scores turned into probabilities by softmax"
    z = State(
        [1.0, 2.0, 0.5],
        listing(
            number(-5, 5, step=0.25),
            2,
            4,
            title="score of {name}",
            fixedLength=True,
        ),
    )
    names = State(
        ["cat", "dog", "bird"],
        listing(text(1, 12), 2, 4, sameLengthAs="z", fixedLength=True),
    )
    goals = State([], listing(choice("02-halve", "02-shift"), 0, 2))
