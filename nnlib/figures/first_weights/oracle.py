"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Linear, ReLU, Sequential, Tanh
from nnlib.noise import normal

DEPTH, N, ROWS = 10, 64, 100
ACTIVATIONS = {"linear": [], "tanh": [Tanh], "relu": [ReLU]}


def sizes(state):
    """Return the size of what passes: at the inputs, after each layer."""
    rng = np.random.default_rng(state["seed"])
    values, blame = normal((ROWS, N), rng), normal((ROWS, N), rng)
    limit = np.sqrt(3 * state["nv"] / N)
    passed, layers = [values], []
    for _ in range(DEPTH):
        weight = rng.uniform(-limit, limit, (N, N))
        made = [one() for one in ACTIVATIONS[state["activation"]]]
        layers.append(Sequential(Linear.of(weight, np.zeros(N)), *made))
        passed.append(layers[-1](passed[-1]))
    if state["of"] == "blame":
        passed = [blame]
        for layer in reversed(layers):
            passed.insert(0, layer.backward_to_input(passed[0]))
    return [np.sqrt(np.mean(one**2)) for one in passed]


def reckoned(state):
    """Return the factor of a layer, as the chapter works it out."""
    stopped = 2 if state["activation"] == "relu" else 1
    return np.sqrt(state["nv"] / stopped)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    found = sizes(state)
    if state["of"] == "blame":
        found.reverse()
    return {
        "v": [state["nv"] / N],
        "limit": [np.sqrt(3 * state["nv"] / N)],
        "reckoned": [reckoned(state)],
        "measured": [(found[-1] / found[0]) ** (1 / DEPTH)],
        "total": [found[-1] / found[0]],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-size-linear": {"nv": 1},
    "05-size-relu": {"activation": "relu", "nv": 2},
    "05-size-tanh": {"activation": "tanh", "of": "blame", "nv": 4},
}


def stops_half(state):
    """See that a ReLU lets through half of a normal sum's mean square."""
    sums = normal((100_000,), np.random.default_rng(0))
    passed = np.mean(np.maximum(sums, 0) ** 2)
    assert abs(passed / np.mean(sums**2) - 0.5) < 0.01
    return []


def bounded(state):
    """See that the blame has grown and that no value could."""
    assert shows(state)["total"][0] > 3
    assert sizes({**state, "of": "values"})[-1] < 1
    return []


# What each praise says in digits, and that what it compares is so.
says = {"05-size-relu": stops_half, "05-size-tanh": bounded}
