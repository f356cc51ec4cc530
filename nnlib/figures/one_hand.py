"""Ten digits of one hand: a stranger's, until the reader has drawn some.

``python -m nnlib.figures.one_hand`` writes them for the page. They are of
`nnlib.traced_digits`, from the hand that is most like all 39: as they were
drawn, normalised, and read by the nudged network, as near to the mean of all
as any. A test finds it again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from nnlib.data import traced_digits

FILE = Path(__file__).parent / "js/computing/one-hand.js"
HAND = 6  # of 39
Drawing = list[list[list[float]]]


def drawings() -> list[list]:
    """Return pairs of a digit and its drawing, as a figure has them."""
    traced, digits = traced_digits()
    own = range(10 * HAND, 10 * HAND + 10)
    return [[int(digits[i]), [s.tolist() for s in traced[i]]] for i in own]


def ten(examples: Sequence) -> list[Drawing | None]:
    """Return the newest drawing of each digit; without any, a stranger's."""
    newest = dict(examples or drawings())
    return [newest.get(digit) for digit in range(10)]


def write() -> None:
    """Write them for the page."""
    text = json.dumps(drawings(), separators=(",", ":"))
    FILE.write_text(
        "/** Made by `python -m nnlib.figures.one_hand`: it says whose. */\n"
        f"export const HAND = {text};\n",
        encoding="utf-8",
        newline="\n",
    )


if __name__ == "__main__":
    write()
