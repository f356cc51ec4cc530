"""The network that met a hundred drawings too: trained here, shipped small.

``python -m nnlib.figures.own_ten.training`` writes its weights. They are
chapter 7's last ones: nudged copies, and the program's drawings, normalised.
A test trains it again.
"""

from functools import cache
from pathlib import Path

import numpy as np

from nnlib import Sequential, nudge, pixels_of, redraw
from nnlib.data import digits, drawn_digits
from nnlib.figures import digit_net
from nnlib.figures.draw_digit.training import COPIES

FILE = Path(__file__).parent / "hundred-knobs.js"
DRAWN = 100
AGAIN = 10  # times each is drawn, a little otherwise


def trained() -> Sequential:
    """Return the network after its training, in full precision."""
    X, y = digits()
    train = digit_net.rows()[0]
    A, rng = X[train] / 16, np.random.default_rng(0)
    copies = [nudge(A, rng=rng) for _ in range(COPIES)]
    drawings, labels = drawn_digits(DRAWN, rng=np.random.default_rng(1))
    rng = np.random.default_rng(2)
    again = [redraw(one, rng=rng) for one in drawings for _ in range(AGAIN)]
    rows = np.array([pixels_of(one, normalise=True) for one in again]) / 16
    return digit_net.taught(
        np.vstack([A, *copies, rows]),
        np.concatenate([np.tile(y[train], 1 + COPIES), labels.repeat(AGAIN)]),
    )


@cache
def shipped() -> Sequential:
    """Return the network as the figure has it."""
    return digit_net.shipped(FILE)


if __name__ == "__main__":
    digit_net.write(trained(), FILE, "nnlib.figures.own_ten.training")
