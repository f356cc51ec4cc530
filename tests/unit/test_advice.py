"""What `fit` says when training cannot go well: the cause, and a remedy."""

import warnings

import numpy as np
import pytest

import nnlib
from nnlib import (
    SGD,
    BCELoss,
    BCEWithLogitsLoss,
    CELoss,
    CrossEntropyLoss,
    DivergenceError,
    Layer,
    LeakyReLU,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    Softmax,
    Tanh,
    TrainingWarning,
    fit,
)

X = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0.0], [1], [1], [0]])
LABELS = np.array([0, 1, 1, 0])


def network(*end, out=1, weight=None):
    net = Sequential(Linear(2, out, rng=np.random.default_rng(0)), *end)
    if weight is not None:
        net[0].weight = np.full((2, out), weight)
    return net


def train(net, loss, X=X, y=Y, lr=0.1, epochs=3, **kwargs):
    return fit(
        net, X, y, loss, SGD(net.parameters(), lr), epochs=epochs, **kwargs
    )


PROBABILITIES = [
    (BCELoss(), 1, Y, r"Sigmoid\(\), or take BCEWithLogitsLoss\(\)"),
    (CELoss(), 2, LABELS, r"Softmax\(\), or take CrossEntropyLoss\(\)"),
]


@pytest.mark.parametrize(("loss", "out", "y", "remedy"), PROBABILITIES)
@pytest.mark.parametrize("end", [(), (ReLU(),), (Tanh(),), (LeakyReLU(),)])
def test_a_loss_of_probabilities_after_other_numbers(
    loss, out, y, remedy, end
):
    """Only the last of the first outputs is out of range."""
    end = [type(layer)() for layer in end]
    net = network(*end, out=out, weight=0.6)
    if isinstance(end[0] if end else None, Tanh):
        net[0].weight = [[0.6] * out, [-0.6] * out]
    with pytest.raises(ValueError, match=rf"output must lie .*{remedy}"):
        train(net, loss, y=y)


@pytest.mark.parametrize(("loss", "out", "y", "remedy"), PROBABILITIES)
def test_a_warning_where_the_first_outputs_happen_to_fit(loss, out, y, remedy):
    net = network(ReLU(), out=out, weight=0.4)
    with pytest.warns(TrainingWarning, match=rf"takes probab.*{remedy}"):
        train(net, loss, y=y, lr=1e-6)


def test_divergence_of_probabilities_names_the_missing_sigmoid():
    net = network(weight=0.4)
    with (
        pytest.warns(TrainingWarning),
        pytest.raises(DivergenceError, match=r"end the network with Sigmoid"),
    ):
        train(net, BCELoss(), lr=5, epochs=500)


TWICE = [
    (Softmax, CrossEntropyLoss(), 2, LABELS, "CELoss"),
    (Sigmoid, BCEWithLogitsLoss(), 1, Y, "BCELoss"),
    (Sigmoid, CrossEntropyLoss(), 2, LABELS, "CELoss"),
]


@pytest.mark.parametrize(("end", "loss", "out", "y", "twin"), TWICE)
def test_softmax_and_sigmoid_twice(end, loss, out, y, twin):
    says = rf"ends with {end.__name__}\(\), and .*: take {twin}\(\), or leave"
    with pytest.warns(TrainingWarning, match=says) as caught:
        train(network(end(), out=out), loss, y=y)
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", TrainingWarning)
        train(network(end(), out=out), loss, y=y)


def test_cross_entropy_after_sigmoid():
    with pytest.warns(TrainingWarning, match="rows that add up to 1: end"):
        train(network(Sigmoid(), out=2), CELoss(), y=LABELS)


GOOD = [
    ((Sigmoid(),), BCELoss(), 1, Y),
    ((), BCEWithLogitsLoss(), 1, Y),
    ((Softmax(),), CELoss(), 2, LABELS),
    ((), CrossEntropyLoss(), 2, LABELS),
    ((), MSELoss(), 1, Y),
    ((Sigmoid(),), MSELoss(), 1, Y),
    ((Softmax(),), MSELoss(), 2, np.hstack([Y, 1 - Y])),
]


@pytest.mark.parametrize(("end", "loss", "out", "y"), GOOD)
def test_what_fits_together_is_not_warned_of(end, loss, out, y):
    end = [type(layer)() for layer in end]
    train(network(*end, out=out), loss, y=y, validation=(X, y))


def test_an_ending_of_ones_own_is_trusted_while_it_gives_probabilities():
    class Own(Layer):
        def forward(self, X):
            self.input = X
            return 1 / (1 + np.exp(-X))

        def backward(self, grad):
            a = self.forward(self.input)
            return grad * a * (1 - a)

    train(network(Own()), BCELoss())


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("name", ["0.weight", "0.bias"])
def test_a_weight_that_is_no_number_is_named(value, name):
    net = network()
    net.parameters().named()[name].flat[0] = value
    with pytest.raises(ValueError, match=rf"{name} of the network must be fi"):
        train(net, MSELoss())


def message(scale_x=1.0, scale_y=1.0, lr=1.0):
    with pytest.raises(DivergenceError) as caught:
        train(
            network(), MSELoss(), X * scale_x, Y * scale_y, lr=lr, epochs=200
        )
    return str(caught.value)


def test_unscaled_inputs_and_targets_are_named():
    said = message(scale_x=1000)
    assert "X reaches 1e+03: scale first, with StandardScaler" in said
    said = message(scale_y=1e6, lr=10)
    assert "y reaches 1e+06: scale first" in said
    assert "X reaches 1e+03 and y reaches 1e+06" in message(1e3, 1e6)


def test_a_large_rate_alone_is_the_rates_fault():
    said = message(lr=10)
    assert said.endswith("Try a smaller learning rate")
    assert "scale" not in said


def test_class_labels_are_never_called_unscaled():
    rng = np.random.default_rng(0)
    net = Sequential(Linear(2, 30, rng=rng))
    with pytest.raises(DivergenceError) as caught:
        fit(
            net, X * 1e5, [29, 28, 3, 0], CrossEntropyLoss(),
            SGD(net.parameters(), 1e300), epochs=9,
        )  # fmt: skip
    assert "y reaches" not in str(caught.value)


def test_the_cost_of_softmax_twice_is_real():
    """The warning is worth its words: the same run, with and without it."""
    points, labels = nnlib.halves(60, rng=np.random.default_rng(0))

    def last_loss(*end, loss):
        net = network(*end, out=2)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", TrainingWarning)
            return train(net, loss, points, labels, lr=1, epochs=500)["loss"][
                -1
            ]

    twice = last_loss(Softmax(), loss=CrossEntropyLoss())
    assert twice > 2 * last_loss(loss=CrossEntropyLoss())
