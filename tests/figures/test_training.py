"""Chapter 5's figures that train: their programs and their challenges."""

import contextlib
import io
import json

import numpy as np
import pytest
from bs4 import BeautifulSoup

from nnlib.figures import (
    DeepCosts,
    GradientDepth,
    PartyLearning,
    XorLearning,
)
from nnlib.figures.deep_costs.oracle import costs as deep_costs
from tests.figures.states import jsonable, random_figure
from tests.figures.test_forward import Goal
from tests.js.node import CALL, STATIC, ask, drawing_of, run

FIGURES = [
    XorLearning(goals=["05-xor-learned", "05-xor-stuck", "05-xor-quick"]),
    GradientDepth(goals=["05-vanish", "05-revive", "05-explode"]),
    PartyLearning(goals=["05-party-learned", "05-party-dead", "05-party-sum"]),
    DeepCosts(goals=["05-deep-all-flat", "05-deep-relu"]),
]
TRAIN = [figure for figure in FIGURES if "steps" in figure.rules()]

DEEP = {"of": "biases", "depth": 12, "width": 16, "activation": "relu"}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda f: f.kind)
def test_no_challenge_is_met_before_it_is_taken_up(figure, js):
    assert sorted(figure.goals) == sorted(
        figure.rules()["goals"]["items"]["enum"]
    )
    for name in figure.goals:
        goal = Goal(js, figure, name)
        assert goal.met(goal.start) == [False]


ANSWERS = [
    ("05-xor-learned", 0, {"steps": 300}, {"steps": 100}),
    ("05-xor-stuck", 0, {"seed": 9, "steps": 1500}, {"steps": 1500}),
    ("05-xor-stuck", 0, {"seed": 9, "steps": 1500}, {"seed": 9}),
    ("05-xor-quick", 0, {"rate": 6.0, "steps": 200}, {"steps": 300}),
    ("05-vanish", 1, {"depth": 8}, {"depth": 8, "init": "zeros"}),
    (
        "05-revive",
        1,
        {"depth": 8, "activation": "tanh"},
        {"depth": 8},
    ),
    (
        "05-explode",
        1,
        DEEP | {"init": "uniform"},
        DEEP | {"init": "he"},
    ),
    ("05-party-learned", 2, {"seed": 4, "steps": 1000}, {"steps": 1000}),
    ("05-party-dead", 2, {"seed": 2, "steps": 5}, {"seed": 2}),
    ("05-party-sum", 2, {"steps": 1000}, {"seed": 2, "steps": 1000}),
    (
        "05-deep-all-flat",
        3,
        {"init": "zeros", "steps": 500},
        {"init": "xavier", "steps": 500},
    ),
    (
        "05-deep-all-flat",
        3,
        {"init": "zeros", "steps": 500},
        {"init": "zeros"},
    ),
    (
        "05-deep-relu",
        3,
        {"init": "he", "seed": 6, "steps": 250},
        {"seed": 6, "steps": 250},
    ),
    (
        "05-deep-relu",
        3,
        {"init": "he", "seed": 6, "steps": 250},
        {"init": "he", "seed": 6, "steps": 500},
    ),
]


@pytest.mark.parametrize(("goal", "place", "answer", "other"), ANSWERS)
def test_challenges_can_be_met_and_missed(js, goal, place, answer, other):
    asked = Goal(js, FIGURES[place], goal)
    states = [{**asked.start, **change} for change in (answer, other)]
    assert asked.met(*states) == [True, False]


@pytest.mark.parametrize("spread", ["zeros", "uniform", "xavier", "he"])
def test_no_first_weights_help_ten_layers_of_sigmoids(spread):
    """The chapter says so of what a reader can choose."""
    for seed in range(4):
        run, guessed = deep_costs("sigmoid", spread, seed)
        assert run[-1] > 0.97 * guessed


@pytest.mark.parametrize("figure", TRAIN, ids=lambda f: f.kind)
def test_playing_goes_to_the_end_in_even_steps(figure, sources):
    file = drawing_of(figure.kind).as_uri()
    start = jsonable(figure.state()) | {"steps": 3}
    (answer,) = ask(CALL.parent, [["walk.mjs", "walk", [file, start]]])
    steps = [state["steps"] for state in answer["value"]]
    assert steps[:3] == [3, 8, 13]
    assert steps[-1] == figure.rules()["steps"]["maximum"]


def test_the_presets_are_what_they_are_called(js):
    start = jsonable(XorLearning(steps=70).state())
    names = ("lucky", "stuck")
    made = [
        js.values(
            drawing_of("xor-learning"), f"default.actions.{name}", [[start]]
        )[0]
        for name in names
    ]
    assert [state["steps"] for state in made] == [0, 0]
    learned = Goal(js, XorLearning(), "05-xor-learned")
    assert learned.met(*({**s, "steps": 500} for s in made)) == [True, False]
    stuck = Goal(js, XorLearning(), "05-xor-stuck")
    assert stuck.met(*({**s, "steps": 1500} for s in made)) == [False, True]


def test_a_lucky_start_is_learned_within_two_seconds_of_frames(js):
    """At 60 frames a second, one play a frame."""
    frames = range(120)
    start = jsonable(XorLearning().state())
    states = [{**start, "steps": 5 * frame} for frame in frames]
    met = Goal(js, XorLearning(), "05-xor-learned").met(*states)
    assert met.index(True) < 60


def test_every_start_can_be_picked_in_the_picture(js):
    figure = PartyLearning()
    state = jsonable(figure.state())
    (view,) = js.values(STATIC, "initial", [[figure.kind, state, "u"]])
    buttons = BeautifulSoup(view, "html.parser").select("svg [data-do]")
    names = [button["data-do"] for button in buttons]
    assert names == [f"seed {seed}" for seed in range(40)]
    for seed, name in enumerate(names):
        (new,) = js.values(
            drawing_of("party-learning"), f"default.actions.{name}", [[state]]
        )
        assert new == {**state, "seed": seed}


DEEP = {"of": "biases", "depth": 12, "width": 16, "activation": "relu"}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda f: f.kind)
def test_the_program_shown_is_the_run(figure, js):
    rng = np.random.default_rng(7)
    for _ in range(6):
        made = random_figure(type(figure), rng)
        state = jsonable(made.state())
        (view,) = js.values(STATIC, "initial", [[made.kind, state, "u"]])
        page = BeautifulSoup(view, "html.parser")
        code = page.select_one(".nn-program code").get_text()
        assert all(len(line) < 60 for line in code.splitlines())
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(code, made.kind, "exec"), {})
        *_, last = said.getvalue().split()
        name = {"gradient-depth": "last", "deep-costs": "relu"}.get(
            made.kind, "cost"
        )
        shown = page.select_one(f"[data-shows={name}]").get_text()
        assert float(shown.replace("\u2212", "-")) == pytest.approx(
            float(last), rel=1e-3, abs=1e-15
        )


def test_a_program_keeps_its_lines_on_paper(sources):
    """The rest of a still picture is packed; Python cannot be."""
    asked = [{"kind": "xor-learning", "state": {}, "uid": "u", "link": False}]
    (answer,) = json.loads(
        run(sources / "hosts/draw.mjs", stdin=json.dumps(asked))
    )
    page = BeautifulSoup(answer["html"], "html.parser")
    lines = page.select_one(".nn-program code").get_text().splitlines()
    assert lines[0] == "import numpy as np"
    assert "    Linear(2, 2, rng=rng), Sigmoid()," in lines
    page.select_one("pre").decompose()
    assert "\n" not in str(page)
