"""What the figure must show, as `nnlib` computes it."""

from nnlib import Linear, ReLU, Sequential
from nnlib.figures.oracle import DIGITS, tidy


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    layers = [Linear.of([[v] for v in state["w"]], [state["b"]])]
    if state["relu"]:
        layers.append(ReLU())
    net = Sequential(*layers)
    nobody, stiffy, dahlia, both = net(DIGITS)[:, 0]
    alone, beside = stiffy - nobody, both - dahlia
    return {
        "alone": [tidy(alone)],
        "beside": [tidy(beside)],
        "pair": [tidy(beside - alone)],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"03-no-pair": {"b": 0}}
