"""The fifty lines of automatic differentiation, held to `nnlib`."""

import numpy as np
import pytest

from nnlib import Linear, MSELoss, Sequential, Sigmoid, sigmoid

from . import notebooks
from .conventions import Notebook

CELLS = ["autodiff-number", "autodiff-functions"]
CELLS += ["autodiff-graph", "autodiff-backward"]


@pytest.fixture(scope="module")
def sources():
    (path,) = (p for p in notebooks() if p.stem == "05c-fifty-lines")
    cells = {cell.id: cell.source for cell in Notebook(path).code}
    return [cells[name] for name in CELLS]


@pytest.fixture(scope="module")
def engine(sources):
    names = {"sigmoid": sigmoid}
    for source in sources:
        exec(source, names)
    return names


def network(engine, X, T, W1, b1, W2, b2):
    """Return the mean squared error as one formula, and its parameters."""
    number, squash = engine["Number"], engine["sigmoid_of"]
    knobs = [
        np.vectorize(number, otypes=[object])(array)
        for array in (W1, b1, W2, b2)
    ]
    apply = np.vectorize(squash, otypes=[object])
    hidden = apply(X @ knobs[0] + knobs[1])
    out = apply(hidden @ knobs[2] + knobs[3])
    squares = ((out - T) * (out - T)).sum()
    return squares * (1 / T.size), knobs


def test_it_has_fifty_lines(sources):
    assert sum(len(source.splitlines()) for source in sources) <= 52
    lines = [one for text in sources for one in text.splitlines() if one]
    assert len(lines) <= 50


@pytest.mark.parametrize("seed", range(5))
def test_a_networks_gradients_are_those_of_nnlib(engine, seed):
    rng = np.random.default_rng(seed)
    inputs, width, outputs, batch = rng.integers(1, 5, 4)
    net = Sequential(
        *(Linear(inputs, width, rng=rng), Sigmoid()),
        *(Linear(width, outputs, rng=rng), Sigmoid()),
    )
    X, T = rng.normal(size=(batch, inputs)), rng.random((batch, outputs))
    loss = MSELoss()
    right = loss(net(X), T)
    net.backward(loss.backward())
    first, last = net[0], net[2]
    cost, knobs = network(
        engine, X, T, first.weight, first.bias, last.weight, last.bias
    )
    assert cost.value == pytest.approx(right, rel=1e-12)
    wanted = [
        *(first.weight_grad, first.bias_grad),
        *(last.weight_grad, last.bias_grad),
    ]
    for _ in range(2):  # a second walk must give the same
        engine["backward"](cost)
        for array, grad in zip(knobs, wanted, strict=True):
            found = [number.grad for number in array.ravel()]
            np.testing.assert_allclose(
                found, grad.ravel(), rtol=1e-9, atol=1e-15
            )


def test_two_ends_share_numbers_and_do_not_disturb_each_other(engine):
    x = engine["Number"](3.0)
    square = x * x
    double, cube = square + square, square * x
    for _ in range(2):
        engine["backward"](double)
        assert (x.grad, square.grad) == (12, 2)
        engine["backward"](cube)
        assert (x.grad, square.grad) == (27, 3)


def test_a_long_chain_needs_no_recursion(engine):
    x = total = engine["Number"](1.0)
    for _ in range(20_000):
        total = total + x
    engine["backward"](total)
    assert x.grad == 20_001


def test_plain_numbers_stand_on_either_side(engine):
    x = engine["Number"](2.0)
    y = 10 - (3 * x + 1) * 2 + x * 0.5 - 1
    engine["backward"](y)
    assert (y.value, x.grad) == (-4.0, -5.5)
