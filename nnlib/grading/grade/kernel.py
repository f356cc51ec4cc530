"""A student's notebook on a worker that is replaced whenever it is lost."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Self

from nnlib.grading.assignment.assignment import Code, Kept, Step
from nnlib.grading.grade.setting import Setting
from nnlib.grading.intake.notebook import Notebook
from nnlib.grading.sandbox import Session, WorkerLostError
from nnlib.grading.sandbox.worker import protocol

WORKERS = 8  # that one notebook may use up


class Kernel:
    """Runs the cells, finds the answers, calls them; a context manager.

    A cell that costs a worker is left out from then on; a call that does so
    fails alone. The next call gets a fresh worker.

    Attributes
    ----------
    skipped : cells that were left out, with the reason
    problems : what went wrong in which cell
    found : answers, by name
    defined : functions and classes that the notebook defines

    Parameters
    ----------
    last : cell after which no other is run; all are if None
    """

    def __init__(
        self,
        setting: Setting,
        notebook: Notebook,
        modules: tuple[str, ...],
        deadline: float,
        last: int | None = None,
    ) -> None:
        self.setting = setting
        handout = setting.handout
        # What the student was given is there even where it was deleted; the
        # visible checks have nothing to say here.
        self.cells = [(0, source) for source in handout.given]
        self.cells += [
            (number, cell.source)
            for number, cell in notebook.code
            if cell.source not in handout.locked
            and (last is None or number <= last)
        ]
        self.names = {q.name: q.arguments for q in setting.by_code}
        self.modules = modules
        self.seconds = setting.cell_seconds
        self.deadline = deadline
        self.session: Session | None = None
        self.used = 0
        self.skipped: dict[int, str] = {}
        self.problems: list[dict] = []
        self.found: dict[str, dict] = {}
        self.defined: list[str] = []
        self.right: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker."""
        if self.session is not None:
            self.session.end()
            self.session = None

    def open(self) -> None:
        """Make sure that there is a worker which has run the notebook.

        Raises
        ------
        WorkerLostError
            When the notebook has used up all that it may.
        """
        while self.session is None:
            self._look_at_the_clock()
            if self.used == WORKERS:
                raise WorkerLostError(
                    f"the notebook has ended {WORKERS} processes, the last "
                    f"because {self.reason}"
                )
            self.used += 1
            self.session = Session(
                self.setting.sandbox,
                self.modules,
                self.names,
                self.setting.limits,
                self.seconds,
            )
            try:
                self._run()
            except WorkerLostError as error:
                self.reason = str(error)
                self.close()

    def call(
        self, steps: Sequence[Step], seconds: float, keeps: bool = False
    ) -> dict:
        """Take the steps of a call.

        Parameters
        ----------
        keeps : whether to tell the last one's arguments as they are after it

        Raises
        ------
        WorkerLostError
            When the call costs the worker.
        """
        self.open()
        self._look_at_the_clock()
        plain = [as_plain(step) for step in steps]
        try:
            return self.session.ask(
                self._patience(seconds),
                do="call",
                steps=plain,
                seconds=seconds,
                keeps=keeps,
            )
        except WorkerLostError as error:
            self.reason = str(error)
            self.close()
            raise

    def put_right(self, source: str) -> None:
        """Put a right answer in the place of the student's.

        What a worker with a right answer in it says may be counted, and must
        not be told to anyone.
        """
        self.right.append(source)
        if self.session is not None:
            try:
                self._put(source)
            except WorkerLostError as error:
                self.reason = str(error)
                self.close()

    def _put(self, source: str) -> None:
        patience = self._patience(self.seconds)
        self.session.ask(patience, do="cell", source=source, number=0)

    def _run(self) -> None:
        self.problems = []
        for number, source in self.cells:
            if number in self.skipped:
                continue
            self._look_at_the_clock()
            try:
                reply = self.session.ask(
                    self._patience(self.seconds),
                    do="cell",
                    source=source,
                    number=number,
                )
            except WorkerLostError as error:
                self.skipped[number] = str(error)
                raise
            found = reply.get("problems")
            self.problems += _dicts(found)
        self._look_at_the_clock()
        reply = self.session.ask(self._patience(2 * self.seconds), do="settle")
        found, defined = reply.get("found"), reply.get("defined")
        self.found = found if isinstance(found, dict) else {}
        if isinstance(defined, list):
            names = [name for name in defined if isinstance(name, str)]
            self.defined = [name[:100] for name in names[:200]]
        for source in self.right:
            self._put(source)

    def _look_at_the_clock(self) -> None:
        if time.monotonic() > self.deadline:
            self.close()
            raise WorkerLostError("the notebook has used up its time")

    def _patience(self, seconds: float) -> float:
        # Computing is limited inside; this is for sleeping, and for a machine
        # that has other things to do.
        left = self.deadline - time.monotonic()
        return max(min(4 * seconds + 2, left), 0)


def _dicts(found: object) -> list[dict]:
    """Return what is as it should be in a reply that may hold anything."""
    listed = found[:20] if isinstance(found, list) else []
    return [each for each in listed if isinstance(each, dict)]


def as_plain(step: Step) -> dict:
    """Return a step as it is sent to a worker."""
    node: dict = {"name": step.name}
    if step.args is not None:
        node["args"] = [argument(value) for value in step.args]
    if step.of:
        node["of"] = step.of
    if step.keep:
        node["keep"] = step.keep
    return node


def argument(value: object) -> object:
    """Return an argument as it is sent to a worker."""
    if isinstance(value, Code):
        return {"code": value.text}
    if isinstance(value, Kept):
        return {"kept": value.name}
    return protocol.encode(value)
