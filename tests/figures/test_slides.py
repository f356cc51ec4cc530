"""Steps that are watched: how they slide, and how long Play takes."""

import pytest

from nnlib.figures import (
    BatchPaths,
    BuiltMachine,
    Descent,
    FitLine,
    Luckiest,
    MendedDigit,
    NetworkSteps,
    PairedRuns,
    TwoKnobs,
    WrongModel,
)
from tests.figures.states import DRAWN, jsonable
from tests.js.node import CALL, STATIC, ask, drawing_of

LONG = 5000  # milliseconds after which a reader wants to be at the end
STEPPED = [
    Descent(lr=0.0006, steps=3),
    FitLine(steps=3),
    TwoKnobs(steps=3, race=True),
    BatchPaths(looked=8),
    WrongModel(),
]


def pictures(js, figure, seen):
    """Return what is drawn of each of these."""
    file = drawing_of(figure.kind)
    found = js.values(file, "default.picture", [[one, "u"] for one in seen])
    return [str(one) for one in found]


@pytest.mark.parametrize("figure", STEPPED, ids=lambda one: one.kind)
def test_a_step_slides_from_where_it_was_to_where_it_is(js, figure):
    file = drawing_of(figure.kind)
    before = jsonable(figure.state())
    (patch,) = js.values(file, "default.play", [[before]])
    after = {**before, **patch}
    shares = [0.25, 0.5, 1]
    seen = js.values(
        file, "default.slide", [[before, after, share] for share in shares]
    )
    *halfway, there = pictures(js, figure, seen)
    start, end = pictures(js, figure, [before, after])
    assert there == end
    assert len({start, *halfway, end}) == 4


def test_a_point_under_way_is_on_the_straight_line(js):
    path = [[0, 0], [2, 4], [4, 4], [4, 0]]
    asked = [[path, 2, 0], [path, 2, 0.25], [path, 2, 0.75], [path, 2, 1]]
    found = js.values("drawing/runners.js", "underWay", asked)
    assert found == [
        [[0, 0], [2, 4], [2, 4]],
        [[0, 0], [2, 4], [3, 4]],
        [[0, 0], [2, 4], [4, 4], [4, 2]],
        path,
    ]


def test_a_figure_that_is_set_back_does_not_slide(js):
    states = [jsonable(Descent(steps=n).state()) for n in (5, 2)]
    file = drawing_of(Descent.kind.default_value)
    (seen,) = js.values(file, "default.slide", [[*states, 0.5]])
    assert seen == states[1]


def test_what_is_watched_longer_is_over_before_it_is_long(js):
    """A slide has no button that leads to its end."""
    ways = {
        "luckiest": (Luckiest(), {"kept": [[7, n] for n in range(10)]}),
        "paired-runs": (
            PairedRuns.of({"all": {"a": range(100), "b": range(100)}}),
            {"stage": 0},
        ),
    }
    for kind, (figure, patch) in ways.items():
        before = jsonable(figure.state())
        asked = [[before, {**before, **patch}]]
        [time] = js.values(drawing_of(kind), "default.slow", asked)
        assert 2000 < time <= LONG


# What is read stage after stage is not waited for.
READ = (BuiltMachine, MendedDigit, NetworkSteps)


@pytest.mark.parametrize("figure", [f for f in DRAWN if f not in READ])
def test_where_play_takes_long_a_button_leads_to_the_end(figure, js, sources):
    kind = figure.kind.default_value
    state = jsonable(figure().state())
    call = ["walk.mjs", "playing", [drawing_of(kind).as_uri(), state]]
    (answer,) = ask(CALL.parent, [call])
    (drawn,) = js.values(STATIC, "initial", [[kind, state, "u"]])
    if answer["value"] > LONG:
        assert "To the end" in drawn or "To step 10,000" in drawn
