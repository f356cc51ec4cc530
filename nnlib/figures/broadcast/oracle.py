"""What the figure must show, as `nnlib` computes it."""

import ast
import math

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    shapes = [ast.literal_eval(state[name]) for name in "ab"]
    a, b = (np.arange(1, math.prod(s) + 1).reshape(s) for s in shapes)
    try:
        return {"sum": (10 * a + b).ravel().tolist()}
    except ValueError:
        return {}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-refused": {"b": "(2,)"},
    "00-trap": {"a": "(3, 1)", "b": "(3,)"},
}

# What each praise says in digits, and that what it compares is so.
says = {
    "00-refused": lambda state: [1],
}
