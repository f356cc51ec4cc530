"""Training in the page is `nnlib`'s, step by step."""

import numpy as np
import pytest

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    Identity,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    fit,
    init,
    party,
    truth_table,
)
from tests.js.node import CALL

SPREADS = {
    "zeros": init.zeros,
    "uniform": init.uniform,
    "xavier": init.xavier_uniform,
    "he": init.kaiming_uniform,
}
ACTIVATIONS = {
    "identity": Identity,
    "sigmoid": Sigmoid,
    "tanh": Tanh,
    "relu": ReLU,
}
LOSSES = {"mse": MSELoss, "bceWithLogits": BCEWithLogitsLoss}


@pytest.fixture(scope="module")
def asked(js):
    """Ask for what a network with these settings does."""
    module = CALL.with_name("training.mjs")
    return lambda name, given: js.values(module, name, given)


def settings(widths, names, seed, spread="xavier"):
    return {"widths": widths, "names": names, "spread": spread, "seed": seed}


def network(widths, names, spread, seed):
    """Return the same network, made by nnlib."""
    rng = np.random.default_rng(seed)
    layers = []
    for inputs, outputs, name in zip(widths, widths[1:], names, strict=False):
        how = {"rng": rng, "init": SPREADS[spread]}
        layers += [Linear(inputs, outputs, **how), ACTIVATIONS[name]()]
    return Sequential(*layers)


def check_knobs(net, layers, **tolerance):
    for layer, found in zip(net.layers[::2], layers, strict=True):
        for name in ("weight", "bias"):
            wanted = getattr(layer, name)
            np.testing.assert_allclose(found[name], wanted, **tolerance)


def random_nets(rng, count):
    for _ in range(count):
        depth = int(rng.integers(1, 5))
        widths = rng.integers(1, 6, depth + 1).tolist()
        names = rng.choice(list(ACTIVATIONS), depth).tolist()
        spread = str(rng.choice(list(SPREADS)))
        yield settings(widths, names, int(rng.integers(1000)), spread)


def test_first_weights_are_bit_for_bit_those_of_nnlib(asked):
    nets = [*random_nets(np.random.default_rng(1), 200)]
    found = asked("start", [[net] for net in nets])
    for net, layers in zip(nets, found, strict=True):
        check_knobs(network(**net), layers, rtol=0, atol=0)


@pytest.mark.parametrize("loss", LOSSES)
def test_slopes_are_those_of_backward(asked, loss):
    rng = np.random.default_rng(2)
    given = []
    for net in random_nets(rng, 300):
        rows, (inputs, *_, outputs) = int(rng.integers(1, 7)), net["widths"]
        X = rng.normal(size=(rows, inputs)).tolist()
        y = rng.uniform(0, 1, (rows, outputs)).tolist()
        given.append([net, X, y, loss])
    for (net, X, y, _), found in zip(
        given, asked("gradient", given), strict=True
    ):
        made, judge = network(**net), LOSSES[loss]()
        cost = judge(made(X), y)
        made.backward(judge.backward())
        assert found["cost"] == pytest.approx(cost, rel=1e-12)
        for layer, slopes in zip(
            made.layers[::2], found["slopes"], strict=True
        ):
            for name in ("weight", "bias"):
                wanted = getattr(layer, f"{name}_grad")
                np.testing.assert_allclose(
                    slopes[name], wanted, rtol=1e-9, atol=1e-14
                )


XOR = [*map(np.array, truth_table("XOR"))]
TASKS = {
    "XOR": (
        [2, 2, 1],
        ["sigmoid", "sigmoid"],
        (XOR[0].tolist(), XOR[1].reshape(-1, 1).tolist()),
    ),
    "party": (
        [3, 3, 1],
        ["relu", "relu"],
        tuple(part.tolist() for part in party()),
    ),
}


def trained(net, X, y, loss, lr, epochs):
    """Return nnlib's network after its own training, and the costs."""
    made = network(**net)
    descend = SGD(made.parameters(), lr=lr)
    history = fit(made, X, y, LOSSES[loss](), descend, epochs=epochs)
    return made, history["loss"]


@pytest.mark.parametrize(
    ("task", "lr"),
    [("XOR", 0.5), ("XOR", 4), ("XOR", 6), ("party", 0.03), ("party", 0.1)],
)
def test_a_thousand_steps_are_those_of_fit(asked, task, lr):
    widths, names, (X, y) = TASKS[task]
    places = [1000, 10, 333]  # there and back
    given = [
        [settings(widths, names, seed), X, y, "mse", lr, places]
        for seed in range(20)
    ]
    for (net, *_), found in zip(given, asked("run", given), strict=True):
        for place, layers in zip(places, found["layers"], strict=True):
            made, costs = trained(net, X, y, "mse", lr, place)
            check_knobs(made, layers, rtol=0, atol=1e-9)
            known = [*found["costs"], *[found["costs"][-1]] * 1000][:place]
            np.testing.assert_allclose(known, costs, rtol=0, atol=1e-9)


def test_where_a_run_rests_all_its_slopes_are_zero(asked):
    widths, names, (X, y) = TASKS["party"]
    given = [
        [settings(widths, names, seed), X, y, "mse", 0.1, [200]]
        for seed in range(40)
    ]
    rested = 0
    for (net, *_), found in zip(given, asked("run", given), strict=True):
        if found["end"] < 0:
            continue
        made, _ = trained(net, X, y, "mse", 0.1, found["end"])
        judge = MSELoss()
        judge(made(X), y)
        made.backward(judge.backward())
        assert not made.parameters().grad.any()
        assert not found["ranAway"]
        rested += 1
    assert 5 < rested < 30


def test_a_run_that_runs_away_keeps_its_last_sound_knobs(asked):
    net = settings([1, 1], ["identity"], 0)
    X, y = [[3], [10], [75]], [[2], [7], [50]]
    (found,) = asked("run", [[net, X, y, "mse", 0.01, [5000]]])
    assert found["ranAway"]
    assert len(found["costs"]) == found["end"] + 1
    assert np.isfinite(found["costs"]).all()
    made, costs = trained(net, X, y, "mse", 0.01, found["end"])
    np.testing.assert_allclose(found["costs"][:-1], costs, rtol=1e-6)
    check_knobs(made, found["layers"][0], rtol=1e-6)
