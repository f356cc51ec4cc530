"""Choose the strongest sandbox that works on this machine."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile

from nnlib.grading.sandbox.bubblewrap import Bubblewrap
from nnlib.grading.sandbox.container import Container
from nnlib.grading.sandbox.kind import Sandbox
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.own_user import OwnUser
from nnlib.grading.sandbox.session import Session, WorkerLostError
from nnlib.grading.sandbox.unsafe import Unsafe

ADVICE = (
    "Grading runs students' code and needs a sandbox, and none works here. "
    "Install bubblewrap 0.8 or later (on Debian and Ubuntu: apt install "
    "bubblewrap) or Docker on Linux. --unsafe grades without one, stamps "
    "every record with it, and is only for code that you would run yourself."
)


class NoSandboxError(Exception):
    """No sandbox works here; the message says what to do."""


def choose(name: str | None = None, unsafe: bool = False) -> Sandbox:
    """Return the strongest sandbox that works here.

    Parameters
    ----------
    name : ``bubblewrap``, ``docker``, ``podman`` or ``user``; if None, the
        first that works, and ``user`` only in a container
    unsafe : whether to go on without one

    Raises
    ------
    NoSandboxError
        When none works.
    """
    if unsafe:
        return Unsafe()
    kinds: list[Sandbox] = [Bubblewrap()]
    kinds += [Container(engine) for engine in ("docker", "podman")]
    if _in_a_container() or name == OwnUser.name:
        kinds.append(OwnUser())
    if name is not None:
        kinds = [kind for kind in kinds if kind.name == name]
    reasons = []
    for kind in kinds:
        reason = trouble(kind)
        if not reason:
            return kind
        reasons.append(f"{kind.name}: {reason}.")
    raise NoSandboxError(" ".join([ADVICE, "What was tried:", *reasons]))


def trouble(sandbox: Sandbox) -> str:
    """Return why a sandbox does not work; empty if a worker answers in it."""
    if sandbox.lacks():
        return sandbox.lacks()
    with tempfile.TemporaryFile() as errors:
        try:
            with Session(sandbox, (), {}, Limits(), 5, errors):
                return ""
        except subprocess.CalledProcessError as error:
            said = (error.stderr or b"").decode("utf-8", "replace").strip()
            return f"its image could not be made, {_cause(said) or error}"
        except (OSError, WorkerLostError, subprocess.SubprocessError) as error:
            errors.seek(0)
            said = errors.read(100_000).decode("utf-8", "replace").strip()
            return f"{error}, {_cause(said)}".rstrip(", ")


def _cause(said: str) -> str:
    """Return the line of what a command complained of that says why."""
    lines = said.split("\n")
    # Python's own end: where it was may follow after why.
    raised = [line for line in lines if re.match(r"\w*Error: ", line)]
    if raised:
        return f"Python says: {raised[-1][:300]}"
    return lines[-1][:300]


def _in_a_container() -> bool:
    marks = ("/.dockerenv", "/run/.containerenv", "/autograder")
    in_kubernetes = "KUBERNETES_SERVICE_HOST" in os.environ
    return in_kubernetes or any(map(os.path.exists, marks))
