"""A worker's process as this machine sees it, and a user's processes."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nnlib.grading.sandbox.cgroup import Cgroup
from nnlib.grading.sandbox.limits import MEBIBYTE, Limits

ROUNDS = 300  # of a hundredth of a second; what is stuck in the kernel stays
END_ALL = """
import os, sys
os.setuid(int(sys.argv[1]))
try:
    os.kill(-1, 9)
except ProcessLookupError:
    pass  # there is none
"""


@dataclass(frozen=True)
class Guest:
    """Who a worker is on this machine.

    Attributes
    ----------
    user : the user that it becomes
    name : no other worker's
    alone : whether no other process belongs to the user
    """

    user: int
    name: str
    alone: bool = False


class WorkerProcess:
    """One worker's process and what has to be cleared away after it.

    Attributes
    ----------
    clear : called at its end, to clear away what that has left
    """

    def __init__(
        self,
        process: subprocess.Popen,
        guest: Guest,
        group: Cgroup | None,
        limits: Limits,
    ) -> None:
        self.process = process
        self.guest = guest
        self._group = group
        self._most = limits.memory * MEBIBYTE
        self._too_much = False
        self.clear: Callable[[], None] = lambda: None

    def queued(self) -> float:
        """Return the seconds that it has waited for a processor so far.

        Of all its threads the one that waited longest counts.
        """
        waits = [0.0]
        for number in family(self.process.pid):
            for task in _numbers(f"/proc/{number}/task"):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    stat = Path(f"/proc/{number}/task/{task}/schedstat")
                    waits.append(int(stat.read_text().split()[1]) / 1e9)
        return max(waits)

    def watch(self) -> None:
        """End it if it has too much memory and no group sees to that."""
        if self._group is None and self.guest.alone:
            # Once is for ever: what has been ended holds nothing any more.
            self._too_much |= memory_of(self.guest.user) > self._most
            if self._too_much:
                end_all_of(self.guest.user)

    def overflowed(self) -> bool:
        """Tell whether it was ended for want of memory."""
        if self._group is None:
            return self._too_much
        return self._group.overflowed()

    def end(self) -> None:
        """End it, whatever it is doing, with all that it has started."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        self.process.wait()
        self.clear()
        if self._group is not None:
            self._group.remove()


def family(number: int) -> list[int]:
    """Return a process and all that descend from it."""
    parents: dict[int, list[int]] = {}
    for each in _numbers("/proc"):
        with contextlib.suppress(OSError, IndexError, ValueError):
            stat = Path(f"/proc/{each}/stat").read_text()
            parent = int(stat.rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(each)
    found = [number]
    for each in found:
        found += parents.get(each, [])
    return found


def _numbers(folder: str) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(name) for name in os.listdir(folder) if name.isdigit()]
    return []


def processes_of(user: int) -> list[Path]:
    """Return the folders of a user's processes in /proc."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == user:
                found.append(folder)
    return found


def memory_of(user: int) -> int:
    """Return the bytes that a user's processes have in memory."""
    pages = 0
    for folder in processes_of(user):
        with contextlib.suppress(OSError):
            pages += int((folder / "statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def end_all_of(user: int) -> None:
    """End every process of a user that only a worker has.

    All at once, by one that becomes the user: who ends what is on a list
    misses a child that was born while it was read, and its children.
    """
    if user == os.getuid():
        raise ValueError(f"user {user} is the grader's own")
    subprocess.run([sys.executable, "-ISc", END_ALL, str(user)], check=True)
    for _ in range(ROUNDS):
        if not any(map(is_alive, processes_of(user))):
            break
        time.sleep(0.01)


def is_alive(folder: Path) -> bool:
    """Tell whether a process does more than wait for its parent's look."""
    try:
        stat = (folder / "stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"
