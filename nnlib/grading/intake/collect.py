"""Find each student's notebook in what a course system has exported.

Names only tell whose file it is.
"""

from __future__ import annotations

from pathlib import Path

from nnlib.grading.intake.courses import Export
from nnlib.grading.intake.files import (
    ASIDE,
    CollectError,
    in_folder,
    in_zip,
    is_list,
    is_notebook,
    one_file,
    unpacked,
)
from nnlib.grading.intake.submission import Submission


def collect(source: Path, assignment: str = "") -> list[Submission]:
    """Return the submissions in a file, folder or archive, by student.

    Parameters
    ----------
    source : notebook; folder or zip of notebooks, or of a folder for each
        student; nbgrader's ``submitted`` tree; or what Canvas, Moodle,
        Gradescope, Blackboard or Brightspace export
    assignment : its name, to find it in nbgrader's tree

    Raises
    ------
    CollectError
        When there is nothing of the kind.
    """
    if not source.exists():
        raise CollectError(f"There is no file or folder {str(source)!r}.")
    if source.is_dir():
        entries = list(in_folder(source))
    elif source.suffix.lower() == ".zip":
        entries = list(in_zip(source, source.name))
    else:
        entries = [one_file(source, source.name)]
    entries = [e for e in entries if not ASIDE & {*e.path.split("/")}]
    found: dict[str, Submission] = {}
    handed_in: set[str] = set()
    export = Export(entries, assignment, source.resolve().stem)
    for entry in entries:
        owner = export.owner(entry.path)
        if owner is None:
            continue
        submission = found.setdefault(owner.student, owner)
        submission.late |= owner.late
        submission.entries += unpacked(entry)
        if owner.ids or not is_list(entry):
            handed_in.add(owner.student)
    # What belongs to no student is no submission: a list of names, a log.
    kept = [s for s in found.values() if s.student in handed_in]
    if not any(is_notebook(e) for s in kept for e in s.entries):
        raise CollectError(f"There is no notebook in {str(source)!r}.")
    return sorted(kept, key=lambda s: s.student)
