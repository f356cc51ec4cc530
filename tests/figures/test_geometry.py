"""Where a neuron's line runs, against a plain computation."""

import re

import numpy as np
import pytest

from tests.figures.oracles import oracle
from tests.js.node import STATIC

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
    answers = js.values("computing/half-plane.js", "halfPlane", asked)
    for (w1, w2, b), answer in zip(lines, answers, strict=True):
        z = np.array(answer["region"] or np.empty((0, 2))) @ [w1, w2] + b
        assert (z >= -1e-9).all()
        share = np.mean(probe @ [w1, w2] + b > 0)
        assert area(answer["region"]) / 49 == pytest.approx(share, abs=0.035)


def test_the_edge_is_on_the_line_and_on_the_border(js, lines):
    asked = [[[w1, w2], b, CORNERS] for w1, w2, b in lines.tolist()]
    for (w1, w2, b), answer in zip(
        lines,
        js.values("computing/half-plane.js", "halfPlane", asked),
        strict=True,
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
        lines,
        js.values("drawing/line-grips.js", "foot", asked),
        strict=True,
    ):
        if w1 == w2 == 0:
            assert foot is None
            continue
        assert np.dot(foot, [w1, w2]) + b == pytest.approx(0, abs=1e-9)
        distance = abs(b) / np.hypot(w1, w2)
        assert np.hypot(*foot) == pytest.approx(distance, rel=1e-12)


def to_line(point, points):
    """Distance of a point from a line with corners."""
    a, b = np.array(points[:-1]), np.array(points[1:])
    along = b - a
    square = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip(((point - a) * along).sum(axis=1) / square, 0, 1)
    return np.hypot(*(a + share[:, None] * along - point).T).min()


def test_a_line_keeps_its_bends_and_leaves_out_the_rest(js):
    t = np.linspace(0, 1, 241)
    lines = {
        "straight": np.stack([300 * t, 100 * t], axis=1),
        "wave": np.stack([300 * t, 100 * np.sin(12 * t)], axis=1),
        "corner": np.stack([300 * t, 200 * abs(t - 0.5)], axis=1),
        "there and back": np.stack([200 * abs(t - 0.25), 0 * t], axis=1),
        "still": np.zeros((241, 2)),
    }
    asked = [[points.tolist()] for points in lines.values()]
    answers = js.values("drawing/points.js", "bends", asked)
    for (name, points), kept in zip(lines.items(), answers, strict=True):
        assert kept[0] == points[0].tolist(), name
        assert kept[-1] == points[-1].tolist(), name
        off = max(to_line(point, kept) for point in points)
        assert off < 0.051, name  # pixels: what `bends` promises
    sizes = dict(zip(lines, map(len, answers), strict=True))
    assert sizes["straight"] == 2
    assert sizes["corner"] == sizes["there and back"] == 3
    assert 20 < sizes["wave"] < 160


STEPS = {
    "bowl": 0.4,
    "narrow valley": 0.8,
    "two minima": 0.2,
    "saddle": 0.2,
    "plateau": 0.1,
}


def corners_of(ring):
    """Return the corners that an outline in relative steps goes to."""
    numbers = [float(n) for n in re.findall(r"-?\d+", ring)]
    return np.cumsum(np.reshape(numbers, (-1, 2)), axis=0) / 10


@pytest.mark.parametrize("name", STEPS)
def test_level_lines_run_at_equal_steps_of_height(js, name):
    """Also between their corners, and where the map ends they may end."""
    cost, gradient = oracle("two-knobs").LANDSCAPES[name]
    state = {"landscape": name, "steps": 0}
    (picture,) = js.values(STATIC, "initial", [["two-knobs", state, "u"]])
    rings = re.findall(r"(M[^Mz]*)z", "".join(levels_in(picture)))
    heights = set()
    for ring in rings:
        corners = corners_of(ring)
        ways = np.diff(corners, axis=0)
        places = np.concatenate([corners, corners[:-1] + ways / 2])
        u, v = (places[:, 0] - 190) / 80, (184 - places[:, 1]) / 80
        inside = (abs(u) < 1.97) & (abs(v) < 1.97)
        if not inside.any():  # a corner of the map, cut off
            continue
        found = cost(u, v)[inside]
        level = STEPS[name] * round(np.median(found) / STEPS[name])
        steep = np.hypot(*np.broadcast_arrays(*gradient(u, v)))[inside]
        off = abs(found - level) / np.maximum(steep, 0.1) * 80
        assert off.max() < 0.6, (level, off.max())  # pixels
        heights.add(round(level / STEPS[name]))
    assert heights == set(range(min(heights), max(heights) + 1))
    assert min(heights) == 1


def levels_in(picture):
    return re.findall(r'<path class="nn-level" d="([^"]*)"', picture)


def test_the_arrow_keeps_its_direction_when_it_is_cut(js):
    """At a right angle to the line, its tip inside the picture."""
    rng = np.random.default_rng(8)
    knobs = np.round(rng.uniform(-10, 10, (400, 3)) * 4) / 4
    asked = [
        ["decision-line", {"w": [w1, w2], "b": b, "points": []}, "u"]
        for w1, w2, b in knobs.tolist()
    ]
    drawn = js.values(STATIC, "initial", asked)
    cut = 0
    for (w1, w2, _), picture in zip(knobs, drawn, strict=True):
        found = re.search(r'class="nn-normal"([^>]*)>', picture)
        if not found:
            continue
        ends = re.findall(r'[xy][12]="([-\d.]+)"', found[1])
        x1, y1, x2, y2 = map(float, ends)
        arrow = np.array([x2 - x1, y1 - y2]) / 35.78  # pixels for 1
        length = np.hypot(*arrow)
        assert 30 < x2 < 352
        assert 20 < y2 < 270.5
        shorter = "cut short" in picture
        wanted = np.hypot(w1, w2)
        assert length < wanted + 0.01
        assert shorter or length > wanted - 0.01
        cut += shorter
        if length > 0.2:
            assert arrow @ [w1, w2] / length / wanted > 0.999
    assert 100 < cut < 400
