"""A drawing becomes the same pixels in Python and in JavaScript."""

import numpy as np
import pytest

from nnlib import pixels_of
from nnlib.data import drawn_digits
from nnlib.figures.stretched_digit.oracle import pixels as partly

MODULE = "computing/handwriting.js"


def drawings():
    """Yield drawings of every sort: digits, wild, on the grid, dots."""
    rng = np.random.default_rng(5)
    for drawing in drawn_digits(100, rng=rng)[0]:
        yield [stroke.round(3).tolist() for stroke in drawing]
    for _ in range(100):
        count = rng.integers(1, 5)
        yield [
            rng.uniform(size=(rng.integers(1, 30), 2)).round(3).tolist()
            for _ in range(count)
        ]
    for _ in range(100):  # as the keyboard draws
        places = (rng.integers(0, 16, (rng.integers(1, 12), 2)) + 0.5) / 16
        yield [places.tolist()]
    yield from ([], [[[0.5, 0.5]]], [[[0.1, 0.2], [0.9, 0.2]]])
    yield from ([[[0.5, 0.1], [0.5, 0.9]]], [[[0.2, 0.2]] * 3])


@pytest.mark.parametrize("side", [8, 16])
@pytest.mark.parametrize("normalise", [False, True])
def test_javascript_draws_the_same_pixels(js, side, normalise):
    given = list(drawings())
    asked = [[drawing, side, normalise] for drawing in given]
    found = js.values(MODULE, "pixelsOf", asked)
    for drawing, pixels in zip(given, found, strict=True):
        wanted = pixels_of(drawing, side, normalise=normalise).tolist()
        assert pixels == wanted, drawing


@pytest.mark.parametrize("steps", [0, 0.375, 1, 1.5, 2, 2.75, 3])
def test_javascript_does_as_much_of_it_as_python(js, steps):
    given = list(drawings())
    found = js.values(MODULE, "partly", [[one, steps] for one in given])
    for drawing, made in zip(given, found, strict=True):
        assert made["pixels"] == partly(drawing, steps).tolist(), drawing
