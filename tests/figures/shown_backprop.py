"""What chapter 5's figures must show, as `nnlib` and NumPy compute it."""

from functools import cache

import numpy as np

from nnlib import MSELoss, Sequential, Sigmoid, numerical_gradient, sigmoid
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


def mazur_network(state):
    weights = path(state["early"])[state["steps"]]
    net = with_weights(weights)
    error, first, second = backward(net, state["early"])
    gradient = numbered(net[0].weight_grad, net[2].weight_grad)
    moved = numbered(first, second)
    phase = PHASES.index(state["phase"])
    shows = {"weight": weights.tolist()}
    if phase >= 1:
        shows["output"] = net[3].output[0].tolist()
        shows["error"] = [error]
    if phase == 2:
        shows["gradient"] = gradient[4:].tolist()
    if phase > 2:
        shows["gradient"] = gradient.tolist()
    if phase == 4:
        shows["next"] = moved.tolist()
    if phase == 3 and state["early"]:
        shows["next"] = moved[4:].tolist()
    place = int(state["pick"][1]) - 1
    if not state["hunt"] and phase >= (2 if place >= 4 else 3):
        # The three ways are about the right gradient's own formula.
        shows["hand"] = [gradient[place]]
        shows["backward"] = [right_gradient(weights)[place]]
        shows["nudge"] = [nudged(weights)[place]]
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


def graph_of(state):
    """Return names, values and slopes of every box, with all steps done."""
    if state["graph"] == "bill":
        g, p, m = state["guests"], state["price"], state["meal"]
        values = [p, g, m, g / 2, g / 2 * p, g * m, g / 2 * p + g * m]
        names = ["price", "guests", "meal", "bottles", "wine", "food", "bill"]
        slopes = [g / 2, p / 2 + m, g, p, 1, 1, 1]
        order = ["bottles", "wine", "food", "bill"]
        back = [
            "bill",
            "wine",
            "food",
            "guests",
            "meal",
            "bottles",
            "price",
            "guests",
        ]
        partial = {"guests": m}
    else:
        x, w, b, t = (state[k] for k in ("x", "w", "b", "target"))
        a = sigmoid(w * x + b)
        d = (a - t) * a * (1 - a)
        names = ["x", "w", "b", "w·x", "z", "a", "target", "miss", "cost"]
        values = [x, w, b, w * x, w * x + b, a, t, a - t, (a - t) ** 2 / 2]
        slopes = [d * w, d * x, d, d, d, a - t, None, a - t, 1]
        order = ["w·x", "z", "a", "miss", "cost"]
        back = ["cost", "miss", "a", "z", "w·x", "b", "x", "w"]
        partial = {}
    return names, values, slopes, order, back, partial


def computational_graph(state):
    names, values, slopes, order, back, partial = graph_of(state)
    at = state["at"]
    made, passed = order[:at], back[: max(0, at - len(order))]
    shows = {"value": [], "slope": []}
    for name, value, slope in zip(names, values, slopes, strict=True):
        if name in made or name not in order:
            shows["value"].append(float(value))
        if name in passed:
            halfway = name in partial and passed.count(name) == 1
            shows["slope"].append(float(partial[name] if halfway else slope))
    return {name: found for name, found in shows.items() if found}


def nudge_error(state):
    kind = np.float32 if state["single"] else np.float64
    x, eps, two = kind(1.5), kind(f"1e{state['power']}"), kind(2)
    with np.errstate(under="ignore"):

        def cube(x):
            return x * x * x

        if state["way"] == "one side":
            slope = (cube(x + eps) - cube(x)) / eps
        else:
            slope = (cube(x + eps) - cube(x - eps)) / (two * eps)
    error = abs(float(slope) - 6.75) / 6.75
    return {
        "nudge": [10.0 ** state["power"]],
        "slope": [float(slope)],
        "error": [error],
    }


SHOWS = {
    "computational-graph": computational_graph,
    "mazur-network": mazur_network,
    "nudge-error": nudge_error,
}
