"""What the figure must show, as `nnlib` computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    kind = np.float32 if state["single"] else np.float64
    x, eps, two = kind(1.5), kind(f"1e{state['power']}"), kind(2)
    with np.errstate(under="ignore"):

        def cube(x):
            return x * x * x

        if state["way"] == "one side":
            slope = (cube(x + eps) - cube(x)) / eps
        else:
            slope = (cube(x + eps) - cube(x - eps)) / (two * eps)
    error = abs(float(slope) - 6.75) / 6.75
    return {
        "nudge": [10.0 ** state["power"]],
        "slope": [float(slope)],
        "error": [error],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-one-side": {"power": -8},
    "05-both-sides": {"way": "both sides", "power": -5},
    "05-lost": {"power": -16},
}
