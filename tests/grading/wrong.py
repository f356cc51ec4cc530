"""Wrong but plausible answers, what they score and what they are told.

For each assignment: answers by name, the points that are lost, a piece of the
feedback.
"""

A1 = [
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
ANSWERS = {"a1": A1}
EACH = [
    (name, number)
    for name, answers in ANSWERS.items()
    for number in range(len(answers))
]
