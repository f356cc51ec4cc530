"""A control group: a limit on the memory and the processes of a whole tree."""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
DEPTH = 4  # groups within groups that are looked into
COUNTER = itertools.count()


class Cgroup:
    """A group that a worker is put into and that goes with it."""

    def __init__(self, folders: list[Path]) -> None:
        self.folders = folders

    @property
    def doors(self) -> list[str]:
        """Files that a process writes 0 to in order to enter."""
        return [str(folder / "cgroup.procs") for folder in self.folders]

    def overflowed(self) -> bool:
        """Tell whether something in it was ended for want of memory."""
        for folder in self.folders:
            for name in ("memory.events", "memory.oom_control"):
                with contextlib.suppress(OSError):
                    words = (folder / name).read_text().split()
                    if "oom_kill" in words:
                        at = words.index("oom_kill")
                        return words[at + 1] != "0"
        return False

    def remove(self) -> None:
        """Remove it; what is still in it is on its way out already."""
        for folder in self.folders:
            for _ in range(100):
                try:
                    folder.rmdir()
                    break
                except FileNotFoundError:
                    break
                except OSError:
                    time.sleep(0.01)


def create(memory: int, processes: int) -> Cgroup | None:
    """Return a new group, or None where none can be made.

    Parameters
    ----------
    memory : bytes that all its processes may have together
    processes : how many processes and threads there may be
    """
    name = f"nnlib-{os.getpid()}-{next(COUNTER)}"
    for make in (_unified, _split):
        folders: list[Path] = []
        try:
            make(folders, name, memory, processes)
            return Cgroup(folders)
        except (OSError, KeyError):
            Cgroup(folders).remove()
    return None


def sweep() -> None:
    """Remove the empty groups that a grader left when it was killed."""
    for folder in ours(ROOT, DEPTH):
        owner = folder.name.split("-")[1]
        if not Path(f"/proc/{owner}").exists():
            with contextlib.suppress(OSError):
                folder.rmdir()


def ours(folder: Path, depth: int) -> Iterator[Path]:
    """Yield the graders' groups within some levels of a group.

    Other processes make groups and remove them while we look.
    """
    try:
        with os.scandir(folder) as found:
            inside = [Path(each) for each in found if each.is_dir()]
    except OSError:
        return
    for each in inside:
        if each.name.startswith("nnlib-"):
            yield each
        elif depth > 1:
            yield from ours(each, depth - 1)


def _own() -> dict[str, str]:
    """Return the group that this process is in, for each controller."""
    found = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, names, path = line.split(":", 2)
        found.update(dict.fromkeys(names.split(","), path))
    return found


def _set(folder: Path, name: str, value: object) -> None:
    (folder / name).write_text(str(value))


def _unified(
    folders: list[Path], name: str, memory: int, processes: int
) -> None:
    home = ROOT / _own()[""].lstrip("/")
    if "memory" not in (home / "cgroup.subtree_control").read_text().split():
        _set(home, "cgroup.subtree_control", "+memory +pids")
    folder = home / name
    folder.mkdir()
    folders.append(folder)
    _set(folder, "memory.max", memory)
    _set(folder, "pids.max", processes)
    with contextlib.suppress(OSError):
        _set(folder, "memory.swap.max", 0)


def _split(
    folders: list[Path], name: str, memory: int, processes: int
) -> None:
    own = _own()
    for kind in ("memory", "pids"):
        folder = ROOT / kind / own[kind].lstrip("/") / name
        folder.mkdir()
        folders.append(folder)
    _set(folders[0], "memory.limit_in_bytes", memory)
    _set(folders[1], "pids.max", processes)
