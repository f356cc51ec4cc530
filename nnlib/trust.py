"""One rule for where checks happen: a call checks, `forward` is bare.

`sigmoid(z)`, `layer(X)`, `net(X)` and `loss(output, target)` check what they
are handed and give back an array of their own. Each has the same arithmetic
as `forward`, alone. `net.backward`, `optimizer.step` and `train_epoch` check
as well when they are called by hand. `fit` checks everything before it
starts; in its loop they trust it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np

_TRUSTED = ContextVar("trusted", default=False)
is_trusted = _TRUSTED.get  # a function that says so


@contextmanager
def trusted(trust: bool = True, **errstate: str) -> Iterator[None]:
    """Run what was checked, overflow and underflow included.

    `exp` overflows to infinity and underflows to 0: both give right limits.

    Parameters
    ----------
    trust : False where a reader's own code runs in between
    **errstate : other floating-point settings, as for `np.errstate`
    """
    token = _TRUSTED.set(trust)
    try:
        with np.errstate(**{"over": "ignore", "under": "ignore"} | errstate):
            yield
    finally:
        _TRUSTED.reset(token)
