"""One neuron that learns 3 from 8, card by card (chapter 1)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, whole
from ..three_to_eight import THREE

LOOKS = 44  # until no card is wrong: a test counts them
GOALS = ("01-learn", "01-fool")


class CardLearning(Figure):
    """A neuron with 64 inputs under the perceptron rule (chapter 1).

    Forty cards: the first twenty 3s and the first twenty 8s of the rows on
    which the network of `ThreeToEight` was trained, in turns. The neuron
    should fire at an 8. Where it is wrong, the card's ink is added to the
    weights or taken away from them.

    Parameters
    ----------
    looks : int, 0 to 44
        How many cards it has looked at, one after the other, again and again.
    said : text
        What the reader wrongly said the rule would do: "add", "subtract" or
        "keep".
    unseen : bool
        Whether it looks at a 3 that is none of the cards, to be painted on.
    pixels : list of 64 ints, 0 to 16
        Ink of each pixel of that 3, row by row.
    at : int, 0 to 63
        The pixel that was painted last, or where the keyboard paints.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("card-learning")
    title = "a neuron that learns 3 from 8, card by card"
    looks = State(0, whole(0, LOOKS))
    said = State("", choice("", "add", "subtract", "keep"))
    unseen = State(False, flag())
    pixels = State(THREE, listing(whole(0, 16), 64, 64))
    at = State(27, whole(0, 63))
    goals = State([], listing(choice(*GOALS), 0, 2))
