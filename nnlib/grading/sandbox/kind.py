"""What all kinds of sandbox have in common."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import IO

from nnlib.grading.sandbox import cgroup, image, seccomp
from nnlib.grading.sandbox.image import Image
from nnlib.grading.sandbox.limits import MEBIBYTE, Limits
from nnlib.grading.sandbox.process import Guest, WorkerProcess

NOBODY = 65534


class Sandbox:
    """What all kinds have in common; a kind says what its command is."""

    name = ""
    needs_image = True
    limits_itself = False  # whether the kind sees to the memory
    numbers = itertools.count()

    def __init__(self) -> None:
        self.running: set[WorkerProcess] = set()

    def lacks(self) -> str:
        """Return what it needs and this machine has not; empty if nothing."""
        return ""

    def describe(self) -> str:
        """Return what guards the worker, for the record."""
        return self.name

    def command(
        self, inside: Image | None, limits: Limits, guest: Guest, filter: int
    ) -> list[str]:
        """Return the command that starts a worker.

        Parameters
        ----------
        inside : the worker's system
        limits : what it may use
        guest : who it is
        filter : descriptor that the filter of system calls is read from
        """
        raise NotImplementedError

    def environment(self, inside: Image | None) -> dict[str, str]:
        """Return the environment of that command."""
        return {"PATH": os.environ.get("PATH", os.defpath)}

    def of_a_process(self, limits: Limits) -> dict[str, int]:
        """Return the limits that a worker sets for itself."""
        return limits.of_a_process()

    def root(self, inside: Image | None) -> str:
        """Return the folder to be made the worker's / by us, if any."""
        return ""

    def guest(self) -> Guest:
        """Return who the next worker is."""
        return Guest(NOBODY, f"nnlib-{os.getpid()}-{next(self.numbers)}")

    def clear(self, guest: Guest) -> None:
        """Clear away what ending the process has left."""

    def start(
        self,
        modules: tuple[str, ...],
        limits: Limits,
        errors: IO | int = subprocess.DEVNULL,
    ) -> WorkerProcess:
        """Start a worker that waits for its first request.

        Parameters
        ----------
        modules : what the student's code may import
        limits : what the worker may use
        errors : file for what the sandbox itself complains of
        """
        inside = image.build(modules) if self.needs_image else None
        guest = self.guest()
        group = None
        if not self.limits_itself:
            group = cgroup.create(limits.memory * MEBIBYTE, limits.threads)
        launch = Path(__file__).with_name("launch.py")
        with tempfile.TemporaryFile() as filter:
            filter.write(seccomp.program())
            filter.seek(0)
            number = filter.fileno()
            wish = {
                "doors": group.doors if group else [],
                "root": self.root(inside),
                "user": guest.user,
                "command": self.command(inside, limits, guest, number),
                "environment": self.environment(inside),
            }
            process = subprocess.Popen(
                [sys.executable, "-IBS", launch, json.dumps(wish)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd="/",
                pass_fds=(number,),
                bufsize=0,
            )
        worker = WorkerProcess(process, guest, group, limits)
        worker.clear = partial(self.forget, worker)
        self.running.add(worker)
        return worker

    def end_all(self) -> None:
        """End every worker that runs."""
        for worker in list(self.running):
            worker.process.kill()

    def forget(self, worker: WorkerProcess) -> None:
        """Clear away what a worker that has ended leaves behind."""
        self.running.discard(worker)
        self.clear(worker.guest)


def memory_is_limited_by() -> str:
    """Return what keeps a worker from taking all memory."""
    group = cgroup.create(64 * MEBIBYTE, 4)
    if group is None:
        return "memory by address space"
    group.remove()
    return "memory by cgroup"
