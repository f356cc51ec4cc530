"""What the figure must show, as `nnlib` computes it."""

from functools import lru_cache

import numpy as np

from nnlib import SGD, BCEWithLogitsLoss, DivergenceError, fit
from nnlib.figures.gradient_depth.oracle import ACTIVATIONS, deep

MOST = 500


@lru_cache(maxsize=64)
def costs(name, spread, seed):
    """Return the costs after 0, 1, 2 … steps, and of guessing the share."""
    net, X, y = deep(10, 8, name, spread, seed)
    descent = SGD(net.parameters(), lr=0.02)
    task = X, y, BCEWithLogitsLoss(), descent
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
