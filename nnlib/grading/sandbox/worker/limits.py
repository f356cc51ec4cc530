"""What a worker may use: of this process for good, of time for each call."""

from __future__ import annotations

import contextlib
import resource
import signal
from collections.abc import Iterator


class OutOfTimeError(BaseException):
    """Not an Exception, so that a bare `except Exception` lets it pass."""


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Let the body use so many seconds of the processor, and no more."""

    def ring(number, frame) -> None:
        raise OutOfTimeError(f"took more than {seconds:g} s of computing")

    signal.signal(signal.SIGPROF, ring)
    # It rings again and again, in case the student's code swallows it.
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def set_limits(limits: dict[str, int]) -> None:
    """Limit this process for good, before it has read a word of a student."""
    for name, most in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is not None:
            hard = resource.getrlimit(kind)[1]
            # What this machine allows may be less than what we would.
            if hard != resource.RLIM_INFINITY:
                most = min(most, hard)
            resource.setrlimit(kind, (most, most))
