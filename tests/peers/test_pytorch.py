"""The same network, data and steps in PyTorch: equal to 1e-12 throughout."""

import numpy as np
import pytest
import torch

import nnlib

STEPS = 100
ACTIVATIONS = ["Identity", "Sigmoid", "Tanh", "ReLU", "LeakyReLU"]
OPTIMIZERS = {
    "SGD": ("SGD", {"lr": 0.1}),
    "momentum": ("SGD", {"lr": 0.05, "momentum": 0.9}),
    "weight decay": ("SGD", {"lr": 0.1, "weight_decay": 0.01}),
    "both": ("SGD", {"lr": 0.05, "momentum": 0.5, "weight_decay": 0.01}),
    "Adam": ("Adam", {"lr": 0.01}),
    "Adam, other betas": ("Adam", {"lr": 0.01, "betas": (0.8, 0.9)}),
    "Adam, weight decay": ("Adam", {"lr": 0.01, "weight_decay": 0.01}),
}
# loss: number of outputs, layer at the end
LOSSES = {
    "MSELoss": (2, "Sigmoid"),
    "BCELoss": (2, "Sigmoid"),
    "BCEWithLogitsLoss": (2, "Identity"),
    "CrossEntropyLoss": (3, "Identity"),
}


def tensor(array):
    return torch.tensor(np.array(array))


def problem(loss, activation, dtype=np.float64):
    """Return the same network twice, and data."""
    rng = np.random.default_rng(0)
    width, last = LOSSES[loss]
    net = nnlib.Sequential(
        nnlib.Linear(3, 5, rng=rng, dtype=dtype),
        getattr(nnlib, activation)(),
        nnlib.Linear(5, width, rng=rng, dtype=dtype),
        getattr(nnlib, last)(),
    )
    kind = torch.float32 if dtype == np.float32 else torch.float64
    twin = torch.nn.Sequential(
        torch.nn.Linear(3, 5),
        getattr(torch.nn, activation)(),
        torch.nn.Linear(5, width),
        getattr(torch.nn, last)(),
    ).to(kind)
    with torch.no_grad():
        for number in (0, 2):
            twin[number].weight.copy_(tensor(net[number].weight.T))
            twin[number].bias.copy_(tensor(net[number].bias))
    X = rng.normal(size=(20, 3)).astype(dtype)
    if loss == "CrossEntropyLoss":
        return net, twin, X, rng.integers(0, width, 20)
    return net, twin, X, rng.uniform(size=(20, width)).astype(dtype)


def trajectory(net, X, y, loss, optimizer):
    """Train by `fit`; return every loss and the knobs after every step."""
    knobs = []

    def note(epoch, net, history):
        knobs.append(net.parameters().value.copy())

    losses = nnlib.fit(net, X, y, loss, optimizer, epochs=STEPS, callback=note)
    return np.array(losses["loss"]), np.array(knobs)


def torch_trajectory(twin, X, y, loss, optimizer):
    X, y = tensor(X), tensor(y)
    losses, knobs = [], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        value = loss(twin(X), y)
        value.backward()
        optimizer.step()
        losses.append(value.item())
        arrays = [p.detach().numpy().T.ravel() for p in twin.parameters()]
        knobs.append(np.concatenate(arrays))
    return np.array(losses), np.array(knobs)


def compare(loss, activation, optimizer, dtype=np.float64, tolerance=1e-12):
    net, twin, X, y = problem(loss, activation, dtype)
    name, settings = OPTIMIZERS[optimizer]
    ours = trajectory(
        net, X, y, getattr(nnlib, loss)(),
        getattr(nnlib, name)(net.parameters(), **settings),
    )  # fmt: skip
    theirs = torch_trajectory(
        twin, X, y, getattr(torch.nn, loss)(),
        getattr(torch.optim, name)(twin.parameters(), **settings),
    )  # fmt: skip
    for a, b in zip(ours, theirs, strict=True):
        assert np.abs(a - b).max() <= tolerance
    assert np.ptp(ours[0]) > 1e-3  # it did learn something


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("loss", LOSSES)
def test_optimisers_and_losses(loss, optimizer):
    compare(loss, "Tanh", optimizer)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_activations(activation):
    compare("MSELoss", activation, "SGD")


def test_float32():
    compare("MSELoss", "Tanh", "momentum", np.float32, tolerance=1e-5)


@pytest.mark.parametrize("batch_size", [1, 7, 20])
def test_mini_batches(batch_size):
    """Feed PyTorch the very batches that the seed deals."""
    net, twin, X, y = problem("CrossEntropyLoss", "Sigmoid")
    loss = torch.nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(twin.parameters(), 0.1, momentum=0.9)
    rng, right = np.random.default_rng(3), []
    for _ in range(10):
        total = 0
        for rows, labels in nnlib.minibatches(X, y, batch_size, rng=rng):
            optimizer.zero_grad()
            value = loss(twin(tensor(rows)), tensor(labels))
            value.backward()
            optimizer.step()
            total += value.item() * len(rows)
        right.append(total / len(X))
    history = nnlib.fit(
        net, X, y, nnlib.CrossEntropyLoss(),
        nnlib.SGD(net.parameters(), 0.1, momentum=0.9),
        epochs=10, batch_size=batch_size, rng=np.random.default_rng(3),
    )  # fmt: skip
    np.testing.assert_allclose(history["loss"], right, rtol=1e-12)


@pytest.mark.parametrize(
    "name", ["sigmoid", "tanh", "relu", "leaky_relu", "softmax"]
)
def test_functions(name):
    z = np.random.default_rng(0).normal(scale=5, size=(50, 4))
    function = getattr(torch.nn.functional, name)
    options = {"dim": -1} if name == "softmax" else {}
    right = function(tensor(z), **options).numpy()
    np.testing.assert_allclose(getattr(nnlib, name)(z), right, rtol=1e-13)


@pytest.mark.parametrize("a", [0.0, 1e-300, 1e-13, 0.5, 1.0])
@pytest.mark.parametrize("y", [0.0, 0.3, 1.0])
def test_saturated_probabilities_stop_where_pytorch_stops(a, y):
    loss = nnlib.BCELoss()
    value = loss([[a]], [[y]])
    output = tensor([[a]]).requires_grad_()
    right = torch.nn.BCELoss()(output, tensor([[y]]))
    right.backward()
    assert value == pytest.approx(right.item(), rel=1e-14)
    # PyTorch's 1e-12 is a float32 even here.
    assert loss.backward() == pytest.approx(output.grad.item(), rel=1e-8)


@pytest.mark.parametrize("z", [-1e4, -800, -30, 0, 30, 800, 1e4])
@pytest.mark.parametrize("y", [0.0, 0.3, 1.0])
def test_extreme_logits(z, y):
    value = nnlib.BCEWithLogitsLoss()([[z]], [[y]])
    right = torch.nn.BCEWithLogitsLoss()(tensor([[float(z)]]), tensor([[y]]))
    assert value == pytest.approx(right.item(), rel=1e-14)
