"""The network that reads digits in the figures: trained here, shipped small.

``python -m nnlib.figures.digit_net`` trains it on three quarters of
`nnlib.data.digits` and writes ``js/computing/digit-knobs.js``, which
JavaScript and `shipped` read. Each list of knobs is kept as whole numbers
from -127 to 127 and one number that scales them: 1 byte a knob for 8, and what
that changes is measured in the tests. A test trains it again.
"""

import base64
import json
from collections.abc import Callable
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
    train_test_split,
)
from nnlib.data import digits

FILE = Path(__file__).parent / "js" / "computing" / "digit-knobs.js"
SEED = 7
MOST = 127  # of the whole numbers that stand for knobs


def rows() -> tuple[NDArray, NDArray]:
    """Return the numbers of the rows to train on, and of those to test on."""
    y = digits()[1]
    return train_test_split(
        np.arange(len(y)), y, rng=np.random.default_rng(SEED), stratify=y
    )[:2]


def trained(
    watch: Callable[[Sequential], object] = lambda net: None,
) -> Sequential:
    """Return the network after its training, in full precision.

    `watch` is called with it before its first epoch and after each.
    """
    X, y = digits()
    train = rows()[0]
    return taught(X[train] / 16, y[train], watch)


def taught(
    A: NDArray,
    y: NDArray,
    watch: Callable[[Sequential], object] = lambda net: None,
) -> Sequential:
    """Return a network of this size after thirty epochs on some rows."""
    rng = np.random.default_rng(SEED)
    net = Sequential(Linear(64, 32, rng=rng), ReLU(), Linear(32, 10, rng=rng))
    watch(net)
    fit(
        net,
        A,
        y,
        CrossEntropyLoss(),
        Adam(net.parameters(), lr=0.003),
        epochs=30,
        batch_size=32,
        rng=rng,
        callback=lambda epoch, net, history: watch(net),
    )
    return net


def packed(net: Sequential) -> dict[str, list | str]:
    """Return the knobs in so few digits, as they are shipped."""
    scales, knobs = [], b""
    for values in net.parameters().named().values():
        scale = float(f"{np.abs(values).max() / MOST:.9g}")
        scales.append(scale)
        knobs += np.rint(values / scale).astype(np.int8).tobytes()
    return {"scales": scales, "knobs": base64.b64encode(knobs).decode()}


def unpacked(kept: dict[str, list | str], inputs: int = 64) -> Sequential:
    """Return a network with the knobs that were kept."""
    whole = np.frombuffer(base64.b64decode(kept["knobs"]), np.int8)
    parts, used = [], 0
    shapes = [(inputs, 32), (32,), (32, 10), (10,)]
    for shape, scale in zip(shapes, kept["scales"], strict=True):
        size = int(np.prod(shape))
        parts.append(scale * whole[used : used + size].reshape(shape))
        used += size
    return Sequential(Linear.of(*parts[:2]), ReLU(), Linear.of(*parts[2:]))


def shipped(file: Path = FILE, inputs: int = 64) -> Sequential:
    """Return the network as the figures have it."""
    text = file.read_text(encoding="utf-8")
    kept = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return unpacked(kept, inputs)


def write(net: Sequential, file: Path, program: str) -> None:
    """Write the knobs of a network that a program has trained."""
    text = json.dumps(packed(net), indent=2)
    file.write_text(
        f"/** Made by `python -m {program}`, which says how. */\n"
        f"export const KNOBS = {text};\n",
        encoding="utf-8",
        newline="\n",
    )


if __name__ == "__main__":
    write(trained(), FILE, "nnlib.figures.digit_net")
