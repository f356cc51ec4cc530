"""The forty cards: chosen by a rule, not by what the neuron makes of them.

``python -m nnlib.figures.card_learning.cards`` writes them to ``cards.js``. A
test makes them again.
"""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib.data import digits
from nnlib.figures.digit_net import rows
from nnlib.figures.digit_space.places import inks

FILE = Path(__file__).parent / "cards.js"
EACH = 20  # threes, and as many eights
PAIR = (3, 8)


def card_rows() -> NDArray:
    """Return the rows of the cards: a 3 and an 8 in turns."""
    train = np.sort(rows()[0])
    labels = digits()[1][train]
    firsts = [train[labels == digit][:EACH] for digit in PAIR]
    return np.column_stack(firsts).ravel()


def cards() -> tuple[list[list[float]], list[int]]:
    """Return the cards' inks, and their labels: 1 for an 8."""
    X, y = digits()
    chosen = card_rows()
    return X[chosen].tolist(), (y[chosen] == 8).astype(int).tolist()


def write() -> None:
    """Write them."""
    text = json.dumps([inks(row) for row in card_rows()], indent=2)
    FILE.write_text(
        "/** Made by `python -m nnlib.figures.card_learning.cards`. */\n"
        f"export const CARDS = {text};\n",
        encoding="utf-8",
        newline="\n",
    )


if __name__ == "__main__":
    write()
