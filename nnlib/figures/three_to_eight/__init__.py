"""A real 3, and the network that reads it: make it an 8 in its eyes."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole

# fmt: off
THREE = [
    0, 0, 8, 14, 16, 13, 1, 0,
    0, 10, 9, 4, 6, 16, 3, 0,
    0, 0, 0, 1, 10, 13, 0, 0,
    0, 0, 0, 7, 14, 2, 0, 0,
    0, 0, 0, 7, 13, 1, 0, 0,
    0, 0, 0, 0, 8, 13, 1, 0,
    0, 0, 0, 0, 3, 16, 4, 0,
    0, 0, 14, 16, 13, 9, 0, 0,
]
# fmt: on
GOALS = ("01-eight", "01-eight-in-three", "02-face")


class ThreeToEight(Figure):
    """A picture to paint, and the network that says which digit it is.

    The network has 64 inputs, 32 hidden neurons (ReLU) and 10 outputs
    (softmax). It was trained on 1,348 digits written by hand; the picture is
    one of the 449 others (front page, chapters 1 to 3).

    Parameters
    ----------
    three : int, 0 to 5
        Which 3 it was before it was painted.
    pixels : list of 64 ints, 0 to 16
        Ink of each pixel, row by row.
    looked : int, 0 to 32
        The hidden neuron that is looked into; 0 for none.
    at : int, 0 to 63
        The pixel where the keyboard paints.
    lit : text
        How far the book has explained it, which is drawn on a lit ground:
        "sums", "answers" or "layers", each with what comes before it, or "".
        What was painted is then not marked.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("three-to-eight")
    title = "a handwritten digit, and the network that reads it"
    three = State(0, whole(0, 5))
    pixels = State(THREE, listing(whole(0, 16), 64, 64))
    looked = State(0, choice(*range(33), title="wires of"))
    at = State(27, whole(0, 63))
    lit = State("", choice("", "sums", "answers", "layers"))
    goals = State([], listing(choice(*GOALS), 0, 2))
