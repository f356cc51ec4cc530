"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import Sequential, Sigmoid
from nnlib.figures.oracle import DIGITS, layers, step_to_the_end


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    first, second = layers(state)
    net = Sequential(first, Sigmoid(), second, Sigmoid())
    z1, a1, z2, a2 = (
        values[0].tolist() for values in net.activations([state["x"]])
    )
    done = state["at"]  # five steps a neuron, the bias fourth
    shows = {
        "z": [z for n, z in enumerate([*z1, *z2]) if done >= 5 * n + 4],
        "a": [a for n, a in enumerate([*a1, *a2]) if done >= 5 * n + 5],
    }
    if state["table"]:
        answers = net(DIGITS)[:, 0]
        even = [n % 2 == 0 for n in range(4)]
        shows["output"] = answers.tolist()
        shows["right"] = [int(np.sum((answers > 0.5) == even))]
    return {name: values for name, values in shows.items() if values}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "03-step": step_to_the_end,
    "03-one-knob": {"knob": "W1.1.0", "W1.1.0": 1},
}

# What each praise says in digits, and that what it compares is so.
says = {
    "03-one-knob": lambda state: [1],  # the digit
}
