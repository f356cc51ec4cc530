"""The first choice: Linux namespaces, by bwrap(1)."""

from __future__ import annotations

import shutil

from nnlib.grading.sandbox import image, seccomp
from nnlib.grading.sandbox.image import Image
from nnlib.grading.sandbox.kind import Sandbox, memory_is_limited_by
from nnlib.grading.sandbox.limits import MEBIBYTE, Limits
from nnlib.grading.sandbox.process import Guest


class Bubblewrap(Sandbox):
    """Namespaces of its own, an image without a system, a system-call filter.

    See bwrap(1). No network, no other process, nothing to read but the image,
    and 8 MiB in memory to write to.
    """

    name = "bubblewrap"

    def lacks(self) -> str:
        """Look for the command."""
        return "" if shutil.which("bwrap") else "bwrap is not installed"

    def describe(self) -> str:
        """Name the parts that work here."""
        parts = ["bubblewrap", "userns"]
        parts.append("seccomp" if seccomp.program() else "no seccomp")
        parts.append(memory_is_limited_by())
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
