"""Where a neuron's line runs, against a plain computation."""

import numpy as np
import pytest

CORNERS = [[-3.5, -3.5], [3.5, -3.5], [3.5, 3.5], [-3.5, 3.5]]
COUNT = 2000


@pytest.fixture(scope="module")
def lines():
    rng = np.random.default_rng(6)
    grid = np.round(rng.uniform(-10, 10, (COUNT, 3)), 1)
    special = [
        [1, 0, 0],
        [0, -2, 1],
        [1, 1, -7],
        [1, 1, 7],
        [0, 0, 1],
        [0, 0, -1],
        [0, 0, 0],
        [1, 1, 50],
        [-1, 1, 0],
    ]
    return np.vstack([special, grid])


def area(corners):
    """Area of a polygon, by its corners in order."""
    if not len(corners):
        return 0.0
    x, y = np.array(corners).T
    return 0.5 * abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))


def test_the_region_is_the_side_that_fires(js, lines):
    rng = np.random.default_rng(7)
    probe = rng.uniform(-3.5, 3.5, (4000, 2))
    asked = [[[w1, w2], b, CORNERS] for w1, w2, b in lines.tolist()]
    answers = js.values("core/plot.js", "halfPlane", asked)
    for (w1, w2, b), answer in zip(lines, answers, strict=True):
        z = np.array(answer["region"] or np.empty((0, 2))) @ [w1, w2] + b
        assert (z >= -1e-9).all()
        share = np.mean(probe @ [w1, w2] + b > 0)
        assert area(answer["region"]) / 49 == pytest.approx(share, abs=0.035)


def test_the_edge_is_on_the_line_and_on_the_border(js, lines):
    asked = [[[w1, w2], b, CORNERS] for w1, w2, b in lines.tolist()]
    for (w1, w2, b), answer in zip(
        lines, js.values("core/plot.js", "halfPlane", asked), strict=True
    ):
        edge = np.array(answer["edge"]).reshape(-1, 2)
        heights = np.array(CORNERS) @ [w1, w2] + b
        crosses = (heights > 0).any() and not (heights > 0).all()
        assert len(edge) == (2 if crosses else 0)
        np.testing.assert_allclose(edge @ [w1, w2] + b, 0, atol=1e-9)
        np.testing.assert_allclose(abs(edge).max(axis=1), 3.5, rtol=1e-12)


def test_the_foot_is_the_nearest_place_of_the_line(js, lines):
    asked = [[[w1, w2], b] for w1, w2, b in lines.tolist()]
    for (w1, w2, b), foot in zip(
        lines, js.values("core/line.js", "foot", asked), strict=True
    ):
        if w1 == w2 == 0:
            assert foot is None
            continue
        assert np.dot(foot, [w1, w2]) + b == pytest.approx(0, abs=1e-9)
        distance = abs(b) / np.hypot(w1, w2)
        assert np.hypot(*foot) == pytest.approx(distance, rel=1e-12)
