"""What the figure must show, as `nnlib` computes it."""

import numpy as np

import nnlib


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    powers = np.exp(state["z"])
    return {
        "power": [*powers],
        "share": [*nnlib.softmax(state["z"])],
        "total": [powers.sum()],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "02-halve": {"z.0": 4},
    "02-shift": {"z.0": 2, "z.1": 3, "z.2": 1.5},
}
