"""What the figure must show, as NumPy tosses."""

import math
from functools import cache

import numpy as np

from nnlib.figures.luckiest import CROWDS


@cache
def scores(seed):
    """Return how many of twenty each guesser has right."""
    coin = np.random.default_rng(seed)
    return coin.integers(0, 2, (CROWDS[-1], 20), dtype=bool).sum(axis=1)


def best(crowd, seed):
    """Return what the best has right, of twenty and of a thousand."""
    right = scores(seed)[: CROWDS[crowd]]
    who = int(right.argmax())
    new = np.random.default_rng([seed, 1 + who])
    return int(right[who]), int(new.integers(0, 2, 1000, dtype=bool).sum())


def percent(kept, place, count):
    """Return the share that they have right, to a tenth, a half upwards."""
    share = 100 * sum(one[place] for one in kept) / (count * len(kept))
    return math.floor(10 * share + 0.5) / 10


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    now = [state["crowd"], state["seed"]]
    kept = [best(*one) for one in state["kept"]]
    right, new = best(*now)
    found = {"best": [right]}
    if kept and list(state["kept"][-1]) == now:
        found["new"] = [new]
    if len(kept) > 1:
        found |= {
            "kept": [len(kept)],
            "before": [percent(kept, 0, 20)],
            "after": [percent(kept, 1, 1000)],
        }
    return found


def keep_one_with_eighteen(hand):
    """Let the most guess, again until one has eighteen, and keep that one."""
    hand.set({"crowd": len(CROWDS) - 1})
    while best(len(CROWDS) - 1, hand.state()["seed"])[0] < 18:
        hand.do("again")
    hand.do("keep")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"06-eighteen": keep_one_with_eighteen}


def eighteen(state):
    """Return what the praise says of the last kept one with eighteen."""
    lucky = [one for one in state["kept"] if best(*one)[0] >= 18][-1]
    right, new = best(*lucky)
    return [right, 20, CROWDS[lucky[0]], 1000, new]


# What each praise says in digits, and that what it compares is so.
says = {"06-eighteen": eighteen}

# What a slider says where that is not its number.
said = {"crowd": lambda state: CROWDS[state["crowd"]]}
