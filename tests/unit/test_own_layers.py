"""Layers as a reader of the book would write them, from the reference alone.

Each may stand first, between others and last; be checked, trained, copied,
frozen and cut out.
"""

import copy
import pickle

import numpy as np
import pytest

import nnlib
from nnlib import SGD, Activation, Layer, Linear, MSELoss, Sequential, Tanh

X = np.random.default_rng(0).normal(size=(6, 3))
Y = np.random.default_rng(1).normal(size=(6, 3))


class Scale(Layer):
    """As in the reference: assigns its gradient, keeps its input."""

    parameter_names = ("factor",)

    def __init__(self, features):
        self.factor = np.ones(features)

    def forward(self, X):
        self.input = X
        return X * self.factor

    def backward(self, grad):
        self.factor_grad = (grad * self.input).sum(axis=0)
        return grad * self.factor


class LayerNorm(Layer):
    """Each row has mean 0 and deviation 1, then a gain and a shift."""

    parameter_names = ("gain", "shift")

    def __init__(self, features, eps=1e-5):
        self.gain = np.ones(features)
        self.shift = np.zeros(features)
        self.eps = eps

    def forward(self, X):
        X = X - X.mean(axis=1, keepdims=True)
        self.width = np.sqrt((X**2).mean(axis=1, keepdims=True) + self.eps)
        self.normal = X / self.width
        return self.normal * self.gain + self.shift

    def backward(self, grad):
        self.gain_grad = (grad * self.normal).sum(axis=0)
        self.shift_grad = grad.sum(axis=0)
        grad = grad * self.gain
        grad = grad - grad.mean(axis=1, keepdims=True)
        along = (grad * self.normal).mean(axis=1, keepdims=True)
        return (grad - self.normal * along) / self.width


class MyDropout(Layer):
    def __init__(self, share, rng):
        self.share, self.rng = share, rng

    def forward(self, X):
        self.mask = np.ones(X.shape)
        if self.training:
            self.mask = (self.rng.random(X.shape) > self.share) / (
                1 - self.share
            )
        return X * self.mask

    def backward(self, grad):
        return grad * self.mask


class Filling(Scale):
    """Fills its gradient in place, as nnlib's own layers do."""

    def backward(self, grad):
        self.factor_grad[:] = 0
        self.factor_grad += (grad * self.input).sum(axis=0)
        return grad * self.factor


class Square(Activation):
    function = staticmethod(lambda z: z * z)
    slope = staticmethod(lambda z, a: 2 * z)


def dense():
    return Linear(3, 3, rng=np.random.default_rng(2))


MAKERS = {
    "scale": lambda: Scale(3),
    "filling": lambda: Filling(3),
    "layer norm": lambda: LayerNorm(3),
    "dropout": lambda: MyDropout(0.5, np.random.default_rng(3)),
    "square": Square,
}
PLACES = {
    "first": lambda own: (own, dense(), Tanh()),
    "between": lambda own: (dense(), own, dense()),
    "last": lambda own: (dense(), Tanh(), own),
    "alone": lambda own: (own,),
}
with_parameters = pytest.mark.parametrize(
    "make", [MAKERS[n] for n in ("scale", "filling", "layer norm")]
)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_gradients_are_right_wherever_it_stands(make, place):
    net = Sequential(*place(make()))
    if len(net.parameters()) == 0:
        net = Sequential(Scale(3), make())
    for error in nnlib.check_gradients(net, X, Y, MSELoss()).values():
        assert error < 1e-7


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@with_parameters
def test_it_trains_wherever_it_stands(make, place):
    net = Sequential(*place(make()))
    before = net.parameters().value.copy()
    history = nnlib.fit(
        net, X, Y, MSELoss(), SGD(net.parameters(), 0.05), epochs=30
    )
    assert history["loss"][-1] < history["loss"][0]
    assert (net.parameters().value != before).all()


@with_parameters
def test_a_step_by_hand_moves_it(make):
    net, loss = Sequential(dense(), make()), MSELoss()
    optimizer = SGD(net.parameters(), 0.1)
    before = net.parameters().value.copy()
    loss(net(X), Y)
    net.backward(loss.backward())
    optimizer.step()
    assert (net.parameters().value != before).all()


@with_parameters
@pytest.mark.parametrize(
    "copied", [copy.deepcopy, lambda net: pickle.loads(pickle.dumps(net))]
)
def test_a_copy_trains_on_its_own(make, copied):
    net = Sequential(make(), dense())
    before = net.parameters().value.copy()
    other = copied(net)
    nnlib.fit(other, X, Y, MSELoss(), SGD(other.parameters(), 0.1), epochs=2)
    assert (net.parameters().value == before).all()
    assert (other.parameters().value != before).all()


def test_it_counts_in_the_summary_and_can_be_frozen():
    net = Sequential(dense(), LayerNorm(3))
    assert net.summary().splitlines()[2].split()[-1] == "6"
    net.freeze("1.gain")
    nnlib.fit(net, X, Y, MSELoss(), SGD(net.parameters(), 0.1), epochs=2)
    assert (net[1].gain == 1).all()
    assert (net[1].shift != 0).any()


def test_dropout_of_ones_own_drops_in_training_only():
    net = Sequential(MyDropout(0.5, np.random.default_rng(0)))
    assert (net(X) == X).all()
    net.train()
    assert (net(X) == 0).any()
    net.eval()
    assert (net(X) == X).all()


def test_a_layer_alone_can_be_called():
    assert Scale(2)([[3, 4]]).tolist() == [[3, 4]]
    assert Square()([[3]]) == [[9]]


def test_old_names_of_a_layer_still_work():
    layer = Linear.of([[2.0]], [1.0])
    assert layer.knobs == ("weight", "bias")
    layer([[3]])
    layer.backward_to_knobs(np.array([[1.0]]))
    assert layer.weight_grad == [[3]]


def test_a_float32_network_holds_it_in_float32():
    first = Linear(3, 3, rng=np.random.default_rng(0), dtype=np.float32)
    net = Sequential(first, Scale(3))
    assert net[1].factor.dtype == np.float32
    assert net(X).dtype == np.float32
    for error in nnlib.check_gradients(net, X, Y, MSELoss()).values():
        assert error < 1e-7


def test_a_forgotten_comma_is_forgiven():
    class Own(Scale):
        parameter_names = "factor"

    assert list(Sequential(Own(3)).parameters().named()) == ["0.factor"]


def forgetful():
    class Forgetful(Layer):
        parameter_names = ("factor",)

    Sequential(Forgetful())


def late():
    class Late(Layer):
        def __init__(self):
            self.parameter_names = ("factor",)
            self.factor = np.ones(3)

    Sequential(Late())


def wrong_gradient():
    layer = Scale(3)
    layer.factor_grad = np.ones(2)


def replaced():
    layer = Scale(3)
    layer.factor = np.ones(2)


def not_finite():
    Scale(3).factor = [1, float("nan"), 1]


@pytest.mark.parametrize(
    ("do", "sentence"),
    [
        (forgetful, r"Forgetful\(\) must set self\.factor in __init__"),
        (late, "parameter_names of Late must be set in the class"),
        (wrong_gradient, r"factor_grad must have shape \(3,\), got \(2,\)"),
        (replaced, r"factor must have shape \(3,\), got \(2,\)"),
        (not_finite, r"factor must be finite, got nan at \[1\]"),
    ],
)
def test_slips_in_it_are_said(do, sentence):
    with pytest.raises((TypeError, ValueError), match=sentence):
        do()
