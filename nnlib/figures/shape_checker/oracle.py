"""What the figure must show, as `nnlib` computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    X, W, b = (
        np.zeros(shape) for shape in (state["X"], state["W"], state["b"])
    )
    try:
        result = {
            "X @ W + b": lambda: X @ W + b,
            "X @ W.T + b": lambda: X @ W.T + b,
            "W @ X + b": lambda: W @ X + b,
        }[state["formula"]]()
    except ValueError as error:
        return {"error": [str(error)]}
    return {"shape": [str(result.shape)]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "03-fit": {"W.0": 2, "W.1": 3},
    "03-silent": {"b": 1},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "03-fit": lambda state: [*state["X"], *state["W"], state["b"], 4, 3],
}
