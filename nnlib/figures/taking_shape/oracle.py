"""What the figure must show, as `nnlib` computes it."""

from ..three_to_eight.oracle import percent
from .record import shipped


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    _, costs, answers = shipped()
    p = answers[state["epoch"]]
    return {
        "cost": [costs[state["epoch"]]],
        "says": [p.argmax()],
        "three": [percent(p[3])],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {}
