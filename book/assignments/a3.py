"""Hidden checks of assignment 3, Forward pass. The grader's; never sent."""

from itertools import pairwise

import numpy as np

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    as_numbers,
    number,
    signature,
)
from nnlib.grading.assignment import (
    differs as wrong,
)

SWAPS = (
    signature(
        "layer_by_loops(X, W, b)",
        "sums_by_loops(W, b, X)",
        "loop_layer(b, W, X)",
    ),
    signature(
        "layer_at_once(X, W, b)", "sums_at_once(W, X, b)", "affine(b, W, X)"
    ),
    signature(
        "network(X, layers)", "run_layers(layers, X)", "outputs(layers, X)"
    ),
    signature(
        "difference_knobs()", "knobs_that_differ()", "unequal_network()"
    ),
    number("2.5", "1.5", "3.5", "4.5", "0.5"),
    signature("count_knobs(sizes)", "parameters_of(sizes)", "knobs(sizes)"),
    signature(
        "merged_layers(W1, b1, W2, b2)",
        "as_one_layer(b1, W1, b2, W2)",
        "collapsed(W1, W2, b1, b2)",
    ),
)
ACTIVATIONS = {
    "relu": lambda Z: np.maximum(Z, 0),
    "sigmoid": lambda Z: 1 / (1 + np.exp(-Z)),
    "identity": lambda Z: Z,
}
NUMPY = ("numpy",)


def layer(X, W, b):
    """Return a layer's sums."""
    return np.asarray(X) @ np.asarray(W) + np.asarray(b)


def run(X, layers, activations=ACTIVATIONS):
    """Return a network's outputs."""
    for W, b, name in layers:
        X = activations[name](X @ W + b)
    return X


def only(name):
    """Return activations that are all the same."""
    return dict.fromkeys(ACTIVATIONS, ACTIVATIONS[name])


def arrays(rng):
    """Draw a batch and a layer of several shapes."""
    return [
        (rng.normal(size=(m, n)), rng.normal(size=(n, k)), rng.normal(size=k))
        for m, n, k in ((1, 2, 3), (4, 3, 2), (5, 1, 4), (3, 3, 3))
    ]


def lists(rng):
    """Draw the same as lists."""
    return [
        tuple(part.round(3).tolist() for part in drawn)
        for drawn in arrays(rng)
    ]


def networks(rng):
    """Draw networks of one to three layers."""
    found = []
    for sizes in ((2, 3), (3, 4, 2), (2, 5, 4, 1)):
        layers = [
            [
                rng.normal(size=(n, m)),
                rng.normal(size=m),
                str(rng.choice(["relu", "sigmoid"])),
            ]
            for n, m in pairwise(sizes)
        ]
        found.append((rng.normal(size=(4, sizes[0])), layers))
    layers = [[rng.normal(size=(2, 2)), rng.normal(size=2), "identity"]]
    return [*found, (rng.normal(size=(3, 2)), layers)]


def size_lists(rng):
    """Draw networks' sizes."""
    return [(rng.integers(1, 30, n).tolist(),) for n in (2, 3, 4, 5)]


def two_layers(rng):
    """Draw two layers that fit."""
    return [
        (
            rng.normal(size=(n, k)),
            rng.normal(size=k),
            rng.normal(size=(k, m)),
            rng.normal(size=m),
        )
        for n, k, m in ((2, 3, 1), (3, 2, 4), (1, 4, 2))
    ]


def merged(W1, b1, W2, b2):
    """Return the one layer."""
    return W1 @ W2, b1 @ W2 + b2


def assignment(variant):
    """Return the assignment."""
    high = variant.number("2.5")

    def differs(got):
        W1, b1, W2, b2 = map(as_numbers, got)
        X = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
        if W1.shape != (2, 2) or (b1.size, W2.size, b2.size) != (2, 2, 1):
            return False
        H = np.maximum(X @ W1 + b1.reshape(2), 0)
        out = H @ W2.reshape(2, 1) + b2.reshape(1)
        return not wrong(out, [[0], [high], [high], [0]], 1e-5)

    return Assignment(
        version=2,
        title="Forward pass",
        minutes=100,
        questions=(
            Question(
                "layer_by_loops(X, W, b)",
                layer,
                (
                    Check(
                        4,
                        "Every neuron sums over all inputs; every example "
                        "has a row.",
                        lists,
                    ),
                ),
                (
                    Mistake(
                        "The biases are missing.",
                        lambda X, W, b: layer(X, W, 0),
                    ),
                    Mistake(
                        "Rows and columns have changed places: one row for "
                        "each example.",
                        lambda X, W, b: layer(X, W, b).T,
                    ),
                ),
            ),
            Question(
                "layer_at_once(X, W, b)",
                layer,
                (Check(3, "X @ W, then the biases.", arrays),),
                (
                    Mistake(
                        "The biases are missing.",
                        lambda X, W, b: layer(X, W, 0),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "network(X, layers)",
                run,
                (
                    Check(
                        4,
                        "One layer after the other, each with its own "
                        "activation.",
                        networks,
                    ),
                ),
                (
                    Mistake(
                        "It applies no activation.",
                        lambda X, layers: run(X, layers, only("identity")),
                    ),
                    Mistake(
                        "It applies ReLU whatever the name says.",
                        lambda X, layers: run(X, layers, only("relu")),
                    ),
                    Mistake(
                        "It applies the sigmoid whatever the name says.",
                        lambda X, layers: run(X, layers, only("sigmoid")),
                    ),
                    Mistake(
                        "It stops after the first layer.",
                        lambda X, layers: run(X, layers[:1]),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "difference_knobs()",
                None,
                (
                    Check(
                        4,
                        "Put all four pairs of inputs through it by hand.",
                        lambda rng: [()],
                        differs,
                    ),
                ),
                (
                    Mistake(
                        "It gives 1 where the inputs differ. Look at the "
                        "number that is asked.",
                        when=lambda got: differs(
                            [got[0], got[1], np.asarray(got[2]) * high, got[3]]
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "count_knobs(sizes)",
                lambda sizes: sum(n * m + m for n, m in pairwise(sizes)),
                (
                    Check(
                        3,
                        "Between two layers: inputs times neurons, and a bias "
                        "for each neuron.",
                        size_lists,
                    ),
                ),
                (
                    Mistake(
                        "The biases are not counted.",
                        lambda sizes: sum(n * m for n, m in pairwise(sizes)),
                    ),
                    Mistake(
                        "The inputs have no biases.",
                        lambda sizes: (
                            sum(n * m + m for n, m in pairwise(sizes))
                            + sizes[0]
                        ),
                    ),
                    Mistake(
                        "Each neuron has a bias of its own, not each layer.",
                        lambda sizes: sum(
                            n * m + 1 for n, m in pairwise(sizes)
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "merged_layers(W1, b1, W2, b2)",
                merged,
                (
                    Check(
                        4,
                        "Write (X W1 + b1) W2 + b2 and multiply it out.",
                        two_layers,
                    ),
                ),
                (
                    Mistake(
                        "The first biases go through the second weights, too.",
                        when=lambda got, W1, b1, W2, b2: (
                            not wrong(got[0], W1 @ W2)
                        ),
                    ),
                ),
                NUMPY,
            ),
            Text(
                "why_hidden",
                3,
                (
                    "1 point: a sum gives each guest a fixed worth, whoever "
                    "else is there.",
                    "1 point: at this party it matters who comes together.",
                    "1 point: a hidden neuron looks at both and bends, and "
                    "its output is added.",
                ),
            ),
        ),
    )
