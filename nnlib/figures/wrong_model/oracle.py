"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Linear, Sequential
from nnlib.figures.oracle import squares, step_to_the_end, tidy

SHAPES = {
    "linear": ("A·x", lambda x: 0.6 * x),
    "quadratic": ("A·x²", lambda x: 0.06 * x**2),
    "logarithmic": ("A·log x", lambda x: 2.6 * np.log(x)),
}


def shaped(state):
    """Return the model's feature of each party, and its bottles."""
    x = np.arange(1.0, 11)
    features = {"A·x": x, "A·x²": x**2, "A·log x": np.log(x)}
    return features[state["model"]], SHAPES[state["data"]][1](x)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    f, y = shaped(state)
    net = Sequential(Linear.of([[state["A"]]]))
    cost = squares(net, list(zip(f, y, strict=True)))
    (least,) = np.linalg.lstsq(f[:, None], y, rcond=None)[1] / len(y)
    return {
        "cost": [tidy(cost)],
        "slope": [tidy(net[0].weight_grad.item())],
        "least": [tidy(least)],
    }


def bend_the_wrong_way(hand):
    """Let a logarithm descend on the quadratic data, to the end."""
    hand.set({"model": "A·log x"})
    step_to_the_end(hand)


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "04-flat": bend_the_wrong_way,
    "04-right-shape": {"model": "A·x²", "A": 0.06},
}
