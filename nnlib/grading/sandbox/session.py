"""A conversation with one worker: a request, a reply, a time limit."""

from __future__ import annotations

import os
import select
import subprocess
import time
from typing import IO, Self

from nnlib.grading.sandbox.kind import Sandbox
from nnlib.grading.sandbox.limits import Limits
from nnlib.grading.sandbox.worker import protocol

LOADED = 10  # times the patience, at most, that a busy machine may take
LOOK = 0.2  # seconds between two looks at a worker's memory
STARTING = 60  # seconds of waiting for Python and NumPy on a busy machine


class WorkerLostError(Exception):
    """The worker is gone, or is not to be trusted any more; says why."""


class Session:
    """A started worker; a context manager that ends it.

    Parameters
    ----------
    sandbox : where it runs
    modules : names that the student's code may import
    names : functions and classes to look out for, each with its arguments
    limits : what it may use
    seconds : of computing that one statement may take
    errors : file for what the sandbox complains of, if it does not work
    """

    def __init__(
        self,
        sandbox: Sandbox,
        modules: tuple[str, ...],
        names: dict[str, list[str]],
        limits: Limits,
        seconds: float,
        errors: IO | int = subprocess.DEVNULL,
    ) -> None:
        self.count = 0
        self.queued = 0.0
        self.worker = sandbox.start(modules, limits, errors)
        self.requests = self.worker.process.stdin.fileno()
        self.replies = self.worker.process.stdout.fileno()
        try:
            self.ask(
                STARTING,
                do="start",
                modules=list(modules),
                names=names,
                limits=sandbox.of_a_process(limits),
                seconds=seconds,
            )
        except BaseException:
            self.end()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    def end(self) -> None:
        """End the worker."""
        self.worker.end()

    def ask(self, patience: float, **request: object) -> dict:
        """Send a request and return its reply.

        Parameters
        ----------
        patience : seconds of waiting, at most
        request : ``do`` and what belongs to it; see `worker.serve`

        Raises
        ------
        WorkerLostError
            When the worker ends, is silent for too long, or says what it was
            not asked. It is ended then.
        """
        self.count += 1
        self.longer = 0.0
        deadline = time.monotonic() + patience
        self.last = time.monotonic() + LOADED * patience
        try:
            if select.select([self.replies], [], [], 0)[0]:
                self._refuse_what_comes_unasked()
            frame = protocol.pack({**request, "id": self.count})
            self._write(frame, deadline)
            head = self._read(protocol.HEAD.size, deadline)
            reply = protocol.unpack(self._read(protocol.size(head), deadline))
            if reply.get("id") != self.count:
                raise protocol.ProtocolError("a reply to another question")
        except protocol.ProtocolError as error:
            self.end()
            raise WorkerLostError(f"its process sent {error}") from error
        except (OSError, WorkerLostError) as error:
            reason = str(error)
            if isinstance(error, OSError):
                reason = "its process ended"
            if self.worker.overflowed():
                reason = "it used more memory than it may"
            self.end()
            raise WorkerLostError(reason) from None
        return reply

    def _had_to_queue(self) -> bool:
        """Tell whether the worker waited for a processor, not for itself.

        A busy machine must not cut anyone off: what counts is computing, and
        sleeping, but not standing in a queue.
        """
        queued, self.queued = self.queued, self.worker.queued()
        self.longer += self.queued - queued
        enough = self.queued - queued > LOOK
        return enough and time.monotonic() < self.last

    def _refuse_what_comes_unasked(self) -> None:
        if os.read(self.replies, 1):
            raise protocol.ProtocolError("a reply that nobody asked for")
        raise WorkerLostError("its process ended")

    def _write(self, data: bytes, deadline: float) -> None:
        os.set_blocking(self.requests, False)
        while data:
            left = deadline - time.monotonic()
            if (
                left <= 0
                or not select.select([], [self.requests], [], left)[1]
            ):
                raise WorkerLostError("it took too long")
            data = data[os.write(self.requests, data) :]

    def _read(self, count: int, deadline: float) -> bytes:
        pieces = []
        while count:
            left = deadline + self.longer - time.monotonic()
            if left <= 0 and self._had_to_queue():
                continue
            if left <= 0:
                raise WorkerLostError("it took too long")
            if not select.select([self.replies], [], [], min(left, LOOK))[0]:
                self.worker.watch()
                continue
            piece = os.read(self.replies, min(count, 65_536))
            if not piece:
                raise WorkerLostError("its process ended")
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)
