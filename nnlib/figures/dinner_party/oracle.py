"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import ReLU
from nnlib.figures.oracle import layers

LISTS = [[a, d, s] for a in (0, 1) for d in (0, 1) for s in (0, 1)]


PARTY = [1, 1.5, 3, 4.3, 0, 0, 0, 0]


def party(state, X):
    """Return hidden sums, hidden outputs, the last sum and the bottles."""
    first, second = layers(state)
    Z = first(X)
    A = np.where(state["relu"], np.maximum(Z, 0), Z)
    S = second(A)
    return Z, A, S, ReLU()(S)


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    Z, A, S, Y = party(state, [state["guests"]])
    shows = {"z": Z[0], "a": A[0], "s": S[0], "bottles": Y[0]}
    if state["table"]:
        wanted = list(PARTY)
        if "03-feud" in state["goals"]:
            wanted[3] = 1.5
        bottles = party(state, LISTS)[3][:, 0]
        shows["list"] = bottles
        shows["right"] = [int(np.isclose(bottles, wanted, 0, 1e-9).sum())]
    return {name: list(values) for name, values in shows.items()}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "03-most-wine": {"guests.1": 1, "guests.2": 1},
    "03-idle-relu": {"relu.0": 0, "relu.2": 0},
    "03-feud": {"knob": "W1.2.1", "W1.2.1": -1},
}


def most_wine(state):
    """Say what the two need, alone, together, and if it only added up."""
    nobody, stiffy, dahlia, both = party(state, LISTS[:4])[3][:, 0]
    assert both == max(party(state, LISTS)[3])
    return [both, nobody, dahlia, stiffy, dahlia + stiffy - nobody]


def idle(state):
    """Say what arrives at the hidden neurons, and where it is below 0."""
    Z = party(state, LISTS)[0]
    assert Z[:, [0, 2]].min() == 0
    assert Z.min() == Z[0, 1]
    return [0, Z.min()]


def feud(state):
    """See that the pair silences its neuron, and that ReLU had to stop it."""
    Z = party(state, LISTS)[0]
    assert Z[3, 1] <= 0
    assert Z[1, 1] < 0
    return [0]


# What each praise says in digits, and that what it compares is so.
says = {
    "03-most-wine": most_wine,
    "03-idle-relu": idle,
    "03-feud": feud,
}
