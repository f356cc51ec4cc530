"""Guards: check once at the door, then let the arithmetic run freely.

`net.forward`, `net.backward` and `optimizer.step` can be called by hand, and
then what comes in is checked. `fit` checks everything once, before it starts,
and calls them thousands of times: there they trust it.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar

import numpy as np

_TRUSTED = ContextVar("trusted", default=False)


@contextlib.contextmanager
def trusted(trust: bool = True, **errstate: str) -> Iterator[None]:
    """Skip the checks inside, and let overflow and underflow pass.

    `exp` overflows to infinity and underflows to 0: both give right limits.
    """
    token = _TRUSTED.set(trust)
    try:
        with np.errstate(**{"over": "ignore", "under": "ignore"} | errstate):
            yield
    finally:
        _TRUSTED.reset(token)


def guarded(check: Callable) -> Callable:
    """Run `check` on a method's arguments first, unless they are trusted."""

    def guard(method: Callable) -> Callable:
        @functools.wraps(method)
        def door(self, *args):
            if _TRUSTED.get():
                return method(self, *args)
            args = check(self, *args)
            with trusted():
                result = method(self, *args)
            # The layers remember their arrays; what goes out is a copy.
            return None if result is None else result.copy()

        return door

    return guard
