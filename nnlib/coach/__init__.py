"""A coach for a network that you write yourself, one function at a time.

Each name below is a rung of the way up. Give it your function, and it answers
with a sentence: that it is right, or the smallest numbers that show what is
wrong. `climb` takes them all and stops at the first that is not right yet; at
the end it names those that are lent, by `lend`, and counts those that are
yours. It returns the names of what is yours and right.

>>> from nnlib import coach
>>> coach.neuron(lambda x, w, b: x @ w)
neuron: not yet.
neuron(x=[2], w=[3], b=1) must be 7; yours is 6.
The bias is missing: add b once, after the products.

- `neuron(x, w, b)`: the weighted sum plus the bias
- `sigmoid(z)`: 1 / (1 + e to the -z), for each number
- `softmax(Z)`: shares that add up to 1 in each row
- `forward(X, layers)`: probabilities, a row for each example
- `loss(P, y)`: the mean surprise
- `backward(X, y, layers)`: the gradients, a pair for each layer
- `update(layers, gradients, rate)`: the layers after one step
- `train(X, y, layers, rate, steps)`: the layers after many steps

`X` has a row for each example, `y` a label for each. `layers` is a list with a
pair `(W, b)` for each layer, `W` of shape (inputs, neurons). All layers but
the last end with sigmoid, the last ends with softmax; a step looks at all
examples. How a function is written does not matter: loops or matrices, lists
or arrays, labels or rows with a single 1, new layers or the old ones changed.
Taught in chapter 8.
"""

from collections.abc import Callable

from nnlib.coach._layers import backward, forward, loss
from nnlib.coach._numbers import neuron, sigmoid, softmax
from nnlib.coach._rung import is_lent, lend
from nnlib.coach._steps import train, update

RUNGS = (neuron, sigmoid, softmax, forward, loss, backward, update, train)

__all__ = [
    "backward",
    "climb",
    "forward",
    "lend",
    "loss",
    "neuron",
    "sigmoid",
    "softmax",
    "train",
    "update",
]


def climb(*functions: Callable) -> list[str]:
    """Judge functions in the order of the rungs, and speak up to a fault.

    Parameters
    ----------
    functions : neuron, sigmoid, softmax and so on, as many as you have

    Returns
    -------
    list of str
        The names of those that are right and not lent: the reader's own.

    Notes
    -----
    The later functions lean on the earlier ones, so a fault is best mended
    before going on. What comes after it is judged, but not spoken of. Taught
    in chapter 8.
    """
    own, lent, is_stopped = [], [], False
    for rung, function in zip(RUNGS, functions, strict=False):
        if is_stopped and is_lent(function):
            continue
        verdict = rung.judge(function)
        if not is_stopped and not (verdict.right and is_lent(function)):
            print(verdict.text)
        if verdict.right:
            (lent if is_lent(function) else own).append(rung.name)
        is_stopped = is_stopped or not verdict.right
    if is_stopped:
        return own
    if lent:
        print(f"Not written yet, and lent by the book:\n{', '.join(lent)}.")
    print(f"{len(own)} of {len(functions)} are yours.")
    return own
