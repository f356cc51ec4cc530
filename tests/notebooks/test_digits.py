"""Chapter 7's numbers, by means that are not the page's.

The notebook's own cells are run up to its copies; then what it says is looked
for once more.
"""

import contextlib
import io

import numpy as np
import pytest

from nnlib import drawn_digits, redraw, softmax
from nnlib.figures import digit_net
from nnlib.figures.draw_digit import training
from nnlib.figures.draw_digit.oracle import interval
from nnlib.figures.own_ten import training as own_ten
from nnlib.figures.stretched_digit.oracle import shows

from . import ROOT
from .conventions import Notebook

LAST = "augment-run"  # what follows trains for long


@pytest.fixture(scope="module")
def chapter():
    """Run the chapter's cells, and return what they have left behind."""
    names = {}
    code = Notebook(ROOT / "chapters" / "07-digits.ipynb").code
    with contextlib.redirect_stdout(io.StringIO()):
        for cell in code:
            if cell.id != "by-rows":
                exec(compile(cell.source, cell.id, "exec"), names)
            if cell.id == LAST:
                return names
    raise AssertionError(f"no cell {LAST}")


def test_it_trains_the_network_of_the_front_page(chapter):
    """Digit for digit; what the figures have is rounded to a byte a knob."""
    train, test = digit_net.rows()
    np.testing.assert_array_equal(chapter["train"], train)
    np.testing.assert_array_equal(chapter["test"], test)
    np.testing.assert_allclose(
        chapter["net"].parameters().value,
        digit_net.trained().parameters().value,
        rtol=1e-9,
    )


def test_the_nearest_is_found_by_whole_distances(chapter):
    rows, points = chapter["A_test"][:50], chapter["A"]
    gaps = ((rows[:, None] - points) ** 2).sum(axis=2)
    labels = chapter["y_train"]
    found = chapter["nearest"](rows, points, labels)
    np.testing.assert_array_equal(found, labels[gaps.argmin(axis=1)])


@pytest.mark.parametrize(
    ("across", "down"), [(1, 0), (-1, 0), (0, 1), (0, -1)]
)
def test_what_moves_off_the_edge_does_not_come_back(chapter, across, down):
    image = np.arange(1, 65).reshape(8, 8)
    wanted = np.zeros((8, 8))
    for row in range(8):
        for column in range(8):
            if 0 <= row + down < 8 and 0 <= column + across < 8:
                wanted[row + down, column + across] = image[row, column]
    found = chapter["moved"](image.reshape(1, 64), across, down)
    np.testing.assert_array_equal(found.reshape(8, 8), wanted)


def test_mixed_pixels_are_no_digits_and_lose_nothing(chapter):
    mixed = chapter["mixed"]
    assert sorted(mixed) == list(range(64))
    away = np.abs(
        np.array(np.unravel_index(mixed, (8, 8))).T
        - np.array(np.unravel_index(np.arange(64), (8, 8))).T
    )
    assert away.sum(axis=1).mean() > 4  # pixels, as far as chance has it


def test_far_from_the_data_it_is_as_sure_as_near(chapter):
    net, noise = chapter["net"], np.random.default_rng(9)
    shares = softmax(net(noise.integers(0, 2, (500, 64)).astype(float)))
    assert np.median(shares.max(axis=1)) > 0.85
    assert np.allclose(shares.sum(axis=1), 1)


def test_normalising_is_worth_what_the_page_says_with_other_places(chapter):
    """Where on the pad a drawing stands makes no difference to it."""
    elsewhere = chapter["placed"](chapter["traced"], np.random.default_rng(5))
    people = chapter["as_rows"](elsewhere, normalise=True)
    right = chapter["right"]
    said = chapter["net"](people).argmax(axis=1)
    assert abs(right(said, chapter["y_traced"]) - 280) <= 6
    raw = chapter["as_rows"](elsewhere, normalise=False)
    said = chapter["net"](raw).argmax(axis=1)
    assert right(said, chapter["y_traced"]) < 70


def test_the_4_is_read_as_the_page_says_on_its_way_to_full_height(chapter):
    found = [
        shows({"ink": chapter["ink"], "steps": steps, "examples": []})
        for steps in range(4)
    ]
    assert [one["says"] for one in found] == [[2], [4], [4], [4]]
    sure = [round(float(one["sure"][0])) for one in found]
    assert sure == [87, 37, 91, 95]
    assert found[0]["ink"] == [54]


def test_the_pads_nudged_network_is_the_chapters_with_copies(chapter):
    np.testing.assert_allclose(
        chapter["more"].parameters().value,
        training.trained("nudged").parameters().value,
        rtol=1e-9,
    )


def test_the_last_network_of_the_ten_is_the_chapters_last(chapter):
    """Its rows: those with copies, and the hundred drawings, ten times."""
    own, labels = drawn_digits(100, rng=np.random.default_rng(1))
    rng = np.random.default_rng(2)
    again = [redraw(one, rng=rng) for one in own for _ in range(10)]
    rows = chapter["as_rows"](again, normalise=True)
    together = chapter["learned"](
        np.vstack([chapter["A_more"], rows]),
        np.concatenate([chapter["y_more"], np.repeat(labels, 10)]),
    )
    np.testing.assert_allclose(
        together.parameters().value,
        own_ten.trained().parameters().value,
        rtol=1e-9,
    )


def test_the_pads_intervals_differ_as_little_as_the_page_says():
    assert interval(16, 20) == [58, 92]
    share = 434 / 449
    reach = 2 * (share * (1 - share) / 449) ** 0.5
    ends = [100 * (share - reach), 100 * (share + reach)]
    assert np.abs(np.array(interval(434, 449)) - ends).max() < 0.5
