"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib import DivergenceError, ReLU, party
from nnlib.figures.oracle import trained

SEEDS = 40


STEPS = 1000


@cache
def party_outputs(seed, rate):
    """Return what the network gives all lists after 0, 1, 2 … steps."""
    X, y = party()
    outputs = []

    def note(_, net, __):
        outputs.append(net.forward(X)[:, 0])
        return not net.parameters().grad.any()

    run = [3, 3, 1], ReLU, (X, y), seed, rate
    outputs.append(trained(*run, steps=0)(X)[:, 0])
    try:
        trained(*run, steps=STEPS, callback=note)
    except DivergenceError:
        del outputs[-1]  # judged only once the next epoch began
    rest = STEPS + 1 - len(outputs)
    return np.array(outputs + outputs[-1:] * rest)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    bottles = party()[1][:, 0]
    fates, rate, steps = [], state["rate"], state["steps"]
    for seed in range(SEEDS):
        given = party_outputs(seed, rate)[steps]
        if np.mean((given - bottles) ** 2) < 0.001:
            fates.append("learned")
        else:
            fates.append("silent" if (given < 0.01).all() else "neither")
    picked = party_outputs(state["seed"], rate)[steps]
    counts = {f: [fates.count(f)] for f in ("learned", "silent", "neither")}
    return {**counts, "cost": [np.mean((picked - bottles) ** 2)]}


def pick_the_dead(hand):
    hand.set({"steps": 5})
    hand.do("seed 2")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-party-learned": {"seed": 4, "steps": 1000},
    "05-party-dead": pick_the_dead,
    "05-party-sum": {"seed": 0, "steps": 1000},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "05-party-sum": lambda state: shows(state)["cost"],
}
