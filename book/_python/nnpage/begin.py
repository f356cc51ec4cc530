"""Begins a page's Python: what the worker calls, in JSON."""

import builtins
import json

from .runner import Runner
from .said import NO_INPUT


class InPage(Runner):
    """A runner whose page speaks JSON."""

    def run_json(self, place: int, *given: str) -> None:
        """Run a cell: its sources, states and check, each in JSON."""
        self.run(place, *map(json.loads, given))


def begin(cells: str, post) -> InPage:
    """Return a runner for a page's cells.

    Parameters
    ----------
    cells : list of ``{"id", "source"}``, in JSON
    post : takes each message to the page, in JSON
    """
    builtins.input = refuse
    given = json.loads(cells)
    return InPage(
        [cell["source"] for cell in given],
        [cell["id"] for cell in given],
        lambda message: post(json.dumps(message)),
    )


def refuse(prompt=""):
    """Take the place of `input`, which would wait for ever."""
    raise RuntimeError(NO_INPUT)
