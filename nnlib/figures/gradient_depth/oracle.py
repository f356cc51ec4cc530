"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import (
    BCEWithLogitsLoss,
    Linear,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    halves,
    init,
    sigmoid_slope,
)

ACTIVATIONS = {"sigmoid": Sigmoid, "tanh": Tanh, "relu": ReLU}


INITS = {
    "zeros": init.zeros,
    "uniform": init.uniform,
    "xavier": init.xavier_uniform,
    "he": init.kaiming_uniform,
}


def deep(depth, width, activation, spread, seed):
    """Return a network, and the points that its generator then draws."""
    rng = np.random.default_rng(seed)
    how = {"rng": rng, "init": INITS[spread]}
    inputs, layers = 2, []
    for _ in range(depth):
        layers += [Linear(inputs, width, **how), ACTIVATIONS[activation]()]
        inputs = width
    net = Sequential(*layers, Linear(inputs, 1, **how))
    X, y = halves(21, rng=rng)
    return net, X, y.reshape(-1, 1)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    given = ("depth", "width", "activation", "init", "seed")
    net, X, y = deep(*(state[name] for name in given))
    loss = BCEWithLogitsLoss()
    loss(net(X), y)
    net.backward(loss.backward())
    name = {"weights": "weight_grad", "biases": "bias_grad"}[state["of"]]
    sizes = [np.sqrt(np.mean(getattr(n, name) ** 2)) for n in net.layers[::2]]
    shows = {"first": [sizes[0]], "last": [sizes[-1]]}
    return {**shows, "ratio": [sizes[0] / sizes[-1]]} if sizes[-1] else shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-vanish": {"depth": 8},
    "05-revive": {"activation": "tanh"},
    "05-explode": {
        "of": "biases",
        "activation": "relu",
        "init": "uniform",
        "depth": 12,
        "width": 16,
    },
}


def vanished(state):
    """See that a sigmoid's slope is a quarter at most."""
    assert sigmoid_slope(0) == 0.25
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "05-vanish": vanished,
    "05-revive": lambda state: [] if state["activation"] == "sigmoid" else [1],
}
