"""What the figure must show, as `nnlib` computes it."""

import numpy as np

import nnlib

LOSS = nnlib.BCELoss()


def emails(seed):
    """Return words in CAPITALS and labels of the twelve."""
    u, v = np.random.default_rng(seed).random((12, 2)).T
    x = (10 * u).astype(int)
    return x, (v < (x + 0.5) / 10).astype(int)


def rival(state, x):
    """Return what who plays against the reader bets."""
    p = nnlib.sigmoid(x * state["w"] + state["b"])
    bets = {
        "filter": p,
        "coin": np.full(len(x), 0.5),
        "shouter": np.where(p > 0.5, 0.99, 0.01),
    }
    return bets.get(state["against"])


def surprises(bets, y):
    return [LOSS([[p]], [[label]]) for p, label in zip(bets, y, strict=True)]


def given(p, label):
    return p if label else 1 - p


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    bets = state["bets"]
    n = len(bets)
    if not n:
        return {}
    x, y = (column[:n] for column in emails(state["seed"]))
    each = surprises(bets, y)
    found = {"yours": [sum(each)]}
    theirs = rival(state, x)
    if theirs is not None:
        found["theirs"] = [sum(surprises(theirs, y))]
    told = n - 1 if n < 12 else int(np.argmax(each))
    found |= {"given": [given(bets[told], y[told])], "surprise": [each[told]]}
    if n == 12:
        found["coin"] = [sum(surprises([0.5] * 12, y))]
    return found


def bet_well(hand):
    """Bet a little on what each email is."""
    for label in emails(10)[1]:
        hand.set({"bet": 0.8 if label else 0.2})
        hand.do("turn")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"02-bets": bet_well}

# What each praise says in digits, and that what it compares is so.
says = {
    "02-bets": lambda state: [*shows(state)["yours"], *shows(state)["coin"]]
}
