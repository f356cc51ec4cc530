"""Ten digits: the reader's newest, or those of one hand."""

import base64
import json

import numpy as np

from nnlib import pixels_of
from nnlib.data import traced_digits
from nnlib.figures import OwnTen, digit_net, one_hand
from nnlib.figures.draw_digit.training import shipped
from nnlib.figures.own_ten import training
from nnlib.figures.own_ten.oracle import READINGS
from tests.js.node import STATIC

ONE = [[[0.5, 0.2], [0.5, 0.8]]]
OTHER = [[[0.4, 0.2], [0.6, 0.8]]]


def test_the_page_has_the_drawings_that_python_has():
    text = one_hand.FILE.read_text("utf-8")
    made = json.loads(text[text.index("[") : text.rindex("]") + 1])
    assert made == one_hand.drawings()


def test_the_hand_is_the_one_most_like_all():
    """In how many of its ten are read right, in each of the three ways."""
    drawings, labels = traced_digits()
    hits = []
    for name, normalise in [*READINGS.values()][:3]:
        rows = [pixels_of(one, normalise=normalise) for one in drawings]
        said = shipped(name)(np.array(rows) / 16).argmax(axis=1)
        hits.append((said == labels).reshape(39, 10).sum(axis=1))
    counts = np.array(hits).T
    assert counts.shape == (39, 3)
    far = np.abs(counts - counts.mean(axis=0)).sum(axis=1)
    assert far[one_hand.HAND] == far.min()


def test_training_again_gives_the_knobs_that_are_shipped():
    """As for the pad's networks; a few knobs in a hundred may be further."""
    made = digit_net.packed(training.trained())
    text = training.FILE.read_text("utf-8")
    kept = json.loads(text[text.index("{") : text.rindex("}") + 1])
    np.testing.assert_allclose(made["scales"], kept["scales"], rtol=0.02)
    ours, theirs = (
        np.frombuffer(base64.b64decode(one["knobs"]), np.int8).astype(int)
        for one in (made, kept)
    )
    assert np.mean(np.abs(ours - theirs) <= 1) > 0.9


def words(js, **state):
    [view] = js.values(
        STATIC, "initial", [["own-ten", OwnTen(**state).state(), "u"]]
    )
    return view


def test_the_newest_of_each_digit_counts_and_the_others_wait(js):
    view = words(js, examples=[[1, OTHER], [7, OTHER], [1, ONE]])
    assert view.count(": not drawn yet") == 8
    assert one_hand.ten([[1, OTHER], [1, ONE]])[1] == ONE
    assert "typefaces" not in view
    alone = words(js, examples=[[1, ONE]], chosen=1)
    assert "your 1: read as 1" in alone and "1 of 1" in alone


def test_without_any_they_are_a_strangers(js):
    view = words(js, readings=["drawn", "normalised", "hundred"])
    assert "a stranger's 4: read as 1" in view and "typefaces" in view
    for count in (3, 7, 10):
        assert f"{count} of 10" in view
