"""What the grading tests share."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from nnlib.grading.assignment import load
from nnlib.grading.grade import Grader
from nnlib.grading.sandbox import Limits, NoSandboxError, choose

from .submission import TINY

KEY = b"k" * 32
LIMITS = Limits(memory=384, processor=10)
AT_ONCE = 6  # most of a submission's time is waiting: for a start, or an end


def side_by_side(grade: Callable, submissions: dict) -> dict:
    """Grade many submissions at once, as a run does; return what it gives."""
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        given = pool.map(grade, submissions.values())
        return dict(zip(submissions, given, strict=True))
    finally:  # one that hangs is not waited for
        pool.shutdown(wait=False, cancel_futures=True)


@pytest.fixture(scope="session")
def sandbox():
    """Return the strongest sandbox of this machine."""
    if sys.platform != "linux":
        pytest.skip("grading runs on Linux")
    try:
        return choose()
    except NoSandboxError:
        from .bubblewrap import ADVICE

        pytest.fail(ADVICE)


@pytest.fixture(scope="session")
def grader(sandbox):
    """Return a function from an assignment's name to a grader of it."""

    def make(name: str, seed: str | None = None, **more) -> Grader:
        folder = [TINY] if (TINY / f"{name}.ipynb").is_file() else []
        assignment = load(name, seed, *folder)
        more = {"limits": LIMITS, "cell_seconds": 0.5, **more}
        return Grader(assignment, KEY, sandbox, **more)

    return make
