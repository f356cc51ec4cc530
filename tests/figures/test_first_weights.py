"""What passes through ten layers: every size, the program, the challenges."""

import contextlib
import io

import numpy as np
import pytest
from bs4 import BeautifulSoup

from nnlib.figures import FirstWeights
from nnlib.figures.first_weights import oracle
from tests.figures.states import jsonable, random_states
from tests.figures.test_forward import Goal
from tests.js.node import ROOMS, STATIC

GOALS = ["05-size-linear", "05-size-relu", "05-size-tanh"]
SIGNALS = ROOMS / "first_weights/signals.js"


def met(goal, *changes):
    """Tell which changes of the first state meet the challenge."""
    return goal.met(*({**goal.start, **change} for change in changes))


def test_the_size_at_each_of_eleven_places_is_that_of_nnlib(js):
    states = random_states(FirstWeights, np.random.default_rng(3), 24)
    found = js.values(SIGNALS, "sizes", [[state] for state in states])
    for state, sizes in zip(states, found, strict=True):
        assert len(sizes) == 11
        np.testing.assert_allclose(sizes, oracle.sizes(state), rtol=1e-9)


def test_what_is_reckoned_is_what_happens_on_average():
    """A single draw may be off; the mean of twenty is not, by 3 %."""
    for activation, nv in [("linear", 0.5), ("linear", 2), ("relu", 2)]:
        for of in ("values", "blame"):
            state = {"activation": activation, "of": of, "nv": nv}
            factors = [
                oracle.shows({**state, "seed": seed})["measured"][0]
                for seed in range(20)
            ]
            wanted = oracle.reckoned(state)
            assert np.mean(factors) == pytest.approx(wanted, rel=0.03)


@pytest.mark.parametrize("goal", GOALS)
def test_challenges_are_open_at_first_and_can_be_met_and_missed(js, goal):
    asked = Goal(js, FirstWeights(goals=GOALS), goal)
    how = oracle.meets[goal]
    changes = {}, how, {**how, "nv": 0.3}
    assert met(asked, *changes) == [False, True, False]


def test_what_keeps_the_size_differs_by_the_activation(js):
    """Xavier's rule lets ReLU fade, He's lets bare sums grow."""
    start = FirstWeights(goals=GOALS)
    linear, relu = (Goal(js, start, goal) for goal in GOALS[:2])
    assert met(linear, {"nv": 1}, {"nv": 2}) == [True, False]
    knobs = [{"activation": "relu", "nv": nv} for nv in (1, 2)]
    assert met(relu, *knobs) == [False, True]


def test_the_program_shown_prints_the_last_size(js):
    states = random_states(FirstWeights, np.random.default_rng(7), 9)
    drawn = js.values(
        STATIC, "initial", [["first-weights", state, "u"] for state in states]
    )
    for state, view in zip(states, drawn, strict=True):
        page = BeautifulSoup(view, "html.parser")
        code = page.select_one(".nn-program code").get_text()
        assert all(len(line) < 60 for line in code.splitlines())
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(code, "first-weights", "exec"), {})
        (total,) = oracle.shows(state)["total"]
        assert float(said.getvalue()) == pytest.approx(total, rel=1e-9)


def test_no_hill_is_higher_than_its_row_and_what_is_beyond_is_heaped(js):
    for nv, heaps in [(0.1, 0), (4, 2)]:
        state = jsonable(FirstWeights(nv=nv).state())
        (view,) = js.values(STATIC, "initial", [["first-weights", state, "u"]])
        page = BeautifulSoup(view, "html.parser")
        assert len(page.select(".nn-hill")) == 11
        beyond = [float(one["y"]) for one in page.select(".nn-heap")]
        assert (len(beyond) >= heaps) and (heaps or not beyond)
        assert all(y > 40 for y in beyond)
