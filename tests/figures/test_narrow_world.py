"""Images moved by parts of a pixel, and what is counted of them."""

import numpy as np
import pytest

from nnlib.figures import NarrowWorld
from nnlib.figures.narrow_world import AXES, SHIFTS, moved

WORLD = "../narrow_world/world.js"


@pytest.fixture
def rows():
    return np.random.default_rng(0).integers(0, 17, (5, 64)) / 16


@pytest.mark.parametrize("axis", AXES.values())
def test_a_whole_shift_moves_pixels_and_loses_those_at_the_edge(rows, axis):
    images, found = (
        np.moveaxis(a.reshape(-1, 8, 8), axis, 0)
        for a in (rows, moved(rows, 2, axis))
    )
    assert (found[2:] == images[:6]).all()
    assert (found[:2] == 0).all()


@pytest.mark.parametrize("shift", SHIFTS)
def test_a_part_of_a_pixel_is_shared_out(rows, shift):
    part = shift % 1
    low, high = (moved(rows, np.floor(shift) + n, 2) for n in (0, 1))
    assert (moved(rows, shift, 2) == (1 - part) * low + part * high).all()


def test_nothing_is_left_far_out(rows):
    assert not moved(rows, -9, 1).any()


def test_the_page_moves_as_python_does(js, rows):
    asked = [
        ({"pixels": rows[0].tolist(), "way": way, "shift": shift}, axis)
        for way, axis in AXES.items()
        for shift in SHIFTS.tolist()
    ]
    answers = js.values(WORLD, "moved", [[state] for state, _ in asked])
    for (state, axis), answer in zip(asked, answers, strict=True):
        assert answer == moved(rows[:1], state["shift"], axis)[0].tolist()


def test_of_counts_what_a_network_reads(rows):
    """A network that says where the ink of the first row lies."""
    rows[:, :10] = np.eye(10)[:5]

    def first(given):
        return 9 * given[:, :10]

    labels = [0, 1, 2, 3, 9]
    world = NarrowWorld.of({"first": first}, rows, labels, rows[1], shift=1)
    middle = len(SHIFTS) // 2
    sideways, down = world.scores[0]
    assert (sideways[middle], world.count) == (4, 5)
    assert sideways[middle + 8] == 0  # each ink has gone on by one
    assert down[middle + 8] <= 1  # of an empty row, 0 is said
    shares = world.readings[0][0][middle]
    assert shares == [0, 999, *[0] * 8]
    assert world.shift == 1
