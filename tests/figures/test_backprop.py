"""Chapter 5's figures against `nnlib`, NumPy and published numbers."""

import itertools

import numpy as np
import pytest

from nnlib.figures import ComputationalGraph, MazurNetwork, NudgeError
from nnlib.figures.computational_graph.oracle import graph_of
from nnlib.figures.mazur_network import PHASES
from nnlib.figures.mazur_network import oracle as mazur
from nnlib.figures.nudge_error import oracle as nudges
from nnlib.figures.question import questions
from tests.figures.states import jsonable
from tests.js.node import CALL, ROOMS, ask, drawing_of

MAZUR = ROOMS / "mazur_network/mazur.js"
STEPS = [0, 1, 2, 10, 777, 9_999, 10_000]


def met(js, figure, goal, *changes):
    """Tell which changes of a figure's first state meet its goal."""
    start = jsonable(figure.state())
    given = [[{**start, **change}, start] for change in changes]
    return js.values(
        drawing_of(figure.kind), f"default.goals.{goal}.met", given
    )


def walk(sources, figure):
    """Return all states that Step leads through."""
    file = drawing_of(figure.kind).as_uri()
    call = ["walk.mjs", "walk", [file, jsonable(figure.state())]]
    (answer,) = ask(CALL.parent, [call])
    return answer["value"]


@pytest.mark.parametrize("early", [False, True])
def test_the_trajectory_of_mazurs_network_is_that_of_nnlib(js, early):
    asked = [[count, early] for count in STEPS]
    found = js.values(MAZUR, "weightsAfter", asked)
    wanted = [mazur.path(early)[count] for count in STEPS]
    np.testing.assert_allclose(found, wanted, rtol=1e-9)


@pytest.mark.parametrize(
    ("steps", "early", "error", "outputs"),
    [
        (0, False, 0.298371108760003, [0.751365069552316, 0.772928465321463]),
        (1, False, 0.291027773693599, None),
        (1, True, 0.291027923905442, None),
        (9_999, False, 3.51085481225e-05, None),
        (
            *(10_000, False, 3.51018778297885e-05),
            [0.0159136204435507, 0.984064273514624],
        ),
        (
            *(10_000, True, 3.50847862963128e-05),
            [0.0159121963260343, 0.984065734485629],
        ),
    ],
)
def test_the_published_numbers_both_ways(js, steps, early, error, outputs):
    (weights,) = js.values(MAZUR, "weightsAfter", [[steps, early]])
    (found,) = js.values(MAZUR, "forward", [[weights]])
    assert found["error"] == pytest.approx(error, rel=1e-9)
    if outputs:
        assert found["output"] == pytest.approx(outputs, rel=1e-9)


def test_mazurs_weights_after_one_step_are_published_right(js):
    (weights,) = js.values(MAZUR, "weightsAfter", [[1]])
    published = [
        *(0.149780716, 0.19956143, 0.24975114, 0.29950229),
        *(0.35891648, 0.408666186, 0.511301270, 0.561370121),
    ]
    np.testing.assert_allclose(weights, published, rtol=0, atol=5e-9)


def test_by_hand_by_nudging_and_by_backward_agree(js):
    for steps in STEPS:
        weights = mazur.path(False)[steps]
        (found,) = js.values(MAZUR, "step", [[weights.tolist()]])
        wanted = mazur.right_gradient(weights)
        np.testing.assert_allclose(found["gradient"], wanted, rtol=1e-9)
        nudged = js.values(
            MAZUR,
            "nudged",
            [[weights.tolist(), place] for place in range(8)],
        )
        np.testing.assert_allclose(nudged, wanted, rtol=1e-5)


def test_a_step_of_the_network_goes_through_all_phases(sources):
    path = walk(sources, MazurNetwork(steps=9_999, phase="outputs"))
    assert [(s["steps"], s["phase"]) for s in path] == [
        *((9_999, phase) for phase in PHASES[1:]),
        *((10_000, phase) for phase in PHASES),
    ]


def test_only_the_early_update_gives_the_published_error(js):
    settings = [
        {"steps": steps, "early": early, "phase": "outputs"}
        for steps, early in itertools.product([0, 1, 2], [False, True])
    ]
    found = met(js, MazurNetwork(hunt=True), "05-find-bug", *settings)
    assert [s for s, ok in zip(settings, found, strict=True) if ok] == [
        {"steps": 1, "early": True, "phase": "outputs"}
    ]


def test_the_published_last_error_is_one_step_early_and_never_early(js):
    settings = [
        {"steps": steps, "early": early, "phase": "outputs"}
        for steps, early in itertools.product(
            range(9_900, 10_001), [False, True]
        )
    ]
    found = met(js, MazurNetwork(hunt=True), "05-last-error", *settings)
    for setting, ok in zip(settings, found, strict=True):
        weights = mazur.path(setting["early"])[setting["steps"]]
        error, *_ = mazur.backward(mazur.with_weights(weights))
        assert ok == (f"{error:.10f}" == "0.0000351085")


def test_one_whole_step_is_asked_for(js):
    assert met(
        js,
        MazurNetwork(),
        "05-one-step",
        {},
        {"phase": "update"},
        {"steps": 1},
        {"steps": 1, "phase": "outputs"},
        {"steps": 1, "phase": "outputs", "early": True},
    ) == [False, False, False, True, False]


@pytest.mark.parametrize(("graph", "count"), [("bill", 12), ("neuron", 13)])
def test_stepping_uses_every_edge_once(sources, graph, count):
    path = walk(sources, ComputationalGraph(graph=graph))
    assert [state["at"] for state in path] == list(range(count + 1))
    *_, order, back, _ = graph_of(path[-1])
    assert len(order) + len(back) == count


def test_the_slopes_of_both_graphs_are_those_of_nudging(js):
    rng = np.random.default_rng(5)
    for graph in ("bill", "neuron"):
        for _ in range(50):
            figure = ComputationalGraph(
                graph=graph,
                at=13,
                guests=int(rng.integers(0, 21)),
                price=rng.uniform(0, 24),
                meal=rng.uniform(0, 40),
                x=rng.uniform(-4, 4),
                w=rng.uniform(-4, 4),
                b=rng.uniform(-4, 4),
                target=int(rng.integers(2)),
            )
            state = figure.state()
            names, _, slopes, *_ = graph_of(state)
            inputs = {
                "bill": ["price", "guests", "meal"],
                "neuron": ["x", "w", "b"],
            }[graph]
            for name in inputs:
                ends = [
                    graph_of({**state, name: state[name] + nudge})[1][-1]
                    for nudge in (1e-5, -1e-5)
                ]
                nudged = (ends[0] - ends[1]) / 2e-5
                found = slopes[names.index(name)]
                assert found == pytest.approx(nudged, rel=1e-6, abs=1e-8)


def test_goals_of_the_graph(js):
    bill, neuron = (
        ComputationalGraph(graph=graph) for graph in ("bill", "neuron")
    )
    assert met(js, bill, "05-backward", {}, {"at": 11}, {"at": 12}) == [
        False,
        False,
        True,
    ]
    thirty = [{"at": 12, "price": price} for price in np.arange(0, 24.5, 0.5)]
    found = met(js, bill, "05-thirty", *thirty, {"at": 12, "meal": 26})
    assert [thirty[i]["price"] for i in np.flatnonzero(found)] == [20.0]
    silent = [{"at": 13, "w": w, "b": 3.0} for w in np.arange(-4, 4.25, 0.25)]
    found = met(js, neuron, "05-wrong-silent", *silent)
    for state, ok in zip(silent, found, strict=True):
        names, values, slopes, *_ = graph_of({**neuron.state(), **state})
        miss, slope = values[names.index("miss")], slopes[names.index("w")]
        assert ok == (miss > 0.99 and abs(slope) < 0.001)
    assert any(found) and not all(found)
    assert not met(js, neuron, "05-wrong-silent", {"at": 12, "w": 4})[0]


@pytest.mark.parametrize("single", [False, True])
@pytest.mark.parametrize("way", ["one side", "both sides"])
def test_nudged_slopes_are_numpys_to_the_last_bit(js, way, single):
    states = [
        NudgeError(power=power, way=way, single=single).state()
        for power in range(-16, 1)
    ]
    asked = [[state["power"], way, single] for state in states]
    found = js.values("../nudge_error/nudge.js", "slopeBy", asked)
    assert found == [nudges.shows(s)["slope"][0] for s in states]


def test_the_bottoms_of_the_valleys(js):
    powers = [{"power": power} for power in range(-16, 1)]

    def best(goal, **change):
        found = met(js, NudgeError(), goal, *({**p, **change} for p in powers))
        return [p["power"] for p, ok in zip(powers, found, strict=True) if ok]

    assert best("05-one-side", way="one side") == [-8]
    assert best("05-both-sides", way="both sides") == [-5]
    assert best("05-both-sides", way="both sides", single=True) == []
    assert best("05-lost") == [-16]
    assert best("05-lost", single=True) == list(range(-16, -7))


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("rate", 0.5 * 8 * 1.1),
        ("two-paths", 0.5 * 12 + 15),
        ("hidden", (2 * 0.3 - 1 * 0.2) * 0.8 * (1 - 0.8)),
        ("relu", 3 * 0.01),
        ("square", 5 * 2 * 3),
        ("fade", 5**3),
        ("wide", 2 / 50),
    ],
)
def test_the_numeric_answers_are_right(name, answer):
    asked = questions()[f"05-{name}"]
    assert asked["answer"] == pytest.approx(answer, abs=asked["tolerance"])
    assert all(abs(w["value"] - answer) > 1e-3 for w in asked["wrong"])
