"""What the figure must show: what the lists hold where they are read."""

import math


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    loss, repaired = state["loss"], state["repaired"]
    last = max(len(loss), len(repaired)) - 1
    # JavaScript rounds a half up, Python to the even neighbour.
    here = min(last, math.floor(state["at"] / state["every"] + 0.5))
    shown = {"loss": [loss[min(here, len(loss) - 1)]]}
    if repaired:
        shown["repaired"] = [repaired[min(here, len(repaired) - 1)]]
    answers = state["answers"]
    if len(answers) >= 4 and state["data"]:
        shown["low"] = [min(answers) / 100]
        shown["high"] = [max(answers) / 100]
    return shown
