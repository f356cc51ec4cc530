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
            "trained_layers": """
def trained_layers(X, y):
    layers = first_layers([64, 10], 0)
    for _ in range(200):
        (dW, db), = loss_gradients(X / 16, y, layers)
        (W, b), = layers
        layers = [(W - 0.5 * dW, b - 0.5 * db)]
    return layers
""",
        },
        9,
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
ANSWERS = {
    "a1": A1,
    "a2": A2,
    "a3": A3,
    "a4": A4,
    "a5": A5,
    "capstone": CAPSTONE,
}
EACH = [
    (name, number)
    for name, answers in ANSWERS.items()
    for number in range(len(answers))
]
