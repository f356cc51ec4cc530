"""What the figure must show, as `nnlib` computes it."""

from functools import cache

from nnlib import count_mistakes, neuron, perceptron_step, weighted_sum

from ..three_to_eight import THREE
from ..three_to_eight.oracle import paint
from . import LOOKS
from .cards import cards


@cache
def moments():
    """Return the knobs before each look, and how many cards are wrong."""
    X, y = cards()
    w, b = [0.0] * 64, 0.0
    found = [(w, b, count_mistakes(X, y, w, b))]
    for look in range(LOOKS):
        card = look % len(X)
        w, b = perceptron_step(X[card], y[card], w, b)
        found.append((w, b, count_mistakes(X, y, w, b)))
    return found


def corrections(looks):
    """Return after which looks the knobs are others than before."""
    found = moments()[: looks + 1]
    return [n for n in range(1, len(found)) if found[n][0] != found[n - 1][0]]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    looks = state["looks"]
    w, b, mistakes = moments()[looks]
    if state["unseen"]:
        return {"bias": [b]} | painted(state, w, b)
    X = cards()[0]
    card = X[min(looks, LOOKS - 1) % len(X)]
    found = {
        "bias": [b],
        "z": [weighted_sum(card, w, b)],
        "mistakes": [mistakes],
    }
    after = [moments()[n][2] for n in corrections(looks)]
    return found | ({"after": after} if after else {})


def painted(state, w, b):
    """Return what is shown of the 3 that is painted on."""
    pixels, at = state["pixels"], state["at"]
    found = {
        "z": [weighted_sum(pixels, w, b)],
        "says": [8 if neuron(pixels, w, b) else 3],
        "changed": [changed(state)],
    }
    more = pixels[at] - THREE[at]
    if more:
        found |= {"weight": [w[at]], "ink": [more], "gain": [w[at] * more]}
    return found


def changed(state):
    """Return how many pixels are not as they were."""
    return sum(a != b for a, b in zip(state["pixels"], THREE, strict=True))


def kinds():
    """Return how many cards were added, and how many subtracted."""
    y = cards()[1]
    labels = [y[(n - 1) % len(y)] for n in corrections(LOOKS)]
    return [labels.count(1), labels.count(0)]


def teach(hand):
    """Let the rule do the rest."""
    hand.do("end")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"01-learn": teach, "01-fool": paint(42, 34)}


# What each praise says in digits, and that what it compares is so.
says = {
    "01-learn": lambda state: kinds(),
    "01-fool": lambda state: [8, changed(state), 64],
}
