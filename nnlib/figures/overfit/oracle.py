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
def learned(seed, tossed, neurons, left=None, steps=500):
    """Return nnlib's network after its own training, one point left out."""
    rng = np.random.default_rng(seed)
    hidden, output = Linear(2, neurons, rng=rng), Linear(neurons, 1, rng=rng)
    net = Sequential(hidden, Tanh(), output)
    descend = Adam(net.parameters(), lr=0.03)
    X, y = points(20, seed, tossed)
    stays = np.arange(20) != (20 if left is None else left)
    fit(net, X[stays], y[stays], LOSS, descend, epochs=steps)
    return net


def is_why(state):
    return state["why"] and state["new"] and not state["tossed"]


def judged(state, count, seed):
    """Return how many points are wrong, and the mean surprise."""
    X, y = points(count, seed, state["tossed"])
    steps = state["steps"] if is_why(state) else 500
    setting = state["seed"], state["tossed"], state["neurons"]
    z = learned(*setting, steps=steps)(X)
    return [int(((z > 0) != y).sum())], [LOSS(z, y)]


def wrong(net, X, y):
    return int(((net(X) > 0) != y).sum())


ROUND = np.linspace(0, np.pi, 20_001)
UPPER = np.column_stack([np.cos(ROUND), np.sin(ROUND)])
HALVES = UPPER, [1, 0.5] - UPPER


def strays(X, y):
    """Return which points are nearer to the other label's half circle."""
    away = [
        [np.hypot(*(half - point).T).min() for half in HALVES] for point in X
    ]
    return np.flatnonzero(np.argmin(away, axis=1) != y[:, 0])


SIDE = 50
ROWS, COLUMNS = np.indices((SIDE, SIDE)).reshape(2, -1)
PLACES = np.column_stack(
    [4 * (COLUMNS + 0.5) / SIDE - 1.5, 2.25 - 4 * (ROWS + 0.5) / SIDE]
)


def near(places, point):
    """Return which places are in a square of three by three round a point."""
    row, column = (2.25 - point[1]) * SIDE / 4, (point[0] + 1.5) * SIDE / 4
    if not (0 <= row < SIDE and 0 <= column < SIDE):
        return places & False
    far = abs(ROWS - int(row)), abs(COLUMNS - int(column))
    return places & (np.maximum(*far) < 2)


def spread(start, places):
    """Return what of the places hangs together with those at the start."""
    size, places = 0, places.reshape(SIDE, SIDE)
    found = np.pad(start.reshape(SIDE, SIDE), 1)
    inner = found[1:-1, 1:-1]
    while size < (size := found.sum()):
        beside = found[2:, 1:-1] | found[:-2, 1:-1]
        beside |= found[1:-1, 2:] | found[1:-1, :-2]
        inner |= beside & places
    return inner.ravel()


def ground(seed, neurons, left):
    """Return which new points fell on the ground claimed for a point."""
    X, y = points(20, seed, False)
    new, _ = points(1000, 1000 + seed, False)

    def claims(X_at):
        """Say where the label is given, and would not be without the point."""
        nets = (learned(seed, False, neurons, out) for out in (None, left))
        one, other = ((net(X_at)[:, 0] > 0) == y[left] for net in nets)
        return one & ~other

    places = claims(PLACES)
    ground = spread(near(places, X[left]), places)
    fallen = [near(ground, point).any() for point in new]
    return claims(new) & fallen


@cache
def claim(seed, neurons):
    """Return point, new points on its ground, of the other label, without."""
    X, y = points(20, seed, False)
    new, labels = points(1000, 1000 + seed, False)
    net = learned(seed, False, neurons)
    found, least = None, wrong(net, new, labels)
    for left in strays(X, y):
        if (net(X[[left]]) > 0) != y[left]:
            continue
        on = ground(seed, neurons, left)
        other = int((on & (labels[:, 0] != y[left])).sum())
        without = wrong(learned(seed, False, neurons, left), new, labels)
        if without < least and 2 * other > on.sum():
            found, least = (int(left), int(on.sum()), other, without), without
    return found


def because(state):
    """Return what is said of the ground that was claimed for one point."""
    found = claim(state["seed"], state["neurons"])
    if found and state["steps"] < 500:
        return {}
    if found:
        names = ("on", "other", "without")
        return {name: [n] for name, n in zip(names, found[1:], strict=True)}
    count = len(strays(*points(20, state["seed"], False)))
    return {"strays": [count]} if count else {}


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    count, loss = judged(state, 20, state["seed"])
    shows = {"wrong": count, "loss": loss}
    if state["new"]:
        count, loss = judged(state, 1000, 1000 + state["seed"])
        shows |= {"new-wrong": count, "new-loss": loss}
    return shows | because(state) if is_why(state) else shows


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
