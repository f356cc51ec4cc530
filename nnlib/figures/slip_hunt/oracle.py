"""What the figure must show, as `nnlib` computes it."""

import re

import numpy as np

from nnlib import sigmoid

from . import SLIPS, numbers_in

X = np.array([[1.0, 2.0], [2.0, -1.0]])
LABELS = np.array([0, 1])
WEIGHTS = np.array([[2.0, 1.0], [-1.0, 1.0]])
HIDDEN = np.array([[1.0], [-1.0]])
RATE = 0.5
PARTS = ("second", "bias", "row", "hidden")


def slip_of(state):
    """Return the slip that is made."""
    if state["slip"] != "unknown":
        return state["slip"]
    return list(SLIPS)[(5 * state["draw"] + 6) % 16 // 4]


def short(value):
    """Return a number to three decimals at most, with a true minus sign."""
    return f"{round(float(value), 3) + 0.0:g}".replace("-", "\u2212")


def neurons(neuron, A, W, b):
    """Return the sums of a layer, one neuron and one row at a time."""
    knobs = list(zip(W.T, b, strict=True))
    return np.array([[neuron(a, w, bias) for w, bias in knobs] for a in A])


def worked(state, slip):
    """Return what a machine works out: by the coach's own functions."""
    parts = {
        name: rung.slip(number) if name == slip else rung.right
        for name, (rung, number) in SLIPS.items()
    }
    rows, inputs, on = 1 + state["row"], 1 + state["second"], state["bias"]
    given, y = X[:rows, :inputs], LABELS[:rows]
    ends = np.array([1.0, -1.0]) * on
    if state["hidden"]:
        first = HIDDEN[:inputs], np.array([1.0]) * on
        layers = [first, (WEIGHTS[:1], ends)]
        hidden = sigmoid(neurons(parts["bias"], given, *first))
    else:
        layers, hidden = [(WEIGHTS[:inputs], ends)], given
    Z = neurons(parts["bias"], hidden, *layers[-1])
    P = parts["softmax"](Z)
    moved = parts["early"](given, y, layers, RATE, 1)
    if slip in ("bias", "softmax"):
        moved = stepped(given, hidden, P, y, layers)
    loss = parts["mean"](P, y)
    return {"hidden": hidden, "sum": Z, "share": P, "loss": loss}, moved


def stepped(given, hidden, P, y, layers):
    """Return the layers after a right step from these shares."""
    blame = (P - np.eye(2)[y]) / len(y)
    W, b = layers[-1]
    moved = [(W - RATE * hidden.T @ blame, b - RATE * blame.sum(axis=0))]
    if len(layers) > 1:
        blame = (blame @ W.T) * hidden * (1 - hidden)
        W, b = layers[0]
        first = W - RATE * given.T @ blame, b - RATE * blame.sum(axis=0)
        moved.insert(0, first)
    return moved


def told(state, slip):
    """Return the numbers of one machine by name, in their order."""
    values, moved = worked(state, slip)
    stage, found = state["stage"], {}
    if stage > 0:
        if state["hidden"]:
            found["hidden"] = values["hidden"].ravel().tolist()
        found["sum"] = values["sum"].T.ravel().tolist()
    if stage > 1:
        found["share"] = values["share"].T.ravel().tolist()
    if stage > 2:
        found["loss"] = [values["loss"]]
    if stage > 3:
        new = [w for W, _ in moved for w in W.ravel()]
        biases = [x for _, b in moved for x in b]
        found["new"] = new + biases * state["bias"]
    return {name: [*map(short, row)] for name, row in found.items()}


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    slip = slip_of(state)
    right, slipped = told(state, ""), told(state, slip)
    found = {name: right[name] + slipped[name] for name in right}
    used = numbers_in(*(state[part] for part in PARTS))
    found["used"] = [used]
    if right != slipped:
        sentence, coachs = state["coach"][list(SLIPS).index(slip)]
        found["said"] = [re.sub(r"\s+", " ", sentence)]
        if used != coachs:
            found["apart"] = [abs(used - coachs)]
    return found


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"08-fewer": {"slip": "early", "hidden": True}}


# What each praise says in digits, and that what it compares is so.
says = {}
