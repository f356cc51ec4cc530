"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Linear, Sequential
from nnlib.figures.oracle import REACH, squares, tidy, walk


def wine_walk(state):
    """Return the walk of the ball, by the library's optimiser."""
    net = Sequential(Linear.of([[state["A"]]]))
    optimizer = SGD(net.parameters(), lr=state["lr"] or 1e-300)

    def move(step):
        squares(net, state["points"])
        optimizer.step()

    return walk(net.parameters().value, move, state["steps"])


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    now = wine_walk(state)[-1, 0]
    net = Sequential(Linear.of([[now]]))
    cost = squares(net, state["points"])
    slope = net[0].weight_grad.item()
    if not state["slopes"]:
        return {"A": [now], "cost": [cost]}
    bend = np.mean([x**2 for x, _ in state["points"]])
    shows = {
        "A": [now],
        "cost": [cost],
        "slope": [tidy(slope)],
        "factor": [1 - 2 * bend * state["lr"]],
    }
    if abs(now) <= REACH:
        shows["next"] = [now - state["lr"] * slope]
    return shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "04-to-08": {"A": 1, "lr": 0.000157, "steps": 1},
    "04-one-step": {"lr": 0.000262, "steps": 1},
    "04-forever": {"lr": 0.000523, "steps": 24},
}


def to_08(state):
    """Say the way, the slope and the rate that comes of them."""
    slope = shows({**state, "steps": 0})["slope"][0]
    return [0.2, slope, 0.2, slope, 0.2 / slope]


def forever(state):
    """Compare the rate with the one that lands in one step."""
    factor = shows(state)["factor"][0]  # 0 lands, -1 never arrives
    assert abs(factor + 1) < 0.01
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "04-to-08": to_08,
    "04-forever": forever,
}
