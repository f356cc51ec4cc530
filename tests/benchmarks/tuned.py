"""What NumPy allows: the loop that someone in a hurry would write.

It knows what it trains, writes into arrays that it made before, and computes
no loss, checks nothing and keeps no way back. `fit` cannot be as fast; this
says what its history, its checks and its layers cost.
"""

import numpy as np

from tests.benchmarks.loads import Load


def train(load: Load, epochs: int, dtype: type) -> list[np.ndarray]:
    """Train from the load's first weights; return the last ones."""
    knobs = load.first_weights(dtype)
    weights = knobs[:: 2 if load.bias else 1]
    biases = knobs[1::2] if load.bias else [None] * len(weights)
    X = np.ascontiguousarray(load.X, dtype)
    y = np.eye(load.widths[-1])[load.y] if load.loss == "softmax" else load.y
    y = np.ascontiguousarray(y, dtype)
    rooms = [np.empty((load.batch, width), dtype) for width in load.widths[1:]]
    squash = _tanh if load.hidden == "tanh" else _sigmoid
    slope = _tanh_slope if load.hidden == "tanh" else _sigmoid_slope
    squashes = [squash] * (len(weights) - 1)
    squashes.append(_softmax if load.loss == "softmax" else _sigmoid)
    layers = list(zip(weights, biases, rooms, squashes, strict=True))
    rng = np.random.default_rng(1)
    for _ in range(epochs):
        if load.batch_size is not None:
            order = rng.permutation(len(X))
        for start in range(0, len(X), load.batch):
            a, target = X, y
            if load.batch_size is not None:
                rows = order[start : start + load.batch]
                a, target = X[rows], y[rows]
            seen = []
            for W, b, room, squash in layers:
                seen.append(a)
                a = np.matmul(a, W, out=room[: len(a)])
                if b is not None:
                    a += b
                squash(a)
            # The step's length goes in here, into the smallest array.
            if load.loss == "sigmoid + MSE":
                delta = (a - target) * a
                a -= 1
                delta *= a
                delta *= -2 * load.lr / a.size
            else:
                delta = np.subtract(a, target, out=a)
                delta *= load.lr / len(a)
            for number in range(len(layers) - 1, -1, -1):
                W, b, _, _ = layers[number]
                a = seen[number]
                back = delta @ W.T if number else None
                W -= a.T @ delta
                if b is not None:
                    b -= delta.sum(axis=0)
                if number:
                    delta = slope(back, a)
    return knobs


def _tanh(a: np.ndarray) -> None:
    np.tanh(a, out=a)


def _tanh_slope(back: np.ndarray, a: np.ndarray) -> np.ndarray:
    a *= a
    np.subtract(1, a, out=a)
    return np.multiply(back, a, out=a)


def _sigmoid(a: np.ndarray) -> None:
    np.negative(a, out=a)
    np.exp(a, out=a)
    a += 1
    np.reciprocal(a, out=a)


def _sigmoid_slope(back: np.ndarray, a: np.ndarray) -> np.ndarray:
    back *= a
    np.subtract(1, a, out=a)
    back *= a
    return back


def _softmax(a: np.ndarray) -> None:
    a -= a.max(axis=1, keepdims=True)
    np.exp(a, out=a)
    a /= a.sum(axis=1, keepdims=True)
