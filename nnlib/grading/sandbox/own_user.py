"""The last resort: a user of its own, in a container that is a wall."""

from __future__ import annotations

import itertools
import os
from random import SystemRandom

from nnlib.grading.sandbox.image import Image
from nnlib.grading.sandbox.kind import Sandbox, memory_is_limited_by
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.process import Guest, end_all_of, processes_of


class OwnUser(Sandbox):
    """A user of its own in a changed root; the last resort in a container.

    The container must have been isolated by whoever started it, as
    Gradescope's is: it has no wall of its own against the network.
    """

    name = "user"
    # From anywhere: two graders that start together are not to take one.
    FIRST = SystemRandom().randrange(61_000, 61_999)
    USERS = itertools.cycle([*range(FIRST, 61_999), *range(61_000, FIRST)])

    def lacks(self) -> str:
        """Ask for root."""
        return "" if os.getuid() == 0 else "only root can become another user"

    def describe(self) -> str:
        """Name the parts."""
        memory = memory_is_limited_by()
        watched = "" if "cgroup" in memory else " and a watcher"
        return f"own user in a container, chroot, {memory}{watched}"

    def root(self, inside: Image | None) -> str:
        """Return the image."""
        return str(inside.root)

    def guest(self) -> Guest:
        """Take a user that runs nothing."""
        number = next(n for n in self.USERS if not processes_of(n))
        return Guest(number, f"user-{number}", alone=True)

    def clear(self, guest: Guest) -> None:
        """End all that the user runs."""
        end_all_of(guest.user)

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
