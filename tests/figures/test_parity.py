"""Python and JavaScript compute the same, on thousands of random inputs."""

import numpy as np
import pytest

import nnlib

COUNT = 5000
EXTREMES = [
    *(0.0, -0.0, 1.0, -1.0, 5e-324, -5e-324, 1e-300, 1e300, -1e300),
    *(36.7, -36.7, 709.7, -709.7, 745.2, -745.2, 1e4, -1e4),
    *(float("inf"), float("-inf"), float("nan")),
]


def same(python, javascript):
    """Equal to 12 digits; infinities and NaN in the same places."""
    np.testing.assert_allclose(javascript, python, rtol=1e-12, atol=0)


@pytest.fixture
def rng():
    return np.random.default_rng(4)


ACTIVATIONS = ["step", "identity", "sigmoid", "tanh", "relu", "leaky_relu"]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activations(js, rng, name):
    scales = 10.0 ** rng.uniform(-8, 4, COUNT)
    z = np.concatenate([EXTREMES, rng.normal(size=COUNT) * scales])
    answers = js.values(
        "computing/neuron.js", f"activations.{name}", [[v] for v in z.tolist()]
    )
    same(getattr(nnlib, name)(z), answers)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_slopes(js, rng, name):
    z = np.concatenate([[0.0, -0.0, 30.0, -30.0], rng.normal(size=COUNT) * 4])
    answers = js.values(
        "computing/neuron.js", f"slopes.{name}", [[v] for v in z.tolist()]
    )
    # 1 - a loses digits where a is nearly 1.
    slopes = getattr(nnlib, f"{name}_slope")(z)
    np.testing.assert_allclose(answers, slopes, rtol=1e-12, atol=1e-15)


def test_the_leak_of_leaky_relu(js, rng):
    z, leak = rng.normal(size=(2, 100))
    given = np.column_stack([z, leak]).tolist()
    same(
        [nnlib.leaky_relu(v, negative_slope=k) for v, k in given],
        js.values("computing/neuron.js", "leakyRelu", given),
    )
    same(
        [nnlib.leaky_relu_slope(v, negative_slope=k) for v, k in given],
        js.values(
            "computing/neuron.js",
            "leakyReluSlope",
            [[v, 0, k] for v, k in given],
        ),
    )


def test_softmax(js, rng):
    rows = [rng.normal(size=n) * 10 for n in rng.integers(1, 6, COUNT)]
    rows += [np.array([1e4, 0.0, -1e4]), np.array([-800.0, -801.0])]
    answers = js.values(
        "computing/neuron.js", "softmax", [[r.tolist()] for r in rows]
    )
    for row, answer in zip(rows, answers, strict=True):
        same(nnlib.softmax(row), answer)


def random_sums(rng, most=3):
    for _ in range(COUNT):
        count = rng.integers(1, most + 1)
        size = 10.0 ** rng.integers(-3, 4)
        x, w = rng.normal(size=(2, count)) * size
        yield x.tolist(), w.tolist(), rng.normal() * size


def test_weighted_sum(js, rng):
    sums = [*random_sums(rng), ([0.0], [-5.0], -0.0), ([1e200], [1e200], 1.0)]
    answers = js.values("computing/neuron.js", "weightedSum", sums)
    same([nnlib.weighted_sum(*given) for given in sums], answers)


def test_perceptron_step(js, rng):
    given = [(x, int(rng.integers(2)), w, b) for x, w, b in random_sums(rng)]
    answers = js.values(
        "../decision_line/perceptron-rule.js", "perceptronStep", given
    )
    for arguments, answer in zip(given, answers, strict=True):
        w, b = nnlib.perceptron_step(*arguments)
        same([*w, b], [*answer["w"], answer["b"]])
    changed = [a["w"] != g[2] for a, g in zip(answers, given, strict=True)]
    assert 0.2 < np.mean(changed) < 0.8
