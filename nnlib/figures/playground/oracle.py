"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib.figures.playground import training


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    X, X_test, y, y_test = training.parts_of(state)
    net, _ = training.trained(state)
    loss = training.loss_of(state)
    parts = {"loss": (X, y), "test": (X_test, y_test)}
    if state["hide_test"]:
        del parts["test"]
    with np.errstate(over="ignore"):
        return {
            name: [
                loss.forward(net.forward(training.features_of(state, X)), y)
            ]
            for name, (X, y) in parts.items()
            if len(X)
        }


def learn(**knobs):
    """Return what sets knobs, then plays until the figure stops."""

    def how(hand):
        hand.set(knobs)

    return how
