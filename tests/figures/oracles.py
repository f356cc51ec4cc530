"""What a figure must show in a state, and how its challenges are met.

Each figure's folder has an ``oracle.py``: ``shows(state)`` gives the values of
each ``data-shows`` by name, as `nnlib` and NumPy compute them; ``meets`` gives
for each challenge the knobs to set, or a function of a `Hand`.
"""

import math
import re
from functools import cache
from importlib import import_module

from nnlib.figures import FIGURES

DIGITS = 4


@cache
def oracle(kind):
    """Return the oracle in the folder of a kind."""
    room = kind.replace("-", "_")
    return import_module(f"nnlib.figures.{room}.oracle")


def shows(kind, state):
    """Return the values of each `data-shows` in the figure, in their order."""
    return oracle(kind).shows(state)


def said(kind, state, path, value):
    """Return what a slider says: its value, or what that means."""
    meant = getattr(oracle(kind), "said", {}).get(path)
    return meant(state) if meant else value


def meets():
    """Return how each challenge of the book is met."""
    return {
        goal: how
        for figure in FIGURES
        for goal, how in getattr(
            oracle(figure.kind.default_value), "meets", {}
        ).items()
    }


def agrees(text, value):
    """Whether a shown number is the value, to the digits shown."""
    if isinstance(value, str):
        return text == value
    if text.startswith("> "):  # below 1, though a float may be rounded to it
        return float(text[2:]) < value <= 1
    shown = float(text.replace("\u2212", "-"))
    size = math.floor(math.log10(abs(value))) if value else 0
    # Sums of tenths carry an error of about 1e-15, which is not shown.
    return abs(shown - value) <= 0.5001 * 10 ** (size + 1 - DIGITS) + 1e-14


def check(kind, state, found):
    """Compare ``[(data-shows, text), …]`` with what `nnlib` computes."""
    wanted = shows(kind, state)
    assert {name for name, _ in found} == set(wanted), (kind, state)
    for name, values in wanted.items():
        texts = [text for known, text in found if known == name]
        assert len(texts) == len(values), (name, texts)
        for text, value in zip(texts, values, strict=True):
            assert agrees(text, value), f"{name} of {state}: {text} ≠ {value}"


# Subscripts and powers are no digits to `\d`; 10⁻⁸ is a way to write a place.
NUMBER = re.compile(r"(?<![\w.])\u2212?\d[\d,]*(?:\.\d+)?(?![\w.⁻⁰-⁹]*[⁻⁰-⁹])")

COMPARED = re.compile(
    r"\b(than|twice|half|quarter|hundred|thousandth|nearest|best|deeper|beat)\b"
)


def check_praise(kind, goal, state, praise):
    """Compare each number of a praise with what the oracle says there."""
    said = [
        text.rstrip(",").replace(",", "") for text in NUMBER.findall(praise)
    ]
    says = getattr(oracle(kind), "says", {}).get(goal)
    assert says or not COMPARED.search(praise), (goal, praise)
    wanted = says(state) if says else []
    assert len(said) == len(wanted), (goal, said, wanted)
    for text, value in zip(said, wanted, strict=True):
        shown = float(text.replace("\u2212", "-"))
        digits = len(text.partition(".")[2])
        assert abs(shown - value) <= 0.5001 * 10**-digits, (goal, text, value)
