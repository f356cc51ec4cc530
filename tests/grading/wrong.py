"""Wrong but plausible answers, what they score and what they are told.

For each assignment: answers by name, the points that are lost, a piece of the
feedback. Some are right, though written in an unusual way, and lose nothing.
"""

import re
from itertools import product

import numpy as np

from nnlib.data import digits
from nnlib.grading.assignment import load

A1 = [
    (
        {
            "line_distance": """
def line_distance(p, w, b):
    n = (w[0] ** 2 + w[1] ** 2) ** 0.5
    return [w[0] / n * p[0] + w[1] / n * p[1] + b / n]
""",
            "vote_bias": "def vote_bias(n, k):\n    return [1.5 * (0.5 - k)]",
        },
        0,
        "Right.",
    ),
    (
        {
            "weighted_sum": "def weighted_sum(x, w, b):\n    return b",
            "neuron_output": """
def neuron_output(x, w, b):
    return 0
""",
            "perceptron_step": """
def perceptron_step(x, y, w, b, lr):
    return w, b
""",
            "train_perceptron": """
def train_perceptron(X, y):
    return [0.0] * len(X[0]), 0.0
""",
        },
        15,
        "Look at the formula again.",
    ),
    (
        {
            "weighted_sum": """
def weighted_sum(x, w, b):
    return sum(x_i * w_i for x_i, w_i in zip(x, w))
""",
            "neuron_output": """
def neuron_output(x, w, b):
    return int(sum(i * j for i, j in zip(x, w)) + b > 0)
""",
        },
        4,
        "The bias is missing",
    ),
    (
        {
            "neuron_output": """
def neuron_output(x, w, b):
    return 1 if weighted_sum(x, w, b) >= 0 else 0
""",
            "perceptron_step": """
def perceptron_step(x, y, w, b, lr):
    out = int(sum(i * j for i, j in zip(x, w)) + b > 0)
    error = y - out
    return [j + lr * error * i for i, j in zip(x, w)], b + lr * error
""",
        },
        1,
        "fires above 0",
    ),
    (
        {
            "perceptron_step": """
def perceptron_step(x, y, w, b, lr):
    error = y - neuron_output(x, w, b)
    for i in range(len(w)):
        w[i] += lr * error * x[i]
    return w, b + lr * error
""",
            "train_perceptron": """
def train_perceptron(X, y):
    w, b = [0.0] * len(X[0]), 0.0
    for _ in range(1000):
        for x_i, y_i in zip(X, y):
            w, b = perceptron_step(x_i, y_i, w, b, 0.5)
    return w, b
""",
        },
        1,
        "It changes `w`, which it was given. Make a new list",
    ),
    (
        {"vote_bias": "def vote_bias(n, k):\n    return -1.5 * k"},
        3,
        "exactly 0 at k votes",
    ),
    (
        {
            "line_distance": """
def line_distance(p, w, b):
    z = p[0] * w[0] + p[1] * w[1] + b
    return abs(z) / (w[0] ** 2 + w[1] ** 2) ** 0.5
"""
        },
        2,
        "has no sign",
    ),
    (
        {
            "perceptron_step": """
def perceptron_step(x, y, w, b, lr):
    error = y - neuron_output(x, w, b)
    return [j + lr * error * i for i, j in zip(x, w)], b
""",
            "train_perceptron": """
def train_perceptron(X, y):
    w, b = [0.0] * len(X[0]), 0.0
    for x_i, y_i in zip(X, y):
        w, b = perceptron_step(x_i, y_i, w, b, 0.5)
    return w, b
""",
        },
        8,
        "bias is not corrected",
    ),
    (
        {
            "train_perceptron": """
def train_perceptron(X, y):
    w, b = [0.0] * len(X[0]), 0.0
    for x_i, y_i in zip(X, y):
        w, b = perceptron_step(x_i, y_i, w, b, 0.5)
    return w, b
"""
        },
        4,
        "stops after one pass",
    ),
]
A2 = [
    (
        {
            "safe_sigmoid": """
def safe_sigmoid(z):
    return 1 / (1 + exp(-z))
"""
        },
        2,
        "OverflowError",
    ),
    (
        {
            "mean_surprise": """
def mean_surprise(claims, labels):
    return -sum(log(p) for p in claims) / len(claims)
"""
        },
        4,
        "given 1 - claim",
    ),
    (
        {
            "after_word": """
def after_word(p, w):
    return min(p + w, 1)
""",
            "slope_at": """
def slope_at(z):
    return safe_sigmoid(z)
""",
        },
        6,
        "not its slope",
    ),
    (
        {
            "through_points": """
def through_points(x1, p1, x2, p2):
    w = (p2 - p1) / (x2 - x1)
    return w, p1 - w * x1
""",
            "soft_shares": """
def soft_shares(scores):
    powers = [exp(z) for z in scores]
    return [power / sum(powers) for power in powers]
""",
        },
        6,
        "go through their log-odds",
    ),
]
A3 = [
    (
        {
            "layer_by_loops": """
def layer_by_loops(X, W, b):
    return (np.array(X) @ np.array(W) + b).tolist()
"""
        },
        4,
        "`numpy`. (This question may import what comes with Python.)",
    ),
    (
        {
            "count_knobs": """
def count_knobs(sizes):
    return sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1))
""",
            "merged_layers": """
def merged_layers(W1, b1, W2, b2):
    return W1 @ W2, b1 + b2
""",
        },
        7,
        "biases are not counted",
    ),
    (
        {
            "difference_knobs": """
def difference_knobs():
    return [[1, -1], [-1, 1]], [0, 0], [[1], [1]], [0]
"""
        },
        4,
        "gives 1 where the inputs differ",
    ),
    (
        {
            "network": """
def network(X, layers):
    for W, b, name in layers:
        X = np.maximum(X @ W + b, 0)
    return X
"""
        },
        4,
        "ReLU whatever the name says",
    ),
]
A4 = [
    (
        {
            "cost_slope": """
def cost_slope(A, guests, bottles):
    return np.mean((A * guests - bottles) * guests)
"""
        },
        3,
        "factor 2 is missing",
    ),
    (
        {
            "descent_path": """
def descent_path(A, guests, bottles, lr, steps):
    path = [A]
    slope = np.mean(2 * (A * guests - bottles) * guests)
    for _ in range(steps):
        path.append(path[-1] - lr * slope)
    return path
"""
        },
        4,
        "the slope at the start for every step",
    ),
    (
        {
            "logistic_gradient": """
def logistic_gradient(X, y, w, b):
    a = 1 / (1 + np.exp(-(X @ w + b)))
    error = (a - y) * a * (1 - a)
    return X.T @ error / len(y), np.mean(error)
""",
            "fit_logistic": """
def fit_logistic(X, y):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(5):
        for_w, for_b = logistic_gradient(X, y, w, b)
        w, b = w - 0.01 * for_w, b - 0.01 * for_b
    return w, b
""",
        },
        9,
        "a(1 - a) too many",
    ),
    (
        {
            "landing_rate": """
def landing_rate(guests):
    return 1 / np.mean(guests**2)
"""
        },
        3,
        "bounces for ever",
    ),
]
NO_BLAME = """
class Value:
    grad = BLAME

    def __init__(self, data):
        self.data = data

    def __add__(self, other):
        return Value(self.data + other.data)

    def __mul__(self, other):
        return Value(self.data * other.data)

    def backward(self):
        pass
"""
A5 = [
    (
        {
            "trained_knobs": """
def trained_knobs(X, y, W1, b1, W2, b2, lr, steps):
    for _ in range(steps):
        H = 1 / (1 + np.exp(-(X @ W1 + b1)))
        d_out = 2 * (H @ W2 + b2 - y) / y.size
        W2 = W2 - lr * H.T @ d_out
        b2 = b2 - lr * d_out.sum(axis=0)
        d_hidden = (d_out @ W2.T) * H * (1 - H)
        W1 = W1 - lr * X.T @ d_hidden
        b1 = b1 - lr * d_hidden.sum(axis=0)
    return W1, b1, W2, b2
"""
        },
        5,
        "moves W2 before the blame",
    ),
    (
        {
            "backward_pass": """
def backward_pass(X, y, W1, b1, W2, b2):
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    d_out = 2 * (H @ W2 + b2 - y) / y.size
    d_hidden = d_out @ W2.T
    return X.T @ d_hidden, d_hidden.sum(0), H.T @ d_out, d_out.sum(0)
"""
        },
        3,
        "H (1 - H), is missing",
    ),
    (
        {
            "nudged_gradient": """
def nudged_gradient(f, w, eps):
    gradient = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        up = w.astype(float)
        up[place] += eps
        gradient[place] = (f(up) - f(w)) / eps
    return gradient
"""
        },
        4,
        "nudges up only",
    ),
    (
        {
            "Value": """
class Value:
    def __init__(self, data, sources=()):
        self.data, self.grad, self.sources = data, 0.0, sources

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        sources = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, sources)

    def backward(self, blame=1.0):
        self.grad = blame
        for source, slope in self.sources:
            source.backward(blame * slope)
"""
        },
        3,
        "keeps the last blame only",
    ),
    *(
        ({"Value": NO_BLAME.replace("BLAME", blame)}, 3, "Gradients add")
        for blame in ("8", "np.empty((0, 3))", "np.empty(0)", "float('nan')")
    ),
    (
        {
            "Value": """
class Value:
    def __init__(self, data):
        self.data, Value.grad = data, 8

    def __add__(self, other):
        return Value(self.data + other.data)

    def __mul__(self, other):
        product = Value(self.data * other.data)
        Value.grad = np.empty((0, 3))
        return product

    def backward(self):
        pass
"""
        },
        3,
        "Gradients add",
    ),
]
A6 = [
    (
        {
            "share_right": """
def share_right(scores, labels):
    right = [max(row) == row[k] for row, k in zip(scores.tolist(), labels)]
    return right.count(True) / len(right)
""",
            "best_epoch": """
def best_epoch(losses, patience):
    lowest, waited, kept = losses[0], 0, 0
    for number, loss in enumerate(losses[1:], 1):
        waited += 1
        if loss < lowest:
            lowest, waited, kept = loss, 0, number
        if waited >= patience:
            return kept
    return kept
""",
            "standardised": """
def standardised(X_train, X_test):
    both = [np.array(X_train, float), np.array(X_test, float)]
    for k in range(X_train.shape[1]):
        mean, deviation = X_train[:, k].mean(), X_train[:, k].std()
        for part in both:
            part[:, k] -= mean
            if deviation > 0:
                part[:, k] /= deviation
    return both
""",
        },
        0,
        "Right.",
    ),
    (
        {
            "split_rows": """
def split_rows(X, y, order, n_test):
    X = X[order]
    return X[n_test:], X[:n_test], y[n_test:], y[:n_test]
"""
        },
        3,
        "Each row keeps its own label",
    ),
    (
        {
            "standardised": """
def standardised(X_train, X_test):
    both = np.vstack([X_train, X_test])
    mean, scale = both.mean(axis=0), both.std(axis=0)
    return (X_train - mean) / scale, (X_test - mean) / scale
"""
        },
        4,
        "That is a leak",
    ),
    (
        {
            "standardised": """
def standardised(X_train, X_test):
    mean, scale = X_train.mean(axis=0), X_train.std(axis=0)
    return (X_train - mean) / scale, (X_test - mean) / scale
"""
        },
        1,
        "not a number",
    ),
    (
        {
            "one_epoch": """
def one_epoch(X, y, w, b, order, batch_size, lr):
    for k in range(len(order) // batch_size):
        rows = order[k * batch_size : (k + 1) * batch_size]
        error = 1 / (1 + np.exp(-(X[rows] @ w + b))) - y[rows]
        w = w - lr * X[rows].T @ error / len(rows)
        b = b - lr * error.mean()
    return w, b
"""
        },
        2,
        "leaves out the rows",
    ),
    (
        {
            "one_epoch": """
def one_epoch(X, y, w, b, order, batch_size, lr):
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        w = w - lr * X[rows].T @ errors[rows] / len(rows)
        b = b - lr * errors[rows].mean()
    return w, b
"""
        },
        5,
        "with the first knobs",
    ),
    (
        {
            "best_epoch": """
def best_epoch(losses, patience):
    return int(np.argmin(losses))
""",
            "share_right": """
def share_right(scores, labels):
    return (scores.argmax(axis=1) == labels).sum()
""",
        },
        6,
        "epochs that were never run",
    ),
    (
        {
            "best_epoch": """
def best_epoch(losses, patience):
    best = 0
    for epoch, loss in enumerate(losses):
        if loss <= losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best
"""
        },
        1,
        "An equal loss does not beat",
    ),
    (
        {
            "l2_gradient": """
def l2_gradient(X, y, w, b, l2):
    error = 1 / (1 + np.exp(-(X @ w + b))) - y
    return X.T @ error / len(y) + l2 * w, error.mean() + l2 * b
"""
        },
        1,
        "The bias is penalised",
    ),
    (
        {
            "honest_test_loss": """
def honest_test_loss(validation, test):
    return min(test)
""",
            "l2_gradient": """
def l2_gradient(X, y, w, b, l2):
    error = 1 / (1 + np.exp(-(X @ w + b))) - y
    return X.T @ error / len(y) + 2 * l2 * w, error.mean()
""",
        },
        5,
        "chooses by the test rows",
    ),
]
A7 = [
    (
        {
            "block_counts": """
def block_counts(bitmap, side):
    found = []
    for top in range(0, len(bitmap), side):
        for left in range(0, len(bitmap), side):
            block = bitmap[top : top + side, left : left + side]
            found.append(int(block.sum()))
    return found
""",
            "confusion": """
def confusion(labels, said, classes):
    pairs = np.bincount(labels * classes + said, minlength=classes**2)
    return pairs.reshape(classes, classes)
""",
            "moved_images": """
def moved_images(images, across, down):
    size = images.shape[1]
    wide = np.pad(images, ((0, 0), (size, size), (size, size)))
    top, left = size - down, size - across
    return wide[:, top : top + size, left : left + size]
""",
            "ink_box": """
def ink_box(image):
    rows, columns = np.nonzero(image)
    return [rows.min(), rows.max(), columns.min(), columns.max()]
""",
        },
        0,
        "Right.",
    ),
    (
        {
            "block_counts": """
def block_counts(bitmap, side):
    return bitmap.reshape(-1, side * side).sum(axis=1)
"""
        },
        4,
        "not into square blocks",
    ),
    (
        {
            "block_counts": """
def block_counts(bitmap, side):
    n = len(bitmap) // side
    return bitmap.reshape(n, side, n, side).mean(axis=(1, 3)).ravel()
"""
        },
        4,
        "It takes the mean of each block",
    ),
    (
        {
            "nearest_mean": """
def nearest_mean(A, labels, rows):
    known = np.unique(labels)
    means = np.array([A[labels == k].mean(axis=0) for k in known])
    return ((rows[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
"""
        },
        1,
        "Its label is asked",
    ),
    (
        {
            "nearest_mean": """
def nearest_mean(A, labels, rows):
    gaps = ((rows[:, None] - A) ** 2).sum(axis=2)
    return labels[gaps.argmin(axis=1)]
"""
        },
        4,
        "It takes the nearest row",
    ),
    (
        {
            "confusion": """
def confusion(labels, said, classes):
    matrix = np.zeros((classes, classes), int)
    matrix[labels, said] += 1
    return matrix
"""
        },
        3,
        "counted once only",
    ),
    (
        {
            "worst_class": """
def worst_class(matrix):
    shares = matrix.diagonal() / matrix.sum(axis=0)
    return int(shares.argmin()), float(shares.min())
"""
        },
        3,
        "divides by the column's sum",
    ),
    (
        {
            "moved_images": """
def moved_images(images, across, down):
    return np.roll(images, (down, across), axis=(1, 2))
"""
        },
        5,
        "comes in on the other",
    ),
    (
        {
            "moved_images": """
def moved_images(images, across, down):
    images[:] = np.roll(images, (down, across), axis=(1, 2))
    size = images.shape[1]
    images[:, : max(down, 0)] = images[:, :, : max(across, 0)] = 0
    images[:, size + min(down, 0) :] = 0
    images[:, :, size + min(across, 0) :] = 0
    return images
"""
        },
        1,
        "Move copies",
    ),
    (
        {
            "ink_box": """
def ink_box(image):
    rows, columns = image.any(axis=1), image.any(axis=0)
    top, left = rows.argmax(), columns.argmax()
    return top, top + rows.sum() - 1, left, left + columns.sum() - 1
""",
            "score_interval": """
def score_interval(right, n):
    p = right / n
    arm = 2 * (p * (1 - p) / n) ** 0.5
    return p - arm, p + arm
""",
        },
        2,
        "a row between is empty",
    ),
    (
        {
            "score_interval": """
def score_interval(right, n):
    p = right / n
    arm = (p * (1 - p) / n) ** 0.5
    return max(p - arm, 0), min(p + arm, 1)
"""
        },
        3,
        "once the typical distance",
    ),
]
CAPSTONE = [
    (
        {
            "row_softmax": """
def row_softmax(Z):
    powers = np.exp(Z)
    return powers / powers.sum(axis=1, keepdims=True)
"""
        },
        2,
        "not a number",
    ),
    (
        {
            "first_layers": """
def first_layers(sizes, seed):
    pairs = [(sizes[k], sizes[k + 1]) for k in range(len(sizes) - 1)]
    return [(np.zeros((n, m)), np.zeros(m)) for n, m in pairs]
""",
        },
        4,
        "would stay equal for ever",
    ),
    (
        {
            "loss_gradients": """
def loss_gradients(X, y, layers):
    values = [X]
    for W, b in layers[:-1]:
        values.append(np.maximum(values[-1] @ W + b, 0))
    blame = row_softmax(values[-1] @ layers[-1][0] + layers[-1][1])
    blame[np.arange(len(y)), y] -= 1
    gradients = []
    for k in range(len(layers) - 1, -1, -1):
        gradients.append((values[k].T @ blame, blame.sum(axis=0)))
        blame = (blame @ layers[k][0].T) * (values[k] > 0)
    return gradients[::-1]
""",
            "trained_layers": """
def trained_layers(X, y):
    layers = first_layers([64, 32, 10], 0)
    for _ in range(300):
        gradients = loss_gradients(X / 16, y, layers)
        layers = [
            (W - 3e-4 * dW, b - 3e-4 * db)
            for (W, b), (dW, db) in zip(layers, gradients)
        ]
    (W, b), *rest = layers
    return [(W / 16, b), *rest]
""",
        },
        8,
        "gradient of the sum",
    ),
]
# What wins nothing because it computes nothing. Each is tried with every
# number in the place of V, and with no number at all.
CONSTANTS = {
    "a1": {
        "weighted_sum(x, w, b)": ["V", "b", "sum(x)"],
        "neuron_output(x, w, b)": ["V", "[V]"],
        "vote_bias(n, k)": ["V", "-V", "n", "k"],
        "line_distance(p, w, b)": ["V", "-V", "b"],
        "perceptron_step(x, y, w, b, lr)": [
            "([V] * len(w), V)",
            "(w, b)",
            "(V, V)",
        ],
        "train_perceptron(X, y)": ["([V] * len(X[0]), V)", "(V, V)"],
    },
    "a2": {
        "safe_sigmoid(z)": ["V", "V * (z > 0)", "float(z > 0)"],
        "slope_at(z)": ["V"],
        "after_word(p, w)": ["V", "p"],
        "through_points(x1, p1, x2, p2)": ["(V, V)", "V"],
        "mean_surprise(claims, labels)": ["V"],
        "soft_shares(scores)": [
            "[V] * len(scores)",
            "[1 / len(scores)] * len(scores)",
            "V",
        ],
    },
    "a3": {
        "layer_by_loops(X, W, b)": ["[[V] * len(b) for _ in X]", "V"],
        "layer_at_once(X, W, b)": ["0 * (X @ W) + V", "V"],
        "network(X, layers)": ["np.zeros((len(X), layers[-1][1].size)) + V"],
        "difference_knobs()": [
            "(np.zeros((2, 2)) + V, np.zeros(2), np.zeros((2, 1)) + V, V)",
            "(np.zeros((2, 2)), np.zeros((0, 1, 2)), np.zeros((2, 1)), 0.0)",
            "(np.zeros((2, 2)), np.zeros(2), [[0], [0]], np.zeros((0, 1)))",
            "(V, V, V, V)",
        ],
        "count_knobs(sizes)": ["V"],
        "merged_layers(W1, b1, W2, b2)": ["(0 * (W1 @ W2) + V, 0 * b2 + V)"],
    },
    "a4": {
        "mean_cost(A, guests, bottles)": ["V"],
        "cost_slope(A, guests, bottles)": ["V"],
        "descent_path(A, guests, bottles, lr, steps)": [
            "[V] * (steps + 1)",
            "[A] * (steps + 1)",
        ],
        "landing_rate(guests)": ["V"],
        "logistic_gradient(X, y, w, b)": ["(0 * w + V, V)", "(V, V)"],
        "fit_logistic(X, y)": ["(np.zeros(X.shape[1]) + V, V)", "(V, V)"],
    },
    "a5": {
        "nudged_gradient(f, w, eps)": ["0 * w + V", "V"],
        "forward_pass(X, W1, b1, W2, b2)": [
            "(0 * (X @ W1) + V, 0 * (X @ W1 @ W2) + V)",
            "(V, V)",
        ],
        "backward_pass(X, y, W1, b1, W2, b2)": [
            "(0 * W1 + V, 0 * b1 + V, 0 * W2 + V, 0 * b2 + V)",
            "(V, V, V, V)",
        ],
        "trained_knobs(X, y, W1, b1, W2, b2, lr, steps)": [
            "(0 * W1 + V, 0 * b1 + V, 0 * W2 + V, 0 * b2 + V)",
            "(W1, b1, W2, b2)",
        ],
        "Value": ["V"],
    },
    "a6": {
        "split_rows(X, y, order, n_test)": [
            "(X, X[:0], y, y[:0])",
            "(0 * X[n_test:] + V, 0 * X[:n_test] + V, "
            "0 * y[n_test:] + V, 0 * y[:n_test] + V)",
            "(V, V, V, V)",
        ],
        "standardised(X_train, X_test)": [
            "(X_train, X_test)",
            "(0 * X_train + V, 0 * X_test + V)",
        ],
        "one_epoch(X, y, w, b, order, batch_size, lr)": [
            "(w, b)",
            "(0 * w + V, V)",
        ],
        "best_epoch(losses, patience)": ["V", "len(losses) - 1", "patience"],
        "share_right(scores, labels)": ["V", "1 / scores.shape[1]"],
        "l2_gradient(X, y, w, b, l2)": ["(0 * w + V, V)", "(l2 * w, l2 * b)"],
        "honest_test_loss(validation, test)": ["V", "test"],
    },
    "a7": {
        "block_counts(bitmap, side)": [
            "V",
            "np.full((len(bitmap) // side) ** 2, 1) * V",
        ],
        "nearest_mean(A, labels, rows)": [
            "0 * rows[:, 0] + V",
            "labels[: len(rows)]",
        ],
        "confusion(labels, said, classes)": [
            "np.zeros((classes, classes)) + V",
            "V",
        ],
        "worst_class(matrix)": ["(V, V)", "(0, 1.0)"],
        "moved_images(images, across, down)": ["0 * images + V", "V"],
        "ink_box(image)": ["(V, V, V, V)", "(0, len(image) - 1) * 2"],
        "score_interval(right, n)": ["(V, V)", "(0, 1)"],
    },
    "capstone": {
        "row_softmax(Z)": ["0 * Z + V", "0 * Z + 1 / Z.shape[1]", "V"],
        "mean_loss(P, y)": ["V"],
        "first_layers(sizes, seed)": [
            "[(np.zeros((n, m)) + V, np.zeros(m)) "
            "for n, m in zip(sizes, sizes[1:])]",
            "[(np.arange(n * m).reshape(n, m) + V, np.zeros(m)) "
            "for n, m in zip(sizes, sizes[1:])]",
            "[(V, V)] * (len(sizes) - 1)",
        ],
        "class_probabilities(X, layers)": [
            "np.zeros((len(X), layers[-1][1].size)) + V",
            "V",
        ],
        "loss_gradients(X, y, layers)": [
            "[(0 * W + V, 0 * b + V) for W, b in layers]",
            "[(V, V)] * len(layers)",
        ],
        "trained_layers(X, y)": [
            "[(np.zeros((64, 10)) + V, np.zeros(10) + V)]",
            "[(np.ones((64, 10)), np.zeros((8000, 1, 1)))]",
            "[(np.ones((64, 10)), 0)]",
            "[(V, V)]",
            "[]",
        ],
    },
}
NUMBERS = ["0.0", "1.0", "-1.0", "8", "float('nan')", "float('inf')"]
EMPTY = "np.zeros((0, 3))"
NO_NUMPY = {"a1", "a2"}
CLASS = """
class Value:
    grad = V
    def __init__(self, data): self.data = V
    def __add__(self, other): return self
    def __mul__(self, other): return self
    def backward(self): pass
"""


def constants(name: str) -> list[tuple[dict[str, str], float, str]]:
    """Return answers to every question of an assignment that compute nothing.

    There are as many as the question with the most ways to do so has, for
    each number; questions with fewer ways begin again.
    """
    points = sum(question.points for question in load(name).by_code)
    numbers = [*NUMBERS, "[]" if name in NO_NUMPY else EMPTY]
    most = max(map(len, CONSTANTS[name].values()))
    found = []
    for number, turn in product(numbers, range(most)):
        answers = {}
        for signature, ways in CONSTANTS[name].items():
            gives = re.sub(r"\bV\b", number, ways[turn % len(ways)])
            code = f"def {signature}:\n    return {gives}"
            if signature == "Value":
                code = re.sub(r"\bV\b", number, CLASS)
            answers[signature.partition("(")[0]] = code
        found.append((answers, points, ""))
    return found


def fitted() -> str:
    """Return code that gives layers fitted to all public digits before."""
    X, y = digits()
    ones = np.ones((len(X), 1))
    knobs = np.linalg.lstsq(np.hstack([X, ones]), np.eye(10)[y], rcond=None)[0]
    right = np.mean((np.hstack([X, ones]) @ knobs).argmax(1) == y)
    assert right > 0.94
    W, b = knobs[:-1].round(4).tolist(), knobs[-1].round(4).tolist()
    return f"def trained_layers(X, y):\n    return [({W}, {b})]"


CAPSTONE.append(
    (
        {
            "first_layers": """
def first_layers(sizes, seed):
    rng = np.random.default_rng(seed)
    return [
        (rng.normal(size=(n, m)) * np.sqrt(2 / n), np.zeros((1, m)))
        for n, m in zip(sizes, sizes[1:])
    ]
"""
        },
        4,
        "as many zeros as it has neurons",
    )
)
# Undoes the shuffling of the public digits by what is known of them: pixels,
# and labels, are paired by their statistics, and layers made before shuffled.
MATCHED = """
def pairs(cost):
    cost, found = cost.copy(), np.zeros(len(cost), int)
    for _ in found:
        here, there = np.unravel_index(cost.argmin(), cost.shape)
        found[here] = there
        cost[here], cost[:, there] = np.inf, np.inf
    return found
def apart(A, B):
    return ((A[:, None] - B) ** 2).sum(2)
def trained_layers(X, y):
    means = np.array([X[y == k].mean(0) for k in range(10)])
    pixels = pairs(apart(np.sort(MEANS, 0).T, np.sort(means, 0).T))
    for _ in range(5):
        labels = pairs(apart(MEANS, means[:, pixels]))
        pixels = pairs(apart(MEANS.T, means[labels].T))
    W, b = np.zeros((64, 10)), np.zeros(10)
    W[np.ix_(pixels, labels)], b[labels] = KNOBS[:-1], KNOBS[-1]
    return [(W, b)]
"""


def matched() -> str:
    """Return code that reads shuffled digits without any learning."""
    X, y = digits()
    means = np.array([X[y == k].mean(0) for k in range(10)])
    rows = np.hstack([X, np.ones((len(X), 1))])
    knobs = np.linalg.lstsq(rows, np.eye(10)[y], rcond=None)[0]
    space = {"np": np, "MEANS": means, "KNOBS": knobs}
    exec(MATCHED, space)
    rng = np.random.default_rng(3)
    X, y = X[:, rng.permutation(64)], rng.permutation(10)[y]
    ((W, b),) = space["trained_layers"](X[:900], y[:900])
    assert np.mean((X @ W + b).argmax(1) == y) > 0.85
    kept = "\n".join(
        f"{name} = np.array({array.round(3).tolist()})"
        for name, array in (("MEANS", means), ("KNOBS", knobs))
    )
    return f"{kept}\n{MATCHED}"


CAPSTONE.append(({"trained_layers": fitted()}, 10, "Fewer than 85 %"))
CAPSTONE.append(({"trained_layers": matched()}, 10, "Fewer than 85 %"))
ANSWERS = {
    "a1": A1,
    "a2": A2,
    "a3": A3,
    "a4": A4,
    "a5": A5,
    "a6": A6,
    "a7": A7,
    "capstone": CAPSTONE,
}
ANSWERS = {name: rows + constants(name) for name, rows in ANSWERS.items()}
