"""What the figure must show, as `nnlib` computes it."""

from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from nnlib import softmax


def three(values):
    """Return numbers to three decimals: JavaScript rounds a tie up."""
    rounded = [
        Decimal(value).quantize(Decimal("0.001"), ROUND_HALF_UP)
        for value in values
    ]
    return [f"{value:f}" for value in rounded]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    rows = np.array(state["rows"])
    asks = state["asks"] - 1
    there = np.array(state["sentence"], bool)
    there[asks] = True
    products = (rows @ rows[asks])[there]
    scores = products / np.sqrt(2)
    shares = softmax(scores[None])[0]
    return {
        "entry": rows.ravel().tolist(),
        "share": three(shares),
        "mixed": three(shares @ rows[there]) * 2,
        "product": products.tolist(),
        "score": three(scores),
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"08-outshone": {"asks": 3, "rows.0.0": 3}}
