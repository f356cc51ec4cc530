"""A pad to draw a digit on, and the networks that read it (chapter 7)."""

from __future__ import annotations

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, whole

MOST_POINTS = 200
MOST_STROKES = 12
MOST_EXAMPLES = 60
GOALS = "07-seven-as-one", "07-nothing", "07-ten"

POINT = row(number(0, 1), number(0, 1))
DRAWING = listing(listing(POINT, 1, MOST_POINTS), 0, MOST_STROKES)
EXAMPLES = listing(row(whole(0, 9), DRAWING), 0, MOST_EXAMPLES)

# fmt: off
FOUR = [
    [[0.42, 0.22], [0.39, 0.3], [0.36, 0.38], [0.33, 0.46], [0.31, 0.53],
     [0.38, 0.54], [0.47, 0.53], [0.56, 0.52], [0.66, 0.51]],
    [[0.58, 0.3], [0.57, 0.4], [0.56, 0.5], [0.55, 0.6], [0.54, 0.7],
     [0.53, 0.78]],
]
# fmt: on


class DrawDigit(Figure):
    """A pad to draw a digit on, and a network that reads it (chapter 7).

    The networks have 32 hidden neurons (ReLU) and 10 outputs (softmax). "8x8"
    was trained on 1,348 digits written by hand, as they are; "nudged" on the
    same and on nine copies of each, a little turned and moved; "finer" has 16
    by 16 inputs and was trained on digits that a program drew.

    Parameters
    ----------
    network : {"8x8", "nudged", "finer"}
    normalise : bool
        Whether the drawing is first stretched and inked as the data's makers
        did: see `nnlib.pixels_of`.
    ink : list of up to 12 strokes
        The drawing, each stroke a list of [x, y] from 0 to 1, y downwards.
    done : bool
        Whether the next stroke begins a new drawing.
    asked : "nothing", or int, 0 to 9
        The digit of which the pixels that argue for and against it are shown.
    nearest : bool
        Whether the training rows are shown that are most like the drawing.
    at : list of 2 ints, 0 to 15
        Column and row where the keyboard's pen is.
    pen : bool
        Whether it is down.
    examples : list of up to 60 [digit, drawing]
        The reader's own drawings. Every second one is kept apart as a test.
    rounds : int, 0 to 30
        How many rounds the 8 by 8 network has been taught with them.
    rehearse : bool
        Whether it is shown old training rows as well.
    bare : bool
        Whether there is nothing but the pad, the network, its answer, and ten
        small drawings, the reader's newest of each digit: of `examples`.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("draw-digit")
    title = "a pad to draw a digit on, and the network that reads it"
    network = State(
        "8x8", choice("8x8", "nudged", "finer", title="the network")
    )
    normalise = State(True, flag(title="normalise the drawing first"))
    ink = State(FOUR, DRAWING)
    done = State(True, flag())
    asked = State(
        "nothing", choice("nothing", *range(10), title="what argues for")
    )
    nearest = State(False, flag(title="the nearest training examples"))
    at = State([7, 3], listing(whole(0, 15), 2, 2))
    pen = State(False, flag())
    examples = State([], EXAMPLES)
    rounds = State(0, whole(0, 30))
    rehearse = State(False, flag(title="show it old digits as well"))
    bare = State(False, flag())
    goals = State([], listing(choice(*GOALS), 0, 2))
