"""What the figure must show, as `nnlib` computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    u, v = np.array(state["u"]), np.array(state["v"])
    length = np.linalg.norm(u)
    shows = {"dot": [u @ v], "u": [length], "v": [np.linalg.norm(v)]}
    return {**shows, "along": [u @ v / length]} if u.any() else shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-right-angle": {"v.0": -1, "v.1": 2},
    "00-same-dot": {"v.0": 2, "v.1": 0},
}
