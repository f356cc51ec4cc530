"""What the figure must show, as `nnlib` computes it."""

import math

HEIGHTS = {
    "plane": (lambda x, y: 2 * x + y, lambda x, y: (2, 1)),
    "bowl": (lambda x, y: x**2 + 2 * y**2, lambda x, y: (2 * x, 4 * y)),
    "product": (lambda x, y: x * y, lambda x, y: (y, x)),
}


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    place = state["x"], state["y"]
    f, slopes = HEIGHTS[state["surface"]]
    dx, dy = slopes(*place)
    shows = {"height": [f(*place)], "dx": [dx], "dy": [dy]}
    if not state["turn"]:
        return shows
    turn = math.radians(state["angle"])
    slope = dx * math.cos(turn) + dy * math.sin(turn)
    return {**shows, "length": [math.hypot(dx, dy)], "slope": [slope]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-partials": {"surface": "product", "x": -1, "y": 2},
    "00-same-slopes": {"surface": "bowl", "x": 2, "y": 1},
    "00-steepest": {"angle": 45},
    "00-level": {"angle": 135},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "00-partials": lambda state: [state["x"], state["y"]],
    "00-same-slopes": lambda state: [2, 4, 2],
    "00-level": lambda state: [],
}
