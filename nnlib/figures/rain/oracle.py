"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Linear, Sequential
from nnlib.figures.oracle import REACH, tidy
from nnlib.figures.two_knobs.oracle import LANDSCAPES

MINIMA = {
    "two minima": [(-1, 0), (1, 0)],
    "saddle": [(0, 1), (0, -1)],
    "plateau": [(0, 0)],
    "no floor": [],
    "narrow valley": [(0, 0)],
}
ACROSS, UP = (0.15 * np.arange(-n, n + 1) for n in (13, 9))
THERE = 0.1


def fall(state, u, v):
    """Return where the library's SGD takes balls, all at once."""
    gradient = LANDSCAPES[state["landscape"]][1]
    count = len(u)
    knobs = Sequential(Linear.of([u, v])).parameters()
    knobs.ready = True
    optimizer = SGD(knobs, lr=state["lr"])
    for _ in range(state["steps"]):
        now = knobs.value.reshape(2, count)
        stays = np.abs(now).max(axis=0) <= REACH
        slopes = np.broadcast_arrays(*gradient(*now))
        knobs.grad[:] = np.where(stays, slopes, 0).ravel()
        optimizer.step()
    return knobs.value.reshape(2, count)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    u, v = fall(state, *map(np.ravel, np.meshgrid(ACROSS, UP)))
    came = [
        np.count_nonzero(np.hypot(u - a, v - b) < THERE)
        for a, b in MINIMA[state["landscape"]]
    ]
    shows = {"balls": [*came, u.size - sum(came)]}
    own = fall(state, *np.reshape(state["start"], (2, 1)))
    if np.abs(own).max() <= REACH:
        shows["cost"] = [tidy(LANDSCAPES[state["landscape"]][0](*own).item())]
    return shows


# How a reader meets the challenge.
meets = {"04-lower-minimum": {"start.0": 0, "steps": 80}}
says = {}
