"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Linear, ReLU, Sequential, Sigmoid
from nnlib.figures.oracle import DIGITS


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    if state["way"] == "sigmoids":
        net = Sequential(Linear.of([[6, -4], [-4, 6]], [-3, -3]), Sigmoid())
    else:
        net = Sequential(Linear.of([[1, -1], [-1, 1]], [0, 0]), ReLU())
    X = np.array(DIGITS)
    H = X + state["amount"] * (net(X) - X)
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
