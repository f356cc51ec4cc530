"""What the figure must show, as `nnlib` computes it."""

from functools import lru_cache

import numpy as np

from nnlib import (
    Adam,
    BCEWithLogitsLoss,
    Linear,
    Sequential,
    Tanh,
    fit,
    moons,
)

MOST = 500  # steps


def points(count, noise, seed):
    X, y = moons(count, noise, rng=np.random.default_rng(seed))
    return X, y[:, None]


def trained(neurons, rows, l2, noise, seed, steps, **watch):
    """Return nnlib's network after its own training."""
    rng = np.random.default_rng(seed)
    hidden, output = Linear(2, neurons, rng=rng), Linear(neurons, 1, rng=rng)
    net = Sequential(hidden, Tanh(), output)
    descend = Adam(net.parameters(), lr=0.03, l2=l2)
    data = points(rows, noise, seed)
    fit(net, *data, BCEWithLogitsLoss(), descend, epochs=steps, **watch)
    return net


@lru_cache(200)
def judged(neurons, rows, l2, stops, noise, seed, steps):
    """Return mistakes on own and new points, and the surprise on these."""
    setting = neurons, rows, l2, noise, seed
    net = trained(*setting, steps)
    if stops:
        watch = {"validation": points(20, noise, 2000 + seed), "patience": 20}
        stopped = trained(*setting, MOST, **watch)
        if steps >= len(stopped.history["loss"]):
            net = stopped  # and back at its best
    new = points(1000, noise, 1000 + seed)
    wrong = [
        int(((net(X) > 0) != y).sum())
        for X, y in (points(rows, noise, seed), new)
    ]
    X, y = new
    return (*wrong, BCEWithLogitsLoss()(net(X), y))


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    rest = state["noise"], state["seed"], state["steps"]
    found = [judged(*setting, *rest) for _, *setting in state["runs"]]
    own, other, loss = (list(values) for values in zip(*found, strict=True))
    return {"loss": loss, "other": other, "own": own}


def turn_and_wait(hand):
    hand.set({"seed": 0, "steps": MOST})
    hand.wait_for("[data-goal='06-worse-stopped'][data-met=true]", 60)


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"06-worse-stopped": turn_and_wait}


def both(state):
    """Return the mistakes of who stops early and of the free one."""
    other = shows(state)["other"]
    stops = [run[4] for run in state["runs"]].index(True)
    return [other[stops], other[0]]


# What each praise says in digits.
says = {"06-worse-stopped": both}
