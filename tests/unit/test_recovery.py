"""After a run that ran away, was stopped or was cut short, all is well."""

import contextlib
import copy
import pickle

import numpy as np
import pytest

import nnlib
from nnlib import (
    SGD,
    Adam,
    DivergenceError,
    Linear,
    MSELoss,
    Optimizer,
    ReLU,
    Sequential,
    fit,
)

XOR = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
ANSWERS = np.array([[0.0], [1], [1], [0]])


class RMSProp(Optimizer):
    """An optimiser as a reader would write it."""

    def __init__(self, parameters, lr):
        super().__init__(parameters, lr)
        self.square = np.zeros_like(parameters.value)
        self.count = 0

    def step_from(self, grad):
        self.count += 1
        self.square = 0.9 * self.square + 0.1 * grad**2
        return self.lr * grad / (np.sqrt(self.square) + 1e-8)


MAKERS = {
    "SGD": lambda p, lr: SGD(p, lr),
    "momentum": lambda p, lr: SGD(p, lr, momentum=0.9),
    "Adam": lambda p, lr: Adam(p, lr),
    "own": RMSProp,
}
each_optimizer = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def network(seed=0):
    rng = np.random.default_rng(seed)
    return Sequential(Linear(2, 4, rng=rng), ReLU(), Linear(4, 1, rng=rng))


def memory(optimizer):
    return {n: v for n, v in optimizer.state_dict().items() if n != "lr"}


def assert_equal(a, b):
    assert a.keys() == b.keys()
    for name, value in a.items():
        np.testing.assert_array_equal(value, b[name], err_msg=name)


@each_optimizer
def test_divergence_gives_the_optimiser_its_memory_back(make):
    net = network()
    optimizer = make(net.parameters(), 1e-9)
    fit(net, XOR * 1000, ANSWERS, MSELoss(), optimizer, epochs=3)
    optimizer.lr = 1e200
    with pytest.raises(DivergenceError) as caught:
        fit(net, XOR * 1000, ANSWERS, MSELoss(), optimizer, epochs=50)
    losses = caught.value.history["loss"]
    # State of the last sound epoch's start: nobody has stepped past it.
    twin = network()
    other = make(twin.parameters(), 1e-9)
    fit(twin, XOR * 1000, ANSWERS, MSELoss(), other, epochs=3)
    if len(losses) == 1:
        assert_equal(memory(optimizer), memory(other))
        assert (net.parameters().value == twin.parameters().value).all()
    for value in memory(optimizer).values():
        assert value is None or np.isfinite(value).all()
    assert MSELoss()(net(XOR * 1000), ANSWERS) == losses[-1]


@each_optimizer
def test_the_advice_after_divergence_works(make):
    net = network()
    optimizer = make(net.parameters(), 1.0)
    optimizer.lr = 1e6
    for _ in range(2):
        with contextlib.suppress(DivergenceError):
            fit(net, XOR * 1000, ANSWERS, MSELoss(), optimizer, epochs=100)
    before = MSELoss()(net(XOR * 1000), ANSWERS)
    optimizer.lr = 1e-12
    history = fit(net, XOR * 1000, ANSWERS, MSELoss(), optimizer, epochs=30)
    assert max(history["loss"]) <= before * (1 + 1e-9)


@each_optimizer
def test_patience_goes_back_with_the_memory_too(make):
    def run(epochs, **kwargs):
        net = Sequential(Linear.of([[1.0]]))
        optimizer = make(net.parameters(), 0.03)
        history = fit(
            net, [[1]], [[0]], MSELoss(), optimizer, epochs=epochs, **kwargs
        )
        return net, optimizer, history

    wish = {"validation": ([[1]], [[0.5]]), "patience": 3}
    net, optimizer, history = run(500, **wish)
    assert len(history["loss"]) == history.best_epoch + 4
    twin, other, _ = run(history.best_epoch + 1)
    assert (net.parameters().value == twin.parameters().value).all()
    assert_equal(memory(optimizer), memory(other))


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_history_is_kept_when_a_run_is_interrupted(error):
    net = network()

    def interrupt(epoch, net, history):
        if epoch == 2:
            raise error

    with pytest.raises(error):
        fit(
            net, XOR, ANSWERS, MSELoss(), SGD(net.parameters(), 0.1),
            epochs=9, callback=interrupt,
        )  # fmt: skip
    assert len(net.history["loss"]) == 3
    assert net.history.best_epoch == 2
    assert not net.training


def test_history_is_kept_when_a_run_runs_away():
    net = network()
    optimizer = SGD(net.parameters(), 1e3)
    with pytest.raises(DivergenceError) as caught:
        fit(net, XOR, ANSWERS, MSELoss(), optimizer, epochs=99)
    assert caught.value.history is net.history
    assert len(net.history["loss"]) >= 1


def slow_then_fail(epoch):
    if epoch == 2:
        raise ZeroDivisionError
    return 0.5


@pytest.mark.parametrize("schedule", [lambda epoch: 0.5, slow_then_fail])
def test_the_rate_comes_back_after_a_schedule(schedule):
    net = network()
    optimizer = SGD(net.parameters(), 0.1)
    with contextlib.suppress(ZeroDivisionError):
        fit(
            net, XOR, ANSWERS, MSELoss(), optimizer, epochs=4,
            schedule=schedule,
        )  # fmt: skip
    assert optimizer.lr == 0.1


def test_a_rate_that_a_callback_sets_stays():
    net = network()
    optimizer = SGD(net.parameters(), 0.1)

    def halve(epoch, net, history):
        optimizer.lr /= 2

    fit(net, XOR, ANSWERS, MSELoss(), optimizer, epochs=2, callback=halve)
    assert optimizer.lr == 0.025


COPIES = [copy.deepcopy, lambda pair: pickle.loads(pickle.dumps(pair))]


@pytest.mark.parametrize("copied", COPIES)
@each_optimizer
@pytest.mark.parametrize("order", [1, -1])
def test_a_copied_pair_trains_as_the_first(copied, make, order):
    net = network()
    optimizer = make(net.parameters(), 0.01)
    fit(net, XOR, ANSWERS, MSELoss(), optimizer, epochs=5)
    pair = copied((net, optimizer)[::order])
    other, its = pair[::order]
    assert its.parameters is other.parameters()
    untouched = net.parameters().value.copy()
    history = fit(other, XOR, ANSWERS, MSELoss(), its, epochs=5)
    assert (net.parameters().value == untouched).all()
    right = fit(net, XOR, ANSWERS, MSELoss(), optimizer, epochs=5)
    assert history == right
    assert (net.parameters().value == other.parameters().value).all()


@pytest.mark.parametrize("copied", COPIES)
def test_a_copied_optimiser_brings_its_network_along(copied):
    net = network()
    other = copied(SGD(net.parameters(), 0.1)).parameters.network
    assert repr(other) == repr(net)
    assert (other(XOR) == net(XOR)).all()


OPTIONS = {
    "SGD": (SGD, {"lr": 0.05}),
    "momentum": (SGD, {"lr": 0.05, "momentum": 0.9, "l2": 0.01}),
    "Adam": (Adam, {"lr": 0.01, "betas": (0.8, 0.99), "max_norm": 1.0}),
}


@pytest.mark.parametrize("kind", OPTIONS)
@pytest.mark.parametrize("dropout", [False, True])
def test_a_run_continued_equals_a_run_unbroken(kind, dropout, tmp_path):
    make, options = OPTIONS[kind]

    def start():
        rng = np.random.default_rng(0)
        layers = [Linear(2, 4, rng=rng), ReLU(), Linear(4, 1, rng=rng)]
        if dropout:
            layers.insert(2, nnlib.Dropout(0.2, rng=rng))
        net = Sequential(*layers)
        net.freeze("0.bias", at=1)
        return net, make(net.parameters(), **options)

    def go_on(net, optimizer, rng):
        return fit(
            net, XOR, ANSWERS, MSELoss(), optimizer,
            epochs=5, batch_size=3, rng=rng,
        )["loss"]  # fmt: skip

    net, optimizer = start()
    rng = np.random.default_rng(7)
    unbroken = go_on(net, optimizer, rng) + go_on(net, optimizer, rng)

    other, its = start()
    rng = np.random.default_rng(7)
    first = go_on(other, its, rng)
    nnlib.save(other, tmp_path / "run.npz", its)
    del other, its
    again = nnlib.load(tmp_path / "run.npz")
    its = nnlib.load_optimizer(tmp_path / "run.npz", again)
    assert first + go_on(again, its, rng) == unbroken
    assert (again.parameters().value == net.parameters().value).all()
    assert repr(its) == repr(optimizer)
    assert_equal(its.state_dict(), optimizer.state_dict())


def test_a_state_of_another_optimiser_is_refused(tmp_path):
    net = network()
    sgd, adam = SGD(net.parameters(), 0.1), Adam(net.parameters())
    with pytest.raises(ValueError, match=r"state must hold lr, .* got lr"):
        sgd.load_state_dict(adam.state_dict())
    state = sgd.state_dict() | {"velocity": np.ones(3)}
    with pytest.raises(ValueError, match=r"velocity must have shape \(17,\)"):
        sgd.load_state_dict(state)
    path = tmp_path / "net.npz"
    nnlib.save(net, path)
    with pytest.raises(ValueError, match="it holds no optimiser"):
        nnlib.load_optimizer(path, net)
    with pytest.raises(ValueError, match="made with this net's parameters"):
        nnlib.save(network(), path, sgd)
    with pytest.raises(TypeError, match="optimizer must be SGD or Adam"):
        nnlib.save(net, path, RMSProp(net.parameters(), 0.1))
