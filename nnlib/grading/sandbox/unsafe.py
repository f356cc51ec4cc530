"""No sandbox, for code that one would run oneself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from nnlib.grading.sandbox.image import BEGIN
from nnlib.grading.sandbox.kind import Sandbox
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.process import Guest


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
        begin = f"import sys; sys.path[:0] = sys.argv[1:]; {BEGIN}"
        return [sys.executable, "-c", begin, str(Path(__file__).parent)]
