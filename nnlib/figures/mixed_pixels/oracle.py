"""What the figure must show, as `nnlib` computes it."""

import math

import numpy as np

from nnlib import softmax
from nnlib.figures.digit_net import shipped
from nnlib.figures.three_to_eight.oracle import percent

NET = shipped()


def lying(state):
    """Return the ink at each place: what is in the air lies nowhere."""
    found = np.zeros(64)
    inked = np.flatnonzero(state["pixels"])
    last = max(1, len(inked) - 1)
    for turn, i in enumerate(inked):
        way = (state["mixed"] - 0.625 * turn / last) / 0.375
        if way <= 0:
            found[i] += state["pixels"][i]
        if way >= 1:
            found[state["places"][i]] += state["pixels"][i]
    return found


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    given = np.array(state["pixels"]) if state["wired"] else lying(state)
    found = {"share": [percent(p) for p in softmax(NET([given / 16]))[0]]}
    curves, epoch = state["curves"], state["epoch"]
    if curves and epoch:
        found["counted"] = [counts[epoch] for counts in curves]
    if curves and epoch == 30:
        truth = curves[-1][-1]
        found |= {"said": [state["guess"]], "found": [truth]}
        if off := abs(state["guess"] - truth):
            found["off"] = [off]
    return found


# What a slider says of its value.
said = {"mixed": lambda state: f"{math.floor(100 * state['mixed'] + 0.5)} %"}
