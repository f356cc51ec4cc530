"""The toolbox's figures compute what Python and NumPy compute."""

import itertools
import math

import numpy as np
import pytest

from nnlib.figures import Arrows
from nnlib.figures.broadcast import SHAPES
from nnlib.figures.secant.oracle import CURVES
from tests.js.node import ROOMS, STATIC, drawing_of

VECTORS = "computing/vectors.js"
COUNT = 2000


def same(python, javascript):
    np.testing.assert_allclose(javascript, python, rtol=1e-12, atol=0)


@pytest.fixture
def rng():
    return np.random.default_rng(11)


@pytest.mark.parametrize("name", CURVES)
def test_rise_over_run(js, rng, name):
    places = rng.uniform(-2, 2, COUNT).tolist()
    runs = (2.0 ** -rng.integers(0, 11, COUNT)).tolist()
    asked = [[name, x, run] for x, run in zip(places, runs, strict=True)]
    f = CURVES[name]
    for (_, x, run), found in zip(
        asked,
        js.values(ROOMS / "secant/curves.js", "secant", asked),
        strict=True,
    ):
        rise = f(x + run) - f(x)
        same([rise, rise / run], [found["rise"], found["slope"]])


@pytest.mark.parametrize(
    ("name", "slope"),
    [
        ("line", lambda x: 2),
        ("square", lambda x: 2 * x),
        ("three-squares", lambda x: 6 * x),
        ("square-and-line", lambda x: 2 * x + 2),
    ],
)
def test_the_slopes_close_in_on_the_rules_of_the_page(js, name, slope):
    asked = [[name, x, 2.0**-20] for x in (-2, -0.5, 0, 1, 1.5)]
    for (_, x, run), found in zip(
        asked,
        js.values(ROOMS / "secant/curves.js", "secant", asked),
        strict=True,
    ):
        assert abs(found["slope"] - slope(x)) <= 3 * run


def test_powers(js, rng):
    asked = np.stack(
        [rng.uniform(0.5, 3.5, COUNT), rng.uniform(-2, 2, COUNT)], axis=1
    ).tolist()
    for (base, x), found in zip(
        asked,
        js.values(ROOMS / "power_curve/power.js", "power", asked),
        strict=True,
    ):
        height, ratio = math.pow(base, x), math.log(base)
        same(
            [height, height * ratio, ratio],
            [found["height"], found["slope"], found["atZero"]],
        )


def test_the_slope_of_a_power_is_what_a_nudge_measures(js):
    (found,) = js.values(ROOMS / "power_curve/power.js", "power", [[2, 1.5]])
    h = 1e-6
    nudged = (2 ** (1.5 + h) - 2 ** (1.5 - h)) / (2 * h)
    assert found["slope"] == pytest.approx(nudged, rel=1e-8)


def test_dot_products_lengths_and_shadows(js, rng):
    pairs = [rng.normal(size=(2, n)) for n in rng.integers(1, 9, COUNT)]
    asked = [pair.tolist() for pair in pairs]
    # A sum near 0 keeps few digits; so compare with the sum of its parts.
    sizes = [abs(u) @ abs(v) for u, v in pairs]
    for pair, size, found in zip(
        pairs, sizes, js.values(VECTORS, "dot", asked), strict=True
    ):
        assert abs(found - pair[0] @ pair[1]) <= 1e-12 * size
    lengths = js.values(VECTORS, "length", [[u] for u, _ in asked])
    same([np.linalg.norm(u) for u, _ in pairs], lengths)
    for (u, v), size, found in zip(
        pairs, sizes, js.values(VECTORS, "along", asked), strict=True
    ):
        length = np.linalg.norm(u)
        assert abs(found - u @ v / length) <= 1e-12 * size / length


def test_matrix_products(js, rng):
    sizes = rng.integers(1, 5, (COUNT // 4, 3)).tolist()
    pairs = [
        (rng.normal(size=(n, k)), rng.normal(size=(k, m))) for n, k, m in sizes
    ]
    asked = [[A.tolist(), B.tolist()] for A, B in pairs]
    for (A, B), found in zip(
        pairs, js.values(VECTORS, "product", asked), strict=True
    ):
        assert np.shape(found) == (A @ B).shape
        assert (abs(A @ B - found) <= 1e-12 * (abs(A) @ abs(B))).all()


def test_shapes_are_stretched_as_numpy_stretches_them(js):
    sizes = [
        (),
        *itertools.product((1, 2, 3)),
        *itertools.product((1, 2, 3), (1, 2, 3)),
        (2, 1, 3),
        (4, 1),
    ]
    asked = [[list(a), list(b)] for a in sizes for b in sizes]
    refused = 0
    for (a, b), found in zip(
        asked,
        js.values(ROOMS / "broadcast/shapes.js", "broadcast", asked),
        strict=True,
    ):
        try:
            shape = np.broadcast_shapes(tuple(a), tuple(b))
        except ValueError:
            assert found is None
            refused += 1
        else:
            assert tuple(found) == shape
    assert 20 < refused < len(asked) / 2


@pytest.mark.parametrize("a", SHAPES)
@pytest.mark.parametrize("b", SHAPES)
def test_what_numpy_says_when_it_refuses_is_what_the_figure_says(js, a, b):
    sizes = [eval(shape) for shape in (a, b)]
    state = {"a": a, "b": b}
    (view,) = js.values(STATIC, "initial", [["broadcast", state, "u"]])
    try:
        np.zeros(sizes[0]) + np.zeros(sizes[1])
    except ValueError as error:
        assert str(error).strip() in " ".join(view.split())
    else:
        assert "could not be broadcast" not in view


def drag(js, name, point):
    """Let the tip of an arrow go at a place of the picture."""
    asked = [[Arrows().state() | {"u": [2, 1], "v": [1, 2]}, point]]
    return js.values(drawing_of("arrows"), f"default.drags.{name}", asked)[0]


@pytest.mark.parametrize("name", ["u", "v"])
def test_a_dragged_tip_stands_where_the_sliders_can(js, rng, name):
    for point in rng.uniform(-100, 500, (20, 2)).tolist():
        (tip,) = drag(js, name, point).values()
        assert all(abs(c) <= 3 and c * 4 % 1 == 0 for c in tip)
