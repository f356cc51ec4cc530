"""An image that is shifted: what is read of it, and where it is pointed at."""

import numpy as np
import pytest

from nnlib.figures import ShiftedImage
from tests.js.node import ROOMS

GEOMETRY = ROOMS / "shifted_image" / "geometry.js"


def test_a_network_is_asked_at_each_shift():
    picture = np.zeros((8, 8))
    picture[2, 3] = 1
    asked = []

    def reads(pixels):
        asked.append(pixels)
        return [np.eye(10)[len(asked)]]

    figure = ShiftedImage.of(picture, reads, shift=1)
    assert [row.argmax() for row in asked] == [18, 19, 20]
    assert [row.shape for row in asked] == [(1, 64)] * 3
    assert [np.argmax(shares) for shares in figure.shares] == [1, 2, 3]
    assert figure.pixels[19] == 1
    assert figure.shift == 1


def test_a_second_network_is_asked_too():
    figure = ShiftedImage.of(
        np.zeros((8, 8)),
        lambda pixels: [np.eye(10)[3]],
        lambda pixels: [np.eye(10)[4]],
    )
    assert [np.argmax(shares) for shares in figure.shares] == [3, 3, 3]
    assert [np.argmax(shares) for shares in figure.others] == [4, 4, 4]


def test_without_a_network_there_are_no_shares():
    assert ShiftedImage.of(np.ones((8, 8)) / 2).shares == []


# A point by the middle of its nine pixels, by its sum, and beside both.
@pytest.mark.parametrize("name", ["across", "downwards"])
@pytest.mark.parametrize(
    ("what", "cells", "sum_"),
    [
        ("image", (1.5, 1.5), 0),
        ("image", (2.5, 1.5), 1),
        ("image", (0.5, 0.5), 0),
        ("image", (7.9, 7.9), 35),
        ("map", (0.5, 0.5), 0),
        ("map", (1.5, 2.5), 13),
        ("map", (9.5, 5.5), 35),
    ],
)
def test_pointing_finds_a_sum(js, name, what, cells, sum_):
    narrow = {"narrow": name == "downwards"}
    [place] = js.values(GEOMETRY, "placeFor", [["map", narrow]])
    part = place["map"] if what == "map" else place
    pairs = zip(part["corner"], cells, strict=True)
    point = [start + part["cell"] * cell for start, cell in pairs]
    assert js.values(GEOMETRY, "sumAt", [[name, what, point]]) == [sum_]
