"""States of a training run to go back to: it ran away, or past its best."""

from __future__ import annotations

import math
import sys

import numpy as np

from nnlib import check
from nnlib.diagnosis import DivergenceError
from nnlib.optim import Optimizer

State = tuple[np.ndarray, dict[str, np.ndarray], dict[str, int]]


class Checkpoints:
    """Watches a training run and keeps its states.

    A state is the parameters and what the optimiser remembers. A loss that
    is not finite, or a billion times the first one, has run away.

    Parameters
    ----------
    optimizer : what moves the parameters
    patience : epochs to wait for a lower loss, or None for ever
    """

    def __init__(self, optimizer: Optimizer, patience: int | None) -> None:
        if patience is not None:
            check.count(patience, "patience")
        self.optimizer, self.patience = optimizer, patience
        self.parameters, memory = optimizer.parameters, optimizer.state_dict()
        self.arrays = [n for n, v in memory.items() if hasattr(v, "shape")]
        self.counts = [n for n, v in memory.items() if isinstance(v, int)]
        self.now, self.good = self._copy(), self._copy()
        self.limit = sys.float_info.max
        self.best, self.best_loss, self.waited = None, math.inf, 0

    def begin(self) -> None:
        """Keep the state before an epoch, in arrays that are there."""
        value, arrays, counts = self.now
        np.copyto(value, self.parameters.value)
        for name in arrays:
            np.copyto(arrays[name], getattr(self.optimizer, name))
        for name in counts:
            counts[name] = getattr(self.optimizer, name)

    def check(self, epoch: int, loss: float) -> None:
        """Refuse a loss that ran away; else the epoch's start was good."""
        if not loss <= self.limit:  # so written, NaN is refused too
            raise DivergenceError(f"in epoch {epoch} the loss became {loss:g}")
        if self.limit == sys.float_info.max:
            self.limit = min(1e9 * max(loss, 1.0), sys.float_info.max / 2)
        self.now, self.good = self.good, self.now

    def gives_up(self, loss: float) -> bool:
        """Tell whether the loss has not fallen for `patience` epochs."""
        if loss < self.best_loss:
            self.best, self.best_loss = self._copy(), loss
            self.waited = 0
        else:
            self.waited += 1
        return self.waited >= self.patience

    def end(self) -> None:
        """Go back to the best state; refuse a last step that ran away."""
        if self.best is not None:
            self.go_back(self.best)
        if not np.isfinite(self.parameters.value).all():
            raise DivergenceError("after the last epoch the loss is infinite")

    def go_back(self, state: State) -> None:
        """Be again as in a state that was kept."""
        value, arrays, counts = state
        self.parameters.value[:] = value
        for name, array in arrays.items():
            setattr(self.optimizer, name, array.copy())
        vars(self.optimizer).update(counts)

    def _copy(self) -> State:
        """Return the state as it is now, in arrays of its own."""
        memory = self.optimizer.state_dict()
        arrays, counts = (
            {name: memory[name] for name in names}
            for names in (self.arrays, self.counts)
        )
        return self.parameters.value.copy(), arrays, counts
