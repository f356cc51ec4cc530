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


def deeper(state):
    """Compare the best nudges of both ways."""
    best = {
        way: min(
            shows({**state, "power": power, "way": way})["error"][0]
            for power in range(-16, 1)
        )
        for way in ("one side", "both sides")
    }
    assert best["one side"] > 100 * best["both sides"]
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "05-one-side": lambda state: [],
    "05-both-sides": deeper,
    "05-lost": lambda state: [7 if state["single"] else 16],
}
