"""What the figure must show, as `nnlib` computes it."""

import math

from nnlib import count_mistakes, fit_perceptron


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    w, b, points = state["w"], state["b"], state["points"]
    shows = {}
    if any(w):
        shows["distance"] = [-b / math.hypot(*w)]
    if points:
        X, y = [p[:2] for p in points], [p[2] for p in points]
        shows["mistakes"] = [count_mistakes(X, y, w, b)]
    return shows


def separate_the_points(hand):
    points = hand.state()["points"]
    X = [point[:2] for point in points]
    y = [point[2] for point in points]
    w, b, _ = fit_perceptron(X, y, [0, 0], 0)
    hand.set({"w.0": w[0], "w.1": w[1], "b": b})


def scale_the_knobs(hand, factor):
    hand.press("Reset")
    now = hand.state()
    knobs = {"w.0": now["w"][0], "w.1": now["w"][1], "b": now["b"]}
    hand.set({name: value * factor for name, value in knobs.items()})


def step_the_rule(hand):
    for _ in range(100):
        if hand.text("[data-shows=mistakes]") == "0":
            return
        hand.do("step")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "01-no-mistakes": separate_the_points,
    "01-same-line": lambda hand: scale_the_knobs(hand, 2),
    "01-swap": lambda hand: scale_the_knobs(hand, -1),
    "01-rule": step_the_rule,
}
