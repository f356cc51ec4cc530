"""The whole run of the perceptron rule, in the figure and in `nnlib`."""

from itertools import pairwise

import numpy as np
import pytest

from nnlib import count_mistakes, fit_perceptron, perceptron_step, six_points
from tests.js.node import CALL, ask, drawing_of

HELPERS = CALL.parent


def walk(sources, states):
    """Step figures until each of them is done."""
    file = drawing_of("decision-line").as_uri()
    calls = [["walk.mjs", "walk", [file, state]] for state in states]
    return [answer["value"] for answer in ask(HELPERS, calls)]


def line(points, w, b, turn=0):
    return {"points": points, "w": w, "b": b, "rule": True, "turn": turn}


def problems(rng, count):
    """Points on both sides of a line, in reach of the figure's knobs."""
    for _ in range(count):
        X = np.round(rng.uniform(-3, 3, (8, 2)), 1)
        y = (X @ rng.normal(size=2) + 0.5 * rng.normal() > 0).astype(int)
        w, b = np.round(rng.uniform(-1, 1, 2), 1), round(rng.uniform(-1, 1), 1)
        points = [
            [*x, label]
            for x, label in zip(X.tolist(), y.tolist(), strict=True)
        ]
        yield line(points, w.tolist(), b)


@pytest.fixture(scope="module")
def walks(sources):
    rng = np.random.default_rng(5)
    X, y = six_points()
    points = [[*x, int(label)] for x, label in zip(X, y, strict=True)]
    states = [line(points, [0.0, 0.0], 0.0), *problems(rng, 300)]
    return walk(sources, states)


def test_every_step_is_a_step_of_nnlib(walks):
    for path in walks:
        for before, after in pairwise(path):
            *x, label = before["points"][before["turn"]]
            w, b = perceptron_step(x, label, before["w"], before["b"])
            np.testing.assert_allclose(after["w"], w, rtol=1e-12)
            assert after["b"] == pytest.approx(b, rel=1e-12)
            assert after["turn"] == (before["turn"] + 1) % len(
                before["points"]
            )


def test_it_ends_where_nothing_is_wrong_or_a_knob_would_leave_its_range(walks):
    ended = {"done": 0, "out of reach": 0}
    for path in walks:
        last = path[-1]
        X = [point[:2] for point in last["points"]]
        y = [point[2] for point in last["points"]]
        if count_mistakes(X, y, last["w"], last["b"]) == 0:
            ended["done"] += 1
            continue
        w, b = perceptron_step(
            X[last["turn"]], y[last["turn"]], last["w"], last["b"]
        )
        assert max(map(abs, [*w, b])) > 10
        ended["out of reach"] += 1
    assert ended["done"] > 200


def test_the_knobs_at_the_end_are_those_of_fit_perceptron(walks):
    for path in walks:
        first, last = path[0], path[-1]
        X = [point[:2] for point in first["points"]]
        y = [point[2] for point in first["points"]]
        if count_mistakes(X, y, last["w"], last["b"]) > 0:
            continue
        w, b, _ = fit_perceptron(X, y, first["w"], first["b"], epochs=1000)
        np.testing.assert_allclose(
            [*last["w"], last["b"]], [*w, b], rtol=1e-12
        )


def test_it_starts_again_from_the_first_point(sources):
    points = [[1.0, 1.0, 1], [-1.0, -1.0, 0]]
    (path,) = walk(sources, [line(points, [0.0, 0.0], 0.0, turn=1)])
    assert [state["turn"] for state in path[:2]] == [1, 0]


def test_without_points_there_is_nothing_to_play(sources):
    (path,) = walk(sources, [line([], [1.0, 0.0], 0.0)])
    assert len(path) == 1
