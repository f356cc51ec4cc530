"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib.data import digits
from nnlib.figures.digit_net import rows
from nnlib.figures.digit_space.places import astray, of_the_pair, places

IS_EIGHT = digits()[1][of_the_pair(rows()[1])] == 8


@cache
def ends():
    """Return how far along each image is, before and after."""
    return places()[:, :, 0] / 1000


def strays(amount):
    """Return the images on the wrong side."""
    before, after = ends()
    return astray(before + amount * (after - before))


def followed(state):
    """Return the image that is shown large."""
    return strays(0)[state["chosen"] - 1]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    before, after = ends()
    along = before + state["amount"] * (after - before)
    found = {"along": [along[followed(state)]]}
    if state["amount"] in (0, 1):
        found["home"] = [len(along) - len(strays(state["amount"]))]
    return found


LEFT = int(np.flatnonzero(strays(0) == strays(1)[0])[0])

# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"03-stray": {"amount": 1, "chosen": LEFT + 1}}


# What each praise says in digits, and that what it compares is so.
says = {
    "03-stray": lambda state: [8 if IS_EIGHT[followed(state)] else 3],
}
