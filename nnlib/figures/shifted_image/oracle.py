"""What the figure must show, as `nnlib` computes it."""

from decimal import ROUND_HALF_UP, Decimal

import numpy as np


def percent(share):
    """Return a share as the figure says it: JavaScript rounds a tie up."""
    if share > 0.9995:
        return "> 99.9"
    if share < 0.0005:
        return "< 0.1"
    return str(Decimal(100 * share).quantize(Decimal("0.1"), ROUND_HALF_UP))


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    if state["shares"]:
        lists = [state["shares"], state["others"]]
        said = [p[min(state["shift"] + 1, len(p) - 1)] for p in lists if p]
        return {
            "share": [percent(share) for shares in said for share in shares],
            "says": [int(np.argmax(shares)) for shares in said],
            "sure": [percent(max(shares)) for shares in said],
        }
    image = np.reshape(state["pixels"], (8, 8))
    image = np.roll(image, state["shift"], axis=1)
    weights = np.reshape(state["weights"], (3, 3))
    windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3))
    products = (windows * weights).reshape(36, 9)
    here = products[state["at"]]
    sums = products.sum(axis=1)
    regions = np.maximum(sums, 0).reshape(3, 2, 3, 2)
    return {
        "sum": sums.tolist(),
        "kept": regions.max(axis=(1, 3)).ravel().tolist(),
        "above": [here[here > 0].sum()],
        "below": [here[here < 0].sum()],
        "here": [here.sum()],
    }
