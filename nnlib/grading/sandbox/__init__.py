"""Where students' code runs: a worker behind walls, and the way to talk.

`choose` finds the walls. A `Session` talks to a worker that one of them holds.
"""

from nnlib.grading.sandbox.choice import NoSandboxError, choose
from nnlib.grading.sandbox.kind import Sandbox
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.session import Session, WorkerLostError

__all__ = [
    "Limits",
    "NoSandboxError",
    "Sandbox",
    "Session",
    "WorkerLostError",
    "choose",
]
