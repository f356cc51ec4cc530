"""Real digits before and after the hidden layer: what chapter 3 says of it."""

import json

import numpy as np
import pytest

from nnlib import Adam, BCELoss, Linear, ReLU, Sequential, Sigmoid, fit
from nnlib.data import digits
from nnlib.figures import digit_net
from nnlib.figures.digit_space import oracle, places
from tests.js.node import ROOT

STARTS = range(5)
CHAPTER = ROOT / "chapters/03-forward-pass.ipynb"


@pytest.fixture(scope="module")
def said():
    source = json.loads(CHAPTER.read_text("utf-8"))
    cells = {cell["id"]: "".join(cell["source"]) for cell in source["cells"]}
    text = cells["digits-move"] + " " + cells["digits-move-read"]
    return " ".join(text.split())


def kept(name):
    """Return what the script holds under a name."""
    lines = places.FILE.read_text("utf-8").splitlines()
    start = f"export const {name} = "
    [line] = [one for one in lines if one.startswith(start)]
    return json.loads(line.removeprefix(start).rstrip(";"))


def test_the_images_are_threes_and_eights_that_were_never_trained_on(said):
    y, test = digits()[1], places.of_the_pair(digit_net.rows()[1])
    assert kept("LABELS") == y[test].tolist()
    strays = [(one["n"], one["ink"]) for one in kept("STRAYS")]
    assert strays == [(n, places.inks(test[n])) for n in oracle.strays(0)]
    threes, eights = (int((y[test] == digit).sum()) for digit in (3, 8))
    assert f"has {threes + eights} images that the network was never" in said
    assert f"trained on: {threes} threes and {eights} eights." in said


def test_the_places_are_those_that_are_shipped():
    made = places.made()
    for name in ("BEFORE", "AFTER"):
        np.testing.assert_allclose(made[name], kept(name), atol=10)


def test_the_first_sum_goes_from_mean_to_mean():
    """From -1/2 at the mean 3 to 1/2 at the mean 8, and to nobody's favour."""
    train = places.of_the_pair(digit_net.rows()[0])
    labels = digits()[1][train]
    for view, (weights, biases) in zip(
        places.views(), places.sums(), strict=True
    ):
        means = [view[train][labels == digit].mean(axis=0) for digit in (3, 8)]
        ends = np.array(means) @ weights.T + biases
        np.testing.assert_allclose(ends[:, 0], [-0.5, 0.5], atol=1e-9)
        # Both sums measure in one unit, the distance of the means.
        apart = np.linalg.norm(means[1] - means[0])
        lengths = np.linalg.norm(weights, axis=1) * apart
        np.testing.assert_allclose(lengths, 1, atol=1e-9)
        assert abs(weights[0] @ weights[1]) * apart**2 < 1e-9


def test_of_five_rings_one_is_left_and_the_threes_draw_together(said):
    assert [len(oracle.strays(amount)) for amount in (0, 1)] == [5, 1]
    assert "Of five rings one is left." in said
    for is_eight in (False, True):
        before, after = (
            along[is_eight == oracle.IS_EIGHT].std() for along in oracle.ends()
        )
        assert after < before


def neuron_or_net(start, hidden, X, y, epochs):
    """Return a trained neuron, or a net with ReLUs before it."""
    rng = np.random.default_rng(start)
    first = [Linear(64, hidden, rng=rng), ReLU()] if hidden else []
    net = Sequential(*first, Linear(hidden or 64, 1, rng=rng), Sigmoid())
    descend = Adam(net.parameters(), lr=0.003)
    batches = {"epochs": epochs, "batch_size": 32, "rng": rng}
    fit(net, X, y[:, None], BCELoss(), descend, **batches)
    return net


def right(net, X, y):
    return int(((net(X)[:, 0] > 0.5) == y).sum())


def test_a_trained_neuron_needs_no_middle_for_a_three_and_an_eight(said):
    pixels, y = digits()[0] / 16, digits()[1]
    train, test = map(places.of_the_pair, digit_net.rows())
    is_eight = (y == 8).astype(float)
    net = neuron_or_net(7, 0, pixels[train], is_eight[train], 300)
    count = right(net, pixels[test], is_eight[test])
    assert "neuron whose 65 knobs are *trained*" in said
    assert f"gets {count} of the {len(test)} images right" in said


def test_whether_a_digit_is_even_needs_one(said):
    pixels, y = digits()[0] / 16, digits()[1]
    train, test = digit_net.rows()
    even = (y % 2 == 0).astype(float)

    def counts(hidden):
        nets = [
            neuron_or_net(start, hidden, pixels[train], even[train], 100)
            for start in STARTS
        ]
        return [right(net, pixels[test], even[test]) for net in nets]

    alone, with_middle = counts(0), counts(32)
    assert f"{min(alone)} to {max(alone)} of the {len(test)} right" in said
    assert f"it is {min(with_middle)} to {max(with_middle)}." in said


def test_the_network_of_the_last_section_is_that_of_the_figures():
    """The cell trains as `digit_net` does, and chapter 7 counts the same."""
    pixels, y = digits()[0] / 16, digits()[1]
    test = digit_net.rows()[1]
    net = digit_net.shipped()
    first, _, last = net.layers
    bent, flat = (
        int((scores.argmax(axis=1) == y[test]).sum())
        for scores in (net(pixels[test]), last(first(pixels[test])))
    )
    printed = json.dumps(
        [
            cell["outputs"]
            for cell in json.loads(CHAPTER.read_text("utf-8"))["cells"]
            if cell["id"] in ("whole-code", "whole-flat")
        ]
    )
    assert f"{bent} of {len(test)}" in printed
    assert f"{flat} of {len(test)}" in printed
    text = (ROOT / "chapters/07-digits.ipynb").read_text("utf-8")
    assert f"{bent} right of {len(test)}" in text
