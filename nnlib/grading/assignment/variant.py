"""Variants: the same assignment with other names, orders and constants.

A solution of one class then does not fit the next.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Swap:
    """Pieces of the master's text and what may stand in their place.

    Attributes
    ----------
    texts : as the master has them: names, numbers, a function's signature
    others : what a variant may have instead, one text for each of `texts`
    """

    texts: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]


def number(text: str, *others: str) -> Swap:
    """Return the swap of a constant, written as the master writes it."""
    return Swap((text,), tuple((other,) for other in others))


def signature(text: str, *others: str) -> Swap:
    """Return the swap of a function's name and of its arguments' order.

    The master writes its definition, and each call with variables, exactly
    like this; all other calls name their arguments.
    """

    def with_name(call: str) -> tuple[str, str]:
        return call, call.partition("(")[0]

    return Swap(with_name(text), tuple(map(with_name, others)))


@dataclass(frozen=True)
class Variant:
    """A choice for each swap.

    Attributes
    ----------
    seed : what it was drawn from; empty for the plain one
    choices : what stands for each text
    """

    seed: str = ""
    choices: dict[str, str] = field(default_factory=dict)

    @classmethod
    def draw(cls, seed: str, swaps: tuple[Swap, ...]) -> Variant:
        """Return the variant of a seed, always the same one."""
        digest = hashlib.sha256(f"variant\0{seed}".encode()).digest()
        rng = np.random.default_rng(list(digest))
        choices: dict[str, str] = {}
        for swap in swaps:
            chosen = swap.others[rng.integers(len(swap.others))]
            choices.update(zip(swap.texts, chosen, strict=True))
        return cls(seed, choices)

    def apply(self, text: str) -> str:
        """Return a text with every swap made."""
        if not self.choices:
            return text
        # The longest first: a signature holds its name. All at once, so that
        # no swap changes what another has put there.
        longest = sorted(self.choices, key=len, reverse=True)
        pattern = "|".join(
            rf"(?<![\w.]){re.escape(piece)}(?!\.?\w)" for piece in longest
        )
        return re.sub(pattern, lambda match: self.choices[match[0]], text)

    def number(self, text: str) -> float:
        """Return the number that stands for one of the master's numbers."""
        return float(self.choices.get(text, text))

    def __hash__(self) -> int:
        return hash(self.seed)


PLAIN = Variant()
