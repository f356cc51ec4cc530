"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import MSELoss, Sigmoid, truth_table
from nnlib.figures.oracle import trained


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    X, labels = truth_table("XOR")
    y = np.reshape(labels, (-1, 1))
    run = state["seed"], state["rate"], state["steps"]
    outputs = trained([2, 2, 1], Sigmoid, (X, y), *run)(X)
    return {
        "output": outputs[:, 0].tolist(),
        "cost": [MSELoss()(outputs, y)],
        "right": [int(np.sum((outputs > 0.5) == y))],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-xor-learned": {"steps": 300},
    "05-xor-stuck": {"seed": 9, "steps": 1500},
    "05-xor-quick": {"steps": 200, "rate": 6, "seed": 3},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "05-xor-stuck": lambda state: [0],
}
