"""Where a worker runs: the strongest sandbox that this machine has."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nnlib.grading.sandbox import cgroup, image, seccomp
from nnlib.grading.sandbox.image import Image

NOBODY = 65534
MEBIBYTE = 2**20
ADVICE = (
    "Grading runs students' code and needs a sandbox, and none works here. "
    "Install bubblewrap 0.8 or later (on Debian and Ubuntu: apt install "
    "bubblewrap) or Docker on Linux. --unsafe grades without one, stamps "
    "every record with it, and is only for code that you would run yourself."
)


class NoSandboxError(Exception):
    """No sandbox works here; the message says what to do."""


@dataclass(frozen=True)
class Limits:
    """What one worker may use.

    Attributes
    ----------
    memory : MiB of the whole tree, and of the address space of a process
    processor : seconds of computing, everything together
    files : MiB of the files that it may write
    threads : processes and threads at once
    """

    memory: int = 1024
    processor: int = 120
    files: int = 8
    threads: int = 16

    def of_a_process(self) -> dict[str, int]:
        """Return the limits that a worker sets for itself, for good."""
        return {
            "AS": self.memory * MEBIBYTE,
            "CORE": 0,
            "CPU": self.processor,
            "FSIZE": self.files * MEBIBYTE,
            "MEMLOCK": 0,
            "MSGQUEUE": 0,
            "NOFILE": 64,
        }


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


class Cell:
    """One worker's process and what has to be cleared away after it."""

    def __init__(
        self,
        sandbox: Sandbox,
        process: subprocess.Popen,
        guest: Guest,
        group: cgroup.Cgroup | None,
        limits: Limits,
    ) -> None:
        self.process = process
        self.guest = guest
        self._sandbox = sandbox
        self._group = group
        self._most = limits.memory * MEBIBYTE
        self._too_much = False

    def watch(self) -> None:
        """End it if it has too much memory and no group sees to that."""
        if self._group is None and self.guest.alone:
            # Once is for ever: what has been ended holds nothing any more.
            self._too_much |= _memory_of(self.guest.user) > self._most
            if self._too_much:
                _end_all_of(self.guest.user)

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
        self._sandbox.running.discard(self)
        self._sandbox.clear(self.guest)
        if self._group is not None:
            self._group.remove()


class Sandbox:
    """What all kinds have in common; a kind says what its command is."""

    name = ""
    needs_image = True
    limits_itself = False  # whether the kind sees to the memory
    numbers = itertools.count()

    def __init__(self) -> None:
        self.running: set[Cell] = set()

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

    def start(self, modules: tuple[str, ...], limits: Limits) -> Cell:
        """Start a worker that waits for its first request."""
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
                stderr=subprocess.DEVNULL,
                cwd="/",
                pass_fds=(number,),
                bufsize=0,
            )
        cell = Cell(self, process, guest, group, limits)
        self.running.add(cell)
        return cell

    def end_all(self) -> None:
        """End every worker that runs."""
        for cell in list(self.running):
            cell.process.kill()

    def works(self) -> bool:
        """Tell whether a worker starts in it and answers."""
        from nnlib.grading.sandbox.session import Session, WorkerLostError

        try:
            with Session(self, (), [], Limits(), seconds=5):
                return True
        except (OSError, WorkerLostError, subprocess.SubprocessError):
            return False


class Bubblewrap(Sandbox):
    """Namespaces of its own, an image without a system, a system-call filter.

    See bwrap(1). No network, no other process, nothing to read but the image,
    and 8 MiB in memory to write to.
    """

    name = "bubblewrap"

    def describe(self) -> str:
        """Name the parts that work here."""
        parts = ["bubblewrap", "userns"]
        parts.append("seccomp" if seccomp.program() else "no seccomp")
        parts.append(_memory_is_limited_by())
        return ", ".join(parts)

    def command(
        self, inside: Image, limits: Limits, guest: Guest, filter: int
    ) -> list[str]:
        """Return the command that starts a worker."""
        told = [shutil.which("bwrap") or "bwrap"]
        told += ["--unshare-all", "--unshare-user", "--disable-userns"]
        told += ["--die-with-parent", "--new-session", "--cap-drop", "ALL"]
        told += ["--uid", "1000", "--gid", "1000", "--hostname", "worker"]
        told += ["--clearenv"]
        for name, value in inside.environment.items():
            told += ["--setenv", name, value]
        told += ["--ro-bind", str(inside.root), "/"]
        for name in image.DEVICES:
            told += ["--dev-bind", f"/dev/{name}", f"/dev/{name}"]
        told += ["--size", str(limits.files * MEBIBYTE), "--tmpfs", "/tmp"]
        told += ["--chdir", "/tmp"]
        if seccomp.program():
            told += ["--seccomp", str(filter)]
        return [*told, *inside.command]


class Container(Sandbox):
    """Docker or Podman: the image alone, no network, limits."""

    limits_itself = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

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


class OwnUser(Sandbox):
    """A user of its own in a changed root; the last resort in a container.

    The container must have been isolated by whoever started it, as
    Gradescope's is: it has no wall of its own against the network.
    """

    name = "user"
    USERS = itertools.cycle(range(61_000, 61_999))

    def describe(self) -> str:
        """Name the parts."""
        memory = _memory_is_limited_by()
        watched = "" if "cgroup" in memory else " and a watcher"
        return f"own user in a container, chroot, {memory}{watched}"

    def root(self, inside: Image | None) -> str:
        """Return the image."""
        return str(inside.root)

    def guest(self) -> Guest:
        """Take a user that runs nothing."""
        number = next(n for n in self.USERS if not _processes_of(n))
        return Guest(number, f"user-{number}", alone=True)

    def clear(self, guest: Guest) -> None:
        """End all that the user runs."""
        _end_all_of(guest.user)

    def command(
        self, inside: Image, limits: Limits, guest: Guest, filter: int
    ) -> list[str]:
        """Return the command that starts a worker."""
        return inside.command

    def environment(self, inside: Image) -> dict[str, str]:
        """Return the worker's own."""
        return inside.environment

    def of_a_process(self, limits: Limits) -> dict[str, int]:
        """Return the limits; the user's processes are this worker's alone."""
        return {**limits.of_a_process(), "NPROC": limits.threads}

    def works(self) -> bool:
        """Ask for root, then try."""
        return os.getuid() == 0 and super().works()


def _in_a_container() -> bool:
    marks = ("/.dockerenv", "/run/.containerenv", "/autograder")
    in_kubernetes = "KUBERNETES_SERVICE_HOST" in os.environ
    return in_kubernetes or any(map(os.path.exists, marks))


def _processes_of(user: int) -> list[Path]:
    """Return the folders of a user's processes in /proc."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == user:
                found.append(folder)
    return found


def _memory_of(user: int) -> int:
    """Return the bytes that a user's processes have in memory."""
    pages = 0
    for folder in _processes_of(user):
        with contextlib.suppress(OSError):
            pages += int((folder / "statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _end_all_of(user: int) -> None:
    """End every process of a user that only a worker has."""
    for folder in _processes_of(user):
        with contextlib.suppress(OSError):
            os.kill(int(folder.name), signal.SIGKILL)


class Unsafe(Sandbox):
    """No sandbox at all."""

    name = "unsafe"
    needs_image = False

    def describe(self) -> str:
        """Say so."""
        return "UNSAFE: none"

    def guest(self) -> Guest:
        """Stay who we are."""
        return Guest(os.getuid(), "")

    def command(
        self, inside: None, limits: Limits, guest: Guest, filter: int
    ) -> list[str]:
        """Return the command that starts a worker."""
        worker = Path(__file__).with_name("worker") / "worker.py"
        setup = (
            "import runpy, sys; sys.path[:0] = sys.argv[1:2]; "
            "runpy.run_path(sys.argv[2], run_name='__main__')"
        )
        return [sys.executable, "-c", setup, str(worker.parent), str(worker)]


def _memory_is_limited_by() -> str:
    group = cgroup.create(64 * MEBIBYTE, 4)
    if group is None:
        return "memory by address space"
    group.remove()
    return "memory by cgroup"


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
    for kind in kinds:
        there = not isinstance(kind, Container) or shutil.which(kind.name)
        if there and kind.works():
            return kind
    raise NoSandboxError(ADVICE)
