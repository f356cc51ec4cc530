"""What the figure must show, as `nnlib` computes it."""

import math


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    base, x = state["base"], state["x"]
    height = math.pow(base, x)
    if state["mirror"]:
        log = {"log": [math.log(height, base)]} if base != 1 else {}
        return {"height": [height], **log}
    ratio = math.log(base)
    return {"height": [height], "slope": [height * ratio], "ratio": [ratio]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-e": {"base": 2.71875},
    "00-which-power": {"x": 1.59375},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "00-e": lambda state: [state["base"], math.e],
    "00-which-power": lambda state: [math.log2(3), 1, 2, 2, 4, 3, 2],
}
