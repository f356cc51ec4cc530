"""The data sets of the book.

The small tables of chapter 1 are plain lists: they are read and worked by
hand before there is any NumPy. All others are arrays.
"""

from nnlib.data._clouds import (
    Points,
    blobs,
    circles,
    corners,
    halves,
    moons,
    pinwheel,
    quadrants,
    spirals,
    wave,
)
from nnlib.data._drawings import drawn_digits
from nnlib.data._handwriting import digits, traced_digits
from nnlib.data._surfaces import Heights, hills, ramp
from nnlib.data._tables import (
    GATES,
    capitals,
    ices,
    party,
    six_points,
    spam,
    truth_table,
    verdicts,
    wine,
)

__all__ = [
    "GATES",
    "Heights",
    "Points",
    "blobs",
    "capitals",
    "circles",
    "corners",
    "digits",
    "drawn_digits",
    "halves",
    "hills",
    "ices",
    "moons",
    "party",
    "pinwheel",
    "quadrants",
    "ramp",
    "six_points",
    "spam",
    "spirals",
    "traced_digits",
    "truth_table",
    "verdicts",
    "wave",
    "wine",
]
