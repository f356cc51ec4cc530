import numpy as np
import pytest

from nnlib import (
    Identity,
    LeakyReLU,
    Linear,
    ReLU,
    Sequential,
    Sigmoid,
    Softmax,
    Step,
    Tanh,
    kaiming_uniform,
    neuron,
    sigmoid,
    uniform,
    xavier_uniform,
    zeros,
)

rng = np.random.default_rng(0)


def test_a_layer_is_many_neurons_for_many_examples():
    W, b, X = (
        rng.normal(size=(3, 2)),
        rng.normal(size=2),
        rng.normal(size=(4, 3)),
    )
    net = Sequential(Linear.of(W, b), Sigmoid())
    by_hand = [
        [neuron(x, W[:, j], b[j], sigmoid) for j in range(2)] for x in X
    ]
    np.testing.assert_allclose(net(X), by_hand, rtol=1e-14)


def test_without_bias():
    layer = Linear(3, 2, bias=False, rng=rng)
    assert layer.bias is None
    np.testing.assert_array_equal(layer(np.eye(3)), layer.weight)


@pytest.mark.parametrize(
    "layer",
    [Step(), Identity(), Sigmoid(), Tanh(), ReLU(), LeakyReLU(), Softmax()],
    ids=repr,
)
def test_activation_layers_match_their_functions(layer):
    import nnlib

    name = type(layer).__name__.lower().replace("leakyrelu", "leaky_relu")
    X = rng.normal(size=(3, 4))
    np.testing.assert_array_equal(layer(X), getattr(nnlib, name)(X))


def test_a_second_call_leaves_the_first_result_alone():
    for layer in (Linear(2, 3, rng=rng), Identity(), Sigmoid(), ReLU()):
        first = layer([[1, 2]])
        kept = first.copy()
        layer([[5, 6]])
        np.testing.assert_array_equal(first, kept)


def test_knobs_are_filled_and_never_replaced():
    layer = Linear(2, 1, rng=rng)
    window = layer.weight
    layer.weight = [[7], [3]]
    assert layer.weight is window
    assert window.tolist() == [[7], [3]]
    with pytest.raises(ValueError, match=r"weight must have shape \(2, 1\)"):
        layer.weight = [[7, 3]]


def test_leaky_relu_keeps_its_slope():
    layer = LeakyReLU(0.2)
    assert layer([[-10]]) == [[-2]]
    assert layer.backward(np.array([[1.0]])) == [[0.2]]


@pytest.mark.parametrize(
    ("init", "limit"),
    [
        (zeros, 0),
        (uniform, 1),
        (xavier_uniform, np.sqrt(6 / 300)),
        (kaiming_uniform, np.sqrt(6 / 100)),
    ],
)
def test_initialisers_stay_within_their_limits_and_fill_them(init, limit):
    weight = Linear(100, 200, rng=np.random.default_rng(0), init=init).weight
    assert abs(weight).max() <= limit
    assert abs(weight).max() >= 0.99 * limit
    assert abs(weight.mean()) <= 0.02 * limit
    assert weight.std() == pytest.approx(limit / np.sqrt(3), rel=0.02)


def test_the_same_seed_gives_the_same_weights():
    # PCG64 and uniform are the same on every platform.
    weight = Linear(2, 2, rng=np.random.default_rng(1)).weight
    right = [[0.0289569, 1.1034062], [-0.8716274, 1.0989622]]
    np.testing.assert_allclose(weight, right, atol=1e-7)


@pytest.mark.parametrize(
    ("layer", "code"),
    [
        (Linear(2, 3, rng=rng), "Linear(2, 3)"),
        (Linear(2, 3, bias=False, rng=rng), "Linear(2, 3, bias=False)"),
        (Tanh(), "Tanh()"),
        (LeakyReLU(0.2), "LeakyReLU(0.2)"),
    ],
)
def test_repr(layer, code):
    assert repr(layer) == code
