"""What the wall brings along: 390 drawings, and how the book reads them.

``python -m nnlib.figures.hands_field.record`` writes `strokes.js`, the
drawings of `nnlib.data.traced_digits` and where on the pad chapter 7 places
them, and `book.json` and `book.js`, what the chapter's networks say of them.
A test makes them again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib import pixels_of, softmax
from nnlib.data import traced_digits
from nnlib.figures import digit_net
from nnlib.figures.draw_digit import training as pad_nets
from nnlib.figures.own_ten import training as last_net

from . import signs

HERE = Path(__file__).parent
PROGRAM = "nnlib.figures.hands_field.record"
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
PARTS = 1000  # of the pad's side


def places() -> NDArray:
    """Return where chapter 7 places the drawings, half as large."""
    return np.random.default_rng(2).uniform(0, 0.5, (390, 2))


def rows(normalise: bool) -> NDArray:
    """Return the rows that the chapter makes of the small drawings."""
    made = []
    for strokes, corner in zip(traced_digits()[0], places(), strict=True):
        small = [0.5 * stroke + corner for stroke in strokes]
        made.append(pixels_of(small, normalise=normalise))
    return np.array(made) / 16


def readings() -> dict[str, str]:
    """Return what each network of the chapter says of the drawings."""
    first, normal = digit_net.trained(), rows(normalise=True)
    read = {
        "drawn": (first, rows(normalise=False)),
        "normalised": (first, normal),
        "nudged": (pad_nets.nudged(), normal),
        "hundred": (last_net.trained(), normal),
    }
    return {name: signs(softmax(net(A))) for name, (net, A) in read.items()}


def written(numbers: Iterable[int]) -> str:
    """Return whole numbers as signs: the smaller, the fewer."""
    text = ""
    for number in numbers:
        left = -2 * number - 1 if number < 0 else 2 * number
        while left >= 32:
            text += SIGNS[32 + left % 32]
            left //= 32
        text += SIGNS[left]
    return text


def drawings() -> list[int]:
    """Return strokes as numbers: how many, then points from point to point."""
    numbers = []
    for strokes in traced_digits()[0]:
        numbers.append(len(strokes))
        for stroke in strokes:
            whole = np.rint(PARTS * stroke).astype(int)
            steps = np.diff(whole, axis=0, prepend=[[0, 0]])
            numbers += [len(steps), *steps.ravel().tolist()]
    return numbers


def write() -> None:
    """Write all that is made here."""
    corners = np.rint(PARTS * places()).astype(int).ravel().tolist()
    head = f"/** Made by `python -m {PROGRAM}`. */\n"
    read = readings()
    texts = {
        "strokes.js": f'{head}export const STROKES =\n  "'
        f'{written(drawings())}";\nexport const PLACES =\n  "'
        f'{written(corners)}";\n',
        "book.js": f"{head}export const BOOK = {json.dumps(read)};\n",
        "book.json": json.dumps(read) + "\n",
    }
    for name, text in texts.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
