"""Networks side by side: what they have learned, and where one stops."""

import pytest
from bs4 import BeautifulSoup

from nnlib.figures import SideBySide
from tests.figures.oracles import check
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of

RUNS = [
    ["free", 20, 20, 0.0, False],
    ["held", 20, 20, 0.01, False],
    ["stopping", 20, 20, 0.0, True],
]


def state_of(**given):
    return jsonable(SideBySide(runs=RUNS, **given).state())


@pytest.mark.parametrize(("seed", "best"), [(1, 6), (7, 85)])
def test_at_any_step_the_networks_are_those_of_fit(js, seed, best):
    places = (0, best - 1, best + 19, best + 20, 500)
    states = [state_of(seed=seed, steps=n) for n in places]
    drawn = js.values(
        STATIC, "initial", [["side-by-side", s, "u"] for s in states]
    )
    for state, view in zip(states, drawn, strict=True):
        shown = BeautifulSoup(view, "html.parser").select("[data-shows]")
        found = [(each["data-shows"], each.get_text()) for each in shown]
        check("side-by-side", state, found)
        has_stopped = state["steps"] >= best + 20
        assert (f"gone back to step {best}." in view) == has_stopped


def test_playing_ends_and_begins_anew(js):
    file = drawing_of("side-by-side")
    asked = [[{"steps": n}] for n in (0, 499, 500)]
    assert js.values(file, "default.play", asked) == [
        {"steps": 3},
        {"steps": 500},
        None,
    ]
    assert js.values(file, "default.again", [[]]) == [{"steps": 0}]
