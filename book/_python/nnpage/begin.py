"""Begins a page's Python: what the worker calls, in JSON."""

import builtins
import json

from . import pictures, said
from .runner import Runner


class InPage(Runner):
    """A runner whose page speaks JSON."""

    def run_json(self, place: int, *given: str) -> None:
        """Run a cell: its sources, states and check, each in JSON."""
        self.run(place, *map(json.loads, given))

    def draws_json(self, place: int, *given: str) -> bool:
        """Whether such a run asks for matplotlib."""
        return self.draws(place, *map(json.loads, given))

    def take_pictures(self) -> None:
        """Begin to use matplotlib, whose pack has come."""
        pictures.take_place()


def begin(cells: str, post, offered: bool) -> InPage:
    """Return a runner for a page's cells.

    Parameters
    ----------
    cells : list of ``{"id", "source"}``, in JSON
    post : takes each message to the page, in JSON
    offered : whether the page can have matplotlib
    """
    builtins.input = refuse
    pictures.offered = offered
    given = json.loads(cells)
    return InPage(
        [cell["source"] for cell in given],
        [cell["id"] for cell in given],
        lambda message: post(json.dumps(message)),
    )


def refuse(prompt=""):
    """Take the place of `input`, which would wait for ever."""
    raise RuntimeError(said.NO_INPUT)
