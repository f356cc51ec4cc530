"""The playground's data and its runs are `nnlib`'s, number for number."""

import itertools

import numpy as np
import pytest

from nnlib import data, train_test_split
from nnlib.figures.playground import training
from tests.js.node import CALL

SEEDS = range(3)
NUDGE, STABLE = 1e-15, 1e-10
STEPS = 1000
START = {
    "dataset": "circles",
    "count": 20,
    "noise": 0.1,
    "test": 0.3,
    "data_seed": 0,
    "points": [],
    "features": ["x1", "x2"],
    "layers": [[3, "tanh"]],
    "spread": 1.0,
    "loss": "log-loss",
    "optimizer": "SGD",
    "rate": 0.1,
    "batch": 5,
    "l1": 0.0,
    "l2": 0.0,
    "seed": 0,
    "steps": STEPS,
    "edits": [],
    "frozen": [],
}


@pytest.fixture(scope="module")
def asked(js):
    module = CALL.with_name("playground.mjs")
    return lambda name, given: js.values(module, name, given)


@pytest.mark.parametrize("name", training.SETS)
def test_points_are_those_of_nnlib(asked, name):
    given = [
        [name, n, noise, seed]
        for n in (2, 7, 200)
        for noise in (0.0, 0.25)
        for seed in (*SEEDS, 99)
    ]
    for (_, n, noise, seed), found in zip(
        given, asked("drawn", given), strict=True
    ):
        rng = np.random.default_rng(seed)
        X, y = getattr(data, name)(n, noise, rng=rng)
        np.testing.assert_allclose(found["X"], X, rtol=0, atol=1e-14)
        np.testing.assert_allclose(found["y"], y, rtol=0, atol=1e-14)


def test_rows_are_split_as_nnlib_splits_them(asked):
    given = [
        [n, share / 10, seed]
        for n in (2, 3, 5, 15, 25, 200)
        for share in range(1, 9)
        for seed in SEEDS
    ]
    for (n, share, seed), found in zip(
        given, asked("dealt", given), strict=True
    ):
        rows = np.arange(n)
        rng = np.random.default_rng(seed)
        train, test, *_ = train_test_split(rows, rows, share, rng=rng)
        assert found["train"]["y"] == train.tolist()
        assert found["test"]["y"] == test.tolist()


def combinations():
    """Every activation, loss, optimiser and regulariser, on three seeds."""
    for activation, loss, optimizer, (l1, l2), seed in itertools.product(
        training.ACTIVATIONS,
        ("log-loss", "squared"),
        ("SGD", "momentum", "Adam"),
        ((0.0, 0.0), (0.003, 0.0), (0.0, 0.01)),
        SEEDS,
    ):
        rate = {"SGD": 0.1, "momentum": 0.03, "Adam": 0.01}[optimizer]
        yield START | {
            "layers": [[3, activation]],
            "loss": loss,
            "optimizer": optimizer,
            "rate": rate,
            "l1": l1,
            "l2": l2,
            "seed": seed,
        }


def value_of(state):
    return training.trained(state)[0].parameters().value.copy()


def nudged(state):
    """Return the knobs after a run that began a hair beside this one."""
    knob = float(value_of(state | {"steps": 0})[0])
    return value_of(state | {"edits": [[0, 0, knob * (1 + NUDGE)]]})


def test_runs_are_those_of_nnlib(asked):
    states = [*combinations()]
    found = asked("run", [[state, [STEPS]] for state in states])
    unstable = []
    for state, (end,) in zip(states, found, strict=True):
        net, history = training.trained(state)
        apart = np.abs(np.array(end["value"]) - net.parameters().value).max()
        if apart <= 1e-9:
            assert len(end["losses"]["train"]) == len(history["loss"])
            for part, name in (("train", "loss"), ("test", "test_loss")):
                np.testing.assert_allclose(
                    end["losses"][part], history[name], rtol=0, atol=1e-9
                )
            continue
        far = np.abs(nudged(state) - net.parameters().value).max()
        assert far > STABLE, f"{state}: {apart}, and stable"
        unstable.append(state)
    assert len(unstable) < 0.1 * len(states)
