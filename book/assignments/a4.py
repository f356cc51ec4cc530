"""Hidden checks of assignment 4, Gradient descent. Never sent."""

import numpy as np

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    as_numbers,
    signature,
)

SWAPS = (
    signature(
        "mean_cost(A, guests, bottles)",
        "squared_error(guests, bottles, A)",
        "cost_of(bottles, guests, A)",
    ),
    signature(
        "cost_slope(A, guests, bottles)",
        "slope_of_error(guests, bottles, A)",
        "steepness(bottles, guests, A)",
    ),
    signature(
        "descent_path(A, guests, bottles, lr, steps)",
        "walk_down(lr, steps, A, guests, bottles)",
        "knobs_on_the_way(guests, bottles, A, steps, lr)",
    ),
    signature(
        "landing_rate(guests)", "one_step_rate(guests)", "perfect_rate(guests)"
    ),
    signature(
        "logistic_gradient(X, y, w, b)",
        "gradient_of_surprise(w, b, X, y)",
        "surprise_slopes(b, w, X, y)",
    ),
    signature(
        "fit_logistic(X, y)", "trained_neuron(y, X)", "best_knobs(y, X)"
    ),
)
NUMPY = ("numpy",)


def cost(A, x, y):
    """Return the mean squared error."""
    return np.mean((A * x - y) ** 2)


def slope(A, x, y):
    """Return its slope."""
    return np.mean(2 * (A * x - y) * x)


def path(A, x, y, lr, steps, sign=-1):
    """Return the knobs on the way."""
    found = [A]
    for _ in range(steps):
        found.append(found[-1] + sign * lr * slope(found[-1], x, y))
    return found


def rate(x):
    """Return the rate that lands at once."""
    return 1 / (2 * np.mean(x**2))


def sigmoid(z):
    """Return the sigmoid."""
    return 1 / (1 + np.exp(-z))


def gradient(X, y, w, b):
    """Return the gradient of the mean surprise."""
    error = sigmoid(X @ w + b) - y
    return X.T @ error / len(y), np.mean(error)


def surprise(X, y, w, b):
    """Return the mean surprise."""
    z = X @ np.asarray(w) + b
    return np.mean(np.logaddexp(0, z) - y * z)


def best(X, y):
    """Return the best knobs, by Newton's method."""
    Z = np.column_stack([X, np.ones(len(X))])
    v = np.zeros(Z.shape[1])
    for _ in range(30):
        a = sigmoid(Z @ v)
        H = (Z * (a * (1 - a))[:, None]).T @ Z
        v -= np.linalg.solve(H, Z.T @ (a - y))
    return v[:-1], v[-1]


def wine(rng):
    """Draw parties."""
    x = rng.uniform(1, 50, int(rng.integers(2, 8)))
    return x, rng.uniform(0.3, 0.9) * x + rng.normal(size=x.size)


def knobs(rng):
    """Draw knobs and parties."""
    return [(float(rng.normal() + 0.7), *wine(rng)) for _ in range(5)]


def walks(rng):
    """Draw walks with rates from slow to zigzag."""
    found = []
    for share, steps in ((0.3, 4), (0.9, 6), (1.4, 5), (0.5, 0)):
        A, x, y = knobs(rng)[0]
        found.append((A, x, y, float(share * rate(x)), steps))
    return found


def neurons(rng):
    """Draw neurons and data."""
    return [
        (
            rng.normal(size=(m, n)),
            rng.integers(0, 2, m).astype(float),
            rng.normal(size=n),
            float(rng.normal()),
        )
        for m, n in ((1, 2), (5, 1), (8, 3), (20, 2))
    ]


def clouds(rng):
    """Draw data that no line separates."""
    found = []
    for n in (1, 2, 3):
        X = rng.uniform(-3, 3, (120, n))
        p = sigmoid(X @ rng.normal(size=n) + rng.normal() / 2)
        found.append((X, (rng.random(120) < 0.1 + 0.8 * p).astype(float)))
    return found


def near_best(got, X, y):
    """Judge returned knobs by their own loss, not by a reported one."""
    w, b = map(as_numbers, got)
    w, b = w.reshape(X.shape[1]), b.item()
    return bool(surprise(X, y, w, b) <= surprise(X, y, *best(X, y)) + 0.01)


def assignment(variant):
    """Return the assignment."""
    return Assignment(
        version=2,
        title="Gradient descent",
        minutes=110,
        questions=(
            Question(
                "mean_cost(A, guests, bottles)",
                cost,
                (Check(3, "Error, squared, and the mean of all.", knobs),),
                (
                    Mistake(
                        "That is the sum. The mean is asked.",
                        lambda A, x, y: cost(A, x, y) * len(x),
                    ),
                    Mistake(
                        "It has a factor one half that is not asked for.",
                        lambda A, x, y: cost(A, x, y) / 2,
                    ),
                    Mistake(
                        "It takes the errors' size, not their square.",
                        lambda A, x, y: np.mean(abs(A * x - y)),
                    ),
                    Mistake(
                        "It squares the mean error. Square each error first.",
                        lambda A, x, y: np.mean(A * x - y) ** 2,
                    ),
                ),
                NUMPY,
            ),
            Question(
                "cost_slope(A, guests, bottles)",
                slope,
                (Check(3, "Compare it with rise over run.", knobs),),
                (
                    Mistake(
                        "A factor 2 is missing: the slope of a square.",
                        lambda A, x, y: slope(A, x, y) / 2,
                    ),
                    Mistake(
                        "That is the sum over all parties. The cost is a "
                        "mean.",
                        lambda A, x, y: slope(A, x, y) * len(x),
                    ),
                    Mistake(
                        "The factor `guests` is missing: how fast the error "
                        "grows with A.",
                        lambda A, x, y: np.mean(2 * (A * x - y)),
                    ),
                    Mistake(
                        "The sign is wrong.", lambda A, x, y: -slope(A, x, y)
                    ),
                ),
                NUMPY,
            ),
            Question(
                "descent_path(A, guests, bottles, lr, steps)",
                path,
                (
                    Check(
                        4,
                        "From each knob: minus the rate times the slope "
                        "there.",
                        walks,
                    ),
                ),
                (
                    Mistake(
                        "It goes uphill. Subtract the slope.",
                        lambda A, x, y, lr, steps: path(
                            A, x, y, lr, steps, +1
                        ),
                    ),
                    Mistake(
                        "The start is missing from the list.",
                        lambda *a: path(*a)[1:],
                    ),
                    Mistake(
                        "It stops a step early.", lambda *a: path(*a)[:-1]
                    ),
                    Mistake(
                        "It uses the slope at the start for every step.",
                        lambda A, x, y, lr, steps: [
                            A - k * lr * slope(A, x, y)
                            for k in range(steps + 1)
                        ],
                    ),
                ),
                NUMPY,
            ),
            Question(
                "landing_rate(guests)",
                rate,
                (
                    Check(
                        3,
                        "Where is A after one step, and for which rate is "
                        "the start no longer in it?",
                        lambda rng: [(wine(rng)[0],) for _ in range(4)],
                    ),
                ),
                (
                    Mistake(
                        "With this rate it bounces for ever: half of it "
                        "lands.",
                        lambda x: 1 / np.mean(x**2),
                    ),
                    Mistake(
                        "It takes the sum of the squares; the cost is a mean.",
                        lambda x: 1 / (2 * np.sum(x**2)),
                    ),
                    Mistake(
                        "It squares the mean. The mean of the squares is "
                        "needed.",
                        lambda x: 1 / (2 * np.mean(x) ** 2),
                    ),
                ),
                NUMPY,
                rtol=1e-4,
            ),
            Question(
                "logistic_gradient(X, y, w, b)",
                gradient,
                (
                    Check(
                        5,
                        "The error of each example is a - y. Each weight "
                        "gets its input's share of it.",
                        neurons,
                    ),
                ),
                (
                    Mistake(
                        "That is the sum over the examples. The loss is a "
                        "mean.",
                        lambda X, y, w, b: tuple(
                            part * len(y) for part in gradient(X, y, w, b)
                        ),
                    ),
                    Mistake(
                        "The sign is wrong: error is output minus label.",
                        lambda X, y, w, b: tuple(
                            -part for part in gradient(X, y, w, b)
                        ),
                    ),
                    Mistake(
                        "It has a factor a(1 - a) too many. It belongs to "
                        "the squared error; with surprise it cancels.",
                        lambda X, y, w, b: _squared(X, y, w, b),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "fit_logistic(X, y)",
                None,
                (
                    Check(
                        4,
                        "The knobs are too far from the best. More steps, or "
                        "another rate?",
                        clouds,
                        near_best,
                    ),
                ),
                (
                    Mistake(
                        "It returns the start. Does the loop change w and b?",
                        when=lambda got, X, y: (
                            not np.any(got[0]) and not np.any(got[1])
                        ),
                    ),
                ),
                NUMPY,
                seconds=10,
            ),
            Text(
                "why_up",
                3,
                (
                    "1 point: a learning rate that is too large steps past "
                    "the valley.",
                    "1 point: a batch has another cost; its step may raise "
                    "that of all.",
                    "1 point: a test that parts them: all examples at once, "
                    "or a smaller rate.",
                ),
            ),
        ),
    )


def _squared(X, y, w, b):
    a = sigmoid(X @ w + b)
    delta = (a - y) * a * (1 - a)
    return X.T @ delta / len(y), np.mean(delta)
