"""The toolbox's figures of slopes: measured, multiplied, met."""

import math

import numpy as np
import pytest

from nnlib.figures import Gears, Slice
from nnlib.figures.gears.oracle import FIRST, SECOND
from nnlib.figures.slice.oracle import HEIGHTS
from tests.figures.states import jsonable
from tests.figures.test_forward import Goal
from tests.js.node import ROOMS, drawing_of

SURFACES_JS = ROOMS / "slice/surfaces.js"
CHAIN_JS = ROOMS / "gears/chain.js"


@pytest.fixture
def rng():
    return np.random.default_rng(12)


@pytest.mark.parametrize("name", HEIGHTS)
def test_heights_and_slopes_of_surfaces(js, rng, name):
    places = rng.uniform(-2, 2, (500, 2)).tolist()
    given = [[place] for place in places]
    f, slopes = HEIGHTS[name]
    np.testing.assert_allclose(
        js.values(SURFACES_JS, f"surfaces.{name}.height", given),
        [f(*place) for place in places],
        rtol=1e-12,
        atol=1e-14,
    )
    assert js.values(SURFACES_JS, f"surfaces.{name}.slopes", given) == [
        list(slopes(*place)) for place in places
    ]


@pytest.mark.parametrize("name", HEIGHTS)
def test_the_slope_in_a_direction_is_what_a_nudge_measures(js, rng, name):
    f, _ = HEIGHTS[name]
    h = 1e-5
    for angle in rng.integers(0, 360, 50).tolist():
        x, y = rng.uniform(-2, 2, 2).tolist()
        (found,) = js.values(
            SURFACES_JS, "slopeTowards", [[name, [x, y], angle]]
        )
        c, s = (
            h * math.cos(math.radians(angle)),
            h * math.sin(math.radians(angle)),
        )
        nudged = (f(x + c, y + s) - f(x - c, y - s)) / (2 * h)
        assert found == pytest.approx(nudged, rel=1e-6, abs=1e-8)


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("second", SECOND)
def test_measured_rates_multiply_and_close_in_on_the_slopes(
    js, rng, first, second
):
    for x in rng.uniform(-1.5, 1.5, 20).tolist():
        asked = [[first, second, x, 2.0**-n] for n in (1, 20)]
        wide, near = js.values(CHAIN_JS, "chain", asked)
        for found in (wide, near):
            one, two, both = found["rates"]
            assert one * two == pytest.approx(both, rel=1e-6)
        slopes = [FIRST[first][1](x), SECOND[second][1](FIRST[first][0](x))]
        np.testing.assert_allclose(near["slopes"], slopes, rtol=1e-12)
        np.testing.assert_allclose(near["rates"][:2], slopes, atol=1e-5)
        assert near["rates"][2] == pytest.approx(math.prod(slopes), abs=2e-5)


def test_a_link_that_does_not_move_has_no_rate(js):
    (found,) = js.values(CHAIN_JS, "chain", [["square", "triple", -0.25, 0.5]])
    assert found["moves"] == [0.5, 0.0, 0.0]
    assert math.isnan(found["rates"][1])
    assert found["rates"][2] == 0


AXES = Slice(goals=["00-partials", "00-same-slopes"])
TURN = Slice(turn=True, y=0.5, goals=["00-steepest", "00-level"])
CHAIN = Gears(goals=["00-chain", "00-block"])
ANSWERS = [
    (
        AXES,
        "00-partials",
        {"surface": "product", "x": -1.0, "y": 2.0},
        {"x": -1.0, "y": 2.0},
    ),
    (AXES, "00-same-slopes", {"y": 0.5}, {"x": 0.0, "y": 0.0}),
    (TURN, "00-steepest", {"angle": 45}, {"angle": 60}),
    (TURN, "00-level", {"angle": 135}, {"angle": 135, "x": 0.0, "y": 0.0}),
    (CHAIN, "00-chain", {"x": -1.0}, {"x": -1.0, "second": "square"}),
    (CHAIN, "00-block", {"x": 0.0}, {"x": 0.0, "second": "square"}),
]


@pytest.mark.parametrize(("figure", "goal", "answer", "other"), ANSWERS)
def test_challenges_can_be_met_and_missed(js, figure, goal, answer, other):
    asked = Goal(js, figure, goal)
    states = [asked.start, *({**asked.start, **c} for c in (answer, other))]
    assert asked.met(*states) == [False, True, False]


@pytest.mark.parametrize("surface", ["plane", "bowl", "product"])
def test_from_every_place_the_steepest_way_can_be_turned_to(js, surface):
    """The hand moves by 5 degrees: near enough, everywhere."""
    goal = Goal(js, Slice(surface=surface, turn=True), "00-level")
    for x, y in [(1.0, 0.25), (-2.0, 1.75), (0.5, -1.0)]:
        states = [
            {**goal.start, "x": x, "y": y, "angle": a}
            for a in range(0, 361, 5)
        ]
        assert 2 <= sum(goal.met(*states)) <= 6


def test_what_is_dragged_stands_where_the_sliders_can(js, rng):
    for turn in (False, True):
        state = jsonable(Slice(turn=turn).state())
        for point in rng.uniform(-50, 400, (30, 2)).tolist():
            for name in ("place", "tip"):
                (new,) = js.values(
                    drawing_of("slice"),
                    f"default.drags.{name}",
                    [[state, point]],
                )
                Slice(**{**state, **new})
                assert all(v * 4 % 1 == 0 for v in new.values())
    state = jsonable(Gears().state())
    for px in rng.uniform(-50, 400, 30).tolist():
        (new,) = js.values(
            drawing_of("gears"), "default.drags.x", [[state, [px, 50]]]
        )
        Gears(**{**state, **new})
        assert new["x"] * 8 % 1 == 0
