"""What the figure must show, as `nnlib` computes it."""

import numpy as np

from nnlib import handwriting as by_hand
from nnlib import pixels_of, softmax
from nnlib.figures import one_hand
from nnlib.figures.draw_digit.oracle import percent, told_of_ten
from nnlib.figures.draw_digit.training import shipped


def pixels(ink, steps):
    """Return what the network is given after some of the steps."""
    start = [32 * np.array(stroke) for stroke in ink if len(stroke)]
    if not start or steps in (0, 3):
        return pixels_of(ink, normalise=steps == 3)
    fine, usual = by_hand.PENS[0], by_hand.USUAL
    points = np.vstack(start)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    moved = [line - middle + 16 for line in start]
    lengths = by_hand._lengths(by_hand._stretched(start, usual))
    broad = by_hand._pen_for(by_hand._total(lengths))
    ends = (
        start,
        moved,
        *(by_hand._stretched(start, p) for p in (fine, broad)),
    )
    step = int(steps)
    part = steps - step
    lines = [
        (1 - part) * a + part * b
        for a, b in zip(ends[step], ends[step + 1], strict=True)
    ]
    pen = (1 - part) * fine + part * broad if step == 2 else fine
    inked = by_hand._inked(lines, pen)
    return inked.reshape(8, 4, 8, 4).sum(axis=(1, 3)).ravel()


def read(given):
    """Return the ten shares."""
    return softmax(shipped("8x8")([given / 16]))[0]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    given = pixels(state["ink"], state["steps"])
    shares = read(given)
    sent = [
        None if ink is None else pixels(ink, state["steps"])
        for ink in one_hand.ten(state["examples"])
    ]
    ten = [None if one is None else int(read(one).argmax()) for one in sent]
    says = int(shares.argmax())
    return {
        "says": [says],
        "sure": [percent(shares[says])],
        "ink": [int(given.sum())],
        "share": [percent(share) for share in shares],
    } | told_of_ten(ten)
