"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Adam, Linear, Sequential
from nnlib.figures.oracle import REACH, tidy, walk

LANDSCAPES = {
    "bowl": (
        lambda u, v: (u**2 + v**2) / 2,
        lambda u, v: (u, v),
    ),
    "narrow valley": (
        lambda u, v: (u**2 + 25 * v**2) / 10,
        lambda u, v: (u / 5, 5 * v),
    ),
    "two minima": (
        lambda u, v: (
            u**4 / 4 - u**3 / 15 - u**2 / 2 + u / 5 + 23 / 60 + v**2 / 2
        ),
        lambda u, v: (u**3 - 0.2 * u**2 - u + 0.2, v),
    ),
    "saddle": (
        lambda u, v: u**2 / 2 + (v**2 - 1) ** 2 / 4,
        lambda u, v: (u, v**3 - v),
    ),
    "plateau": (
        lambda u, v: 1 - np.exp(-(u**2) - v**2),
        lambda u, v: (
            2 * u * np.exp(-(u**2) - v**2),
            2 * v * np.exp(-(u**2) - v**2),
        ),
    ),
    "no floor": (
        lambda u, v: np.exp(-u) + v**2 / 2,
        lambda u, v: (-np.exp(-u), v),
    ),
}


def race(state):
    """Return a walk for each runner, by the library's optimisers."""
    gradient = LANDSCAPES[state["landscape"]][1]
    makers = [
        lambda knobs: SGD(knobs, lr=state["lr"]),
        lambda knobs: SGD(knobs, lr=state["lr"], momentum=0.9),
        lambda knobs: Adam(knobs, lr=state["lr"]),
    ]
    for make in makers if state["race"] else makers[:1]:
        u, v = state["start"]
        knobs = Sequential(Linear.of([[u], [v]])).parameters()
        knobs.ready = True
        optimizer = make(knobs)

        def move(step, knobs=knobs, optimizer=optimizer):
            knobs.grad[:] = gradient(*knobs.value)
            optimizer.step()

        yield walk(knobs.value, move, state["steps"])


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    cost = LANDSCAPES[state["landscape"]][0]
    shows = {"cost": [], "after": [], "since": []}
    for path in race(state):
        costs = [cost(u, v) for u, v in path]
        if np.abs(path[-1]).max() <= REACH:
            shows["cost"].append(tidy(costs[-1]))
        is_down = np.array(costs) < 0.01
        shows["after"] += np.flatnonzero(is_down)[:1].tolist()
        if is_down[-1] and state["race"]:
            since = np.flatnonzero(~is_down)[-1:] + 1
            shows["since"] += since.tolist() or [0]
    return {name: values for name, values in shows.items() if values}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "04-valley": {"landscape": "narrow valley", "lr": 0.36, "steps": 40},
    "04-leave-saddle": {"start.1": 0.05, "steps": 25},
    "04-plain-first": {
        "landscape": "narrow valley",
        "start.1": 0.5,
        "lr": 0.36,
        "steps": 40,
    },
}


def leaves(state):
    """See who is down; on the ridge itself the slope across is 0."""
    assert LANDSCAPES["saddle"][1](state["start"][0], 0)[1] == 0
    return [0]


def plain_first(state):
    """See that plain descent is down first, and at the rate 0.1 the last."""
    plain, *others = shows({**state, "steps": 200})["since"]
    assert plain < min(others)
    plain, *others = shows({**state, "lr": 0.1, "steps": 200})["since"]
    assert plain > max(others)
    return [state["lr"], 0.1]


# What each praise says in digits, and that what it compares is so.
says = {
    "04-valley": lambda state: [state["lr"], 0.4],
    "04-leave-saddle": leaves,
    "04-plain-first": plain_first,
}
