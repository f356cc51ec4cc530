"""The reader's ten digits, and how they are read (chapter 7)."""

from ..draw_digit import EXAMPLES
from ..figure import Figure, Kind, State
from ..rules import choice, listing


class OwnTen(Figure):
    """The reader's ten digits, and how networks read them (chapter 7).

    They are the newest of each digit that the reader has drawn in a
    `DrawDigit`, in this browser; until there is one, a stranger's.

    Parameters
    ----------
    readings : list of 1 to 3 of {"drawn", "normalised", "nudged", "hundred"}
        A line for each. "drawn": as they were drawn, by the network of
        `ThreeToEight`. "normalised": by the same, once
        `nnlib.pixels_of` has normalised them. "nudged": normalised, by a
        network that was trained on nudged copies. "hundred": normalised,
        by one that met a hundred drawings by `nnlib.drawn_digits` as well.
    chosen : "nothing", or int, 0 to 9
        The digit that is shown large, with its likeliest answers.
    examples : list of up to 60 [digit, drawing]
        The reader's drawings, as `DrawDigit` has them.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("own-ten")
    title = "your ten digits, and how they are read"
    readings = State(
        ["drawn"],
        listing(
            choice("drawn", "normalised", "nudged", "hundred"),
            1,
            3,
            uniqueItems=True,
        ),
    )
    chosen = State(4, choice("nothing", *range(10)))
    examples = State([], EXAMPLES)
