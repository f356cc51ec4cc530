"""What the figure must show, as `nnlib` computes it."""

from functools import lru_cache

import numpy as np

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    DivergenceError,
    Linear,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    fit,
    halves,
    init,
)

ACTIVATIONS = {"sigmoid": Sigmoid, "tanh": Tanh, "relu": ReLU}
INITS = {
    "zeros": init.zeros,
    "uniform": init.uniform,
    "xavier": init.xavier_uniform,
    "he": init.kaiming_uniform,
}
MOST = 500


@lru_cache(maxsize=64)
def costs(name, spread, seed):
    """Return the costs after 0, 1, 2 … steps, and of guessing the share."""
    rng = np.random.default_rng(seed)
    how = {"rng": rng, "init": INITS[spread]}
    width, layers = 2, []
    for _ in range(10):
        layers += [Linear(width, 8, **how), ACTIVATIONS[name]()]
        width = 8
    net = Sequential(*layers, Linear(width, 1, **how))
    X, y = halves(21, rng=rng)
    descent = SGD(net.parameters(), lr=0.02)
    task = X, y.reshape(-1, 1), BCEWithLogitsLoss(), descent
    try:
        found = fit(net, *task, epochs=MOST + 1)["loss"]
    except DivergenceError as stop:
        found = stop.history["loss"]
    share = y.mean()
    guessed = -share * np.log(share) - (1 - share) * np.log(1 - share)
    return found + found[-1:] * (MOST + 1 - len(found)), guessed


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    runs = {
        name: costs(name, state["init"], state["seed"]) for name in ACTIVATIONS
    }
    found = {name: [run[state["steps"]]] for name, (run, _) in runs.items()}
    return {**found, "guessed": [runs["relu"][1]]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-deep-all-flat": {"init": "zeros", "steps": 500},
    "05-deep-relu": {"init": "he", "seed": 6, "steps": 250},
}

# What each praise says in digits, and that what it compares is so.
says = {}
