"""What the figure must show: every path by itself, by NumPy."""

from functools import cache

import numpy as np

from nnlib.figures.many_paths import WIDTH, slope


@cache
def products(layers):
    """Return the slope along each path; the first circle changes most."""
    path = np.arange(WIDTH**layers)
    circles = [path // WIDTH**i % WIDTH for i in range(layers)]
    ends = [0 * path, *circles, 0 * path]
    local = np.vectorize(slope, otypes=[float])
    return np.prod(
        [local(i, ends[i], ends[i + 1]) for i in range(layers + 1)], axis=0
    )


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    layers, walked = state["layers"], state["walked"]
    along = products(layers)
    walks = len(along) * (layers + 1)
    each = 2 * WIDTH + (layers - 1) * WIDTH**2
    paths = min(walked, walks) // (layers + 1)
    found = {
        "steps": [f"{min(walked, walks):,}"],
        "sum": [along[:paths].sum()],
        "edges": [min(walked, each)],
        "paths": [f"{paths:,}"],
        "all": [f"{len(along):,}"],
        "walks": [f"{walks:,}"],
        "each": [each],
    }
    if walked >= each:
        found["slope"] = [along.sum()]
    if paths:
        found["product"] = [along[paths - 1]]
    return found


def walk_all(hand):
    """Set ten layers, and let both walk to the end."""
    hand.set({"layers": 10})
    hand.press("To the end")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"05-all-paths": walk_all}

# What each praise says in digits, and that what it compares is so.
says = {
    "05-all-paths": lambda state: [
        WIDTH**10,
        11 * WIDTH**10,
        2 * WIDTH + 9 * WIDTH**2,
    ]
}
