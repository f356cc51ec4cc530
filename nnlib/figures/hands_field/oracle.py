"""What the figure must show, as NumPy counts it."""

import numpy as np


def lit(signs):
    """Return which drawings are read right."""
    answers = np.array(list(signs), dtype=str)
    return answers == np.array([str(n % 10) for n in range(len(signs))], str)


def read(signs, chosen):
    """Return the digit that a drawing was read as, if it is one."""
    sign = signs[chosen : chosen + 1]
    return sign if sign and sign in "0123456789" else "?"


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    said = state["said"]
    stage = min(state["stage"], len(said)) - 1
    now = lit(said[stage]) if said else lit("")
    found = {"right": [int(now.sum())], "all": [len(now)]}
    asked = state["asks"] and stage < len(said) - 1
    if stage > 0 and not asked:
        was = lit(said[stage - 1])[: len(now)]
        was = np.pad(was, (0, len(now) - len(was)))
        found["gained"] = [int((now & ~was).sum())]
        found["lost"] = [int((was & ~now).sum())]
        if state["asks"] and state["guess"]:
            found["said"] = [state["guess"]]
    chosen = min(state["chosen"], found["all"][0]) - 1
    if chosen >= 0:
        found["read"] = [read(signs, chosen) for signs in said[: stage + 1]]
    return found
