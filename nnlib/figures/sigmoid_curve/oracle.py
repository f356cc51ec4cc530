"""What the figure must show, as `nnlib` computes it."""

import nnlib
from nnlib import weighted_sum


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    x, w, b = state["x"], state["w"], state["b"]
    z = weighted_sum([x], [w], b)
    shows = {"z": [z], "y": [nnlib.sigmoid(z)]}
    if state["tangent"]:
        shows["slope"] = [w * nnlib.sigmoid_slope(z)]
    if w:
        shows["centre"] = [-b / w]
    return shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "02-mirror": {"w": -1, "b": 2},
    "02-step-at-two": {"w": 8, "b": -16},
    "02-steepest": {"x": 0},
}
