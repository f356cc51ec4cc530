"""Twenty points: the curves go as far as the reader has gone."""

import re

import numpy as np
import pytest

from nnlib.figures import Overfit
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of


@pytest.mark.parametrize("new", [False, True])
@pytest.mark.parametrize("neurons", [1, 4, 20])
def test_no_width_is_drawn_that_is_still_to_be_tried(js, neurons, new):
    state = jsonable(Overfit(neurons=neurons, new=new).state())
    [view] = js.values(STATIC, "initial", [["overfit", state, "u"]])
    curves = re.findall(r'class="nn-(own|new)" d="([^"]*)"', view)
    assert [name for name, _ in curves] == ["own", "new"][: 1 + new]
    for _, drawn in curves:
        assert len(drawn.split("L")) == neurons
    [words] = js.values(STATIC, "describe", [["overfit", state]])
    plural = "s" * (neurons > 1)
    assert re.search(rf"for (1 to )?{neurons} neuron{plural}\.$", words)


def test_a_page_that_opens_trains_only_the_networks_that_it_shows(js):
    state = jsonable(Overfit(neurons=3, seed=15).state())
    js.values(drawing_of("overfit"), "default.work", [[state]])
    learned = drawing_of("overfit").parent / "learned.js"
    asked = [[15, False, n] for n in range(1, 6)] + [[15, True, 3]]
    runs = js.values(learned, "runOf", asked)
    assert [run["steps"] for run in runs] == [500, 500, 500, 0, 0, 0]


@pytest.mark.parametrize("seed", [0, 9])
def test_a_coin_gives_the_labels_that_numpy_tosses(js, seed):
    learned = drawing_of("overfit").parent / "learned.js"
    asked = [[seed, False], [seed, True]]
    ruled, tossed = js.values(learned, "pointsOf", asked)
    coin = np.random.default_rng(6)
    for kind, count in (("own", 20), ("new", 1000)):
        assert tossed[kind]["X"] == ruled[kind]["X"]
        assert tossed[kind]["y"] == coin.integers(0, 2, count).tolist()


def test_whoever_learns_tosses_knows_nothing_of_the_next(js):
    state = {"neurons": 20, "new": True, "tossed": True}
    state = jsonable(Overfit(**state).state())
    [words] = js.values(STATIC, "describe", [["overfit", state]])
    assert "which a coin decided: 0 are on the wrong side" in words
    [wrong] = re.findall(r"thousand new points (\d+)", words)
    assert 450 < int(wrong) < 550
