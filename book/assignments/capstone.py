"""Hidden checks of the capstone, Your own network. Never sent."""

from itertools import pairwise

import numpy as np

from nnlib.data import digits
from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Step,
    Text,
    as_numbers,
    differs,
    signature,
)

SWAPS = (
    signature("row_softmax(Z)", "softmax_rows(Z)", "shares_by_row(Z)"),
    signature("mean_loss(P, y)", "surprise(y, P)", "cross_entropy(y, P)"),
    signature(
        "first_layers(sizes, seed)",
        "fresh_layers(seed, sizes)",
        "untrained(seed, sizes)",
    ),
    signature(
        "class_probabilities(X, layers)",
        "predicted(layers, X)",
        "run_network(layers, X)",
    ),
    signature(
        "loss_gradients(X, y, layers)",
        "all_gradients(layers, X, y)",
        "passed_back(layers, y, X)",
    ),
    signature(
        "trained_layers(X, y)", "digit_reader(y, X)", "fitted_layers(y, X)"
    ),
)
NUMPY = ("numpy",)
TRAIN, TEST = 900, 400
ALIKE = 45  # of two characters' pictures that are nearer to each other
UNSTEADY = 0.4  # pixels that a corner is off


def softmax(Z, axis=1):
    """Return the softmax of each row."""
    powers = np.exp(Z - Z.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def loss(P, y):
    """Return the mean surprise."""
    return -np.mean(np.log(P[np.arange(len(y)), y]))


def values(X, layers, relu=True):
    """Return the inputs of each layer, and the last sums."""
    found = [X]
    for k, (W, b) in enumerate(layers):
        Z = found[-1] @ np.asarray(W, float) + np.asarray(b, float)
        hidden = k < len(layers) - 1
        found.append(np.maximum(Z, 0) if hidden and relu else Z)
    return found


def probabilities(X, layers):
    """Return the network's outputs."""
    return softmax(values(X, layers)[-1])


def gradients(X, y, layers, mean=True, slope=True):
    """Return the gradients, right or with a mistake."""
    found = values(X, layers)
    blame = softmax(found[-1])
    blame[np.arange(len(y)), y] -= 1
    blame /= len(y) if mean else 1
    back = []
    for k in reversed(range(len(layers))):
        back.append((found[k].T @ blame, blame.sum(0)))
        blame = blame @ layers[k][0].T
        if slope:
            blame = blame * (found[k] > 0)
    return back[::-1]


def draw_layers(rng, sizes):
    """Draw layers."""
    return [
        (rng.normal(size=(n, m)), rng.normal(size=m))
        for n, m in pairwise(sizes)
    ]


def scores(rng):
    """Draw scores."""
    return [
        (rng.normal(size=shape) * 3,) for shape in ((1, 3), (4, 2), (3, 5))
    ]


def outputs(rng):
    """Draw probabilities and labels."""
    return [
        (softmax(rng.normal(size=(m, n))), rng.integers(0, n, m))
        for m, n in ((1, 2), (5, 3), (8, 10))
    ]


def starts(rng):
    """Draw sizes and seeds."""
    return [
        ([150, 40, 10], int(rng.integers(1e6))),
        ([300, 30, 20, 5], int(rng.integers(1e6))),
    ]


def good_start(got, sizes, seed):
    """Judge layers before training by their statistics."""
    if len(got) != len(sizes) - 1:
        return False
    for (W, b), (n, m) in zip(got, pairwise(sizes), strict=True):
        W, b = as_numbers(W), as_numbers(b)
        if W.shape != (n, m) or b.shape != (m,) or b.any():
            return False
        if not np.isfinite(W).all():
            return False
        size, spread = W.size, np.sqrt(2 / n)
        if abs(W.mean()) > 5 * spread / np.sqrt(size):
            return False
        if abs(W.std() / spread - 1) > 5 / np.sqrt(2 * size):
            return False
        if len(np.unique(W)) < size:
            return False
    return True


def networks(rng):
    """Draw examples and networks of one to three layers."""
    return [
        (rng.normal(size=(m, sizes[0])), draw_layers(rng, sizes))
        for m, sizes in ((1, (3, 2)), (5, (2, 4, 3)), (4, (3, 5, 4, 2)))
    ]


def labelled(rng):
    """Draw the same with labels."""
    return [
        (X, rng.integers(0, layers[-1][1].size, len(X)), layers)
        for X, layers in networks(rng)
    ]


def same(got, wanted, which):
    """Judge some of the gradients."""
    return len(got) == len(wanted) and not any(
        differs(g, w, rtol=1e-5)
        for k in which(len(wanted))
        for g, w in zip(got[k], wanted[k], strict=True)
    )


def split(X, y):
    """Return pictures to train with, and others to judge by."""
    known = {row.tobytes() for row in X[:TRAIN]}
    new = [k for k in range(TRAIN, len(y)) if X[k].tobytes() not in known][
        :TEST
    ]
    return X[:TRAIN], y[:TRAIN], X[new], y[new]


def shuffled_digits(rng):
    """Draw digits with their pixels and labels shuffled."""
    X, y = digits()
    order = rng.permutation(len(y))
    X, y = X[order][:, rng.permutation(X.shape[1])], rng.permutation(10)[y]
    return split(X, y[order])


def strokes(corners):
    """Draw lines through corners as pictures, each a row of 64 numbers.

    Corners are of shape (pictures, corners, 2).
    """
    starts, ways = corners[:, None, :-1], np.diff(corners, axis=1)[:, None]
    pixels = np.indices((8, 8)).reshape(2, 64, 1).transpose(1, 2, 0)
    along = ((pixels - starts) * ways).sum(3) / (ways**2).sum(3)
    nearest = starts + along.clip(0, 1)[..., None] * ways
    off = np.linalg.norm(pixels - nearest, axis=3).min(2)
    return (16 * (1.4 - off).clip(0, 1)).round()


def characters(rng):
    """Draw the corners of ten characters, each written in two ways."""
    found, drawn = [], []
    while len(found) < 20:
        corners = rng.uniform(0.5, 6.5, (4, 2))
        (picture,) = strokes(corners[None])
        away = [np.linalg.norm(picture - each) for each in drawn]
        if min(away, default=ALIKE) >= ALIKE:
            found.append(corners)
            drawn.append(picture)
    return np.reshape(found, (10, 2, 4, 2))


def invented_characters(rng):
    """Draw pictures of ten characters that nobody has seen before.

    They are written with an unsteady hand. Layers, or statistics, that were
    made from the public digits beforehand read nothing of them.
    """
    y = rng.integers(0, 10, TRAIN + 2 * TEST)
    written = characters(rng)[y, rng.integers(0, 2, len(y))]
    unsteady = written + rng.normal(size=written.shape) * UNSTEADY
    return split(strokes(unsteady), y)


def chained(layers, inputs, outputs):
    """Return layers as arrays, and raise unless each fits the next."""
    found = []
    for W, b in layers:
        W, b = as_numbers(W), as_numbers(b)
        b = b[0] if b.ndim == 2 and len(b) == 1 else b  # a row of biases
        found.append((W, b))
        if W.ndim != 2 or len(W) != inputs or b.shape != W.shape[1:]:
            raise ValueError("a layer does not fit the one before it")
        inputs = W.shape[1]
    if inputs != outputs:
        raise ValueError(f"expected {outputs} outputs, got {inputs}")
    return found


def reads(share):
    """Return a judge of the share of new pictures that are read rightly."""

    def judge(got, X, y, new, labels):
        layers = chained(got[0], X.shape[1], 10)
        # A few pictures at a time: a layer may be wide.
        sums = [values(few, layers)[-1] for few in np.array_split(new, 100)]
        guess = np.concatenate(sums).argmax(1)
        return bool(np.mean(guess == labels) >= share)

    return judge


def assignment(variant):
    """Return the assignment."""
    asked = variant.apply("trained_layers(X, y)")

    def train_only(X, y, new, labels):
        """Send what is for training, and keep the rest here."""
        name, _, order = asked.partition("(")
        return [Step(name, (y, X) if order.startswith("y") else (X, y))]

    return Assignment(
        version=3,
        title="Your own network",
        minutes=240,
        questions=(
            Question(
                "row_softmax(Z)",
                softmax,
                (
                    Check(2, "Powers of e; each row adds up to 1.", scores),
                    Check(
                        2,
                        "Subtract each row's largest score first.",
                        lambda rng: [(rng.normal(size=(2, 3)) + 1500,)],
                    ),
                ),
                (
                    Mistake(
                        "It adds up columns. Each row is one example.",
                        lambda Z: softmax(Z, axis=0),
                    ),
                    Mistake(
                        "It divides by the sum of the whole table.",
                        lambda Z: np.exp(Z) / np.exp(Z).sum(),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "mean_loss(P, y)",
                loss,
                (Check(4, "What was given to the right class?", outputs),),
                (
                    Mistake(
                        "That is the sum. The mean is asked.",
                        lambda P, y: loss(P, y) * len(y),
                    ),
                    Mistake("The sign is wrong.", lambda P, y: -loss(P, y)),
                    Mistake(
                        "It divides by all entries. The mean is over the "
                        "examples.",
                        lambda P, y: loss(P, y) / P.shape[1],
                    ),
                ),
                NUMPY,
            ),
            Question(
                "first_layers(sizes, seed)",
                None,
                (
                    Check(
                        4,
                        "Look at shapes, spread and biases of each layer.",
                        starts,
                        good_start,
                    ),
                ),
                (
                    Mistake(
                        "All weights of a layer are equal: its neurons would "
                        "stay equal for ever.",
                        when=lambda got, *a: all(
                            np.std(W) == 0 for W, b in got
                        ),
                    ),
                    Mistake(
                        "The biases of a layer are as many zeros as it has "
                        "neurons, in a list.",
                        when=lambda got, sizes, seed: any(
                            np.shape(b) != (m,) or np.any(b)
                            for (W, b), m in zip(got, sizes[1:], strict=True)
                        ),
                    ),
                    Mistake(
                        "The spread is wrong: it depends on the inputs of "
                        "each layer.",
                        when=lambda got, sizes, seed: (
                            [np.shape(W) for W, b in got]
                            == list(pairwise(sizes))
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "class_probabilities(X, layers)",
                probabilities,
                (
                    Check(
                        5,
                        "ReLU after each layer but the last, softmax after "
                        "the last.",
                        networks,
                    ),
                ),
                (
                    Mistake(
                        "The ReLUs are missing.",
                        lambda X, layers: softmax(
                            values(X, layers, relu=False)[-1]
                        ),
                    ),
                    Mistake(
                        "The softmax is missing.",
                        lambda X, layers: values(X, layers)[-1],
                    ),
                    Mistake(
                        "There is a ReLU after the last layer, too.",
                        lambda X, layers: softmax(
                            np.maximum(values(X, layers)[-1], 0)
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "loss_gradients(X, y, layers)",
                gradients,
                (
                    Check(
                        4,
                        "At the last layer the blame is probabilities minus "
                        "one-hot labels, divided by the examples.",
                        labelled,
                        lambda got, *a: same(
                            got, gradients(*a), lambda n: [n - 1]
                        ),
                    ),
                    Check(
                        4,
                        "Before it, the blame goes back through the weights, "
                        "then through the ReLU.",
                        labelled,
                        lambda got, *a: same(got, gradients(*a), range),
                    ),
                ),
                (
                    Mistake(
                        "That is the gradient of the sum. The loss is a mean.",
                        lambda *a: gradients(*a, mean=False),
                    ),
                    Mistake(
                        "The slope of the ReLU is missing: no blame goes "
                        "through where it was silent.",
                        lambda *a: gradients(*a, slope=False),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "trained_layers(X, y)",
                None,
                (
                    Check(
                        5,
                        "Fewer than 85 % of new pictures are read rightly. "
                        "Does the loss fall? Are the inputs scaled here, and "
                        "the scale put into the weights?",
                        lambda rng: [
                            shuffled_digits(rng),
                            invented_characters(rng),
                        ],
                        reads(0.85),
                        train_only,
                    ),
                    Check(
                        5,
                        "Fewer than 93 % of the invented characters are read "
                        "rightly. More epochs, another rate, more neurons?",
                        lambda rng: [invented_characters(rng)],
                        reads(0.93),
                        train_only,
                    ),
                ),
                (),
                NUMPY,
                seconds=60,
            ),
            Text(
                "what_it_gets_wrong",
                5,
                (
                    "1 point: names digits that are confused, from pictures "
                    "looked at.",
                    "1 point: a reason that can be seen in the pictures.",
                    "2 points: pictures held out of the training, and both "
                    "results named.",
                    "1 point: what to try next, with a reason.",
                ),
            ),
        ),
    )
