"""Runs one cell of a page, and before it the cells that it needs.

What a cell prints depends on the sources on the page, never on the order in
which buttons were pressed: cells that have run are not run again while their
names still hold what the page, read from its top, would give them; otherwise
all that is needed runs afresh.
"""

import builtins
import io
import linecache
import sys
import types
import warnings
from contextlib import redirect_stderr, redirect_stdout

import IPython.display  # noqa: F401  nnlib asks whether it has been imported

from . import figures, pictures
from .checks import source_of, verdict
from .evaluate import evaluate
from .needs import Names, needs
from .output import Output
from .said import said


class Runner:
    """Runs the cells of one page.

    Parameters
    ----------
    sources : the cells' code, as the book has it
    ids : the cells' ids, for what is said of them
    post : takes each message to the page, as a dict
    """

    def __init__(self, sources, ids, post):
        self.sources, self.ids, self.post = list(sources), list(ids), post
        self.reset()

    def reset(self) -> None:
        """Begin again, with nothing defined."""
        main = types.ModuleType("__main__")
        main.__dict__.update(__builtins__=builtins, display=self.display)
        sys.modules["__main__"] = main
        self.space, self.names, self.output = main.__dict__, Names(), None
        self.shown = {}  # the figures that each cell has shown
        self.tries = 0
        warnings.resetwarnings()
        _reset_numpy()
        pictures.reset()

    def wanted(self, place: int, end: int) -> list[int]:
        """Return the cell, the check below it, and all that they need.

        Parameters
        ----------
        place : of the cell
        end : of the check; `place`, if there is none
        """
        ends = {place, end}
        above = (needs(self.sources, one) for one in ends)
        return sorted(ends.union(*above))

    def plan(self, place: int, end: int) -> list[int]:
        """Return the cells to run for this one; forget what is in the way.

        Parameters
        ----------
        place : of the cell, which runs whatever has run
        end : of the check below it; `place`, if there is none
        """
        wanted = self.wanted(place, end)
        for ready in range(wanted.index(place), 0, -1):
            if self.holds(wanted[:ready], wanted[ready:]):
                return wanted[ready:]
        if not self.holds([], wanted):
            self.reset()
        return wanted

    def holds(self, ready, rest) -> bool:
        """Whether `rest` would find what it finds after `ready` alone."""
        ideal, real = Names(), self.names.copy()
        for i in ready:
            ideal.take(i, self.sources[i])
        for i in rest:
            source = self.sources[i]
            if ideal.reads(source) != real.reads(source):
                return False
            ideal.take(i, source)
            real.take(i, source)
        return True

    def take(
        self, place: int, sources: list[str], check: str | dict | None
    ) -> int:
        """Take the sources as they stand; return the check's place."""
        self.sources = list(sources)
        if not check:
            return place
        end = place + 1  # as a cell below this one
        self.sources[end:] = [source_of(check)]
        return end

    def draws(
        self,
        place: int,
        sources: list[str],
        states: dict,
        check: str | dict | None = None,
    ) -> bool:
        """Whether a run of a cell, given the same, asks for matplotlib."""
        wanted = self.wanted(place, self.take(place, sources, check))
        return any(pictures.asks(self.sources[i]) for i in wanted)

    def run(
        self,
        place: int,
        sources: list[str],
        states: dict,
        check: str | dict | None = None,
    ) -> None:
        """Run a cell.

        Parameters
        ----------
        place : of the cell
        sources : the code of all cells, as it stands on the page
        states : the states of figures that were moved, by cell
        check : what is asked of the cell, as `checks.source_of` takes it
        """
        end = self.take(place, sources, check)
        todo = self.plan(place, end)
        for i in self.shown:
            if i not in todo:
                self.move(i, states)
        todo = [i for i in todo if i <= place]
        for count, i in enumerate(todo):
            last = i == place
            self.post({"say": "step", "cell": i, "of": len(todo), "at": count})
            self.output = Output(self.post, i, quiet=not last)
            error = self.execute(i)
            self.output.end()
            if error:
                self.post({"say": "error", "cell": i, **error})
                break
            if not last:
                self.move(i, states)
        else:
            if check:
                self.judge(end, check)
        self.output = None
        self.post({"say": "done", "cell": place})

    def judge(self, end: int, check: str | dict) -> None:
        """Say whether the cell above does what is asked of it."""
        cell, void = f"<{self.ids[end - 1]}>", io.StringIO()
        self.output = None  # what a check shows is not for the reader
        with redirect_stdout(void), redirect_stderr(void):
            right, words = verdict(check, self.space, cell)
        pictures.show_open(self.display)  # which only closes them
        self.tries += 1
        self.names.fail(end, self.sources[end], self.tries)
        self.post({"say": "verdict", "right": right, "words": words})

    def execute(self, i: int) -> dict | None:
        """Run one cell; return what is to be said of its error, if any."""
        source, name = self.sources[i], f"<{self.ids[i]}>"
        lines = source.splitlines(True)
        linecache.cache[name] = (len(source), None, lines, name)
        self.shown[i] = []
        out, err = self.output.stream("stdout"), self.output.stream("stderr")
        try:
            with redirect_stdout(out), redirect_stderr(err):
                try:
                    evaluate(source, name, self.space, self.display)
                finally:
                    pictures.show_open(self.display)
        except BaseException as error:
            self.tries += 1
            self.names.fail(i, source, self.tries)
            return said(error, name)
        self.names.take(i, source)
        return None

    def display(self, *things, raw=False) -> None:
        """Show things below the cell, as a notebook does."""
        for thing in things if self.output else ():
            if pictures.is_picture(thing):
                pictures.close(thing)
                if self.output.quiet:  # nobody would see it
                    continue
            bundle = thing if raw else figures.bundle(thing)
            number, state = figures.known(thing, self.post), {}
            if number is not None:
                self.shown[self.output.cell].append(thing)
                state = thing.state()
            self.output.show(bundle, number, state)

    def move(self, i: int, states: dict) -> None:
        """Give the figures of a cell the states that they have on the page."""
        moved = states.get(str(i), [])
        for figure, state in zip(self.shown.get(i, []), moved, strict=False):
            figures.move(figure, state)


def _reset_numpy():
    if numpy := sys.modules.get("numpy"):
        numpy.set_printoptions(
            edgeitems=3, floatmode="maxprec", formatter=None, legacy=False,
            linewidth=75, precision=8, suppress=False, threshold=1000,
        )  # fmt: skip
        numpy.seterr(divide="warn", over="warn", under="ignore")
        numpy.seterr(invalid="warn")
