"""Chapter 4's figures against `nnlib`, and their challenges."""

import re

import numpy as np
import pytest

from nnlib import SGD, Linear, MSELoss, Sequential, fit, ices, wine
from nnlib.figures import (
    BatchPaths,
    Descent,
    FitLine,
    Golf,
    Rain,
    TwoKnobs,
    WrongModel,
)
from nnlib.figures.batch_paths.oracle import batch_walks
from nnlib.figures.descent.oracle import wine_walk
from nnlib.figures.fit_line.oracle import line_walk
from nnlib.figures.golf.oracle import golf_walk
from nnlib.figures.oracle import squares
from nnlib.figures.question import questions
from nnlib.figures.rain import oracle as rain
from nnlib.figures.two_knobs.oracle import LANDSCAPES, race
from nnlib.figures.wrong_model import oracle as wrong_model
from tests.figures.states import jsonable, random_figure
from tests.figures.test_forward import Goal
from tests.js.node import CALL, STATIC, ask, drawing_of

x, y = map(np.array, wine())
BEND = (x**2).mean()
BEST = (x * y).sum() / (x**2).sum()


def played(sources, figure):
    """Return the states that Play walks through."""
    file = drawing_of(figure.kind).as_uri()
    call = ["walk.mjs", "walk", [file, jsonable(figure.state())]]
    (answer,) = ask(CALL.parent, [call])
    return answer["value"]


def drawn(js, states):
    """Return the walks that a figure draws in each of its states."""
    kind = states[0].kind
    given = [[jsonable(one.state())] for one in states]
    return js.values(drawing_of(kind), "walks", given)


@pytest.mark.parametrize(
    ("figure", "walks"),
    [
        (Descent, lambda state: [wine_walk(state)]),
        (FitLine, lambda state: [line_walk(state)]),
        (TwoKnobs, race),
        (BatchPaths, batch_walks),
        (Golf, lambda state: [golf_walk(state)[:, None]]),
    ],
)
def test_every_step_is_a_step_of_nnlib(js, figure, walks):
    rng = np.random.default_rng(41)
    states = [random_figure(figure, rng) for _ in range(300)]
    for state, found in zip(states, drawn(js, states), strict=True):
        for mine, wanted in zip(found, walks(state.state()), strict=True):
            np.testing.assert_allclose(mine, wanted, rtol=1e-12, atol=1e-12)


def test_the_ball_walks_as_fit_does(js):
    """From 1 to 0.8, and on: the steps shrink though the rate does not."""
    net = Sequential(Linear.of([[1.0]]))
    optimizer = SGD(net.parameters(), lr=0.000157232704)
    seen = []
    fit(
        *(net, x[:, None], y[:, None], MSELoss(), optimizer),
        epochs=5,
        callback=lambda *_: seen.append(net[0].weight.item()),
    )
    ((path,),) = drawn(js, [Descent(lr=0.000157232704, steps=5)])
    np.testing.assert_allclose(np.ravel(path)[1:], seen, rtol=1e-12)
    np.testing.assert_allclose(
        seen[:4], [0.8, 0.72021, 0.68838, 0.67568], atol=5e-6
    )


def test_the_batches_are_those_that_fit_deals(js):
    X, t = (np.array(values)[:, None] for values in ices())
    (found,) = drawn(js, [BatchPaths(looked=240)])
    for path, size in zip(found, (12, 4, 1), strict=True):
        net = Sequential(Linear.of([[-1.2]], [-0.6]))
        fit(
            *(net, X, t, MSELoss(), SGD(net.parameters(), lr=0.1)),
            epochs=20,
            batch_size=size,
            rng=np.random.default_rng(4),
        )
        assert len(path) == 1 + 240 // size
        np.testing.assert_allclose(
            path[-1], net.parameters().value, rtol=1e-12
        )


@pytest.mark.parametrize(
    ("lr", "word"),
    [
        (0, "stands still"),
        (0.00002, "crawls"),
        (0.99 / (2 * BEND), "crawls"),
        (1 / (2 * BEND), "lands in one step"),
        (1.01 / (2 * BEND), "zigzags"),
        (0.99 / BEND, "zigzags"),
        (1 / BEND, "bounces forever"),
        (1.01 / BEND, "diverges"),
    ],
)
def test_the_regime_is_named_and_happens(js, lr, word):
    figure = Descent(lr=lr, steps=30)
    (words,) = js.values(
        STATIC, "describe", [["descent", jsonable(figure.state())]]
    )
    assert f"It {word}" in words
    away = np.ravel(drawn(js, [figure])[0][0]) - BEST
    if word == "lands in one step":
        assert np.abs(away[1:]).max() < 1e-12
        return
    away = away[np.abs(away) > 1e-9]  # what is left of it is noise
    sides = np.sign(away[1:] * away[:-1])
    growing = np.abs(away[1:]) / np.abs(away[:-1])
    match word:
        case "stands still":
            assert np.all(away == away[0])
        case "crawls":
            assert np.all(sides > 0)
            assert np.all(growing < 1)
        case "zigzags":
            assert np.all(sides < 0)
            assert np.all(growing < 1)
        case "bounces forever":
            assert np.all(sides < 0)
            np.testing.assert_allclose(growing, 1, atol=1e-9)
        case "diverges":
            assert np.all(sides < 0)
            assert np.all(growing > 1)


BALL = re.compile(
    r'data-drag="ball">\s*<circle cx="([-\d.]+)"\s+cy="([-\d.]+)"'
)


@pytest.mark.parametrize("lr", [0.0005, 0.00053, 0.0006, 0.0007])
def test_the_view_backs_off_so_that_the_ball_stays_in_it(js, lr):
    states = [jsonable(Descent(lr=lr, steps=n).state()) for n in range(0, 61)]
    file = drawing_of(Descent.kind.default_value)
    found = js.values(file, "default.picture", [[s, "u"] for s in states])
    for state, drawn in zip(states, found, strict=True):
        (place,) = BALL.findall(drawn["text"])
        x, y = map(float, place)
        assert 46 <= x <= 346, state
        assert 24 <= y <= 216, state
    far = wine_walk(states[-1])[-1, 0]
    assert ("the chart at first" in drawn["text"]) == (abs(far) > 2)


def test_an_exact_threshold_stands_under_a_rate_tried_beside_it(js):
    """Nobody reads the borders before a walk at such a rate."""
    assert f"{1 / (2 * BEND):.9f}" == "0.000261597"
    thresholds = (1 / (2 * BEND), 1 / BEND)
    for lr, steps, shown in [
        (0.000262, 1, [True, False]),
        (0.000262, 0, [False, False]),
        (0.000523, 21, [False, True]),
        (0.0001, 5, [False, False]),
    ]:
        state = jsonable(Descent(lr=lr, steps=steps).state())
        (view,) = js.values(STATIC, "initial", [["descent", state, "u"]])
        labels = [f">{border:.9f}</text>" for border in thresholds]
        assert [label in " ".join(view.split()) for label in labels] == shown


@pytest.mark.parametrize(
    ("figure", "last"),
    [
        (Descent(lr=0.000157), lambda s: 5 < s["steps"] < 60),
        (Descent(lr=0.0007), lambda s: 2 < s["steps"] < 10),
        (Descent(lr=0.000523), lambda s: s["steps"] == 60),
        (Descent(lr=0), lambda s: s["steps"] == 0),
        (TwoKnobs(), lambda s: 50 < s["steps"] < 200),
        (
            TwoKnobs(landscape="narrow valley", lr=0.5),
            lambda s: s["steps"] < 9,
        ),
        (TwoKnobs(landscape="saddle", start=[0, 0]), lambda s: not s["steps"]),
        (BatchPaths(), lambda s: s["looked"] == 240),
        (WrongModel(), lambda s: abs(s["A"] - 0.6) < 1e-4),
        (Golf(lr=0.004), lambda s: 2 < s["shots"] < 12),
        (Golf(lr=0.01), lambda s: s["shots"] == 12),
    ],
)
def test_play_ends_where_nothing_moves_or_all_is_seen(sources, figure, last):
    assert last(played(sources, figure)[-1])


def test_the_wine_goals(js):
    start = Descent().state()

    def met(goal, *changes):
        states = [{**start, **change} for change in changes]
        return Goal(js, Descent(), goal).met(*states)

    assert met(
        "04-to-08",
        {"lr": 0.000157, "steps": 1},
        {"lr": 0.000159, "steps": 1},
        {"lr": 0.000152, "steps": 1},
        {"lr": 0.000157, "steps": 2},
        {"lr": 0.000157, "A": 0.8},
    ) == [True, False, False, False, False]
    assert met(
        "04-one-step",
        {"lr": 0.000262, "steps": 1},
        {"lr": 0.000262, "steps": 2},
        {"lr": 0.000255, "steps": 1},
        {"lr": 0.0001, "steps": 1, "A": 0.67},
    ) == [True, False, False, False]
    assert met(
        "04-forever",
        {"lr": 0.000523, "steps": 21},
        {"lr": 0.000523, "steps": 19},
        {"lr": 0.000524, "steps": 25},
        {"lr": 0.000520, "steps": 25},
        {"lr": 0.0, "steps": 25},
    ) == [True, False, False, False, False]


def race_goal(js, goal, **start):
    figure = TwoKnobs(race=True, goals=[goal], **start)
    return lambda *changes: Goal(js, figure, goal).met(
        *({**figure.state(), **change} for change in changes)
    )


def test_the_valley_goal(js):
    met = race_goal(js, "04-valley", landscape="narrow valley")
    assert met(
        {"lr": 0.37, "steps": 40},
        {"lr": 0.1, "steps": 40},
        {"lr": 0.38, "steps": 40},  # as the chapter's figure opens
        {"lr": 0.4, "steps": 40},
        {"lr": 0.37, "steps": 40, "start": [-1.5, 0]},
        {"lr": 0.37, "steps": 40, "landscape": "bowl"},
    ) == [True, False, False, False, False, False]


def test_the_lower_minimum_goal(js):
    goal = "04-lower-minimum"
    figure = Rain(goals=[goal])
    ways = [([0.15, 1], 150), ([1.5, 1], 200), ([0.15, 1], 3), ([-1, 0], 0)]
    states = [
        {**figure.state(), "start": start, "steps": steps}
        for start, steps in ways
    ]
    assert Goal(js, figure, goal).met(*states) == [True, False, False, False]


def test_all_balls_of_the_rain_fall_by_nnlib(js):
    """Each by itself, wherever it is, also where it leaves the map."""
    rng = np.random.default_rng(44)
    for _ in range(12):
        figure = random_figure(Rain, rng)
        state = figure.state()
        given = [state["landscape"], state["lr"], state["steps"]]
        (balls,) = js.values(drawing_of(figure.kind), "ballsAt", [given])
        starts = np.meshgrid(rain.ACROSS, rain.UP)
        wanted = rain.fall(state, *map(np.ravel, starts))
        assert np.allclose(np.transpose(balls), wanted, rtol=1e-6)


def test_another_landscape_begins_anew_at_its_own_rate(js):
    file = drawing_of(Rain.kind.default_value)
    names = Rain.rules()["landscape"]["enum"]
    chosen = [[{"landscape": name}] for name in names]
    patches = js.values(file, "default.input", chosen)
    assert {patch["steps"] for patch in patches} == {0}
    rates = {p["landscape"]: p["lr"] for p in patches}
    assert rates["narrow valley"] == 0.4  # where it bounces
    (kept,) = js.values(file, "default.input", [[{"lr": 0.3}]])
    assert kept == {"lr": 0.3}


def test_the_saddle_goal(js):
    met = race_goal(js, "04-leave-saddle", landscape="saddle")
    assert met(
        {"start": [1.5, 0.05], "steps": 30},
        {"start": [1.5, 0], "steps": 200},
        {"start": [1.5, 0.5], "steps": 30},
        {"start": [1.5, 0.05], "steps": 200},
        {"start": [1.5, 0.05], "steps": 30, "race": False},
    ) == [True, False, False, False, False]


def test_the_goal_of_a_fair_race(js):
    """Plain descent is first at its own best rate, and the last at 0.1."""
    met = race_goal(js, "04-plain-first", start=[1.5, 0.5])
    valley = {"landscape": "narrow valley", "lr": 0.36, "steps": 40}
    assert met(
        valley,
        {**valley, "lr": 0.1, "steps": 100},
        {**valley, "steps": 15},
        {**valley, "lr": 0.4, "steps": 100},
        {**valley, "race": False},
        {**valley, "landscape": "saddle"},
    ) == [True, False, False, False, False, False]


def test_the_first_figure_keeps_the_factor_to_itself(js):
    for slopes in (True, False):
        state = jsonable(Descent(slopes=slopes, steps=3).state())
        (view,) = js.values(STATIC, "initial", [["descent", state, "u"]])
        assert ('data-shows="factor"' in view) is slopes
        assert ('data-shows="cost"' in view) and "crawls" in view


def test_the_race_tells_since_when_a_runner_stays_down(js):
    """And of one that lies still somewhere else that it is at rest."""

    def cells(**state):
        state = jsonable(TwoKnobs(**state).state())
        (view,) = js.values(STATIC, "initial", [["two-knobs", state, "u"]])
        rows = re.findall(r'<th scope="row">.*?</tr>', view, re.DOTALL)
        words = [re.sub(r"<svg.*?</svg>|<[^>]*>", " ", row) for row in rows]
        return [" ".join(row.split()) for row in words]

    valley = {"landscape": "narrow valley", "race": True, "steps": 100}
    ends = ["78 78", "36 52", "31 45"]
    for row, end in zip(cells(**valley), ends, strict=True):
        assert row.endswith(end)
    momentum = cells(**{**valley, "steps": 38})[1]
    assert momentum.endswith("36 not now")
    stuck = {"landscape": "two minima", "start": [1.5, 1.0], "race": True}
    assert cells(**stuck, steps=20)[0].endswith("not yet")
    assert cells(**stuck, steps=200)[0].endswith("at rest")
    file = drawing_of(TwoKnobs.kind.default_value).as_uri()
    call = ["walk.mjs", "walk", [file, jsonable(TwoKnobs(**stuck).state())]]
    (way,) = ask(CALL.parent, [call])
    stops = way["value"][-1]["steps"]
    assert stops < 200
    assert cells(**stuck, steps=stops)[0].endswith("at rest")


def test_the_chart_of_the_race_has_every_rate_of_the_slider(js):
    """It says of each what the race at that rate says at its end."""
    start = {"landscape": "narrow valley", "start": [1.5, 0.5], "race": True}
    file = drawing_of(TwoKnobs.kind.default_value)
    given = [start["landscape"], *start["start"]]
    (curves,) = js.values(file, "downAt", [given])
    assert [len(curve) for curve in curves] == [50, 50, 50]
    for number in (1, 10, 36, 39, 45, 50):
        state = TwoKnobs(**start, lr=number / 100, steps=200).state()
        ends = [None, None, None]
        for i, path in enumerate(race(state)):
            is_up = LANDSCAPES["narrow valley"][0](*path.T) >= 0.01
            if len(path) == 201 and not is_up[-1]:
                ends[i] = int(np.flatnonzero(is_up)[-1] + 1)
        assert [curve[number - 1] for curve in curves] == ends
    assert None in curves[0] and None not in curves[1]


def test_the_line_goal(js):
    figure = FitLine(goals=["04-line-by-hand"])
    states = [
        {**figure.state(), "start": start, "steps": steps}
        for start, steps in [
            ([0.85, 1.1], 0),
            ([0.85, 1.1], 1),
            ([0.85, 0.8], 0),
            ([-1.2, 0.4], 100),  # Play does not meet it
        ]
    ]
    assert Goal(js, figure, "04-line-by-hand").met(*states) == [
        *(True, False, False, False),
    ]


@pytest.mark.parametrize("end", ["left", "right"])
def test_a_line_taken_at_one_end_turns_about_the_other(js, end):
    state = jsonable(FitLine(start=[0.3, 0.7]).state())
    kind = drawing_of("fit-line")
    path = f"default.drags.{end}-across"
    (patch,) = js.values(kind, path, [[state, [180.0, 176.0]]])
    w, b = patch["start"]
    x = {"left": -1.35, "right": 1.35}[end]
    assert -x * w + b == pytest.approx(-x * 0.3 + 0.7, abs=2e-3)
    assert x * w + b == pytest.approx(0.75, abs=2e-3)  # midway from -1.5 to 3


def test_the_batch_goals(js):
    figure = BatchPaths(goals=["04-one-epoch", "04-settle"])
    states = [
        {**figure.state(), "lr": lr, "looked": looked}
        for lr, looked in [(0.35, 12), (0.35, 24), (0.02, 240), (0.1, 12)]
    ]
    meets = {
        goal: Goal(js, figure, goal).met(*states) for goal in figure.goals
    }
    assert meets == {
        "04-one-epoch": [True, False, False, False],
        "04-settle": [False, False, True, False],
    }


def test_the_wrong_model_descends_as_nnlib_does(js):
    rng = np.random.default_rng(42)
    states = [random_figure(WrongModel, rng).state() for _ in range(200)]
    found = js.values(
        drawing_of("wrong-model"), "play", [[jsonable(s)] for s in states]
    )
    for state, patch in zip(states, found, strict=True):
        f, t = wrong_model.shaped(state)
        net = Sequential(Linear.of([[state["A"]]]))
        optimizer = SGD(net.parameters(), lr=1 / (8 * np.mean(f**2)))
        squares(net, list(zip(f, t, strict=True)))
        slope = net[0].weight_grad.item()
        optimizer.step()
        if patch is None:
            assert abs(slope) < 1e-4
        else:
            wanted = min(3, net[0].weight.item())
            assert patch["A"] == pytest.approx(wanted, rel=1e-12)


def test_a_right_model_fits_and_a_wrong_one_does_not():
    for data, (right, _) in wrong_model.SHAPES.items():
        for model, _ in wrong_model.SHAPES.values():
            state = {"data": data, "model": model, "A": 1.0}
            (least,) = wrong_model.shows(state)["least"]
            assert least == 0 if model == right else least > 0.25


def test_the_wrong_model_goals(js):
    figure = WrongModel(data="quadratic")
    states = [
        {**figure.state(), "model": model, "A": A}
        for model, A in [
            ("A·log x", 1.6844),
            ("A·log x", 1.6),
            ("A·x", 0.47143),  # where Play leads from the figure's start
            ("A·x²", 0.06),
        ]
    ]
    assert Goal(js, figure, "04-flat").met(*states) == [
        *(True, False, False, False),
    ]
    right = Goal(js, figure, "04-right-shape").met(*states)
    assert right == [False, False, False, True]


def test_the_golf_goals(js):
    figure = Golf()
    states = [
        {**figure.state(), "strength": s, "lr": lr, "shots": shots}
        for s, lr, shots in [
            (9.0, 0.005, 2),
            (9.0, 0.004, 4),
            (9.0, 0.001, 4),
            (7.0, 0.005, 2),
            (9.0, 0.0075, 6),
            (9.0, 0.01, 6),
        ]
    ]
    hole = Goal(js, figure, "04-hole").met(*states)
    assert hole == [True, True, False, False, False, False]
    sides = Goal(js, figure, "04-both-sides").met(*states)
    assert sides == [False, False, False, False, True, False]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("cost", ((0.8 * x - y) ** 2).mean()),
        ("next", 0.5 - 0.0001 * -640),
        ("land", 1 / (2 * 10**2)),
        ("shrink", 3 + 8 * (1 - 0.375 * 4) ** 3),
        ("sum", 0.1 / 50),
        ("ratio", 1 / (0.9 * (1 - 0.9))),
    ],
)
def test_the_numeric_answers_are_right(name, answer):
    asked = questions()[f"04-{name}"]
    assert asked["answer"] == pytest.approx(answer, abs=asked["tolerance"])
    assert all(abs(w["value"] - answer) > 1e-3 for w in asked["wrong"])
