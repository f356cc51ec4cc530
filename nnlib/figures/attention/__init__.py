"""Three words that mix their rows by attention (chapter 8)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, text


class Attention(Figure):
    """Three words, each a row of two numbers, and what one of them takes.

    The row of the word that asks is compared with each row by a dot product,
    divided by the root of 2. Softmax makes shares of these scores, and with
    them the rows are mixed: the word moves to another place.

    Parameters
    ----------
    words : list of 3 texts
        What the words are called.
    rows : list of 3 lists of 2 numbers, 0 to 3
        How wet and how rich each is.
    asks : int, 1 to 3
        Which word asks.
    sentence : list of 3 numbers, 0 or 1
        Which words the sentence has; the one that asks is always in it.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("attention")
    title = "three words, and what one of them takes from each"
    words = State(["river", "money", "bank"], listing(text(1, 9), 3, 3))
    rows = State(
        [[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]],
        listing(listing(number(0, 3, step=0.05), 2, 2), 3, 3),
    )
    asks = State(1, choice(1, 2, 3, title="which word asks"))
    sentence = State([1, 1, 1], listing(choice(0, 1), 3, 3))
    goals = State([], listing(choice("08-outshone"), 0, 1))
