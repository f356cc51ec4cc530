"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib import SGD, CrossEntropyLoss, Linear, Sequential, Sigmoid, softmax

from ..shifted_image.oracle import percent
from ..three_to_eight import THREE
from . import PARTS

SEED, RATE, STEPS, TRUTH = 6, 0.05, 20, 3
LARGE, PIXEL = 15, 4  # the neuron drawn large, and the followed weight's pixel
X = np.array([THREE]) / 16


@cache
def after(steps):
    """Return the network after so many steps, its gradient, and its loss."""
    rng = np.random.default_rng(SEED)
    net = Sequential(
        Linear(64, 32, rng=rng), Sigmoid(), Linear(32, 10, rng=rng)
    )
    surprise, descent = CrossEntropyLoss(), SGD(net.parameters(), lr=RATE)
    for step in range(steps + 1):
        cost = surprise(net(X), [TRUTH])
        net.backward(surprise.backward())
        if step < steps:
            descent.step()
    return net, cost


def three(value):
    """Return a number to three decimals, with a true minus sign."""
    return f"{value:.3f}".replace("-", "\u2212")


def steps_of(state):
    """Return of how many steps the machine is that is seen."""
    name = working(state)
    if name == "train":
        return STEPS
    return STEPS if not name and "train" in state["passed"] else 0


def working(state):
    """Return the part at work, or ""."""
    return PARTS[state["looked"] - 1] if state["looked"] else ""


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    name, steps = working(state), steps_of(state)
    there = {*state["passed"], name}
    net, cost = after(steps)
    sums, shares = net[0](X)[0], softmax(net(X))[0]
    found = {}
    if "sigmoid" in there:
        found["bent"] = [three(1 / (1 + np.exp(-sums[LARGE])))]
    if "neuron" in there:
        found["sum"] = [three(sums[LARGE])]
    if "softmax" in there or name == "train":
        found["share"] = [percent(share) for share in shares]
    if "loss" in there or name == "train":
        found["loss"] = [three(cost)]
    return found | said_of(name)


def said_of(name):
    """Return the numbers in the sentence of the part at work."""
    first = after(0)[0]
    shares = softmax(first(X))[0]
    match name:
        case "neuron":
            products = X[0] * first[0].weight[:, LARGE]
            parts = products[products > 0], products[products < 0]
            above, below = (three(part.sum()) for part in parts)
            return {"above": [above], "below": [below]}
        case "softmax":
            return {"most": [int(shares.argmax())]}
        case "forward":
            return {"given": [percent(shares[TRUTH])]}
        case "backward":
            return {"slope": [first[0].weight_grad[PIXEL, LARGE]]}
        case "update":
            nets = first, after(1)[0]
            old, new = (net[0].weight[PIXEL, LARGE] for net in nets)
            return {"from": [old], "to": [new], "less": [three(after(1)[1])]}
        case "train":
            return {"learned": [int(after(STEPS)[0](X)[0].argmax())]}
    return {}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {}


# What a slider says where that is not its number.
said = {"looked": lambda state: working(state) or "none"}
