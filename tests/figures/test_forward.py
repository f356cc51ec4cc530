"""Chapter 3's figures against `nnlib` and NumPy, and their challenges."""

import itertools
import re

import numpy as np
import pytest

from nnlib import Linear, ReLU, Sequential, Sigmoid, party, relu, sigmoid
from nnlib.figures import (
    Bumps,
    DinnerParty,
    NetworkSteps,
    Neuron,
    ShapeChecker,
    XorSpace,
)
from nnlib.figures.bumps.oracle import bump_network
from nnlib.figures.network_steps import KNOBS
from tests.figures.states import jsonable
from tests.js.node import CALL, STATIC, ask, drawing_of

COUNT = 500


@pytest.fixture
def rng():
    return np.random.default_rng(33)


def same(found, wanted):
    np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-13)


def with_knob(state, path, value):
    """Return the state with one knob, such as ``W1.0.1``, set."""
    key, *places = path.split(".")
    changed = jsonable(state)
    inner = changed
    for name in [key, *map(int, places)][:-1]:
        inner = inner[name]
    inner[int(places[-1])] = float(value)
    return changed


class Goal:
    """Asks a figure's goal whether states meet it."""

    def __init__(self, js, start, goal):
        self.js, self.start = js, jsonable(start.state())
        kind, self.rules = start.kind, jsonable(start.rules())
        self.call = (drawing_of(kind), f"default.goals.{goal}.met")

    def met(self, *states):
        given = [[jsonable(s), self.start, self.rules] for s in states]
        return self.js.values(*self.call, given)

    def knobs(self, *changes):
        """Return whether the start with these knobs turned meets it."""
        states = []
        for change in changes:
            state = self.start
            for path, value in change.items():
                state = with_knob(state, path, value)
            states.append(state)
        return self.met(*states)


def test_relu(js, rng):
    z = [*rng.normal(size=COUNT), 0.0, -0.0, 1e300, -1e300, 5e-324, -5e-324]
    same(js.values("computing/neuron.js", "relu", [[v] for v in z]), relu(z))


def test_linear(js, rng):
    given, wanted = [], []
    for _ in range(COUNT):
        batch, inputs, outputs = rng.integers(1, 6, 3)
        X = rng.normal(size=(batch, inputs))
        W, b = rng.normal(size=(inputs, outputs)), rng.normal(size=outputs)
        given.append([X.tolist(), W.tolist(), b.tolist()])
        wanted.append(Linear.of(W, b)(X))
    found = js.values("computing/layers.js", "linear", given)
    for one, other in zip(found, wanted, strict=True):
        same(one, other)


def random_steps(rng):
    return NetworkSteps(
        x=rng.integers(0, 2, 2),
        W1=rng.uniform(-3, 3, (2, 2)),
        b1=rng.uniform(-3, 3, 2),
        W2=rng.uniform(-3, 3, (2, 1)),
        b2=rng.uniform(-3, 3, 1),
    )


def test_stepping_is_a_forward_pass_in_fifteen_steps(sources, js, rng):
    """Every number shown on the way is nnlib's; the picture keeps up."""
    for figure in [NetworkSteps(), *(random_steps(rng) for _ in range(20))]:
        file = drawing_of("network-steps").as_uri()
        call = ["walk.mjs", "walk", [file, jsonable(figure.state())]]
        (answer,) = ask(CALL.parent, [call])
        assert [s["at"] for s in answer["value"]] == list(range(16))
        net = Sequential(
            *(Linear.of(figure.W1, figure.b1), Sigmoid()),
            *(Linear.of(figure.W2, figure.b2), Sigmoid()),
        )
        Z1, A1, Z2, A2 = net.activations([figure.x])
        x, W1, W2 = (
            np.array(figure.x),
            np.array(figure.W1),
            np.array(figure.W2),
        )
        values = []
        for a, W, b, z, out in [
            (x, W1, figure.b1, Z1[0], A1[0]),
            (A1[0], W2, figure.b2, Z2[0], A2[0]),
        ]:
            for j, bias in enumerate(b):
                products = a * W[:, j]
                values += [*products, products.sum(), z[j], out[j]]
                same(products.sum() + bias, z[j])
        words = js.values(
            STATIC,
            "describe",
            [["network-steps", state] for state in answer["value"][1:]],
        )
        for sentence, value in zip(words, values, strict=True):
            shown = sentence.split(" It says")[0].rstrip(".").split(" = ")[1]
            found = float(shown.replace("\u2212", "-"))
            assert found == pytest.approx(value, rel=1e-5, abs=1e-12)


def test_the_network_says_what_the_article_says(js):
    X = [[0, 0], [0, 1], [1, 0], [1, 1]]
    figure = NetworkSteps()
    hidden = sigmoid(np.array(X) @ np.array(figure.W1) + np.array(figure.b1))
    z = hidden @ np.array(figure.W2) + np.array(figure.b2)
    assert z[1, 0] == pytest.approx(0.73681285, abs=5e-9)
    assert sigmoid(z)[1, 0] == pytest.approx(0.676298522, abs=5e-10)
    assert (sigmoid(z) > 0.5).all()


def test_one_knob_of_nine_mends_the_network(js):
    goal = Goal(js, NetworkSteps(), "03-one-knob")
    values = np.round(np.arange(-150, 151) * 0.02, 2)
    for path in KNOBS:
        mends = goal.knobs(*({path: value} for value in values))
        assert any(mends) == (path == "W1.1.0"), path
        if any(mends):
            assert values[np.argmax(mends)] == 0.78
            assert all(mends[np.argmax(mends) :])
    assert goal.knobs({"W1.1.0": 1.0, "b2.0": 0.92}) == [False]


def test_one_neuron_on_the_last_digit_is_enough(js):
    start = Neuron(w=[1, 1], b=0, activation="sigmoid")
    goal = Goal(js, start, "03-last-bit")
    answer = {**goal.start, "w": [0, -4], "b": 2}
    step = {**answer, "activation": "step"}
    assert goal.met(goal.start, answer, step) == [False, True, False]


def test_the_party_is_that_of_nnlib():
    figure = DinnerParty()
    net = Sequential(
        *(Linear.of(figure.W1, figure.b1), ReLU()),
        *(Linear.of(figure.W2, figure.b2), ReLU()),
    )
    X, bottles = party()
    same(net(X), bottles)


def test_the_feud_is_settled_on_all_eight_lists_or_not_at_all(js):
    goal = Goal(js, DinnerParty(goals=["03-feud"]), "03-feud")
    tenths = [k / 10 for k in range(-60, 61)]
    settled = goal.knobs(*({"W1.2.1": w} for w in tenths))
    assert [w for w, met in zip(tenths, settled, strict=True) if met] == [
        w for w in tenths if w <= -1
    ]
    # The pair is right, but Stiffy alone, Dahlia alone or nobody is not.
    assert goal.knobs(
        {"W1.2.1": -1.0, "W2.0.0": 0.4},
        {"W1.1.1": 0.1},
        {"b2.0": -1.8},
    ) == [False, False, False]
    unplugged = {**goal.start, "relu": [1, 0, 1]}
    assert goal.met(with_knob(unplugged, "W1.2.1", -1.0)) == [False]


def test_two_relus_are_idle(js):
    goal = Goal(js, DinnerParty(), "03-idle-relu")
    switched = list(itertools.product([0, 1], repeat=3))
    met = goal.met(*({**goal.start, "relu": list(s)} for s in switched))
    assert [s for s, yes in zip(switched, met, strict=True) if yes] == [
        (0, 1, 0)
    ]


def test_the_most_wine_is_for_dahlia_with_stiffy(js):
    goal = Goal(js, DinnerParty(), "03-most-wine")
    lists = [list(guests) for guests in itertools.product([0, 1], repeat=3)]
    met = goal.met(*({**goal.start, "guests": guests} for guests in lists))
    X, bottles = party()
    assert met == (bottles == bottles.max())[:, 0].tolist()
    assert X.tolist() == lists


def xor_states(**changes):
    start = jsonable(XorSpace().state())
    quarters = np.arange(-16, 17, 2) / 4
    for w1, w2, b in itertools.product(quarters, repeat=3):
        knobs = {"w": [float(w1), float(w2)], "b": float(b)}
        yield {**start, **knobs, **changes}


@pytest.mark.parametrize(
    ("goal", "way"), [("03-fold", "ReLUs"), ("03-warp", "sigmoids")]
)
def test_one_line_does_xor_where_the_points_were_moved(js, goal, way):
    ask_goal = Goal(js, XorSpace(), goal)
    assert any(ask_goal.met(*xor_states(way=way, amount=1.0)))
    other = {"ReLUs": "sigmoids", "sigmoids": "ReLUs"}[way]
    assert not any(ask_goal.met(*xor_states(way=other, amount=1.0)))
    assert not any(ask_goal.met(*xor_states(way=way, amount=0.95)))


def test_no_line_does_xor_before(js):
    states = list(xor_states(amount=0.0))
    drawn = js.values(STATIC, "describe", [["xor-space", s] for s in states])
    best = max(int(text.split(" gets ")[1][0]) for text in drawn)
    assert best == 3


def test_bumps_are_a_network(js, rng):
    for _ in range(50):
        figure = Bumps(
            count=rng.choice([2, 4, 8]),
            steepness=rng.uniform(4, 100),
            heights=rng.uniform(-1, 1, 8),
        )
        state = jsonable(figure.state())
        (found,) = js.values(drawing_of("bumps"), "curves", [[state]])
        x = (np.arange(201) / 200).reshape(-1, 1)
        same(found["sum"], bump_network(state)(x)[:, 0])
        same(np.sum(found["bumps"], axis=0), found["sum"])


@pytest.mark.parametrize(
    ("goal", "changes"),
    [
        ("03-hill", {"count": 4, "steepness": 16, "heights": [0, 1, 1, 0]}),
        (
            "03-wave",
            {
                "target": "wave",
                "count": 8,
                "steepness": 32,
                "heights": [k / 4 for k in (1, 3, 3, 1, -1, -3, -3, -1)],
            },
        ),
    ],
)
def test_the_curves_can_be_matched(js, goal, changes):
    heights = (changes["heights"] + [0] * 8)[:8]
    ask_goal = Goal(js, Bumps(), goal)
    answer = {**ask_goal.start, **changes, "heights": heights}
    few = {**answer, "count": 2}
    assert ask_goal.met(ask_goal.start, answer, few) == [False, True, False]


def test_read_heights_stand_where_the_sliders_can(js):
    for target in ("hill", "wave", "roof"):
        for count in (2, 4, 8):
            state = jsonable(Bumps(target=target, count=count).state())
            (new,) = js.values(
                drawing_of("bumps"), "default.actions.read", [[state]]
            )
            Bumps(**{**state, **new})
            assert all(height * 16 % 1 == 0 for height in new["heights"])


def numpy_says(formula, X, W, b):
    """Return what NumPy itself makes of these shapes."""
    X, W, b = np.zeros(X), np.zeros(W), np.zeros(b)
    try:
        return {"shape": list(eval(formula, {"X": X, "W": W, "b": b}).shape)}
    except ValueError as error:
        return {"error": str(error)}


def test_the_shape_checker_speaks_as_numpy_does(js):
    """All shapes up to 4, in every formula: the very words of NumPy."""
    sizes = range(1, 5)
    cases = [
        {"formula": formula, "X": [n, k], "W": [l, m], "b": b}
        for formula in ("X @ W + b", "X @ W.T + b", "W @ X + b")
        for n, k, l, m, b in itertools.product(sizes, repeat=5)  # noqa: E741
    ]
    found = js.values(
        drawing_of("shape-checker"), "result", [[c] for c in cases]
    )
    seen = {"shape": 0, "@": 0, "+": 0}
    for case, answer in zip(cases, found, strict=True):
        wanted = numpy_says(**case)
        (key,) = wanted
        assert answer[key] == wanted[key], case
        seen[answer.get("where", "shape")] += 1
    assert min(seen.values()) > 100


def test_what_numpy_lets_pass_is_told(js):
    goal = Goal(js, ShapeChecker(), "03-silent")
    shapes = [([4, 2], [2, 3], 3), ([4, 2], [2, 3], 1), ([4, 2], [2, 1], 4)]
    states = [
        {**goal.start, "X": X, "W": W, "b": b}
        for X, W, b in [*shapes, ([4, 2], [2, 3], 4), ([4, 2], [2, 1], 1)]
    ]
    assert goal.met(*states) == [False, True, True, False, False]
    fit = Goal(js, ShapeChecker(), "03-fit")
    assert fit.met(*states) == [True, False, False, False, False]


FIGURES = [
    NetworkSteps(goals=["03-step", "03-one-knob"]),
    DinnerParty(goals=["03-most-wine", "03-idle-relu", "03-feud"]),
    XorSpace(goals=["03-fold", "03-warp"]),
    Bumps(goals=["03-hill", "03-wave"]),
    ShapeChecker(goals=["03-fit", "03-silent"]),
]


@pytest.mark.parametrize("figure", FIGURES, ids=lambda f: f.kind)
def test_no_challenge_is_met_before_it_is_taken_up(figure, js):
    assert sorted(figure.goals) == sorted(
        figure.rules()["goals"]["items"]["enum"]
    )
    for goal in figure.goals:
        ask_goal = Goal(js, figure, goal)
        assert ask_goal.met(ask_goal.start) == [False]


def test_every_matrix_entry_can_be_picked(js):
    """A radio button for each knob, all of one group, each with its name."""
    for figure in (NetworkSteps(knobs=True), DinnerParty(knobs=True)):
        state = jsonable(figure.state())
        (drawn,) = js.values(STATIC, "initial", [[figure.kind, state, "u"]])
        radios = re.findall(r'<input type="radio"[^>]*>', drawn)
        values = [re.search(r'value="([^"]+)"', r)[1] for r in radios]
        names = [re.search(r'aria-label="([^"]+)"', r)[1] for r in radios]
        wanted = figure.rules()["knob"]["enum"]
        assert sorted(values) == sorted(wanted)
        assert len(set(names)) == len(names)
        assert len({re.search(r' name="([^"]+)"', r)[1] for r in radios}) == 1
        assert f'data-trait="{state["knob"]}"' in drawn


def test_a_turned_knob_is_marked_and_counted(js):
    for figure in (NetworkSteps(knobs=True, at=15), DinnerParty(knobs=True)):
        start = jsonable(figure.state())
        now = with_knob(start, "W1.1.0", -1.5)
        drawing = drawing_of(figure.kind)
        marks = []
        for state in (start, now):
            asked = [[state, "u", start, jsonable(figure.rules())]]
            (view,) = js.values(drawing, "default.readout", asked)
            marks.append(
                re.findall(
                    r'aria-label="([^"]+turned from[^"]+)"', view["text"]
                )
            )
            assert view["text"].count("data-turned") == len(marks[-1])
        assert marks[0] == []
        (mark,) = marks[1]
        was = str(start["W1"][1][0]).removesuffix(".0").replace("-", "\u2212")
        assert mark.endswith(f"\u22121.5, turned from {was}")
        assert "marked \u2022: 1 knob." in view["text"]


def test_a_weight_stands_above_every_wire(js):
    for kind in ("network-steps", "dinner-party"):
        (drawn,) = js.values(STATIC, "initial", [[kind, {"knobs": True}, "u"]])
        assert drawn.rindex('class="nn-edge') < drawn.index('class="nn-plate"')


def test_a_silent_broadcast_is_drawn_as_large_as_it_is(js):
    """Solid what was computed, broken what NumPy copied."""
    for X, W, b, cell in [
        ([4, 2], [2, 1], 4, 26),
        ([6, 2], [2, 3], 1, 20),
        ([8, 8], [8, 1], 8, 16),
    ]:
        state = {"X": X, "W": W, "b": b}
        (drawn,) = js.values(
            STATIC, "initial", [["shape-checker", state, "u"]]
        )
        boxes = re.findall(
            r'data-kind="(\w*)"><rect [^>]*?width="(\d+)" height="(\d+)"',
            drawn,
        )
        sizes = [(k, int(w) // cell, int(h) // cell) for k, w, h in boxes]
        columns = max(W[1], b)
        assert ("made", W[1], X[0]) in sizes
        assert sizes.count(("copy", columns, X[0])) == 1
        assert sizes.count(("copy", columns, 1)) == 1
