"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Linear, Sequential
from nnlib.figures.oracle import REACH, squares, tidy, walk


def line_walk(state):
    """Return the walk of the two knobs, by the library's optimiser."""
    w, b = state["start"]
    net = Sequential(Linear.of([[w]], [b]))
    optimizer = SGD(net.parameters(), lr=state["lr"] or 1e-300)

    def move(step):
        squares(net, state["points"])
        optimizer.step()

    return walk(net.parameters().value, move, state["steps"])


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    w, b = line_walk(state)[-1]
    if max(abs(w), abs(b)) > REACH:
        return {}
    net = Sequential(Linear.of([[w]], [b]))
    cost = squares(net, state["points"])
    slopes = np.array([net[0].weight_grad.item(), net[0].bias_grad.item()])
    return {
        "w": [w],
        "b": [b],
        "cost": [cost],
        "slope": [tidy(slope) for slope in slopes],
        "next": [w - state["lr"] * slopes[0], b - state["lr"] * slopes[1]],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"04-line-by-hand": {"start.0": 0.85, "start.1": 1.1}}
