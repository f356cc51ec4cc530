"""What the figure must show, as `nnlib` computes it."""

import numpy as np

import nnlib


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    z, y = expanded(state["cases"])
    if not len(z):
        return {}
    z = state["scale"] * z
    rows = nnlib.reliability(y, nnlib.sigmoid(z))
    count, said, happened = map(np.array, zip(*rows, strict=True))
    mean = nnlib.BCEWithLogitsLoss()(z[:, None], y[:, None])
    return {
        "count": [*count],
        "said": [*said],
        "happened": [*happened],
        "gap": [(count * abs(said - happened)).sum() / count.sum()],
        "mean": [mean],
    }


def expanded(cases):
    """Return the log-odds and the label of each single case."""
    z, y = [], []
    for claim, yes, no in cases:
        z += [claim] * (yes + no)
        y += [1] * yes + [0] * no
    return np.array(z), np.array(y)


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "02-calibrate": {"scale": 0.5},
}
