"""The rungs of single numbers: neuron, sigmoid, softmax."""

from collections.abc import Callable

import numpy as np

from nnlib.coach._rung import Fault, Rung, as_given
from nnlib.functional import sigmoid as right_sigmoid
from nnlib.functional import softmax as right_softmax

array = np.array


def by_part(depth: int) -> Callable:
    """Let a function that takes no arrays, or no tables, answer for them."""

    def style(function: Callable) -> Callable:
        def lifted(Z):
            if np.ndim(Z) <= depth:
                return function(Z.tolist() if np.ndim(Z) else float(Z))
            return [lifted(part) for part in Z]

        return lifted

    return style


neuron = Rung(
    "neuron(x, w, b)",
    lambda x, w, b: x @ w + b,
    (
        (array([2.0]), array([3.0]), 0.0),
        (array([2.0]), array([3.0]), 1.0),
        (array([2.0, 5.0]), array([3.0, -1.0]), 2.0),
        (array([1.0, 0.0, 4.0]), array([7.0, 3.0, 0.5]), -2.0),
    ),
    (
        Fault(
            "The bias is missing: add b once, after the products.",
            lambda x, w, b: x @ w,
        ),
        Fault(
            "The bias is subtracted. It is added; a negative b does the rest.",
            lambda x, w, b: x @ w - b,
        ),
        Fault(
            "The bias is added to every product. There is one for the neuron.",
            lambda x, w, b: (x * w + b).sum(),
        ),
        Fault(
            "The inputs and weights are added. Each input is multiplied by "
            "its own weight.",
            lambda x, w, b: (x + w).sum() + b,
        ),
        Fault(
            "The products are still apart. Add them up: a neuron has one sum.",
            lambda x, w, b: x * w + b,
        ),
        Fault(
            "The bias is multiplied as well. It is added after the products.",
            lambda x, w, b: (x @ w) * b,
        ),
        Fault(
            "All inputs are added first. Each has a weight of its own.",
            lambda x, w, b: x.sum() * w.sum() + b,
        ),
        Fault(
            "It returns within the loop, after the first product.",
            lambda x, w, b: x[0] * w[0] + b,
        ),
        Fault(
            "This is the sum after a sigmoid. Here only the sum is asked.",
            lambda x, w, b: right_sigmoid(x @ w + b),
        ),
    ),
)

sigmoid = Rung(
    "sigmoid(z)",
    right_sigmoid,
    (
        (0.0,),
        (2.0,),
        (array([-1.0, 0.0, 2.0]),),
        (array([[0.5, -3.0], [1.0, 4.0]]),),
        (1000.0,),
    ),
    (
        Fault(
            "The sign of z is turned round: it is e to the minus z.",
            lambda z: right_sigmoid(-z),
        ),
        Fault(
            "That is the slope a(1 - a). The sigmoid itself is asked.",
            lambda z: right_sigmoid(z) * (1 - right_sigmoid(z)),
        ),
        Fault(
            "1 / 1 + e is (1 / 1) + e. Put brackets round 1 + e to the -z.",
            lambda z: 1 + np.exp(-z),
        ),
        Fault(
            "The 1 + is missing under the line: this is e to the z.",
            lambda z: 1 / np.exp(-z),
        ),
        Fault(
            "That is tanh, from -1 to 1. The sigmoid runs from 0 to 1.",
            np.tanh,
        ),
        Fault(
            "It rounds to 0 or 1, as a step does. A sigmoid has no corners.",
            lambda z: np.round(right_sigmoid(z)),
        ),
        Fault(
            "For a large z this is infinity divided by infinity. Write "
            "1 / (1 + e to the -z), in which nothing grows as z does.",
            lambda z: np.exp(z) / (1 + np.exp(z)),
        ),
    ),
    (as_given, by_part(0)),
)

softmax = Rung(
    "softmax(Z)",
    right_softmax,
    (
        (array([[0.0, 0.0]]),),
        (array([[1.0, 2.0]]),),
        (array([[1.0, 2.0, 0.0], [3.0, 0.0, 0.0]]),),
        (array([[1000.0, 1000.0]]),),
    ),
    (
        Fault(
            "It adds up columns. Each row is one example: axis=1.",
            lambda Z: np.exp(Z) / np.exp(Z).sum(axis=0),
        ),
        Fault(
            "It adds up columns. Each row is one example: axis=1.",
            lambda Z: right_softmax(Z.T).T,
        ),
        Fault(
            "It divides by the sum of the whole table. Each row has its own.",
            lambda Z: np.exp(Z) / np.exp(Z).sum(),
        ),
        Fault(
            "It divides by the sum of the whole table. Each row has its own.",
            lambda Z: right_softmax(Z.reshape(1, -1)).reshape(Z.shape),
        ),
        Fault(
            "These powers do not add up to 1. Divide by their sum in the row.",
            np.exp,
        ),
        Fault(
            "The scores are shared out without powers of e; a score below 0 "
            "would get a negative share.",
            lambda Z: Z / Z.sum(axis=1, keepdims=True),
        ),
        Fault(
            "The sign is turned round: the largest score gets the most.",
            lambda Z: right_softmax(-Z),
        ),
        Fault(
            "e to the 1000 is infinite, and so is the sum. Subtract each "
            "row's largest score first: the shares stay the same.",
            lambda Z: np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True),
        ),
        Fault(
            "Each score is squashed by itself: this is a sigmoid. Softmax "
            "shares out 1 among a row.",
            right_sigmoid,
        ),
    ),
    (as_given, by_part(1)),
)
