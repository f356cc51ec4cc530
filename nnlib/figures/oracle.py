"""What oracles share: training by `nnlib`, and what hands do."""

from itertools import pairwise

import numpy as np

from nnlib import SGD, Linear, MSELoss, Sequential, fit

REACH = 10  # a walk that goes farther is not followed


def columns(points):
    """Return the inputs and the targets of ``[x, y]`` pairs."""
    return [[x] for x, _ in points], [[y] for _, y in points]


def tidy(value):
    """Leave out the noise in the last digits, as the figures do."""
    return round(float(value), 6) + 0.0


def walk(knobs, move, steps):
    """Return where `move` takes the knobs, until they have left for good."""
    path = [knobs.copy()]
    while len(path) <= steps and np.abs(path[-1]).max() <= REACH:
        move(len(path) - 1)
        path.append(knobs.copy())
    return np.array(path)


def squares(net, points):
    """Return the mean squared error, and lay its blame."""
    X, y = columns(points)
    loss = MSELoss()
    value = loss(net(X), y)
    net.backward(loss.backward())
    return value


DIGITS = [[0, 0], [0, 1], [1, 0], [1, 1]]


def layers(state):
    first = Linear.of(state["W1"], state["b1"])
    return first, Linear.of(state["W2"], state["b2"])


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


def step_to_the_end(hand):
    """Press Step until nothing is left to do."""
    while not hand.is_off("step"):
        hand.do("step")
