"""States of a training run to go back to: it ran away, or past its best."""

from __future__ import annotations

import copy
import math
import sys

import numpy as np

from nnlib import check
from nnlib.diagnosis import DivergenceError
from nnlib.optim import Optimizer

State = tuple[np.ndarray, dict[str, np.ndarray | int]]


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
        self.parameters = optimizer.parameters
        state = optimizer.state_dict().items()
        self.names = [n for n, v in state if isinstance(v, np.ndarray | int)]
        self.now = self.good = self._copy()
        self.limit = sys.float_info.max
        self.best, self.best_loss, self.waited = None, math.inf, 0

    def begin(self) -> None:
        """Keep the state before an epoch."""
        self.now = self._copy()

    def check(self, epoch: int, loss: float) -> None:
        """Refuse a loss that ran away; else the epoch's start was good."""
        if not loss <= self.limit:  # so written, NaN is refused too
            raise DivergenceError(f"in epoch {epoch} the loss became {loss:g}")
        if self.limit == sys.float_info.max:
            self.limit = min(1e9 * max(loss, 1.0), sys.float_info.max / 2)
        self.good = self.now

    def gives_up(self, loss: float) -> bool:
        """Tell whether the loss has not fallen for `patience` epochs."""
        if loss < self.best_loss:
            self.best, self.best_loss, self.waited = self._copy(), loss, 0
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
        value, memory = state
        self.parameters.value[:] = value
        vars(self.optimizer).update(copy.deepcopy(memory))

    def _copy(self) -> State:
        """Return the state as it is now, in arrays of its own."""
        memory = {}
        for name in self.names:
            value = getattr(self.optimizer, name)
            memory[name] = value if isinstance(value, int) else value.copy()
        return self.parameters.value.copy(), memory
