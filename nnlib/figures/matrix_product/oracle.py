"""What the figure must show, as `nnlib` computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    product = np.reshape(state["X"], (2, 3)) @ np.reshape(state["W"], (3, 2))
    row, column = map(int, state["entry"].split(","))
    return {
        "product": product.ravel().tolist(),
        "entry": [product[row - 1, column - 1]],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-column": {"entry": "1,2", "W.1": 0, "W.3": 1, "W.5": 1},
}

# What each praise says in digits, and that what it compares is so.
says = {
    "00-column": lambda state: [1],  # the neuron
}
