"""What the figure must show, as `nnlib` computes it."""

import math

import numpy as np

from nnlib import Linear, Sequential, Tanh, moons


def network(state):
    """Return nnlib's network with the state's knobs."""
    *weights, bias, last = np.transpose(state["hidden"])
    first = Linear.of(np.array(weights), bias)
    end = Linear.of(last[:, None], np.array([float(state["bias"])]))
    return Sequential(first, Tanh(), end)


def wrong(state, X, y):
    """Return how many are wrong."""
    return int(((network(state)(X)[:, 0] > 0) != y).sum())


def tenth(value):
    """Return a number to a tenth, a half upwards."""
    return math.floor(10 * value + 0.5) / 10


def judged(state):
    """Return wrong of all rows, of those that landed, and of the new."""
    rows = np.array(state["rows"], dtype=float)
    X, y = rows[:, :2], rows[:, 2]
    rng = np.random.default_rng(1000 + state["seed"])
    X_new, y_new = moons(1000, 0.3, rng=rng)
    there = min(state["landed"], len(rows))
    more = state["more"]
    of = [(X, y), (X[:there], y[:there]), (X_new[:more], y_new[:more])]
    return [wrong(state, *one) if len(one[0]) else 0 for one in of]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    n, opened = len(state["rows"]), state["opened"]
    there = min(state["landed"], n) if state["broken"] else 0
    missed, landed, new = judged(state)
    found = {
        "guess": [state["guess"]],
        "left": [n - there],
        "opened": [opened],
    }
    if state["more"]:
        found["new-wrong"] = [new]
    if not state["broken"]:
        return found
    found["wrong"] = [landed]
    if opened > 1:
        found["look"] = [opened]
    if there < n:
        return found
    share = missed / n
    error = (share * (1 - share) / n) ** 0.5
    found |= {"share": [tenth(100 * share)], "error": [tenth(100 * error)]}
    if state["more"] == 1000:
        found["new-share"] = [tenth(new / 10)]
        far = abs(new / 1000 - share) / error if error else 0
        if far > 1:
            found["far"] = [tenth(far)]
    return found
