"""Where sums put the images of the test rows, before and after the middle.

``python -m nnlib.figures.digit_space.places`` writes it, and the images that
are astray, to ``places.js``. A test makes it again.
"""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnlib import relu
from nnlib.data import digits
from nnlib.figures.digit_net import rows, shipped

FILE = Path(__file__).parent / "places.js"
PAIR = (3, 8)


def of_the_pair(among: NDArray) -> NDArray:
    """Return which of some rows are threes or eights."""
    return among[np.isin(digits()[1][among], PAIR)]


def views() -> list[NDArray]:
    """Return all digits before and after the hidden layer."""
    pixels = digits()[0] / 16
    return [pixels, relu(shipped()[0](pixels))]


def sums() -> list[tuple[NDArray, NDArray]]:
    """Return weights (2 rows) and biases of the two sums, for each view.

    The first sum is 0 midway between the mean 3 and the mean 8, and 1 is how
    far these are apart. The second goes along the first principal axis of
    what is left when each digit's mean and all of the first are taken away.
    """
    train = of_the_pair(rows()[0])
    labels = digits()[1][train]
    found = []
    for view in views():
        X = view[train]
        three, eight = (X[labels == digit].mean(axis=0) for digit in PAIR)
        apart = np.linalg.norm(eight - three)
        along = (eight - three) / apart
        left = X - np.where(labels[:, None] == 3, three, eight)
        left -= np.outer(left @ along, along)
        up = np.linalg.svd(left)[2][0]
        if found:  # no dot is sent to the other side for nothing
            before = views()[0][train] @ found[0][0][1]
            up *= np.sign(np.corrcoef(X @ up, before)[0, 1])
        weights = np.array([along, up]) / apart
        biases = -weights @ (three + eight) / 2
        found.append((weights, biases))
    return found


def places() -> NDArray:
    """Return the two sums of each image, before and after, in thousandths.

    The second only spreads the dots: for it, hundredths are enough.
    """
    test = of_the_pair(rows()[1])
    found = [
        view[test] @ weights.T + biases
        for view, (weights, biases) in zip(views(), sums(), strict=True)
    ]
    fine = np.array([1, 10])
    return fine * np.rint(1000 * np.array(found) / fine).astype(int)


def astray(along: NDArray) -> NDArray:
    """Return which images are on the wrong side of the border."""
    is_eight = digits()[1][of_the_pair(rows()[1])] == 8
    return np.flatnonzero((along > 0) != is_eight)


def inks(row: int) -> str:
    """Return an image's ink, one sign from 0 to g a pixel."""
    return "".join("0123456789abcdefg"[int(ink)] for ink in digits()[0][row])


def made() -> dict[str, list]:
    """Return what the figure draws."""
    test = of_the_pair(rows()[1])
    before, after = places()
    return {
        "LABELS": digits()[1][test].tolist(),
        "BEFORE": before.T.tolist(),
        "AFTER": after.T.tolist(),
        "STRAYS": [
            {"n": int(n), "ink": inks(test[n])} for n in astray(before[:, 0])
        ],
    }


def write() -> None:
    """Write it."""
    FILE.write_text(
        "/** Made by `python -m nnlib.figures.digit_space.places`. */\n"
        + "".join(
            f"export const {name} = {json.dumps(value)};\n"
            for name, value in made().items()
        ),
        encoding="utf-8",
        newline="\n",
    )


if __name__ == "__main__":
    write()
