"""The networks of the figure: trained here, measured, and shipped small.

``python -m nnlib.figures.draw_digit.training`` writes the weights, what they
score, and the rows of `nnlib.data.digits` that the page can be shown. Two
networks are trained here; the third, "8x8", is the front page's
(`nnlib.figures.digit_net`). A test trains them again.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib import (
    Adam,
    CrossEntropyLoss,
    Linear,
    ReLU,
    Sequential,
    fit,
    nudge,
    pixels_of,
)
from nnlib.data import digits, drawn_digits, traced_digits
from nnlib.figures import digit_net

HERE = Path(__file__).parent
FILES = {
    "8x8": digit_net.FILE,
    "nudged": digit_net.FILE.with_name("nudged-knobs.js"),
    "finer": HERE / "later" / "finer-knobs.js",
}
SIDES = {"8x8": 8, "nudged": 8, "finer": 16}
COPIES = 9  # of each row, for the nudged network
DRAWN = 4000  # drawings that the finer network is shown
EPOCHS = 30
SEED = 7
RATE = 0.003


def trained(name: str) -> Sequential:
    """Return a network after its training, in full precision."""
    if name == "8x8":
        return digit_net.trained()
    return nudged() if name == "nudged" else finer()


def nudged() -> Sequential:
    """Return the network that saw nine copies of each row, as in chapter 7."""
    X, y = digits()
    train = digit_net.rows()[0]
    A, rng = X[train] / 16, np.random.default_rng(0)
    copies = [nudge(A, rng=rng) for _ in range(COPIES)]
    return digit_net.taught(
        np.vstack([A, *copies]), np.tile(y[train], 1 + COPIES)
    )


def finer() -> Sequential:
    """Return a network that saw each drawing nudged anew in each epoch."""
    drawings, y = drawn_digits(DRAWN, rng=np.random.default_rng(SEED))
    X = np.array([pixels_of(d, 16) for d in drawings]) / 4
    rng = np.random.default_rng(SEED)
    net = Sequential(
        Linear(X.shape[1], 32, rng=rng), ReLU(), Linear(32, 10, rng=rng)
    )
    descend = Adam(net.parameters(), lr=RATE)
    for epoch in range(EPOCHS):
        descend.lr = RATE * (1 - 0.9 * epoch / EPOCHS)
        again = nudge(X, rng=rng)
        fit(
            net,
            again,
            y,
            CrossEntropyLoss(),
            descend,
            epochs=1,
            batch_size=32,
            rng=rng,
        )
    return net


@cache
def shipped(name: str) -> Sequential:
    """Return a network as the figure has it."""
    return digit_net.shipped(FILES[name], SIDES[name] ** 2)


def says(
    net: Sequential, drawings: list, side: int, normalise: bool
) -> NDArray:
    """Return what a network calls some drawings."""
    pixels = [pixels_of(d, side, normalise=normalise) for d in drawings]
    return net(np.array(pixels) * (side / 32) ** 2).argmax(axis=1)


@cache
def scores() -> dict[str, dict[str, list[int]]]:
    """Return how many each network gets right, and of how many.

    "test" are the rows of `digits` that were kept apart, "drawn" the digits
    of `traced_digits`, normalised, and "as drawn" the same as they are.
    """
    X, y = digits()
    test = digit_net.rows()[1]
    drawings, labels = traced_digits()
    found = {}
    for name, side in SIDES.items():
        net = shipped(name)
        mine = {}
        if side == 8:
            right = net(X[test] / 16).argmax(axis=1) == y[test]
            mine["test"] = [int(right.sum()), len(test)]
        for part, normalise in (("drawn", True), ("as drawn", False)):
            right = says(net, drawings, side, normalise) == labels
            mine[part] = [int(right.sum()), len(labels)]
        found[name] = mine
    return found


def letters(pixels: NDArray) -> str:
    """Return ink from 0 to 16 as letters from a to q."""
    return "".join(chr(ord("a") + int(ink)) for ink in pixels)


def write() -> None:
    """Train the networks and write all that is made of them."""
    program = "nnlib.figures.draw_digit.training"
    for name in ("nudged", "finer"):
        digit_net.write(trained(name), FILES[name], program)
    shipped.cache_clear()
    _write("scores.js", {"SCORES": scores()})
    X, y = digits()
    train, test = digit_net.rows()
    rows = {
        "TRAIN": [letters(X[train].ravel()), letters(y[train])],
        "TEST": [letters(X[test].ravel()), letters(y[test])],
    }
    _write("later/digit-rows.js", rows)


def _write(name: str, constants: dict[str, object]) -> None:
    lines = ["/** Made by `python -m nnlib.figures.draw_digit.training`. */"]
    for constant, value in constants.items():
        lines.append(
            f"export const {constant} = {json.dumps(value, indent=2)};"
        )
    text = "\n".join(lines) + "\n"
    (HERE / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
