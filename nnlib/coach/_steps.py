"""The rungs of learning: update, train."""

import copy
from collections.abc import Callable

import numpy as np

from nnlib.coach._ask import NoAnswerError, equal
from nnlib.coach._layers import (
    HIDDEN,
    ONE,
    THREE,
    WIDE,
    Layers,
    gradients,
    with_one_hot,
)
from nnlib.coach._rung import Fault, Rung, as_given

array = np.array
Backward = Callable[[np.ndarray, np.ndarray, Layers], Layers]


def stepped(layers: Layers, slopes: Layers, rate: float) -> Layers:
    """Return the layers after one step downhill."""
    return [
        (W - rate * dW, b - rate * db)
        for (W, b), (dW, db) in zip(layers, slopes, strict=True)
    ]


def changing(place: int) -> Callable:
    """Let a function change the layers, its argument there, and return None.

    It may return what it likes; the layers after the call are looked at.
    """

    def style(function: Callable) -> Callable:
        def returning(*given):
            own = list(copy.deepcopy(given))
            own[place] = [list(pair) for pair in own[place]]
            function(*own)
            if equal([tuple(pair) for pair in own[place]], given[place]):
                raise NoAnswerError("Nothing was changed.")
            return [tuple(pair) for pair in own[place]]

        return returning

    return style


update = Rung(
    "update(layers, gradients, rate)",
    stepped,
    (
        (
            [(array([[5.0]]), array([0.0]))],
            [(array([[2.0]]), array([0.0]))],
            0.5,
        ),
        (
            [(array([[5.0]]), array([1.0]))],
            [(array([[2.0]]), array([4.0]))],
            0.1,
        ),
        (
            [(array([[5.0]]), array([1.0])), (array([[3.0]]), array([2.0]))],
            [(array([[2.0]]), array([4.0])), (array([[1.0]]), array([1.0]))],
            0.1,
        ),
        (WIDE, [(W + 1.0, b - 1.0) for W, b in WIDE], 0.1),
    ),
    (
        Fault(
            "It goes uphill: the gradient says where the loss rises, so "
            "subtract it.",
            lambda layers, slopes, rate: stepped(layers, slopes, -rate),
        ),
        Fault(
            "The rate is not used: the step is rate times the gradient.",
            lambda layers, slopes, rate: stepped(layers, slopes, 1),
        ),
        Fault(
            "It divides by the rate: the step is rate times the gradient.",
            lambda layers, slopes, rate: stepped(layers, slopes, 1 / rate),
        ),
        Fault(
            "This is the step alone. Subtract it from what was there.",
            lambda layers, slopes, rate: [
                (rate * dW, rate * db) for dW, db in slopes
            ],
        ),
        Fault(
            "Nothing has moved. Return the new layers, or change the arrays "
            "of the old ones: W -= step does, W = W - step only makes "
            "another W.",
            lambda layers, slopes, rate: layers,
        ),
        Fault(
            "The biases stay where they were. They are knobs, too.",
            lambda layers, slopes, rate: stepped(
                layers, [(dW, 0 * db) for dW, db in slopes], rate
            ),
        ),
        Fault(
            "Only the last layer moves. Each has its own pair of gradients.",
            lambda layers, slopes, rate: [
                *layers[:-1],
                *stepped(layers[-1:], slopes[-1:], rate),
            ],
        ),
    ),
    (as_given, changing(0)),
)


def descended(
    X: np.ndarray,
    y: np.ndarray,
    layers: Layers,
    rate: float,
    steps: int,
    backward: Backward = gradients,
) -> Layers:
    """Return the layers after many steps on all examples."""
    for _ in range(steps):
        layers = stepped(layers, backward(X, y, layers), rate)
    return layers


def early(X, y, layers, rate, steps):
    """Move each layer before blame has passed back through it."""
    for _ in range(steps):
        old = layers
        for place in reversed(range(len(layers))):
            slopes = gradients(X, y, old, through=layers)
            moved = stepped(layers, slopes, rate)
            layers = [*layers[:place], moved[place], *layers[place + 1 :]]
    return layers


def row_by_row(X, y, layers, rate, steps):
    """Step after every single example."""
    for _ in range(steps):
        for place in range(len(X)):
            row = slice(place, place + 1)
            layers = descended(X[row], y[row], layers, rate, 1)
    return layers


def stale(X, y, layers, rate, steps):
    """Use the first gradients for every step."""
    first = gradients(X, y, layers)
    return descended(X, y, layers, rate, steps, lambda *_: first)


def summed(X, y, layers):
    """Return gradients of the sum over the examples."""
    return gradients(X, y, layers, first=lambda P, Y: P - Y)


train = Rung(
    "train(X, y, layers, rate, steps)",
    descended,
    (
        (array([[2.0]]), array([0]), ONE, 0.5, 1),
        (array([[2.0]]), array([0]), ONE, 0.5, 2),
        (array([[1.0], [3.0]]), array([0, 0]), ONE, 0.5, 1),
        (array([[2.0]]), array([0]), HIDDEN, 0.5, 1),
        (THREE, array([0, 1, 1]), WIDE, 0.5, 3),
    ),
    (
        Fault(
            "Nothing has moved. Does the loop put the new layers in the "
            "place of the old ones?",
            lambda X, y, layers, rate, steps: layers,
        ),
        Fault(
            "It stops after one step: return stands within the loop.",
            lambda X, y, layers, rate, steps: descended(X, y, layers, rate, 1),
        ),
        Fault(
            "There is one step too many.",
            lambda X, y, layers, rate, steps: descended(
                X, y, layers, rate, steps + 1
            ),
        ),
        Fault(
            "There is one step too few.",
            lambda X, y, layers, rate, steps: descended(
                X, y, layers, rate, steps - 1
            ),
        ),
        Fault(
            "It goes uphill: the loss rises with each step.",
            lambda X, y, layers, rate, steps: descended(
                X, y, layers, -rate, steps
            ),
        ),
        Fault(
            "The gradients are those of the first step for ever. Find them "
            "anew within the loop.",
            stale,
        ),
        Fault(
            "A layer moves before the blame has passed back through it. Find "
            "all gradients with the old weights, then update.",
            early,
        ),
        Fault(
            "It takes a step for each example. Here a step looks at all of "
            "them at once.",
            row_by_row,
        ),
        Fault(
            "The mean is missing: the steps grow with the number of examples.",
            lambda X, y, layers, rate, steps: descended(
                X, y, layers, rate, steps, summed
            ),
        ),
    ),
    (
        as_given,
        with_one_hot,
        changing(2),
        lambda function: with_one_hot(changing(2)(function)),
    ),
)
