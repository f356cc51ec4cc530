"""What is done to a drawing, or to a picture, before a network reads it."""

import numpy as np
import pytest

from nnlib import normalise, nudge, pixels_of, redraw
from nnlib.data import digits, drawn_digits, traced_digits

EIGHT = [(0.5, 0.5), (0.4, 0.4), (0.5, 0.3), (0.6, 0.4), (0.5, 0.5)]
EIGHT += [(0.35, 0.65), (0.5, 0.8), (0.65, 0.65), (0.5, 0.5)]


def rng():
    return np.random.default_rng(3)


def test_a_drawing_is_made_as_high_and_as_inked_as_the_data():
    X, y = digits()
    drawn = pixels_of([EIGHT]).reshape(8, 8)
    assert drawn[0].any() and drawn[7].any()
    low, high = np.quantile(X[y == 8].sum(axis=1), [0.05, 0.95])
    assert low - 40 <= drawn.sum() <= high + 40


def test_a_moved_smaller_drawing_gives_nearly_the_same_pixels():
    eight = np.array(EIGHT)
    other = 0.5 * eight + 0.1
    here = pixels_of([eight]), pixels_of([other])
    assert np.abs(here[0] - here[1]).max() <= 4
    there = [pixels_of([d], normalise=False) for d in (eight, other)]
    assert np.abs(there[0] - there[1]).max() > 8


def test_a_slanted_drawing_stays_slanted():
    """As the data's digits do: their makers took no slant out."""
    slanted = np.array(EIGHT) @ [[1, 0], [-0.6, 1]]
    drawn = pixels_of([slanted]).reshape(8, 8)
    columns = np.arange(8)
    top, low = (drawn[half].sum(axis=0) for half in ([0, 1], [6, 7]))
    assert top @ columns / top.sum() > low @ columns / low.sum() + 2


def test_a_finer_grid_counts_the_same_cells():
    blocks = pixels_of([EIGHT], 16).reshape(8, 2, 8, 2).sum(axis=(1, 3))
    np.testing.assert_array_equal(blocks.ravel(), pixels_of([EIGHT], 8))


def test_where_it_is_a_small_drawing_stays_small():
    small = [[(0.1, 0.1), (0.2, 0.2)]]
    drawn = pixels_of(small, normalise=False).reshape(8, 8)
    assert drawn[:2, :2].all() and not drawn[3:].any()


def test_nothing_drawn_is_blank_paper():
    assert not pixels_of([]).any()
    assert not pixels_of([[]]).any()


@pytest.mark.parametrize(
    "bad", [[[(0.1, np.nan)]], [[0.1, 0.2]], [[("a", 1)]], [[(1, 2, 3)]]]
)
def test_what_is_no_stroke_is_refused(bad):
    with pytest.raises((TypeError, ValueError), match="stroke"):
        pixels_of(bad)
    with pytest.raises((TypeError, ValueError), match="stroke"):
        redraw(bad, rng=rng())


def test_another_grid_is_refused():
    with pytest.raises(ValueError, match="side must be one of 8, 16"):
        pixels_of([EIGHT], 9)


def test_a_picture_that_was_moved_is_moved_back():
    picture = np.zeros((1, 8, 8))
    picture[0, :, 2:6] = digits()[0][0].reshape(8, 8)[:, 2:6]
    moved = np.roll(picture, 2, axis=2).reshape(1, 64)
    np.testing.assert_allclose(normalise(moved), picture.reshape(1, 64))


def test_a_small_picture_fills_the_height():
    picture = np.zeros((1, 8, 8))
    picture[0, 2:6, 3:5] = 16
    found = normalise(picture.reshape(1, 64)).reshape(8, 8)
    assert (found[:, 3] > 8).all() and not found[:, 0].any()


def test_blank_paper_stays_blank():
    assert not normalise(np.zeros((2, 64))).any()


def test_a_nudge_keeps_the_ink_and_moves_it():
    X = digits()[0][:200]
    nudged = nudge(X, rng=rng())
    assert nudged.min() >= 0 and nudged.max() <= 16
    assert 0.8 < nudged.sum() / X.sum() < 1.05
    assert (np.abs(nudged - X).max(axis=1) > 1).mean() > 0.95
    np.testing.assert_allclose(nudge(X, rng=rng(), amount=0), X)
    fine = np.zeros((1, 256))
    assert nudge(fine, rng=rng()).shape == (1, 256)


def test_nothing_is_drawn_without_a_generator():
    for call in (nudge, redraw):
        with pytest.raises(TypeError, match="rng must be a random generator"):
            call(np.zeros((1, 64)), rng=0)
    with pytest.raises(ValueError, match="side \\* side"):
        nudge(np.zeros((1, 65)), rng=rng())


def test_drawn_digits_are_strokes_of_every_digit():
    drawings, y = drawn_digits(40, rng=rng())
    assert np.bincount(y).tolist() == [4] * 10
    for drawing in drawings:
        for stroke in drawing:
            assert stroke.shape[1] == 2 and len(stroke) > 1
            assert stroke.min() > -0.5 and stroke.max() < 1.5
    again, _ = drawn_digits(40, rng=rng())
    np.testing.assert_array_equal(drawings[7][0], again[7][0])
    other, _ = drawn_digits(40, rng=np.random.default_rng(4))
    assert pixels_of(other[7]).tolist() != pixels_of(drawings[7]).tolist()


def test_a_hand_draws_a_digit_a_little_otherwise_each_time():
    again = redraw([EIGHT], rng=rng())
    assert again[0].shape == (9, 2)
    assert 0.01 < np.abs(again[0] - EIGHT).mean() < 0.3


def test_traced_digits_are_the_ten_of_each_hand():
    drawings, y = traced_digits()
    assert len(drawings) == 390 and y[:12].tolist() == [*range(10), 0, 1]
    points = np.vstack([stroke for one in drawings for stroke in one])
    assert points.shape[1] == 2 and 0 <= points.min() < points.max() <= 1
    hands = np.array([pixels_of(one) for one in drawings]).reshape(39, -1)
    assert len(np.unique(hands, axis=0)) == 39
