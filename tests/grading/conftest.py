"""What the grading tests share."""

import sys

import pytest

from nnlib.grading.assignment import load
from nnlib.grading.grade import Grader
from nnlib.grading.sandbox import Limits, NoSandboxError, choose

from .submission import TINY

KEY = b"k" * 32
LIMITS = Limits(memory=384, processor=10)


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
