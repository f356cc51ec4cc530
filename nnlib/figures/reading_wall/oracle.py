"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib import softmax

from ..shifted_image.oracle import percent
from . import POOLED_SHAPES, SHAPES, STRIDE, read
from .record import moved, of_the_book, pooled, rows


def layers(kept, shapes):
    """Return the arrays of what was written."""
    knobs, parts = read(kept), []
    for shape in shapes:
        count = int(np.prod(shape))
        parts.append(knobs[:count].reshape(shape))
        knobs = knobs[count:]
    return parts


books = cache(of_the_book)


def shares(state):
    """Return what the network gives each digit, for all images."""
    X = rows()[2]
    X = moved(X) if state["moved"] else X
    if state["pooling"]:
        kept = (state["pooled"] or books("POOLED"))[0]
        W, b = layers(kept, POOLED_SHAPES)
        return softmax(pooled(X) @ W + b)
    run = state["knobs"] or books("RUN")
    kept = run[min(state["step"] // STRIDE, len(run) - 1)]
    W1, b1, W2, b2 = layers(kept, SHAPES)
    with np.errstate(over="ignore"):
        hidden = 1 / (1 + np.exp(-(X @ W1 + b1)))
    return softmax(hidden @ W2 + b2)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    P, y = shares(state), rows()[3]
    says = P.argmax(axis=1)
    shown = {"wrong": [int((says != y).sum())]}
    if state["looked"]:
        own = P[state["looked"] - 1]
        shown |= {
            "says": [int(own.argmax())],
            "sure": [percent(own.max())],
            "share": [percent(share) for share in own],
        }
    return shown


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {}
