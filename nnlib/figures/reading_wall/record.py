"""What the figure brings along: the digits, and the book's own training.

``python -m nnlib.figures.reading_wall.record`` trains the chapter's networks
and writes `start.js`, `later/run.js`, `book.json`, by which the book's own
training is known, and, into `look.css`, the wall's picture. A test trains them
again.
"""

from __future__ import annotations

import base64
import json
import re
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib import SGD, CrossEntropyLoss, Linear, Sequential, Sigmoid, fit
from nnlib.data import digits

from . import LOOKS, POOLED_SHAPES, SHAPES, STEPS, STRIDE, some, written

HERE = Path(__file__).parent
PROGRAM = "nnlib.figures.reading_wall.record"
BOOK = HERE / "later" / "run.js"
COLUMNS, ROWS = 4, 14  # of the tiles of one digit
SHADES = 4  # of ink, in the wall's picture
EDGES = np.array([[-1, 0, 1]] * 3)
SLANT = np.array([[0, 1, 1], [-1, 0, 1], [-1, -1, 0]])
FOUR = np.array([EDGES, EDGES.T, SLANT, SLANT[:, ::-1]])
KINDS = np.concatenate([FOUR, -FOUR]).reshape(8, 9)


def rows() -> tuple[NDArray, NDArray, NDArray, NDArray]:
    """Return the chapter's rows: to train on, and the test rows, sorted."""
    X, y = digits()
    order = np.random.default_rng(0).permutation(len(y))
    X, y = X[order] / 16, y[order]
    test = 1348 + np.argsort(y[1348:], kind="stable")
    return X[:1348], y[:1348], X[test], y[test]


def moved(X: NDArray) -> NDArray:
    """Return the images one pixel further to the right."""
    return np.roll(X.reshape(-1, 8, 8), 1, axis=2).reshape(-1, 64)


def pooled(X: NDArray) -> NDArray:
    """Return the 72 numbers that eight kinds of nine weights leave."""
    images = X.reshape(-1, 8, 8)
    patches = np.lib.stride_tricks.sliding_window_view(images, (3, 3), (1, 2))
    maps = np.maximum(patches.reshape(-1, 36, 9) @ KINDS.T, 0)
    return maps.reshape(-1, 3, 2, 3, 2, 8).max(axis=(2, 4)).reshape(-1, 72)


def looks() -> list[list[tuple[NDArray, NDArray]]]:
    """Return the chapter's layers at the start and after each ten steps."""
    X, y = rows()[:2]
    rng = np.random.default_rng(0)
    first, last = (
        Linear.of(rng.normal(size=(n, m)) / np.sqrt(n), np.zeros(m))
        for n, m in ((64, 32), (32, 10))
    )
    net = Sequential(first, Sigmoid(), last)
    descend, loss = SGD(net.parameters(), lr=4), CrossEntropyLoss()

    def now():
        return [(own.weight.copy(), own.bias.copy()) for own in (first, last)]

    found = [now()]
    while len(found) < LOOKS:
        fit(net, X, y, loss, descend, epochs=STRIDE)
        found.append(now())
    return found


def sliding() -> list[tuple[NDArray, NDArray]]:
    """Return the layer that has learned to read what pooling leaves."""
    X, y = rows()[:2]
    layer = Linear.of(np.zeros((72, 10)), np.zeros(10))
    net = Sequential(layer)
    descend = SGD(net.parameters(), lr=0.5)
    fit(net, pooled(X), y, CrossEntropyLoss(), descend, epochs=STEPS)
    return [(layer.weight, layer.bias)]


def of_the_book(name: str) -> list[str]:
    """Return the knobs that the pages bring along."""
    line = f"export const {name} = "
    lines = BOOK.read_text(encoding="utf-8").splitlines()
    (found,) = (one for one in lines if one.startswith(line))
    return json.loads(found[len(line) :].rstrip(";"))


def letters(inks: NDArray) -> str:
    """Return ink from 0 to 16 as letters from a to q."""
    return "".join(chr(ord("a") + int(ink)) for ink in inks.ravel())


def sprite() -> NDArray:
    """Return the wall in shades, ten digits side by side in four columns."""
    X, y = rows()[2:]
    wall = np.zeros((8 * ROWS, 8 * COLUMNS * 10), int)
    for digit in range(10):
        for n, image in enumerate(X[y == digit]):
            top, left = 8 * (n // COLUMNS), 8 * (n % COLUMNS + COLUMNS * digit)
            shades = (SHADES * image + 0.5).astype(int)
            shades = np.maximum(shades, image > 0)  # the palest is seen
            wall[top : top + 8, left : left + 8] = shades.reshape(8, 8)
    return wall


def png(shades: NDArray) -> bytes:
    """Return a picture of black, from none of it to full."""
    high, wide = shades.shape
    lines = (shades[:, ::2] << 4 | shades[:, 1::2]).astype(np.uint8)
    raw = b"".join(b"\0" + line.tobytes() for line in lines)
    opacity = bytes(round(255 * n / SHADES) for n in range(SHADES + 1))

    def piece(name, data):
        checked = name + data
        end = struct.pack(">I", zlib.crc32(checked))
        return struct.pack(">I", len(data)) + checked + end

    head = struct.pack(">IIBBBBB", wide, high, 4, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        [
            piece(b"IHDR", head),
            piece(b"PLTE", bytes(3 * len(opacity))),
            piece(b"tRNS", opacity),
            piece(b"IDAT", zlib.compress(raw, 9)),
            piece(b"IEND", b""),
        ]
    )


def answers(layers: list[tuple[NDArray, NDArray]], X: NDArray) -> NDArray:
    """Return what a network calls some images."""
    (W1, b1), (W2, b2) = layers
    hidden = 1 / (1 + np.exp(-(X @ W1 + b1)))
    return (hidden @ W2 + b2).argmax(axis=1)


def write() -> None:
    """Write all that is made here."""
    X, y = rows()[2:]
    run = looks()
    start = {
        "COUNTS": np.bincount(y).tolist(),
        "START": "".join(map(str, answers(run[0], X))),
    }
    later = {
        "IMAGES": letters(16 * X),
        "RUN": [written(layers, SHAPES) for layers in run],
        "POOLED": [written(sliding(), POOLED_SHAPES)],
    }
    for file, constants in ((HERE / "start.js", start), (BOOK, later)):
        lines = [f"/** Made by `python -m {PROGRAM}`. */"]
        for name, value in constants.items():
            lines.append(f"export const {name} = {json.dumps(value)};")
        text = "\n".join(lines) + "\n"
        file.write_text(text, encoding="utf-8", newline="\n")
    known = {name: some(later[name]).tolist() for name in ("RUN", "POOLED")}
    (HERE / "book.json").write_text(
        json.dumps(known) + "\n", encoding="utf-8", newline="\n"
    )
    kept = base64.b64encode(png(sprite())).decode()
    look = HERE / "look.css"
    text = re.sub(
        r'(--nn-wall: url\("data:image/png;base64,)[^"]*',
        lambda found: found[1] + kept,
        look.read_text(encoding="utf-8"),
    )
    look.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
