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
        "No module named 'numpy'",
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
ANSWERS = {"a1": A1, "a2": A2, "a3": A3}
EACH = [
    (name, number)
    for name, answers in ANSWERS.items()
    for number in range(len(answers))
]
