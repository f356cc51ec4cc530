"""The playground's run, as `nnlib` makes it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnlib import (
    SGD,
    Adam,
    BCEWithLogitsLoss,
    CrossEntropyLoss,
    DivergenceError,
    Identity,
    LeakyReLU,
    Linear,
    Loss,
    MSELoss,
    Optimizer,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    data,
    minibatches,
    train_test_split,
)
from nnlib.trust import trusted

CLASSES = (
    *("circles", "quadrants", "corners", "halves"),
    *("wave", "moons", "spirals"),
)
THREE = ("blobs", "pinwheel")
HEIGHTS = ("ramp", "hills")
SETS = (*CLASSES, *THREE, *HEIGHTS)

FEATURES = {
    "x1": lambda x1, x2: x1,
    "x2": lambda x1, x2: x2,
    "x1^2": lambda x1, x2: x1**2,
    "x2^2": lambda x1, x2: x2**2,
    "x1*x2": lambda x1, x2: x1 * x2,
    "sin(x1)": lambda x1, x2: np.sin(np.pi * x1),
    "sin(x2)": lambda x1, x2: np.sin(np.pi * x2),
}
ACTIVATIONS = {
    "tanh": Tanh,
    "relu": ReLU,
    "leaky_relu": LeakyReLU,
    "sigmoid": Sigmoid,
    "identity": Identity,
}

State = dict[str, Any]
Array = NDArray[np.float64]
Parts = tuple[Array, Array, Array, Array]


def data_of(state: State) -> tuple[Array, NDArray]:
    """Return the points and what is to be learned of them."""
    return _drawn(state, np.random.default_rng(state["data_seed"]))


def _drawn(state: State, rng: np.random.Generator) -> tuple[Array, NDArray]:
    if state["dataset"] != "own":
        draw = getattr(data, state["dataset"])
        return draw(state["count"], state["noise"], rng=rng)
    rows = np.reshape([[*p] for p in state["points"]], (-1, 3)).astype(float)
    return rows[:, :2], rows[:, 2].astype(int)


def parts_of(state: State) -> Parts:
    """Return X_train, X_test, y_train, y_test, y as the outputs should be."""
    rng = np.random.default_rng(state["data_seed"])
    X, y = _drawn(state, rng)
    if state["test"] == 0 or len(X) < 2:
        none = X[:0], y[:0]
        parts = X, none[0], y, none[1]
    else:
        parts = train_test_split(X, y, state["test"], rng=rng)
    X, X_test, y, y_test = parts
    return X, X_test, *(_wanted(state, part) for part in (y, y_test))


def _wanted(state: State, y: NDArray) -> Array:
    """Return what the outputs should be: a column, or a row of scores."""
    if is_three(state):
        return np.eye(3)[y]  # of no rows, too
    return y[:, None].astype(float)


def features_of(state: State, X: Array) -> Array:
    """Return what the network is given of points."""
    return np.column_stack([FEATURES[f](*X.T) for f in state["features"]])


def is_class(state: State) -> bool:
    """Whether labels are learned, and not heights."""
    return state["dataset"] not in HEIGHTS


def is_three(state: State) -> bool:
    """Whether there are three classes, and so three scores."""
    if state["dataset"] == "own":
        return any(label == 2 for *_, label in state["points"])
    return state["dataset"] in THREE


def _is_squared(state: State) -> bool:
    """Whether two classes are learned by the squares of their errors."""
    is_two = is_class(state) and not is_three(state)
    return is_two and state["loss"] == "squared"


def network(state: State, rng: np.random.Generator) -> Sequential:
    """Return the network as training starts."""
    layers, inputs = [], len(state["features"])
    for width, activation in state["layers"]:
        layers += [Linear(inputs, width, rng=rng), ACTIVATIONS[activation]()]
        inputs = width
    layers.append(Linear(inputs, 3 if is_three(state) else 1, rng=rng))
    if _is_squared(state):
        layers.append(Sigmoid())
    net = Sequential(*layers)
    net.parameters().value *= state["spread"]
    linear = [i for i, layer in enumerate(net) if isinstance(layer, Linear)]
    frozen = [linear[i] for i in state["frozen"] if i < len(linear)]
    if frozen:
        net.parameters().freeze(frozen, True)
    for name, place in held(state, net):
        net.parameters().freeze([name], True, place)
    return net


def held(state: State, net: Sequential) -> Iterator[tuple[str, tuple]]:
    """Yield the name and place of each single knob that is left alone."""
    first = 0
    for name, array in net.parameters().named().items():
        for knob in state["held"]:
            if first <= knob < first + array.size:
                yield name, np.unravel_index(knob - first, array.shape)
        first += array.size


def loss_of(state: State) -> Loss:
    """Return the loss that the state asks for."""
    if is_three(state):
        return CrossEntropyLoss()
    is_plain = _is_squared(state) or not is_class(state)
    return MSELoss() if is_plain else BCEWithLogitsLoss()


def optimizer_of(state: State, net: Sequential) -> Optimizer:
    """Return the optimiser that the state asks for."""
    options = {"lr": state["rate"], "l1": state["l1"], "l2": state["l2"]}
    if state["optimizer"] == "Adam":
        return Adam(net.parameters(), **options)
    momentum = 0.9 if state["optimizer"] == "momentum" else 0.0
    return SGD(net.parameters(), momentum=momentum, **options)


class _Run:
    """A run, step by step."""

    def __init__(self, state: State) -> None:
        self.state = state
        X, X_test, self.y, self.y_test = parts_of(state)
        self.X, self.X_test = (features_of(state, x) for x in (X, X_test))
        self.rng = np.random.default_rng(state["seed"])
        self.net = network(state, self.rng)
        self.loss = loss_of(state)
        self.descend = optimizer_of(state, self.net)
        self.history: dict[str, list[float]] = {"loss": []}
        self.steps = 0
        self.end = max(0, state["steps"] - state["back"])
        self._edit()
        self.note()

    def note(self) -> None:
        """Note the losses of both parts."""
        parts = {"loss": (self.X, self.y)}
        if len(self.X_test):
            parts["test_loss"] = self.X_test, self.y_test
        for name, (X, y) in parts.items():
            if len(X):
                value = self.loss.forward(self.net.forward(X), y)
                self.history.setdefault(name, []).append(value)

    def batches(self):
        """Deal out an epoch."""
        batch = self.state["batch"]
        if batch == "all":
            return iter([(self.X, self.y)])
        return minibatches(self.X, self.y, batch, rng=self.rng)

    def epoch(self) -> None:
        """Take the steps of an epoch, or as many as are left."""
        left = self.end - self.steps
        for X, y in islice(self.batches(), left):
            self._step(X, y)
        rows = self.state["batch"]
        size = len(self.X) if rows == "all" else min(rows, len(self.X))
        if self.steps % -(-len(self.X) // size) == 0:
            self.note()

    def _step(self, X: Array, y: Array) -> None:
        for step, what, value in self.state["fork"]:
            if self.steps >= step:
                setattr(self.descend, {"rate": "lr"}.get(what, what), value)
        before = self.net.parameters().value.copy()
        self.loss.forward(self.net.forward(X), y)
        self.net.backward(self.loss.backward())
        self.descend.step()
        self.steps += 1
        if not np.isfinite(self.net.parameters().value.sum()):
            self.net.parameters().value[:] = before
            raise DivergenceError(f"after step {self.steps}")
        self._edit()

    def _edit(self) -> None:
        knobs = self.net.parameters().value
        for step, knob, value in self.state["edits"]:
            if step == self.steps and knob < len(knobs):
                knobs[knob] = value


def trained(state: State) -> tuple[Sequential, dict[str, list[float]]]:
    """Return the network at the step that is shown, and its losses.

    It stops early where a number leaves the finite ones.
    """
    with trusted(invalid="ignore", divide="ignore"):
        run = _Run(state)
        try:
            while len(run.X) and run.steps < run.end:
                run.epoch()
        except DivergenceError:
            pass
    return run.net, run.history
