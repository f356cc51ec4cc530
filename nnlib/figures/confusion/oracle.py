"""What the figure must show, as NumPy computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    counts = np.array(state["counts"])
    digit, said = state["digit"], state["said"]
    total, row = counts.sum(), counts[digit].sum()
    found = {
        "count": [counts[digit, said]],
        "right": [counts.trace()],
        "all": [total],
        "row": [row],
    }
    if total:
        found["share"] = [percent(counts.trace() / total)]
    if row:
        found["row-share"] = [percent(counts[digit, digit] / row)]
    return found


def percent(share):
    """Return a share in percent, with one decimal."""
    return float(np.floor(1000 * share + 0.5) / 10)


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "07-most": {"digit": 8, "said": 1},
    "07-weakest": {"digit": 8, "said": 8},
}


def most(state):
    """Return the mistake that is made most often, which is looked at."""
    counts = np.array(state["counts"])
    here = counts[state["digit"], state["said"]]
    np.fill_diagonal(counts, 0)
    assert here == counts.max()
    return [state["digit"], state["said"], here]


def weakest(state):
    """Return how the class is read that is read worst."""
    counts = np.array(state["counts"])
    shares = counts.diagonal() / np.maximum(counts.sum(axis=1), 1)
    digit = state["digit"]
    assert shares[digit] == shares[counts.sum(axis=1) > 0].min()
    total = counts.trace() / counts.sum()
    return [
        percent(total),
        counts[digit, digit],
        counts[digit].sum(),
        digit,
        percent(shares[digit]),
    ]


# What each praise says in digits, and that what it compares is so.
says = {"07-most": most, "07-weakest": weakest}
