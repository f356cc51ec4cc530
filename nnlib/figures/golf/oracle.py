"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Linear, Sequential
from nnlib.figures.oracle import squares, tidy


def golf_walk(state):
    """Return the strength of each shot, by the library's optimiser."""
    net = Sequential(Linear.of([[state["strength"]]]))
    optimizer = SGD(net.parameters(), lr=state["lr"] or 1e-300)
    path = [state["strength"]]
    for _ in range(state["shots"] - 1):
        squares(net, [[10, 60]])
        optimizer.step()
        path.append(net[0].weight.item())
    return np.array(path)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    last = golf_walk(state)[-4:]
    miss = 10 * last - 60
    return {
        "strength": [tidy(s) for s in last],
        "miss": [tidy(m) for m in miss],
        "change": [tidy(-state["lr"] * 20 * m) for m in miss],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "04-hole": {"lr": 0.005, "shots": 2},
    "04-both-sides": {"lr": 0.0075, "shots": 6},
}
