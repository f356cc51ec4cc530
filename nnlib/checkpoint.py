"""Keeping knobs to go back to: from a run that ran away, or past its best."""

from __future__ import annotations

import math
import sys
from typing import NoReturn

import numpy as np

from nnlib import check
from nnlib.layers import Array


class DivergenceError(ArithmeticError):
    """Training ran away: the loss grew out of all bounds."""


class Keeper:
    """Watches a training run and keeps its knobs.

    A loss that is not finite, or a billion times the first one, has run away.

    Parameters
    ----------
    knobs : array of shape (n,), which training changes
    patience : epochs to wait for a lower loss, or None for ever
    """

    def __init__(self, knobs: Array, patience: int | None) -> None:
        if patience is not None:
            check.count(patience, "patience")
        self.knobs, self.patience = knobs, patience
        self.now, self.good = knobs.copy(), knobs.copy()
        self.limit = sys.float_info.max
        self.best, self.best_value, self.waited = None, math.inf, 0

    def begin(self) -> None:
        """Remember the knobs before an epoch."""
        np.copyto(self.now, self.knobs)

    def check(self, epoch: int, value: float, lr: float) -> None:
        """Refuse a loss that ran away; else the epoch's knobs were good."""
        if not value <= self.limit:  # so written, NaN is refused too
            self._go_back(f"in epoch {epoch} the loss became {value:g}", lr)
        if self.limit == sys.float_info.max:
            self.limit = min(1e9 * max(value, 1.0), sys.float_info.max / 2)
        self.now, self.good = self.good, self.now

    def gives_up(self, value: float) -> bool:
        """Tell whether the loss has not fallen for `patience` epochs."""
        if value < self.best_value:
            self.best, self.best_value = self.knobs.copy(), value
            self.waited = 0
        else:
            self.waited += 1
        return self.waited >= self.patience

    def end(self, lr: float) -> None:
        """Go back to the best knobs; refuse a last step that ran away."""
        if self.best is not None:
            self.knobs[:] = self.best
        if not np.isfinite(self.knobs).all():
            self._go_back("after the last epoch the loss is infinite", lr)

    def _go_back(self, what: str, lr: float) -> NoReturn:
        self.knobs[:] = self.good
        raise DivergenceError(
            f"training diverged: {what} with learning rate {lr:g}; the "
            "network keeps the last knobs that worked. Try a smaller "
            "learning rate"
        )
