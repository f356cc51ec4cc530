"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Linear, Sequential
from nnlib.figures.oracle import REACH, squares, walk


def batch_walks(state):
    """Return a walk for each size of batch, in the orders given."""
    points, rows = state["points"], len(state["points"])
    for size in (rows, 4, 1):
        batches = [
            order[at : at + size]
            for order in state["orders"]
            for at in range(0, rows, size)
        ]
        w, b = state["start"]
        net = Sequential(Linear.of([[w]], [b]))
        optimizer = SGD(net.parameters(), lr=state["lr"])

        def move(step, net=net, optimizer=optimizer, batches=batches):
            batch = batches[step % len(batches)]
            squares(net, [points[row] for row in batch])
            optimizer.step()

        steps = state["looked"] // size
        yield walk(net.parameters().value, move, steps)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    points = state["points"]
    x, y = np.array(points).T
    best = np.polyfit(x, y, 1) if np.ptp(x) else (0, y.mean())
    shows = {"steps": [], "cost": []}
    for path in batch_walks(state):
        shows["steps"].append(len(path) - 1)
        if np.abs(path[-1]).max() <= REACH:
            w, b = path[-1]
            shows["cost"].append(np.mean((w * x + b - y) ** 2))
    shows["best"] = [np.mean((np.polyval(best, x) - y) ** 2)]
    return {name: values for name, values in shows.items() if values}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "04-one-epoch": {"lr": 0.35, "looked": 12},
    "04-settle": {"lr": 0.02, "looked": 240},
}


def one_epoch(state):
    """See that the exact step is ahead, though the rough ones are many."""
    costs, steps = shows(state)["cost"], shows(state)["steps"]
    assert costs[0] < costs[2]
    assert steps[0] == 1 < steps[2]
    return []


# What each praise says in digits, and that what it compares is so.
says = {"04-one-epoch": one_epoch}
