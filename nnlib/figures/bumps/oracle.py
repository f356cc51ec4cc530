"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Identity, Linear, Sequential, Sigmoid

TARGETS = {
    "hill": lambda x: np.sin(np.pi * x) ** 2,
    "wave": lambda x: 0.8 * np.sin(2 * np.pi * x),
    "roof": lambda x: np.where(x < 0.375, 2 * x, 1.2 * (1 - x)),
}


def bump_network(state):
    """Return the network of pairs of sigmoids."""
    k, count = state["steepness"], state["count"]
    edges = np.repeat(np.arange(count), 2) + np.tile([0, 1], count)
    heights = np.repeat(state["heights"][:count], 2)
    signs = np.tile([1, -1], count)
    return Sequential(
        Linear.of(np.full((1, 2 * count), k), -k * edges / count),
        Sigmoid(),
        Linear.of((heights * signs).reshape(-1, 1), [0]),
        Identity(),
    )


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    x = np.arange(201) / 200
    net = bump_network(state)
    gaps = net(x.reshape(-1, 1))[:, 0] - TARGETS[state["target"]](x)
    return {"gap": [abs(gaps).max()], "knobs": [len(net.parameters())]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "03-hill": {
        "count": 4,
        "steepness": 16,
        "heights.0": 0,
        "heights.1": 1,
        "heights.2": 1,
        "heights.3": 0,
    },
    "03-wave": {
        "target": "wave",
        "count": 8,
        "steepness": 32,
        "heights.0": 0.25,
        "heights.1": 0.75,
        "heights.2": 0.75,
        "heights.3": 0.25,
        "heights.4": -0.25,
        "heights.5": -0.75,
        "heights.6": -0.75,
        "heights.7": -0.25,
    },
}
