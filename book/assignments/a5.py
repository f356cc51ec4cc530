"""Hidden checks of assignment 5, Backprop. The grader's; never sent."""

from itertools import pairwise

import numpy as np

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Code,
    Kept,
    Mistake,
    Question,
    Step,
    Text,
    differs,
    signature,
)

SWAPS = (
    signature(
        "nudged_gradient(f, w, eps)",
        "by_nudging(w, f, eps)",
        "slopes_of(w, eps, f)",
    ),
    signature(
        "forward_pass(X, W1, b1, W2, b2)",
        "run_forward(W1, b1, W2, b2, X)",
        "hidden_and_outputs(W1, W2, b1, b2, X)",
    ),
    signature(
        "backward_pass(X, y, W1, b1, W2, b2)",
        "all_blame(W1, b1, W2, b2, X, y)",
        "gradients_of(y, X, W1, W2, b1, b2)",
    ),
    signature(
        "trained_knobs(X, y, W1, b1, W2, b2, lr, steps)",
        "after_training(lr, steps, W1, b1, W2, b2, X, y)",
        "descended(W1, W2, b1, b2, steps, lr, y, X)",
    ),
    signature("Value", "Node", "Scalar", "Tracked"),
)
NUMPY = ("numpy",)
FUNCTIONS = {
    "lambda v: (v ** 3).sum()": lambda v: (v**3).sum(),
    "lambda v: np.sin(v).prod()": lambda v: np.sin(v).prod(),
    "lambda v: np.exp(v).sum() ** 2": lambda v: np.exp(v).sum() ** 2,
}


def nudged(f, w, eps, both=True):
    """Return the gradient by differences."""
    gradient = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        up, down = w.astype(float), w.astype(float)
        up[place] += eps
        down[place] -= eps * both
        gradient[place] = (f(up) - f(down)) / (eps * (1 + both))
    return gradient


def functions(rng):
    """Draw functions, places and nudges."""
    shapes = [(3,), (2, 2), (1, 3)]
    return [
        (Code(text, f), rng.uniform(0.2, 1, shape), 0.05)
        for (text, f), shape in zip(FUNCTIONS.items(), shapes, strict=True)
    ]


def forward(X, W1, b1, W2, b2):
    """Return the hidden outputs and the outputs."""
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    return H, H @ W2 + b2


def backward(X, y, W1, b1, W2, b2, *, slope=True, mean=True, back=None):
    """Return the gradients, right or with a mistake."""
    H, out = forward(X, W1, b1, W2, b2)
    d_out = 2 * (out - y) / (y.size if mean else 1)
    d_hidden = d_out @ (W2 if back is None else back).T
    if slope:
        d_hidden = d_hidden * H * (1 - H)
    return X.T @ d_hidden, d_hidden.sum(0), H.T @ d_out, d_out.sum(0)


def train(X, y, W1, b1, W2, b2, lr, steps, early=False):
    """Return the knobs after a few steps."""
    for _ in range(steps):
        blame = backward(X, y, W1, b1, W2, b2)
        back = W2 - lr * blame[2] if early else None
        blame = backward(X, y, W1, b1, W2, b2, back=back)
        W1, b1, W2, b2 = (
            knob - lr * each
            for knob, each in zip((W1, b1, W2, b2), blame, strict=True)
        )
    return W1, b1, W2, b2


def networks(rng):
    """Draw data and networks of several shapes."""
    found = []
    for m, n, k, o in ((4, 2, 3, 1), (1, 3, 2, 2), (6, 1, 4, 3)):
        shapes = [(m, n), (m, o), (n, k), (k,), (k, o), (o,)]
        found.append(tuple(rng.normal(size=shape) for shape in shapes))
    return found


def without_y(rng):
    """Draw the same without targets."""
    return [(X, *knobs) for X, _, *knobs in networks(rng)]


def runs(rng):
    """Draw networks to train."""
    return [(*each, 0.3, steps) for each, steps in zip(
        networks(rng), (1, 2, 5), strict=True
    )]  # fmt: skip


def halves(got, wanted, which):
    """Judge two of the four gradients."""
    return len(got) == 4 and not any(
        differs(got[k], wanted[k], rtol=1e-5) for k in which
    )


def numbers(rng):
    """Draw three numbers."""
    return [tuple(rng.uniform(-3, 3, 3).round(2).tolist()) for _ in range(3)]


def assignment(variant):
    """Return the assignment."""
    name = variant.apply("Value")

    def graph(a, b, c):
        """Compute z = (a b + c) a and go back."""
        make = [
            Step(name, (value,), keep=letter)
            for letter, value in zip("abc", (a, b, c), strict=True)
        ]
        return [
            *make,
            Step("__mul__", (Kept("b"),), of="a", keep="ab"),
            Step("__add__", (Kept("c"),), of="ab", keep="sum"),
            Step("__mul__", (Kept("a"),), of="sum", keep="z"),
            Step("backward", (), of="z", keep="nothing"),
            Step("data", None, of="z"),
            *(Step("grad", None, of=letter) for letter in "abc"),
        ]

    def forward_right(got, a, b, c):
        return not differs(got[-4], (a * b + c) * a, rtol=1e-5)

    def slopes_right(got, a, b, c):
        slopes = [2 * a * b + c, a * a, a]
        return not any(
            differs(came, slope, rtol=1e-5)
            for came, slope in zip(got[-3:], slopes, strict=True)
        )

    def deep(a, b, c):
        """Add a to itself again and again: z = 8 a b."""
        doubling = [
            Step("__add__", (Kept(one),), of=one, keep=two)
            for one, two in pairwise(["a", "two", "four", "eight"])
        ]
        return [
            Step(name, (a,), keep="a"),
            Step(name, (b,), keep="b"),
            *doubling,
            Step("__mul__", (Kept("b"),), of="eight", keep="z"),
            Step("backward", (), of="z", keep="nothing"),
            Step("grad", None, of="a"),
        ]

    def deep_right(got, a, b, c):
        return not differs(got[-1], 8 * b, rtol=1e-5)

    return Assignment(
        version=3,
        title="Backprop",
        minutes=120,
        questions=(
            Question(
                "nudged_gradient(f, w, eps)",
                nudged,
                (
                    Check(3, "Up and down, divided by twice eps.", functions),
                    Check(1, "Nudge a copy.", functions, keeps=True),
                ),
                (
                    Mistake(
                        "It nudges up only. Up and down is much closer.",
                        lambda f, w, eps: nudged(f, w, eps, both=False),
                    ),
                    Mistake(
                        "From down to up it is two nudges: divide by 2 eps.",
                        lambda f, w, eps: 2 * nudged(f, w, eps),
                    ),
                ),
                NUMPY,
                rtol=1e-5,
            ),
            Question(
                "forward_pass(X, W1, b1, W2, b2)",
                forward,
                (Check(3, "Sum, sigmoid; sum.", without_y),),
                (
                    Mistake(
                        "The outputs have no activation here.",
                        lambda *a: (
                            forward(*a)[0],
                            1 / (1 + np.exp(-forward(*a)[1])),
                        ),
                    ),
                    Mistake(
                        "The sigmoid of the hidden layer is missing.",
                        lambda X, W1, b1, W2, b2: (
                            X @ W1 + b1,
                            (X @ W1 + b1) @ W2 + b2,
                        ),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "backward_pass(X, y, W1, b1, W2, b2)",
                backward,
                (
                    Check(
                        3,
                        "W2 and b2: the blame of the outputs, times what came "
                        "in.",
                        networks,
                        lambda got, *a: halves(got, backward(*a), (2, 3)),
                    ),
                    Check(
                        3,
                        "W1 and b1: the blame goes back through W2, then "
                        "through the sigmoid's slope.",
                        networks,
                        lambda got, *a: halves(got, backward(*a), (0, 1)),
                    ),
                ),
                (
                    Mistake(
                        "The slope of the sigmoid, H (1 - H), is missing.",
                        lambda *a: backward(*a, slope=False),
                    ),
                    Mistake(
                        "It is the gradient of the sum of the squares. The "
                        "loss is their mean.",
                        lambda *a: backward(*a, mean=False),
                    ),
                    Mistake(
                        "A factor 2 is missing: the slope of a square.",
                        lambda *a: tuple(g / 2 for g in backward(*a)),
                    ),
                    Mistake(
                        "The sign is wrong: error is output minus target.",
                        lambda *a: tuple(-g for g in backward(*a)),
                    ),
                ),
                NUMPY,
            ),
            Question(
                "trained_knobs(X, y, W1, b1, W2, b2, lr, steps)",
                train,
                (
                    Check(
                        4,
                        "Forward, backward, then move all knobs; so many "
                        "times.",
                        runs,
                    ),
                    Check(1, "Move copies.", runs, keeps=True),
                ),
                (
                    Mistake(
                        "It moves W2 before the blame has gone back through "
                        "it. Compute all blame with the old knobs first.",
                        lambda *a: train(*a, early=True),
                    ),
                    Mistake(
                        "It takes one step, whatever `steps` says.",
                        lambda *a: train(*a[:-1], min(a[-1], 1)),
                    ),
                    Mistake(
                        "It goes uphill. Subtract the gradient.",
                        lambda *a: train(*a[:-2], -a[-2], a[-1]),
                    ),
                ),
                NUMPY,
                rtol=1e-5,
            ),
            Question(
                "Value",
                None,
                (
                    Check(
                        1,
                        "Sum and product must come out right.",
                        numbers,
                        forward_right,
                        graph,
                    ),
                    Check(
                        2,
                        "Gradients add where a value was used more than once.",
                        numbers,
                        slopes_right,
                        graph,
                    ),
                    Check(
                        1,
                        "What is z = x + x, with x itself such a sum?",
                        numbers,
                        deep_right,
                        deep,
                    ),
                ),
                (
                    Mistake(
                        "It keeps the last blame only. Gradients add where a "
                        "value was used more than once.",
                        when=lambda got, a, b, c: (
                            len(got) > 8
                            and not slopes_right(got, a, b, c)
                            and bool(
                                np.isclose(got[-3], a * b + c)
                                or np.isclose(got[-3], a * b)
                            )
                        ),
                    ),
                ),
                NUMPY,
            ),
            Text(
                "why_early",
                3,
                (
                    "1 point: blame is passed back through weights that have "
                    "moved already.",
                    "1 point: only the last layer's gradients are still "
                    "right.",
                    "1 point: small steps leave it nearly right, so the loss "
                    "falls all the same.",
                ),
            ),
        ),
    )
