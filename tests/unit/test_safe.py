"""No warning, no error and no NaN from finite numbers, however large.

All of it with every floating-point error raised: what the caller set must not
matter.
"""

import numpy as np
import pytest

import nnlib

EXTREMES = [-1.7e308, -1e4, -1000, -710, -40, 0, 40, 710, 1000, 1e4, 1.7e308]
SLOPES = [n for n in nnlib.__all__ if n.endswith("_slope")]


@pytest.fixture(autouse=True)
def every_error_raised():
    with np.errstate(all="raise"):
        yield


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize(
    "name", [*SLOPES, *(s.removesuffix("_slope") for s in SLOPES), "softmax"]
)
def test_functions(name, dtype):
    top = np.finfo(dtype).max
    z = np.clip(EXTREMES, -top, top).astype(dtype)
    a = getattr(nnlib, name)(z)
    assert a.dtype == dtype
    assert np.isfinite(a).all()


def test_sigmoid_and_softmax_are_exact():
    assert nnlib.sigmoid(-1000) == 0
    assert nnlib.sigmoid(1000) == 1
    assert nnlib.sigmoid(-700) == pytest.approx(np.exp(-700.0), rel=1e-15)
    assert nnlib.softmax([1e4, 0, -1e4]).tolist() == [1, 0, 0]
    assert nnlib.softmax([1e4, 1e4]).tolist() == [0.5, 0.5]


@pytest.mark.parametrize(
    ("z", "y", "right"),
    [
        (1e4, 1, 0),
        (-1e4, 0, 0),
        (-1e4, 1, 1e4),
        (1e4, 0, 1e4),
        (1e308, 0, 1e308),
        (40, 1, np.exp(-40)),
        (-40, 0, np.exp(-40)),
        (800, 0.5, 400),
    ],
)
def test_losses_from_logits_are_exact(z, y, right):
    loss = nnlib.BCEWithLogitsLoss()
    assert loss([[z]], [[y]]) == pytest.approx(right, rel=1e-14, abs=0)
    assert loss.backward()[0, 0] == nnlib.sigmoid(z) - y
    loss = nnlib.CrossEntropyLoss()
    if y in (0, 1):
        value = loss([[0, z]], [y])
        assert value == pytest.approx(right, rel=1e-14, abs=1e-16)
        a = nnlib.sigmoid(z)
        np.testing.assert_allclose(
            loss.backward(), [[y - a, a - y]], atol=1e-16
        )


@pytest.mark.parametrize(
    ("a", "y"), [(0, 1), (1, 0), (0, 0), (1, 1), (0, 0.5)]
)
def test_losses_from_saturated_probabilities_stay_finite(a, y):
    loss = nnlib.BCELoss()
    assert loss([[a]], [[y]]) == pytest.approx(100 * abs(a - y), abs=0)
    assert np.isfinite(loss.backward()).all()
    loss = nnlib.CELoss()
    assert loss([[a, 1 - a]], [[y, 1 - y]]) == pytest.approx(100 * abs(a - y))
    assert np.isfinite(loss.backward()).all()


@pytest.mark.parametrize("activation", ["Sigmoid", "Tanh", "ReLU", "Softmax"])
@pytest.mark.parametrize("scale", [1e-200, 1e3, 1e100])
def test_a_step_by_hand_with_saturated_neurons(activation, scale):
    rng = np.random.default_rng(0)
    net = nnlib.Sequential(
        nnlib.Linear(3, 4, rng=rng),
        getattr(nnlib, activation)(),
        nnlib.Linear(4, 1, rng=rng),
        nnlib.Sigmoid(),
    )
    loss, X = nnlib.BCELoss(), scale * rng.normal(size=(5, 3))
    optimizer = nnlib.Adam(net.parameters(), weight_decay=0.1)
    for _ in range(3):
        assert np.isfinite(loss(net(X), [[1], [0], [1], [0], [1]]))
        net.backward(loss.backward())
        optimizer.step()
    assert np.isfinite(net.parameters().value).all()


def test_fit_and_its_helpers():
    rng = np.random.default_rng(0)
    X, y = nnlib.quadrants(20, rng=rng)
    net = nnlib.Sequential(
        nnlib.Linear(2, 3, rng=rng),
        nnlib.Sigmoid(),
        nnlib.Linear(3, 2, rng=rng),
    )
    net[0].weight = net[0].weight * 1e6
    loss = nnlib.CrossEntropyLoss()
    nnlib.fit(
        net, X, y, loss, nnlib.SGD(net.parameters(), 0.1),
        epochs=3, batch_size=7, rng=rng, validation=(X, y),
    )  # fmt: skip
    nnlib.check_gradients(net, X, y, loss)


def test_the_callers_own_settings_come_back():
    nnlib.sigmoid(-1000)
    assert np.geterr()["over"] == "raise"
