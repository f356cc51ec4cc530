"""The second choice: an engine that runs containers."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache

from nnlib.grading.sandbox.image import Image
from nnlib.grading.sandbox.kind import NOBODY, Sandbox
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.process import Guest


class Container(Sandbox):
    """Docker or Podman: the image alone, no network, limits."""

    limits_itself = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def lacks(self) -> str:
        """Look for the engine."""
        there = shutil.which(self.name)
        return "" if there else f"{self.name} is not installed"

    def describe(self) -> str:
        """Name the engine."""
        return f"{self.name}, no network, memory by {self.name}"

    def environment(self, inside: Image | None) -> dict[str, str]:
        """Return this process's own: the engine's client needs it."""
        return dict(os.environ)

    def guest(self) -> Guest:
        """Stay who we are: the engine asks for its socket's owner."""
        return Guest(os.getuid(), super().guest().name)

    def clear(self, guest: Guest) -> None:
        """End the container, which outlives the command that started it."""
        command = [self.name, "kill", guest.name]
        subprocess.run(command, capture_output=True, check=False)

    def command(
        self, inside: Image, limits: Limits, guest: Guest, filter: int
    ) -> list[str]:
        """Return the command that starts a worker."""
        told = [shutil.which(self.name), "run", "--rm", "--interactive"]
        told += ["--name", guest.name]
        told += ["--network", "none", "--read-only", "--cap-drop", "ALL"]
        told += f"--security-opt no-new-privileges --user {NOBODY}".split()
        told += [f"--memory={limits.memory}m"]
        told += [f"--memory-swap={limits.memory}m"]
        told += [f"--pids-limit={limits.threads}"]
        told += [f"--ulimit=cpu={limits.processor}"]
        # Within what an outer container allows, which the defaults are not.
        told += ["--ulimit=nofile=1024:1024", "--ulimit=nproc=4096:4096"]
        told += [f"--tmpfs=/tmp:size={limits.files}m", "--workdir=/tmp"]
        told += [f"--env={n}={v}" for n, v in inside.environment.items()]
        return [*told, _imported(self.name, inside), *inside.command]


@cache
def _imported(engine: str, inside: Image) -> str:
    """Make the image one of the engine's; no registry is asked."""
    tag = f"nnlib-worker:{inside.root.name}"
    packed = subprocess.run(
        ["tar", "-C", inside.root, "-c", "."], capture_output=True, check=True
    )
    subprocess.run(
        [engine, "import", "-", tag],
        input=packed.stdout,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return tag
