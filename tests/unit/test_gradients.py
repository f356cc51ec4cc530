"""Every gradient, against nudging and against another library's autodiff.

The forward passes are written a second time here, plainly, for autograd: a
slip in nnlib's own would otherwise hide behind itself.
"""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import nnlib

ACTIVATIONS = {
    nnlib.Identity: lambda z: z,
    nnlib.Sigmoid: lambda z: 1 / (1 + anp.exp(-z)),
    nnlib.Tanh: anp.tanh,
    nnlib.ReLU: lambda z: anp.maximum(z, 0),
    nnlib.LeakyReLU: lambda z: anp.where(z > 0, z, 0.01 * z),
    nnlib.Softmax: lambda z: (
        anp.exp(z) / anp.sum(anp.exp(z), axis=1, keepdims=True)
    ),
}


def bce(a, y):
    return -anp.mean(y * anp.log(a) + (1 - y) * anp.log(1 - a))


def cross_entropy(a, y):
    return -anp.sum(y * anp.log(a)) / len(y)


# loss: the same for autograd, the activation that must come before it
LOSSES = {
    nnlib.MSELoss: (lambda a, y: anp.mean((a - y) ** 2), nnlib.Identity),
    nnlib.BCELoss: (bce, nnlib.Sigmoid),
    nnlib.BCEWithLogitsLoss: (
        lambda z, y: bce(1 / (1 + anp.exp(-z)), y),
        nnlib.Identity,
    ),
    nnlib.CELoss: (cross_entropy, nnlib.Softmax),
    nnlib.CrossEntropyLoss: (
        lambda z, y: cross_entropy(ACTIVATIONS[nnlib.Softmax](z), y),
        nnlib.Identity,
    ),
}


@st.composite
def problems(draw):
    """Draw a network of any depth and widths, a loss, inputs and targets."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    widths = draw(st.lists(st.integers(1, 5), min_size=2, max_size=4))
    loss = draw(st.sampled_from(list(LOSSES)))
    if loss in (nnlib.CELoss, nnlib.CrossEntropyLoss):
        widths[-1] += 1
    kinds = [draw(st.sampled_from(list(ACTIVATIONS))) for _ in widths[2:]]
    layers = []
    for kind, n_in, n_out in zip(
        [*kinds, LOSSES[loss][1]], widths, widths[1:], strict=False
    ):
        bias = draw(st.booleans())
        layer = nnlib.Linear(n_in, n_out, bias, rng=rng)
        if bias:
            layer.bias = rng.normal(size=n_out)
        layers += [layer, kind()]
    X = rng.normal(size=(draw(st.integers(1, 6)), widths[0]))
    y = rng.uniform(0.05, 0.95, (len(X), widths[-1]))
    if loss in (nnlib.CELoss, nnlib.CrossEntropyLoss):
        y /= y.sum(axis=1, keepdims=True)
    return nnlib.Sequential(*layers), X, y, loss()


def relative(a, b):
    # The floor is for gradients that are 0 in one and all round-off in the
    # other, such as those through a softmax of one output.
    total = np.linalg.norm(a) + np.linalg.norm(b)
    return np.linalg.norm(a - b) / max(total, 1e-5)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(problems())
def test_backward_against_autograd(problem):
    net, X, y, loss = problem
    net(X)
    value = loss(net(X), y)
    net.backward(loss.backward())
    blame = net.backward_to_input(loss.backward())

    def other(knobs, a):
        for number, layer in enumerate(net):
            if isinstance(layer, nnlib.Linear):
                a = anp.dot(a, knobs[f"{number}.weight"])
                a = a + knobs.get(f"{number}.bias", 0)
            else:
                a = ACTIVATIONS[type(layer)](a)
        return LOSSES[type(loss)][0](a, y)

    knobs = net.parameters().named()
    assert value == pytest.approx(other(knobs, X), rel=1e-12)
    by_autograd, to_input = autograd.grad(other, (0, 1))(knobs, X)
    for name, grad in net.parameters().named(grad=True).items():
        assert relative(grad, by_autograd[name]) < 1e-10, name
    assert relative(blame, to_input) < 1e-10


@settings(max_examples=60, deadline=None, derandomize=True)
@given(problems())
def test_backward_against_nudging(problem):
    net, X, y, loss = problem
    net(X)
    for layer in net:  # a nudge across ReLU's corner has no single slope
        if isinstance(layer, nnlib.ReLU | nnlib.LeakyReLU):
            assume(abs(layer.input).min() > 1e-3)
    before = net.parameters().value.copy()
    for name, error in nnlib.check_gradients(net, X, y, loss).items():
        window = net.parameters().windows[name]
        # a gradient that is all round-off has nothing to compare
        if np.linalg.norm(net.parameters().grad[window]) > 1e-3:
            assert error < 1e-7, name
    assert (net.parameters().value == before).all()


@pytest.mark.parametrize(
    "name",
    ["step", "identity", "sigmoid", "tanh", "relu", "leaky_relu"],
)
@settings(max_examples=50, deadline=None, derandomize=True)
@given(z=st.floats(-6, 6).filter(lambda z: abs(z) > 1e-4))
def test_slopes_against_nudging(name, z):
    function, slope = getattr(nnlib, name), getattr(nnlib, name + "_slope")
    nudged = nnlib.numerical_gradient(function, z).item()
    assert slope(z) == pytest.approx(nudged, rel=1e-7, abs=1e-10)
    a = np.array([function(z)])
    assert slope(np.array([z]), a)[0] == pytest.approx(slope(z), rel=1e-13)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.floats(-6, 6), min_size=1, max_size=5))
def test_softmax_jacobian_against_autograd(z):
    softmax = ACTIVATIONS[nnlib.Softmax]
    right = autograd.jacobian(lambda z: softmax(z[None])[0])(np.array(z))
    np.testing.assert_allclose(nnlib.softmax_jacobian(z), right, atol=1e-15)


def test_check_gradients_finds_a_slip():
    net = nnlib.Sequential(
        nnlib.Linear(2, 3, rng=np.random.default_rng(0)),
        nnlib.Tanh(),
        nnlib.Linear(3, 1, rng=np.random.default_rng(1)),
    )
    net[1].slope = lambda z, a: 1 - a  # forgot the square
    X, y = [[1, 2], [3, -1]], [[1], [0]]
    error = nnlib.check_gradients(net, X, y, nnlib.MSELoss())
    assert error["0.weight"] > 1e-3
    assert error["2.weight"] < 1e-7


def test_check_gradients_puts_the_knobs_back_when_it_fails():
    net = nnlib.Sequential(nnlib.Linear.of([[1.0]]))
    with pytest.raises(ValueError, match="X must be finite"):
        nnlib.check_gradients(net, [[np.nan]], [[1]], nnlib.MSELoss())
    assert net[0].weight == 1


@pytest.mark.parametrize("loss", LOSSES)
def test_labels_are_the_same_as_rows_with_a_one(loss):
    if loss not in (nnlib.CELoss, nnlib.CrossEntropyLoss):
        return
    output = nnlib.softmax([[1, 2, 3], [0, 1, -1]])
    judge = loss()
    assert judge(output, [2, 0]) == judge(output, [[0, 0, 1], [1, 0, 0]])
