"""Plain NumPy, as a tutorial writes it: the yardstick `fit` is timed against.

Frozen: changing a line here moves every bar of the benchmark. It trains and
notes the loss of every epoch, as `fit` does; it checks nothing.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def sigmoid_mse(X, Y, W1, b1, W2, b2, lr, steps):
    """XOR: two sigmoid layers, mean squared error, full batch."""
    n = Y.size
    losses = []
    for _ in range(steps):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - Y) ** 2))
        delta2 = 2 * (a2 - Y) / n * a2 * (1 - a2)
        delta1 = delta2 @ W2.T * a1 * (1 - a1)
        W2 -= lr * a1.T @ delta2
        b2 -= lr * delta2.sum(axis=0)
        W1 -= lr * X.T @ delta1
        b1 -= lr * delta1.sum(axis=0)
    return losses


def sigmoid_mse_no_bias(X, Y, W1, W2, lr, steps):
    """3-4-1: the same without biases."""
    n = Y.size
    losses = []
    for _ in range(steps):
        a1 = sigmoid(X @ W1)
        a2 = sigmoid(a1 @ W2)
        losses.append(np.mean((a2 - Y) ** 2))
        delta2 = 2 * (a2 - Y) / n * a2 * (1 - a2)
        delta1 = delta2 @ W2.T * a1 * (1 - a1)
        W2 -= lr * a1.T @ delta2
        W1 -= lr * X.T @ delta1
    return losses


def tanh_softmax(X, labels, W1, b1, W2, b2, lr, steps):
    """Moons: a tanh layer, softmax and cross-entropy, full batch."""
    n = len(X)
    losses = []
    for _ in range(steps):
        a1 = np.tanh(X @ W1 + b1)
        delta2 = softmax(a1 @ W2 + b2)
        losses.append(-np.mean(np.log(delta2[range(n), labels])))
        delta2[range(n), labels] -= 1
        delta2 /= n
        delta1 = delta2 @ W2.T * (1 - a1**2)
        W2 -= lr * a1.T @ delta2
        b2 -= lr * delta2.sum(axis=0)
        W1 -= lr * X.T @ delta1
        b1 -= lr * delta1.sum(axis=0)
    return losses


def tanh_tanh_logit(X, Y, W1, b1, W2, b2, W3, b3, lr, batch, epochs, rng):
    """Spirals: two tanh layers, a sigmoid, cross-entropy, mini-batches."""
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0
        for start in range(0, len(X), batch):
            rows = order[start : start + batch]
            x, y = X[rows], Y[rows]
            a1 = np.tanh(x @ W1 + b1)
            a2 = np.tanh(a1 @ W2 + b2)
            a3 = sigmoid(a2 @ W3 + b3)
            total -= np.sum(y * np.log(a3) + (1 - y) * np.log(1 - a3))
            delta3 = (a3 - y) / len(x)
            delta2 = delta3 @ W3.T * (1 - a2**2)
            delta1 = delta2 @ W2.T * (1 - a1**2)
            W3 -= lr * a2.T @ delta3
            b3 -= lr * delta3.sum(axis=0)
            W2 -= lr * a1.T @ delta2
            b2 -= lr * delta2.sum(axis=0)
            W1 -= lr * x.T @ delta1
            b1 -= lr * delta1.sum(axis=0)
        losses.append(total / len(X))
    return losses


def sigmoid_softmax(X, labels, W1, b1, W2, b2, lr, batch, epochs, rng):
    """Digits: a sigmoid layer, softmax and cross-entropy, mini-batches."""
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0
        for start in range(0, len(X), batch):
            rows = order[start : start + batch]
            x, y = X[rows], labels[rows]
            a1 = sigmoid(x @ W1 + b1)
            delta2 = softmax(a1 @ W2 + b2)
            total -= np.sum(np.log(delta2[range(len(x)), y]))
            delta2[range(len(x)), y] -= 1
            delta2 /= len(x)
            delta1 = delta2 @ W2.T * a1 * (1 - a1)
            W2 -= lr * a1.T @ delta2
            b2 -= lr * delta2.sum(axis=0)
            W1 -= lr * x.T @ delta1
            b1 -= lr * delta1.sum(axis=0)
        losses.append(total / len(X))
    return losses
