"""Grade many submissions at once; go on where an earlier run broke off."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    Future,
    ThreadPoolExecutor,
    wait,
)
from datetime import UTC, datetime
from pathlib import Path

from nnlib.grading.grade.grader import Grader
from nnlib.grading.grade.messages import clean
from nnlib.grading.intake.submission import Submission
from nnlib.grading.run import records
from nnlib.grading.sandbox import cgroup

EVERYBODY = "*"  # among those who are graded again
NOTHING = (
    "There is no notebook in what was handed in. It is the file whose name "
    "ends in .ipynb, not an export of it."
)


class Run:
    """A run over submissions.

    Parameters
    ----------
    grader : grades one
    folder : where the records are kept
    jobs : how many are graded at the same time
    again : students who are graded again, whatever their records say

    Attributes
    ----------
    failures : (student, reason) of what could not be graded; its record only
        says so, and the next run tries again
    """

    def __init__(
        self,
        grader: Grader,
        folder: Path,
        jobs: int = 1,
        again: Iterable[str] = (),
    ) -> None:
        self.grader = grader
        self.folder = folder
        self.jobs = jobs
        self.again = set(again)
        self.failures: list[tuple[str, str]] = []
        self.stopped = threading.Event()

    def records(self, submissions: Iterable[Submission]) -> Iterator[dict]:
        """Grade; yield each record when it is stored.

        Stopped by an exception (Ctrl-C, for example), it ends the workers and
        leaves only whole records behind.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        records.sweep(self.folder)
        cgroup.sweep()
        waiting = iter(submissions)
        with ThreadPoolExecutor(self.jobs) as pool:
            # A few ahead, not all: a record's memory goes with it.
            ahead = itertools.islice(waiting, 2 * self.jobs)
            running = {pool.submit(self.one, each) for each in ahead}
            try:
                while running:
                    done, running = wait(running, None, FIRST_COMPLETED)
                    for each in itertools.islice(waiting, len(done)):
                        running.add(pool.submit(self.one, each))
                    yield from filter(None, map(Future.result, done))
            except BaseException:
                self.stopped.set()
                pool.shutdown(wait=False, cancel_futures=True)
                self.grader.sandbox.end_all()
                raise

    def one(self, submission: Submission) -> dict | None:
        """Grade one submission, unless its record is there already."""
        start = time.perf_counter()
        try:
            names = [q.name for q in self.grader.questions if not q.by_hand]
            data = submission.data(names)
            old = records.read(self.path(submission))
            if (
                old
                and old.get("student") == submission.student
                and self.is_current(old, data or b"")
                and not self.again
                & {submission.student, submission.name, EVERYBODY}
            ):
                return self.handed_in_again(old, submission)
            if data is None:
                record = self.grader.lost(b"", NOTHING)
            else:
                record = self.grader.grade(data)
            return self.stored(record, submission, start)
        except Exception as error:
            # Whatever it is, the others' results do not depend on it.
            return self.failed(error, submission, start)

    def handed_in_again(self, old: dict, submission: Submission) -> dict:
        """Return a record as it is, but for what its course system says."""
        if old.get("late", False) != submission.late:
            old["late"] = submission.late
            records.write(self.folder, old)
        return old

    def stored(
        self, record: dict, submission: Submission, start: float
    ) -> dict | None:
        """Store a record, with whose it is; none of a run that was stopped."""
        if self.stopped.is_set():
            return None
        record["student"] = submission.student
        record["who"] = {"name": submission.name, **submission.ids}
        record["look"] = submission.remarks + record["look"]
        record["late"] = submission.late
        name = self.grader.assignment.name
        before = records.before(self.folder, name, submission.student)
        if before:
            record["before"] = before
        record["time"] = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "seconds": round(time.perf_counter() - start, 2),
        }
        records.write(self.folder, record)
        return record

    def failed(
        self, error: Exception, submission: Submission, start: float
    ) -> dict | None:
        """Store a record of what could not be graded: nobody is left out."""
        reason = f"{type(error).__name__}: {clean(str(error))}"
        self.failures.append((submission.student, reason))
        try:
            record = self.grader.lost(b"", "It could not be graded yet.")
            record["look"] = [f"Grader error: {reason}"]
            return self.stored({**record, "failed": True}, submission, start)
        except Exception:  # the disk is full, for example
            return None

    def path(self, submission: Submission) -> Path:
        """Return where a submission's record is."""
        name = self.grader.assignment.name
        return self.folder / records.file_name(name, submission.student)

    def is_current(self, record: dict, data: bytes) -> bool:
        """Tell whether a record is of these bytes, checks and secret."""
        identity = self.grader.identity(data)
        guarded = record.get("sandbox") == self.grader.guard
        return (
            guarded
            and not record.get("failed")
            and all(record.get(k) == v for k, v in identity.items())
        )
