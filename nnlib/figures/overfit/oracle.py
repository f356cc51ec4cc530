"""What the figure must show, as `nnlib` computes it."""

from functools import cache

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

LOSS = BCEWithLogitsLoss()


def points(count, seed, tossed):
    X, y = moons(count, 0.3, rng=np.random.default_rng(seed))
    if tossed:
        coin = np.random.default_rng(6)
        y = {n: coin.integers(0, 2, n) for n in (20, 1000)}[count]
    return X, y[:, None]


@cache
def learned(seed, tossed, neurons):
    """Return nnlib's network after its own training."""
    rng = np.random.default_rng(seed)
    hidden, output = Linear(2, neurons, rng=rng), Linear(neurons, 1, rng=rng)
    net = Sequential(hidden, Tanh(), output)
    descend = Adam(net.parameters(), lr=0.03)
    fit(net, *points(20, seed, tossed), LOSS, descend, epochs=500)
    return net


def judged(state, count, seed):
    """Return how many points are wrong, and the mean surprise."""
    X, y = points(count, seed, state["tossed"])
    z = learned(state["seed"], state["tossed"], state["neurons"])(X)
    return [int(((z > 0) != y).sum())], [LOSS(z, y)]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    wrong, loss = judged(state, 20, state["seed"])
    shows = {"wrong": wrong, "loss": loss}
    if state["new"]:
        wrong, loss = judged(state, 1000, 1000 + state["seed"])
        shows |= {"new-wrong": wrong, "new-loss": loss}
    return shows


def press_new_points(hand):
    hand.set({"neurons": 20})
    hand.do("draw")


def turn_down(hand):
    hand.set({"neurons": 4})


def toss_and_turn_up(hand):
    hand.do("toss")
    hand.set({"neurons": 20})


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "06-perfect": {"neurons": 20},
    "06-collapse": press_new_points,
    "06-better": turn_down,
    "06-tosses": toss_and_turn_up,
}


# What each praise says in digits, and that what it compares is so.
says = {
    "06-perfect": lambda state: [state["neurons"], 4 * state["neurons"] + 1],
    "06-collapse": lambda state: [
        *(shows(state)[name][0] for name in ("new-wrong",)),
        1000,
        *shows(state)["new-loss"],
    ],
    "06-better": lambda state: [
        *shows(state)["wrong"],
        *shows(state)["new-wrong"],
    ],
    "06-tosses": lambda state: [*shows(state)["new-wrong"], 1000],
}
