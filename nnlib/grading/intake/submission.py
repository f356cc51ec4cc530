"""What one student has handed in, and which of the notebooks counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from nnlib.grading.intake import answers
from nnlib.grading.intake.files import Entry, is_notebook, said

NOTEBOOKS = 50  # of a student that are read


@dataclass
class Submission:
    """What one student has handed in.

    Attributes
    ----------
    student : text that no other student has
    name : the student's name or, where it is unknown, `student`
    ids : the student's number in a course system, by its name
    entries : all files, notebooks or not
    remarks : what a human should know
    late : whether the course system says so
    """

    student: str
    name: str
    ids: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    late: bool = False

    @property
    def notebooks(self) -> list[Entry]:
        """The files that are named as notebooks are."""
        return [entry for entry in self.entries if is_notebook(entry)]

    def data(self, wanted: Iterable[str] = ()) -> bytes | None:
        """Return the bytes of the notebook; None where there is none.

        Parameters
        ----------
        wanted : answers to look for where there are several notebooks; the
            one with the most counts, and the latest of those
        """
        wanted = list(wanted)
        best, most, chosen = None, (), ""
        for entry in self.entries:
            if entry.trouble:
                self.remarks.append(f"{entry.path!r}: {entry.trouble}.")
        notebooks = self.notebooks
        for entry in notebooks[:NOTEBOOKS]:
            if entry.trouble:
                continue
            try:
                data = entry.read()
            except Exception as error:
                # A damaged archive fails in many ways, each its own kind.
                self.remarks.append(f"{entry.path!r}: {said(error)}.")
                continue
            alone = len(notebooks) == 1
            count = 0 if alone else answers.count(data, wanted)
            worth = (count, entry.when)
            if worth >= most:
                best, most, chosen = data, worth, entry.path
        if len(notebooks) > NOTEBOOKS:
            self.remarks.append(f"Only {NOTEBOOKS} notebooks were read.")
        if len(notebooks) > 1:
            self.remarks.append(
                f"There are {len(notebooks)} notebooks; {chosen!r} has the "
                "most answers, or is the latest of those, and counts."
            )
            if not self.ids:
                self.remarks[-1] += (
                    " If they are several students', grade their folder by "
                    "itself."
                )
        if best is None:
            there = ", ".join(repr(e.path)[:80] for e in self.entries[:5])
            self.remarks.append(f"There is no notebook, only: {there}.")
        return best
