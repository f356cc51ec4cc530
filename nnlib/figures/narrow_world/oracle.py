"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib.figures.narrow_world import AXES, SHIFTS
from nnlib.figures.shifted_image.oracle import percent


def half(scores):
    """Return the score at 0, and from where to where half of it is left."""
    scores = np.array(scores, float)
    middle = len(SHIFTS) // 2
    least, ends = scores[middle] / 2, []
    for step in (-1, 1):
        heights, shifts = (v[middle::step] for v in (scores, SHIFTS))
        (low,) = np.nonzero(heights < least)
        if not len(low):
            ends.append(shifts[-1])
            continue
        pair = slice(low[0] - 1, low[0] + 1)
        ends.append(np.interp(least, heights[pair][::-1], shifts[pair][::-1]))
    return scores[middle], *ends


def two(value):
    """Round to two digits, as it is shown; ties go away from zero."""
    return float(f"{value + np.copysign(1e-12, value):.2g}")


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    way = list(AXES).index(state["way"])
    place = int(np.floor(8 * state["shift"] + 0.5)) + 24
    shown = range(len(state["networks"]))[: 1 + state["both"]]
    if not shown:
        return {}
    halves = [half(state["scores"][i][way]) for i in shown]
    shares = [state["readings"][i][way][place] for i in shown]
    return {
        "score": [state["scores"][i][way][place] for i in shown],
        "share": [percent(part / 1000) for ten in shares for part in ten],
        "all": [score for score, *_ in halves],
        "from": [two(start) for _, start, _ in halves],
        "to": [two(end) for *_, end in halves],
    }
