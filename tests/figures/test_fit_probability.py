"""Surprise and learning by hand, in the figure and in `nnlib`."""

from itertools import pairwise

import numpy as np
import pytest

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    Linear,
    Sequential,
    capitals,
    fit,
)
from tests.js.node import CALL, ask, drawing_of

POINTS = [list(pair) for pair in zip(*capitals(), strict=True)]


def problems(rng, count):
    for _ in range(count):
        n = int(rng.integers(1, 20))
        x = rng.uniform(0, 10, n).tolist()
        y = rng.integers(0, 2, n).tolist()
        points = [[*pair] for pair in zip(x, y, strict=True)]
        yield points, float(rng.uniform(-4, 4)), float(rng.uniform(-10, 10))


def columns(points):
    return [[x] for x, _ in points], [[y] for _, y in points]


def trained(points, w, b, lr, epochs):
    """Return the knobs and the losses of the library's own loop."""
    net = Sequential(Linear.of([[w]], [b]))
    optimizer = SGD(net.parameters(), lr=lr)
    loss = BCEWithLogitsLoss()
    history = fit(net, *columns(points), loss, optimizer, epochs=epochs)
    return net[0].weight.item(), net[0].bias.item(), history["loss"]


def test_surprise_is_the_librarys_loss(js):
    rng = np.random.default_rng(11)
    z = [*(rng.normal(size=3000) * 20), 0.0, 800.0, -800.0, 1e4, -1e4]
    given = [[float(z_i), int(rng.integers(2))] for z_i in z]
    loss = BCEWithLogitsLoss()
    np.testing.assert_allclose(
        js.values("computing/surprise.js", "surprise", given),
        [loss([[z_i]], [[y_i]]) for z_i, y_i in given],
        rtol=1e-12,
    )


def test_mean_surprise_and_its_slopes(js):
    given = [*problems(np.random.default_rng(12), 500)]
    means = js.values("../fit_probability/fit.js", "meanSurprise", given)
    slopes = js.values("../fit_probability/fit.js", "slopes", given)
    loss = BCEWithLogitsLoss()
    for (points, w, b), mean, both in zip(given, means, slopes, strict=True):
        X, y = columns(points)
        net = Sequential(Linear.of([[w]], [b]))
        assert mean == pytest.approx(loss(net(X), y), rel=1e-12)
        net.backward(loss.backward())
        grads = [net[0].weight_grad.item(), net[0].bias_grad.item()]
        np.testing.assert_allclose(both, grads, rtol=1e-9, atol=1e-14)


def test_descend_is_the_librarys_loop(js):
    given = [
        (points, w, b, 0.02, 25)
        for points, w, b in problems(np.random.default_rng(13), 200)
    ]
    answers = js.values("../fit_probability/fit.js", "descend", given)
    for arguments, answer in zip(given, answers, strict=True):
        w, b, _ = trained(*arguments)
        np.testing.assert_allclose(
            [answer["w"], answer["b"]], [w, b], rtol=1e-9, atol=1e-12
        )


@pytest.mark.parametrize("start", [(0.0, 0.0), (-4.0, 10.0), (3.0, -9.0)])
def test_let_it_learn_walks_as_fit_does(sources, start):
    w, b = start
    file = drawing_of("fit-probability").as_uri()
    state = {"points": POINTS, "w": w, "b": b}
    (answer,) = ask(CALL.parent, [["walk.mjs", "walk", [file, state]]])
    path = answer["value"]
    assert 20 < len(path) < 200
    for before, after in pairwise(path):
        w, b, _ = trained(POINTS, before["w"], before["b"], 0.25, 10)
        assert after["w"] == pytest.approx(w, rel=1e-12)
        assert after["b"] == pytest.approx(b, rel=1e-12)
    w, b, _ = trained(POINTS, 0.0, 0.0, 0.25, 3000)
    last = path[-1]
    assert last["w"] == pytest.approx(w, abs=0.01)
    assert last["b"] == pytest.approx(b, abs=0.05)


@pytest.mark.parametrize(
    ("p", "text"),
    [
        (0.5, "0.5"),
        (0.99331, "0.9933"),
        (0.999664, "0.9997"),
        (0.99996, "0.99996"),
        (0.9999938558, "0.9999939"),
        (1.0, "> 0.9999"),
        (0.0000061442, "0.000006144"),
        (0.0, "0"),
    ],
)
def test_a_chance_is_never_rounded_to_certainty(js, p, text):
    assert js.values("drawing/numbers.js", "chance", [[p]]) == [text]
