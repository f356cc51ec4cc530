"""What the figure must show, as `nnlib` computes it."""

import nnlib
from nnlib import weighted_sum


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    w, b = state["w"], state["b"]
    z = weighted_sum(state["x"], w, b)
    shows = {"z": [z], "y": [getattr(nnlib, state["activation"])(z)]}
    if state["table"] and state["switches"]:
        rows = range(2 ** len(w))
        bits = [[int(d) for d in f"{row:0{len(w)}b}"] for row in rows]
        shows["row-z"] = [weighted_sum(x, w, b) for x in bits]
    return shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "01-silence": {"b": -7},
    "01-both": {"b": -8},
    "01-seven-bottles": {"x.0": 10, "w.0": 0.7, "b": 0},
    "03-last-bit": {"w.0": 0, "w.1": -4, "b": 2},
}


def silence(state):
    """Say what a turn by 5 does to the book's email."""
    assert shows(state)["z"][0] <= 0
    return [5, 0, 0]


# What each praise says in digits, and that what it compares is so.
says = {
    "01-silence": silence,
    "01-seven-bottles": lambda state: [state["w"][0], 3, 75],
}
