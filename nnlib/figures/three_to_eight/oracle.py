"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import softmax
from nnlib.data import digits
from nnlib.figures.digit_net import rows, shipped

ROWS = [1217, 217, 835, 231, 3, 999]  # of the data: the figure's threes
NET = shipped()


def percent(share):
    """Return a share as the figure says it."""
    if share > 0.9995:
        return "> 99.9"
    return "< 0.1" if share < 0.0005 else f"{100 * share:.1f}"


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    x = np.array(state["pixels"]) / 16
    shares = softmax(NET([x]))[0]
    found = {
        "says": [int(shares.argmax())],
        "share": [percent(share) for share in shares],
    }
    if state["lit"]:
        found["sure"] = [percent(shares.max())]
    else:
        was = three(state["three"])
        found["changed"] = [int((np.array(state["pixels"]) != was).sum())]
    return found | (neuron(x, state["looked"] - 1) if state["looked"] else {})


def three(place):
    """Return the pixels of one of the threes."""
    return digits()[0][ROWS[place]]


def neuron(x, j):
    """Return what a hidden neuron adds up."""
    hidden = NET[0]
    products = x * hidden.weight[:, j]
    total = products.sum() + hidden.bias[j]
    return {
        "above": [products[products > 0].sum()],
        "below": [products[products < 0].sum()],
        "bias": [hidden.bias[j]],
        "sum": [total],
        "passed": [max(total, 0)],
    }


def paint(*pixels):
    """Return what a hand does to paint these pixels."""

    def by(hand):
        hand.do("reset")
        for pixel in pixels:
            hand.click(f"[data-pixel='{pixel}']")

    return by


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "01-eight": paint(17, 18, 41, 42, 8),
    "01-eight-in-three": paint(42, 8, 18),
    "02-face": paint(36),
}


# What each praise says in digits, and that what it compares is so.
says = {
    "01-eight": lambda state: [8, 3, 8, len(rows()[0])],
    "01-eight-in-three": lambda state: [8, *shows(state)["changed"], 64],
    "02-face": lambda state: [
        float(shows(state)["sure"][0].lstrip("<> ")),
        *shows(state)["says"],
    ],
}
