"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib import MSELoss, Sequential, Sigmoid, numerical_gradient
from nnlib.figures.mazur_network import PHASES
from nnlib.layers import Linear

X, TARGET = np.array([[0.05, 0.10]]), np.array([[0.01, 0.99]])


RATE = 0.5


LAST = 10_000


def mazur():
    """Return his network: a column is a neuron, so his rows are turned."""
    return Sequential(
        Linear.of([[0.15, 0.25], [0.20, 0.30]], [0.35, 0.35]),
        Sigmoid(),
        Linear.of([[0.40, 0.50], [0.45, 0.55]], [0.60, 0.60]),
        Sigmoid(),
    )


def numbered(first, second):
    """Return two layers' arrays in his order, w1 to w8."""
    return np.concatenate([first.T.ravel(), second.T.ravel()])


def with_weights(weights):
    """Return his network with w1 to w8 set."""
    net = mazur()
    net[0].weight = np.reshape(weights[:4], (2, 2)).T
    net[2].weight = np.reshape(weights[4:], (2, 2)).T
    return net


def backward(net, early=False):
    """Leave all gradients on the layers; return error and new weights."""
    loss = MSELoss()  # with two outputs, the mean is his half of the sum
    error = loss.forward(net.forward(X), TARGET)
    blame = net[3].backward(loss.backward())
    first, second = net[0], net[2]
    second.backward_to_knobs(blame)
    moved = second.weight - RATE * second.weight_grad
    through = moved if early else second.weight
    first.backward_to_knobs(net[1].backward(blame @ through.T))
    return error, first.weight - RATE * first.weight_grad, moved


@cache
def path(early):
    """Return the weights after 0, 1, 2, … steps."""
    net = mazur()
    weights = [numbered(net[0].weight, net[2].weight)]
    for _ in range(LAST):
        _, first, second = backward(net, early)
        net[0].weight[:], net[2].weight[:] = first, second
        weights.append(numbered(first, second))
    return weights


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    weights = path(state["early"])[state["steps"]]
    net = with_weights(weights)
    error, first, second = backward(net, state["early"])
    gradient = numbered(net[0].weight_grad, net[2].weight_grad)
    moved = numbered(first, second)
    shows = {"weight": weights.tolist()}

    def reached(phase):
        return PHASES.index(state["phase"]) >= PHASES.index(phase)

    if reached("outputs"):
        shows["output"] = net[3].output[0].tolist()
        shows["error"] = [error]
    if reached("hidden-blame"):
        shows["gradient"] = gradient.tolist()
    elif reached("output-blame"):
        shows["gradient"] = gradient[4:].tolist()
    if reached("update"):
        shows["next"] = moved.tolist()
    elif reached("first-path") and state["early"]:
        shows["next"] = moved[4:].tolist()
    shows |= streams(net, state)
    place = int(state["pick"][1]) - 1
    known = "output-blame" if place >= 4 else "hidden-blame"
    if not state["hunt"] and reached(known):
        # The three ways are about the right gradient's own formula.
        shows["hand"] = [gradient[place]]
        shows["backward"] = [right_gradient(weights)[place]]
        shows["nudge"] = [nudged(weights)[place]]
    return shows


def streams(net, state):
    """Return what the picture says of blame, as far as it has come."""
    a = net[3].output[0]
    blame = (a - TARGET[0]) * a * (1 - a)
    old = net[2].weight
    through = old
    if state["early"]:
        through = old - RATE * net[2].weight_grad
    arrives = blame[:, None] * through.T  # a row for each output
    h = net[1].output[0]
    hidden = arrives.sum(axis=0) * h * (1 - h)
    known = PHASES.index(state["phase"]) - PHASES.index("output-blame")
    if state["phase"] == "update":
        return {}  # the new weights need the room
    shows = {}
    if known >= 0:
        shows["miss"] = (a - TARGET[0]).tolist()
        shows["output blame"] = blame.tolist()
    if known in (1, 2):
        shows["arrives"] = arrives[:known].ravel().tolist()
    if known == 2:
        shows["together"] = arrives.sum(axis=0).tolist()
    if known >= 3:
        shows["hidden blame"] = hidden.tolist()
    return shows


def right_gradient(weights):
    net = with_weights(weights)
    backward(net)
    return numbered(net[0].weight_grad, net[2].weight_grad)


def nudged(weights):
    loss = MSELoss()
    return numerical_gradient(
        lambda w: loss(with_weights(w)(X), TARGET), weights
    )


def step_once(hand):
    """Go through all phases, and on to the outputs after them."""
    for _ in range(len(PHASES) + 1):
        hand.do("step")


def find_the_bug(hand):
    hand.set({"early": 1})
    hand.press("To step 1")


def find_the_last_error(hand):
    hand.press("To step 10,000")
    hand.set({"early": 0})
    hand.press("One step back")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-one-step": step_once,
    "05-find-bug": find_the_bug,
    "05-last-error": find_the_last_error,
}


def one_step(state):
    """Say the error before and after, and how far the weights moved."""
    errors = [backward(with_weights(w))[0] for w in path(False)[:2]]
    moved = np.abs(path(False)[1] - path(False)[0])
    assert moved[4:].min() > 0.01
    assert moved[:4].max() < 0.001
    return [*errors, 0.01, 0.001]


# What each praise says in digits, and that what it compares is so.
says = {
    "05-one-step": one_step,
    "05-last-error": lambda state: [LAST],
}
