"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib.data import digits
from nnlib.figures.digit_net import rows
from nnlib.figures.digit_space.sums import of_the_pair, sums, views

TEST = of_the_pair(rows()[1])
IS_EIGHT = digits()[1][TEST] == 8


@cache
def ends():
    """Return how far along each image is, before and after."""
    return [
        view[TEST] @ weights[0] + biases[0]
        for view, (weights, biases) in zip(views(), sums(), strict=True)
    ]


def strays(amount):
    """Return the images on the wrong side, counted from 1."""
    before, after = ends()
    along = before + amount * (after - before)
    return np.flatnonzero((along > 0) != IS_EIGHT) + 1


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    before, after = ends()
    along = before + state["amount"] * (after - before)
    found = {"along": [along[state["chosen"] - 1]]}
    if state["amount"] in (0, 1):
        found["home"] = [len(TEST) - len(strays(state["amount"]))]
    return found


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"03-stray": {"amount": 1, "chosen": int(strays(1)[0])}}


# What each praise says in digits, and that what it compares is so.
says = {
    "03-stray": lambda state: [
        8 if IS_EIGHT[state["chosen"] - 1] else 3,
        len(strays(0)),
    ],
}
