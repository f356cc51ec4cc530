"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Linear, ReLU, Sequential, Sigmoid
from nnlib.figures.oracle import DIGITS


def moved(state, X, A):
    """Return where the points are, part of the way from X to A."""
    if state["way"] == "sigmoids":
        return X + state["amount"] * (A - X)
    # First flat on the line from (0, 1) to (1, 0), then bent in its middle.
    d = X[:, [0]] - X[:, [1]]
    flat = (1 + d * [1, -1]) / 2
    if state["amount"] <= 0.5:
        return X + 2 * state["amount"] * (flat - X)
    return flat + (2 * state["amount"] - 1) * (A - flat)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    if state["way"] == "sigmoids":
        net = Sequential(Linear.of([[6, -4], [-4, 6]], [-3, -3]), Sigmoid())
    else:
        net = Sequential(Linear.of([[1, -1], [-1, 1]], [0, 0]), ReLU())
    X = np.array(DIGITS)
    H = moved(state, X, net(X))
    z = H @ np.array(state["w"]) + state["b"]
    return {
        "h1": H[:, 0].tolist(),
        "h2": H[:, 1].tolist(),
        "z": z.tolist(),
        "right": [int(np.sum((z > 0) == [False, True, True, False]))],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "03-fold": {"amount": 1, "w.0": 1, "w.1": 1, "b": -0.5},
    "03-warp": {
        "way": "sigmoids",
        "amount": 1,
        "w.0": 1,
        "w.1": 1,
        "b": -0.75,
    },
}


# What each praise says in digits, and that what it compares is so.
says = {
    "03-fold": lambda state: [0, 0, 1, 1],
}
