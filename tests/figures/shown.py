"""What a figure must show in a state, as `nnlib` computes it."""

import ast
import math

import numpy as np

import nnlib
from nnlib import count_mistakes, truth_table, weighted_sum
from tests.figures import (
    shown_backprop,
    shown_descent,
    shown_forward,
    shown_slopes,
    shown_training,
)

DIGITS = 4


def expected(kind, state):
    """Return the values of each `data-shows` in the figure, in their order."""
    return {
        "neuron": _neuron,
        "decision-line": _decision_line,
        "truth-table": _truth_table,
        "secant": _secant,
        "power-curve": _power_curve,
        "arrows": _arrows,
        "matrix-product": _matrix_product,
        "broadcast": _broadcast,
        "question": lambda state: {},
        "sigmoid-curve": _sigmoid_curve,
        "activations": _activations,
        "softmax-bars": _softmax_bars,
        "fit-probability": _fit_probability,
        "reliability": _reliability,
        **shown_forward.SHOWS,
        **shown_descent.SHOWS,
        **shown_backprop.SHOWS,
        **shown_training.SHOWS,
        **shown_slopes.SHOWS,
    }[kind](state)


def _neuron(state):
    w, b = state["w"], state["b"]
    z = weighted_sum(state["x"], w, b)
    shows = {"z": [z], "y": [getattr(nnlib, state["activation"])(z)]}
    if state["table"] and state["switches"]:
        rows = range(2 ** len(w))
        bits = [[int(d) for d in f"{row:0{len(w)}b}"] for row in rows]
        shows["row-z"] = [weighted_sum(x, w, b) for x in bits]
    return shows


def _decision_line(state):
    w, b, points = state["w"], state["b"], state["points"]
    shows = {}
    if any(w):
        shows["distance"] = [-b / math.hypot(*w)]
    if points:
        X, y = [p[:2] for p in points], [p[2] for p in points]
        shows["mistakes"] = [count_mistakes(X, y, w, b)]
    return shows


def _truth_table(state):
    w, b = state["w"], state["b"]
    X, y = truth_table(state["gate"])
    return {
        "row-z": [weighted_sum(x, w, b) for x in X],
        "right": [4 - count_mistakes(X, y, w, b)],
    }


def _sigmoid_curve(state):
    x, w, b = state["x"], state["w"], state["b"]
    z = weighted_sum([x], [w], b)
    shows = {"z": [z], "y": [nnlib.sigmoid(z)]}
    if state["tangent"]:
        shows["slope"] = [w * nnlib.sigmoid_slope(z)]
    if w:
        shows["centre"] = [-b / w]
    return shows


FAMILY = ["step", "identity", "sigmoid", "tanh", "relu", "leaky_relu"]


def _activations(state):
    z, leak = state["z"], {"negative_slope": state["negative_slope"]}
    shows = {"value": [], "slope": []}
    for name in FAMILY:
        more = leak if name == "leaky_relu" else {}
        shows["value"].append(getattr(nnlib, name)(z, **more))
        shows["slope"].append(getattr(nnlib, f"{name}_slope")(z, **more))
    return shows


def _softmax_bars(state):
    powers = np.exp(state["z"])
    return {
        "power": [*powers],
        "share": [*nnlib.softmax(state["z"])],
        "total": [powers.sum()],
    }


def _fit_probability(state):
    w, b = state["w"], state["b"]
    if not state["surprise"]:
        z = weighted_sum([state["x"]], [w], b)
        return {"z": [z], "p": [nnlib.sigmoid(z)]}
    loss = nnlib.BCEWithLogitsLoss()
    z = [weighted_sum([x], [w], b) for x, _ in state["points"]]
    labels = [label for _, label in state["points"]]
    each = [loss([[z_i]], [[y_i]]) for z_i, y_i in zip(z, labels, strict=True)]
    return {"mean": [sum(each) / len(each)], "worst": [max(each)]}


def _reliability(state):
    z, y = expanded(state["cases"])
    if not len(z):
        return {}
    z = state["scale"] * z
    rows = nnlib.reliability(y, nnlib.sigmoid(z))
    count, said, happened = map(np.array, zip(*rows, strict=True))
    mean = nnlib.BCEWithLogitsLoss()(z[:, None], y[:, None])
    return {
        "count": [*count],
        "said": [*said],
        "happened": [*happened],
        "gap": [(count * abs(said - happened)).sum() / count.sum()],
        "mean": [mean],
    }


def expanded(cases):
    """Return the log-odds and the label of each single case."""
    z, y = [], []
    for claim, yes, no in cases:
        z += [claim] * (yes + no)
        y += [1] * yes + [0] * no
    return np.array(z), np.array(y)


CURVES = {
    "line": lambda x: 2 * x - 1,
    "square": lambda x: x**2,
    "three-squares": lambda x: 3 * x**2,
    "square-and-line": lambda x: x**2 + 2 * x,
}


def _secant(state):
    f, x = CURVES[state["curve"]], state["x"]
    run = 1 / 2 ** state["halvings"]
    rise = f(x + run) - f(x)
    return {"run": [run], "rise": [rise], "slope": [rise / run]}


def _power_curve(state):
    base, x = state["base"], state["x"]
    height = math.pow(base, x)
    if state["mirror"]:
        log = {"log": [math.log(height, base)]} if base != 1 else {}
        return {"height": [height], **log}
    ratio = math.log(base)
    return {"height": [height], "slope": [height * ratio], "ratio": [ratio]}


def _arrows(state):
    u, v = np.array(state["u"]), np.array(state["v"])
    length = np.linalg.norm(u)
    shows = {"dot": [u @ v], "u": [length], "v": [np.linalg.norm(v)]}
    return {**shows, "along": [u @ v / length]} if u.any() else shows


def _matrix_product(state):
    product = np.reshape(state["X"], (2, 3)) @ np.reshape(state["W"], (3, 2))
    row, column = map(int, state["entry"].split(","))
    return {
        "product": product.ravel().tolist(),
        "entry": [product[row - 1, column - 1]],
    }


def _broadcast(state):
    shapes = [ast.literal_eval(state[name]) for name in "ab"]
    a, b = (np.arange(1, math.prod(s) + 1).reshape(s) for s in shapes)
    try:
        return {"sum": (10 * a + b).ravel().tolist()}
    except ValueError:
        return {}


def agrees(text, value):
    """Whether a shown number is the value, to the digits shown."""
    if text.startswith("> "):  # below 1, though a float may be rounded to it
        return float(text[2:]) < value <= 1
    if isinstance(value, str):
        return text == value
    shown = float(text.replace("\u2212", "-"))
    size = math.floor(math.log10(abs(value))) if value else 0
    # Sums of tenths carry an error of about 1e-15, which is not shown.
    return abs(shown - value) <= 0.5001 * 10 ** (size + 1 - DIGITS) + 1e-14


def check(kind, state, found):
    """Compare ``[(data-shows, text), …]`` with what `nnlib` computes."""
    wanted = expected(kind, state)
    assert {name for name, _ in found} == set(wanted), (kind, state)
    for name, values in wanted.items():
        texts = [text for known, text in found if known == name]
        assert len(texts) == len(values), (name, texts)
        for text, value in zip(texts, values, strict=True):
            assert agrees(text, value), f"{name} of {state}: {text} ≠ {value}"
