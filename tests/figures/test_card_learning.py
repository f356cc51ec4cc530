"""One neuron that learns 3 from 8: what chapter 1 says of it."""

import json

import numpy as np
import pytest

from nnlib import fit_perceptron, neuron, weighted_sum
from nnlib.data import digits
from nnlib.figures import card_learning, digit_net
from nnlib.figures.card_learning import oracle
from nnlib.figures.card_learning.cards import (
    EACH,
    FILE,
    PAIR,
    card_rows,
    cards,
)
from nnlib.figures.digit_space.places import inks, of_the_pair
from nnlib.figures.three_to_eight.oracle import ROWS
from tests.js.node import ROOT

CHAPTER = ROOT / "chapters/01-neurons.ipynb"


@pytest.fixture(scope="module")
def said():
    source = json.loads(CHAPTER.read_text("utf-8"))
    cells = {cell["id"]: "".join(cell["source"]) for cell in source["cells"]}
    text = cells["cards"] + " " + cells["cards-read"] + " " + cells["fooled"]
    return " ".join(text.split())


@pytest.fixture(scope="module")
def knobs():
    return oracle.moments()[-1][:2]


def test_the_cards_are_the_first_of_the_rows_to_train_on():
    text = FILE.read_text("utf-8")
    kept = json.loads(text[text.index("[") : text.rindex("]") + 1])
    assert kept == [inks(row) for row in card_rows()]
    assert cards()[1] == [0, 1] * EACH
    train, y = np.sort(digit_net.rows()[0]), digits()[1]
    firsts = np.concatenate([train[y[train] == d][:EACH] for d in PAIR])
    assert sorted(card_rows()) == sorted(firsts)


def test_it_ends_as_the_library_does():
    """And not before: one look fewer leaves a card that is wrong."""
    X, y = cards()
    w, b, history = fit_perceptron(X, y, [0] * 64, 0)
    assert oracle.moments()[card_learning.LOOKS] == (w, b, 0)
    assert oracle.moments()[card_learning.LOOKS - 1][2] > 0
    assert len(history) == 3  # the start, and two passes


def test_the_weights_are_ten_cards(said, knobs):
    X, y = (np.array(part) for part in cards())
    looked = [
        (n - 1) % len(X) for n in oracle.corrections(card_learning.LOOKS)
    ]
    signs = np.where(y[looked] == 1, 1, -1)
    np.testing.assert_array_equal(signs @ X[looked], knobs[0])
    assert signs.tolist().count(1) == signs.tolist().count(-1) == 5
    assert "five 8s, added, and five 3s, subtracted" in said
    assert knobs[1] == 0


def test_how_it_reads_what_it_never_saw(said, knobs):
    X, y = digits()
    test = of_the_pair(digit_net.rows()[1])
    fires = [neuron(x, *knobs) for x in X[test]]
    right = int((np.array(fires) == (y[test] == 8)).sum())
    assert f"it reads {right} of {len(test)} right" in said
    assert ROWS[0] in test  # the 3 to paint on


def test_two_pixels_of_the_three_are_the_fewest(said, knobs):
    w = np.array(knobs[0])
    ink = digits()[0][ROWS[0]]
    z = weighted_sum(ink, *knobs)
    raised = np.where(w > 0, w * (16 - ink), -w * ink)
    best, second = np.argsort(-raised)[:2]
    assert z + raised[best] <= 0 < z + raised[best] + raised[second]
    for pixel in (best, second):
        row, column = divmod(pixel, 8)
        assert f"row {row + 1}, column {column + 1}" in said.lower()
        assert f"${w[pixel]:.0f} \\cdot 16 = {raised[pixel]:.0f}$" in said
        assert ink[pixel] == 0
    assert w[best] == w.max()
    sums = [z, z + raised[best], z + raised[best] + raised[second]]
    for total in sums:
        assert f"{total:.0f}".replace("-", "\N{MINUS SIGN}") in said
