"""What used to go wrong without a word."""

import json
import tracemalloc
import warnings

import numpy as np
import pytest

import nnlib
from nnlib import (
    SGD,
    CrossEntropyLoss,
    LeakyReLU,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    StandardScaler,
    Tanh,
    check_gradients,
)
from tests.js import node

XOR = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])


@pytest.mark.parametrize(
    "layer",
    [
        Linear.of(np.eye(2), [0, 0]), Sigmoid(), Tanh(), ReLU(), LeakyReLU(),
        nnlib.Softmax(), nnlib.Identity(), nnlib.Step(),
        nnlib.Dropout(rng=np.random.default_rng(0)),
    ],
    ids=repr,
)  # fmt: skip
def test_an_output_may_be_changed_without_harm(layer):
    X, grad = np.array([[0.5, -1.0]]), np.array([[1.0, 2.0]])
    layer(X)
    right = layer.backward(grad)
    output = layer(X)
    output[:] = 99
    np.testing.assert_array_equal(layer.backward(grad), right)
    assert layer.output is not output


def test_training_by_epochs_takes_class_labels():
    rng = np.random.default_rng(0)
    X, y = nnlib.halves(30, rng=rng)
    ends = []
    for by_hand in (True, False):
        net = Sequential(Linear(2, 2, rng=np.random.default_rng(1)))
        optimizer = SGD(net.parameters(), 0.5)
        if by_hand:
            value = nnlib.train_epoch(
                net, [(X.tolist(), y)], CrossEntropyLoss(), optimizer
            )
        else:
            value = nnlib.fit(
                net, X, y, CrossEntropyLoss(), optimizer, epochs=1
            )["loss"][0]
        ends.append([value, *net.parameters().value])
    assert ends[0] == ends[1]


def test_training_by_epochs_takes_a_generator():
    net = Sequential(Linear.of([[0.0]]))
    batches = (([[x]], [[2 * x]]) for x in (1, 2, 3))
    optimizer = SGD(net.parameters(), 0.1)
    assert nnlib.train_epoch(net, batches, MSELoss(), optimizer) > 0
    assert net[0].weight > 1


# Constants


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize(
    "constant",
    [0.1, 0.2, 0.3, 0.7, 1 / 3, 1e-30, 1e30, 1e9 + 0.1, 123.456, -0.1, 0, 7],
)
@pytest.mark.parametrize("n", [1, 3, 1000, 4321])
def test_a_constant_gets_scale_1(constant, n, dtype):
    X = np.full((n, 2), constant, dtype)
    X[:, 1] = np.arange(n)
    scaler = StandardScaler().fit(X)
    assert scaler.scale[0] == 1
    assert (scaler.transform(X)[:, 0] == 0).all()
    new = scaler.transform(X + 0.25)
    assert abs(new[:, 0]).max() < 1


def test_a_small_but_real_change_is_scaled():
    X = np.array([[1e9], [1e9 + 1], [1e9 + 2]])
    assert StandardScaler().fit_transform(X).std() == pytest.approx(1)
    X = np.array([[1e-20], [2e-20]])
    assert StandardScaler().fit_transform(X).std() == pytest.approx(1)


# Checking gradients


@pytest.mark.parametrize("activation", [ReLU, LeakyReLU])
@pytest.mark.parametrize("seed", range(5))
def test_kinks_raise_no_false_alarm(activation, seed):
    """At (0, 0) and with biases of 0, every hidden z is exactly 0."""
    rng = np.random.default_rng(seed)
    net = Sequential(
        Linear(2, 6, rng=rng), activation(), Linear(6, 1, rng=rng)
    )
    errors = check_gradients(net, XOR, XOR[:, :1], MSELoss())
    assert max(errors.values()) < 1e-7
    assert net[1].input[0].tolist() == [0] * 6


def test_gradients_of_many_examples_can_be_checked():
    X = np.random.default_rng(0).normal(size=(10_001, 2))
    rng = np.random.default_rng(1)
    net = Sequential(Linear(2, 2, rng=rng), ReLU(), Linear(2, 1, rng=rng))
    errors = check_gradients(net, X, X[:, :1], MSELoss())
    assert max(errors.values()) < 1e-7


def test_a_slip_beside_kinks_is_still_found():
    rng = np.random.default_rng(0)
    net = Sequential(Linear(2, 6, rng=rng), ReLU(), Linear(6, 1, rng=rng))
    net[1].slope = lambda z, a: 0.5 * (z > 0)
    errors = check_gradients(net, XOR, XOR[:, :1], MSELoss())
    assert errors["0.weight"] > 0.1
    assert errors["2.weight"] < 1e-7


@pytest.mark.parametrize("activation", [Sigmoid, Tanh, ReLU])
def test_float32_raises_no_false_alarm(activation):
    rng = np.random.default_rng(0)
    f = {"rng": rng, "dtype": np.float32}
    net = Sequential(Linear(2, 5, **f), activation(), Linear(5, 2, **f))
    before = net.parameters().value.copy()
    errors = check_gradients(net, XOR, XOR, MSELoss())
    assert max(errors.values()) < 1e-7
    assert (net.parameters().value == before).all()
    assert net.parameters().value.dtype == np.float32
    net[1].slope = lambda z, a: 0.5 * np.ones_like(z)
    assert check_gradients(net, XOR, XOR, MSELoss())["0.weight"] > 1e-3


# Room


def test_a_large_forward_keeps_no_room_and_backward_still_works():
    rng = np.random.default_rng(0)
    net = Sequential(
        Linear(2, 50, rng=rng), Tanh(), Linear(50, 50, rng=rng), Tanh(),
        Linear(50, 1, rng=rng),
    )  # fmt: skip
    X = rng.normal(size=(20_000, 2))
    y = X[:, :1]
    tracemalloc.start()
    output = net(X)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 2 * output.nbytes
    loss = MSELoss()
    loss(output, y)
    net.backward(loss.backward())
    grad = net.parameters().grad.copy()
    by_parts = np.zeros_like(grad)
    for part in np.split(np.arange(20_000), 4):
        loss(net(X[part]), y[part])
        net.backward(loss.backward())
        by_parts += net.parameters().grad / 4
    np.testing.assert_allclose(grad, by_parts, rtol=1e-9, atol=1e-15)


def test_forgetting_is_followed_by_a_sentence():
    net = Sequential(Linear.of([[1.0]]))
    net([[1]])
    net.forget()
    with pytest.raises(RuntimeError, match="run the network forward before"):
        net.backward([[1]])


# Names


def test_there_is_one_namespace_to_train_with():
    names = set(nnlib.__all__)
    assert {"Activation", "Dropout", "fit", "report", "one_hot"} <= names
    assert not names & {"moons", "digits", "reveal", "show_source", "normal"}


@pytest.mark.parametrize(
    "name",
    [
        "capitals", "circles", "digits", "halves", "ices", "moons", "party",
        "quadrants", "six_points", "spam", "spirals", "truth_table",
        "verdicts", "wine", "reveal", "show_source",
    ],
)  # fmt: skip
def test_old_names_go_on_working(name):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        thing = getattr(nnlib, name)
        exec(f"from nnlib import {name} as found", found := {})
    home = nnlib.book if name in ("reveal", "show_source") else nnlib.data
    assert found["found"] is thing is getattr(home, name)


def test_a_name_that_is_nowhere_is_missed():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = nnlib.nonsense
    with pytest.raises(AttributeError):
        _ = nnlib.np


# The same noise in JavaScript

CLOUDS = """
import { Rng } from "RNG";
const normal = (rng) => {
  const [u, v] = [rng.random(), rng.random()];
  return Math.sqrt(-2 * Math.log1p(-u)) * Math.cos(2 * Math.PI * v);
};
const blurred = (points, noise, rng) =>
  points.map((point) => point.map((x) => x + noise * normal(rng)));
const square = (n, rng) =>
  Array.from({ length: n }, () => [rng.uniform(-1, 1), rng.uniform(-1, 1)]);
const moon = (n) => Array.from({ length: n }, (_, i) => {
  const half = Math.ceil(n / 2), low = i >= half;
  const k = low ? n - half : half;
  const t = Math.PI * (low ? i - half : i) / (k - 1);
  const [x, y] = [Math.cos(t), Math.sin(t)];
  return low ? [1 - x, 0.5 - y] : [x, y];
});
const found = [1, 7, 2 ** 40].map((seed) => {
  const a = new Rng(seed), b = new Rng(seed);
  return [blurred(square(40, a), 0.3, a), blurred(moon(41), 0.2, b)];
});
console.log(JSON.stringify(found));
"""


def test_javascript_repeats_noisy_points_number_for_number():
    (rng,) = (
        path
        for path in node.SOURCES.rglob("rng.js")
        if not {"dist", "node_modules"} & set(path.parts)
    )
    code = CLOUDS.replace("RNG", rng.as_uri())
    found = node.run("--input-type=module", stdin=code)
    for seed, (square, moon) in zip(
        (1, 7, 2**40), json.loads(found), strict=True
    ):
        draw = np.random.default_rng
        right, _ = nnlib.quadrants(40, 0.3, rng=draw(seed))
        np.testing.assert_allclose(square, right, rtol=0, atol=1e-14)
        right, _ = nnlib.moons(41, 0.2, rng=draw(seed))
        np.testing.assert_allclose(moon, right, rtol=0, atol=1e-14)
