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
    bins = {"count": [*count], "said": [*said], "happened": [*happened]}
    if state["about"] == "digits":
        return bins
    return bins | {
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


def calibrated(state):
    """Compare with the filter as it was."""
    if state["scale"] < 0.2:  # it may call everything the same, too
        assert shows(state)["mean"] > shows({**state, "scale": 0.5})["mean"]
        return []
    assert 0.4 < state["scale"] < 0.65  # so it was about twice too large
    assert shows(state)["mean"] < shows({**state, "scale": 1})["mean"]
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "02-calibrate": calibrated,
}
