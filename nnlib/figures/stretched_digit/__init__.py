"""A drawing, stretched as the data's makers did, step by step (chapter 7)."""

from ..draw_digit import DRAWING, EXAMPLES, FOUR
from ..figure import Figure, Kind, State
from ..rules import flag, listing, number, whole


class StretchedDigit(Figure):
    """A drawing on its way to what the network knows (chapter 7).

    Its box is moved to the middle, it is stretched to full height and the
    usual width, and its pen becomes as broad as leaves the usual ink:
    `nnlib.pixels_of` does all three. At each moment the network of
    `ThreeToEight` reads what is on the pad, and ten small drawings that go
    the same way: the reader's own, newest of each digit.

    Parameters
    ----------
    ink : list of up to 12 strokes
        The drawing, each stroke a list of [x, y] from 0 to 1, y downwards.
    steps : number, 0 to 3
        How many of the three steps are done.
    done : bool
        Whether the next stroke begins a new drawing.
    at : list of 2 ints, 0 to 15
        Column and row where the keyboard's pen is.
    pen : bool
        Whether it is down.
    examples : list of up to 60 [digit, drawing]
        The reader's drawings, as `DrawDigit` has them.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("stretched-digit")
    title = "a drawing, stretched as the data's makers did"
    ink = State(FOUR, DRAWING)
    steps = State(0, number(0, 3, step=0.125, title="steps done, of three"))
    done = State(True, flag())
    at = State([7, 3], listing(whole(0, 15), 2, 2))
    pen = State(False, flag())
    examples = State([], EXAMPLES)
