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


def steepest(state):
    """See that it stands at the centre, and how steep it is there."""
    assert abs(state["x"] - shows(state)["centre"][0]) < 1 / abs(state["w"])
    slope = shows(state)["slope"][0]
    assert abs(slope - state["w"] / 4) < 0.01 * abs(state["w"])
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "02-steepest": steepest,
    "02-step-at-two": lambda state: shows(state)["centre"],
}
