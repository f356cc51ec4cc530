"""What the figures that train must show, as `nnlib` trains."""

from functools import cache
from itertools import pairwise

import numpy as np

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    DivergenceError,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    fit,
    halves,
    init,
    party,
    truth_table,
)

SEEDS = 40
STEPS = 1000


def trained(widths, activation, data, seed, rate, steps, callback=None):
    """Return nnlib's network after its own training."""
    rng = np.random.default_rng(seed)
    layers = []
    for inputs, outputs in pairwise(widths):
        layers += [Linear(inputs, outputs, rng=rng), activation()]
    net = Sequential(*layers)
    descend = SGD(net.parameters(), lr=rate)
    fit(net, *data, MSELoss(), descend, epochs=steps, callback=callback)
    return net


def xor_learning(state):
    X, labels = truth_table("XOR")
    y = np.reshape(labels, (-1, 1))
    run = state["seed"], state["rate"], state["steps"]
    outputs = trained([2, 2, 1], Sigmoid, (X, y), *run)(X)
    return {
        "output": outputs[:, 0].tolist(),
        "cost": [MSELoss()(outputs, y)],
        "right": [int(np.sum((outputs > 0.5) == y))],
    }


ACTIVATIONS = {"sigmoid": Sigmoid, "tanh": Tanh, "relu": ReLU}
INITS = {
    "zeros": init.zeros,
    "uniform": init.uniform,
    "xavier": init.xavier_uniform,
    "he": init.kaiming_uniform,
}


def gradient_depth(state):
    rng = np.random.default_rng(state["seed"])
    how = {"rng": rng, "init": INITS[state["init"]]}
    width, layers = 2, []
    for _ in range(state["depth"]):
        linear = Linear(width, state["width"], **how)
        layers += [linear, ACTIVATIONS[state["activation"]]()]
        width = state["width"]
    net = Sequential(*layers, Linear(width, 1, **how))
    X, y = halves(21, rng=rng)
    loss = BCEWithLogitsLoss()
    loss(net(X), y.reshape(-1, 1))
    net.backward(loss.backward())
    name = {"weights": "weight_grad", "biases": "bias_grad"}[state["of"]]
    sizes = [np.sqrt(np.mean(getattr(n, name) ** 2)) for n in net.layers[::2]]
    shows = {"first": [sizes[0]], "last": [sizes[-1]]}
    return {**shows, "ratio": [sizes[0] / sizes[-1]]} if sizes[-1] else shows


@cache
def party_outputs(seed, rate):
    """Return what the network gives all lists after 0, 1, 2 … steps."""
    X, y = party()
    outputs = []

    def note(_, net, __):
        outputs.append(net.forward(X)[:, 0])
        return not net.parameters().grad.any()

    run = [3, 3, 1], ReLU, (X, y), seed, rate
    outputs.append(trained(*run, steps=0)(X)[:, 0])
    try:
        trained(*run, steps=STEPS, callback=note)
    except DivergenceError:
        del outputs[-1]  # judged only once the next epoch began
    rest = STEPS + 1 - len(outputs)
    return np.array(outputs + outputs[-1:] * rest)


def party_learning(state):
    bottles = party()[1][:, 0]
    fates, rate, steps = [], state["rate"], state["steps"]
    for seed in range(SEEDS):
        given = party_outputs(seed, rate)[steps]
        if np.mean((given - bottles) ** 2) < 0.001:
            fates.append("learned")
        else:
            fates.append("silent" if (given < 0.01).all() else "neither")
    picked = party_outputs(state["seed"], rate)[steps]
    counts = {f: [fates.count(f)] for f in ("learned", "silent", "neither")}
    return {**counts, "cost": [np.mean((picked - bottles) ** 2)]}


SHOWS = {
    "xor-learning": xor_learning,
    "gradient-depth": gradient_depth,
    "party-learning": party_learning,
}
