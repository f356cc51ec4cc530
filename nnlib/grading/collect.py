"""Find each student's notebook in what a course system has exported.

Nothing is unpacked to the disk and no name in an archive is used as a path:
names only tell whose file it is.
"""

from __future__ import annotations

import io
import os
import re
import stat
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from nnlib.grading.notebook import BYTES

ENTRIES = 20_000  # files of an archive at most
ASIDE = {"__MACOSX", ".ipynb_checkpoints", ".DS_Store"}
LISTS = {"", ".csv", ".log", ".md", ".xlsx", ".yml"}

# How the exports of course systems name what belongs to a student.
GRADESCOPE = re.compile(r"(?:^|/)submission_(?P<id>\d+)/")
MOODLE = re.compile(
    r"(?:^|/)(?P<name>[^/]+)_(?P<id>\d+)_assignsubmission_file_?[^/]*(?:/|$)"
)
CANVAS = re.compile(
    r"(?:^|/)(?P<name>[^/_]+)_(?:LATE_)?(?P<id>\d+)_(?P<file>\d+)_[^/]+$"
)
NBGRADER = re.compile(
    r"(?:^|/)submitted/(?P<name>[^/]+)/(?P<assignment>[^/]+)/"
)
SUBMITTER = re.compile(
    r"^submission_(?P<id>\d+):|^\s*-?\s*:(?P<key>name|sid|email):\s*(?P<of>.*)$"
)


class CollectError(Exception):
    """Nothing can be collected from there; the message says why."""


@dataclass(frozen=True)
class Entry:
    """A file somewhere: its path in words, and a function that reads it.

    Attributes
    ----------
    trouble : why it cannot be read; empty if it can
    """

    path: str
    read: Callable[[], bytes]
    trouble: str = ""

    @property
    def suffix(self) -> str:
        """The end of its name, such as ``.ipynb``."""
        return PurePosixPath(self.path).suffix.lower()


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
    """

    student: str
    name: str
    ids: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def data(self, wanted: Iterable[str] = ()) -> bytes | None:
        """Return the bytes of the notebook; None where there is none.

        Parameters
        ----------
        wanted : functions that the right notebook defines, where there are
            several
        """
        best, most = None, -1
        notebooks = [e for e in self.entries if is_notebook(e)]
        for entry in notebooks:
            if entry.trouble:
                self.remarks.append(f"{entry.path!r}: {entry.trouble}.")
                continue
            try:
                data = entry.read()
            except (OSError, RuntimeError, zipfile.BadZipFile) as error:
                self.remarks.append(f"{entry.path!r}: {error}.")
                continue
            score = sum(data.count(f"def {n}(".encode()) > 0 for n in wanted)
            if score > most:
                best, most = data, score
        if len(notebooks) > 1:
            self.remarks.append(
                f"There are {len(notebooks)} notebooks; the one with the most "
                "answers counts."
            )
        if best is None:
            there = ", ".join(repr(e.path)[:80] for e in self.entries[:5])
            self.remarks.append(f"There is no notebook, only: {there}.")
        return best


def is_notebook(entry: Entry) -> bool:
    """Tell whether a file is named as notebooks are, or copies of them."""
    name = PurePosixPath(entry.path).name.lower()
    return ".ipynb" in name


def collect(source: Path, assignment: str = "") -> list[Submission]:
    """Return the submissions in a file, folder or archive, by student.

    Parameters
    ----------
    source : notebook; folder or zip of notebooks, or of a folder for each
        student; nbgrader's ``submitted`` tree; or what Canvas, Moodle or
        Gradescope export
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
        entries = [_file(source, source.name)]
    entries = [e for e in entries if not ASIDE & {*e.path.split("/")}]
    found: dict[str, Submission] = {}
    people = _submitters(entries)
    for entry in entries:
        owner = _owner(entry.path, people, assignment)
        if owner is None:
            continue
        submission = found.setdefault(owner.student, owner)
        submission.entries += _unpacked(entry)
    # What belongs to no student is no submission: a list of names, a log.
    kept = [
        s
        for s in found.values()
        if s.ids or any(e.suffix not in LISTS for e in s.entries)
    ]
    if not any(is_notebook(e) for s in kept for e in s.entries):
        raise CollectError(f"There is no notebook in {str(source)!r}.")
    return sorted(kept, key=lambda s: s.student)


def in_folder(folder: Path) -> Iterator[Entry]:
    """Yield the files of a folder; links are named, never followed."""
    for home, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(home, name)
            yield _file(path, path.relative_to(folder).as_posix())


def _file(path: Path, name: str) -> Entry:
    kind = path.lstat().st_mode
    trouble = ""
    if stat.S_ISLNK(kind):
        trouble = "a link, which is not followed"
    elif not stat.S_ISREG(kind):
        trouble = "no ordinary file"

    def read() -> bytes:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        with os.fdopen(descriptor, "rb") as file:
            return file.read(BYTES + 1)

    return Entry(printable(name), read, trouble)


def in_zip(file: Path | io.BytesIO, name: str) -> Iterator[Entry]:
    """Yield the files of an archive, each read only when asked for.

    Raises
    ------
    CollectError
        When it is no archive, or one of too many files.
    """
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise CollectError(f"{name!r} is no zip archive: {error}") from None
    if len(archive.infolist()) > ENTRIES:
        raise CollectError(f"{name!r} has more than {ENTRIES} files.")
    for info in archive.infolist():
        if info.is_dir():
            continue
        trouble = ""
        if stat.S_ISLNK(info.external_attr >> 16):
            trouble = "a link, which is not followed"

        def read(info: zipfile.ZipInfo = info) -> bytes:
            with archive.open(info) as file:
                return file.read(BYTES + 1)

        name = info.filename.replace("\\", "/")
        yield Entry(printable(name), read, trouble)


def printable(name: str) -> str:
    """Return a name without what a terminal or a file would choke on."""
    return "".join(c if c.isprintable() else "?" for c in name)


def _unpacked(entry: Entry) -> list[Entry]:
    """Return an entry, or what is in it if a student handed in a zip."""
    if not entry.path.lower().endswith(".zip") or entry.trouble:
        return [entry]
    try:
        inside = in_zip(io.BytesIO(entry.read()), entry.path)
        return [e for e in inside if not ASIDE & {*e.path.split("/")}]
    except (CollectError, OSError, RuntimeError, zipfile.BadZipFile):
        return [entry]


def _owner(
    path: str, people: dict[str, dict], assignment: str
) -> Submission | None:
    """Return an empty submission of whoever a path belongs to."""
    if match := GRADESCOPE.search(path):
        number = match["id"]
        person = people.get(number, {})
        name = person.get("name") or f"submission {number}"
        ids = {"gradescope": number}
        ids.update({k: v for k, v in person.items() if k != "name" and v})
        return Submission(f"{name} ({number})", name, ids)
    if match := MOODLE.search(path):
        name, number = match["name"], match["id"]
        return Submission(f"{name} ({number})", name, {"moodle": number})
    if match := NBGRADER.search(path):
        if assignment and match["assignment"] != assignment:
            return None
        name = match["name"]
        return Submission(name, name, {"nbgrader": name})
    if match := CANVAS.search(path):
        name, number = match["name"], match["id"]
        return Submission(f"{name} ({number})", name, {"canvas": number})
    parts = PurePosixPath(path).parts
    if len(parts) >= 3 and assignment in parts[1:-1]:
        # nbgrader's tree, from inside `submitted`.
        name = parts[parts.index(assignment) - 1]
        return Submission(name, name, {"nbgrader": name})
    if not parts or parts[-1].startswith("."):
        return None
    name = parts[-2] if len(parts) > 1 else PurePosixPath(path).stem
    return Submission(name, name)


def _submitters(entries: list[Entry]) -> dict[str, dict]:
    """Return who is who in a Gradescope export, by submission number."""
    people: dict[str, dict] = defaultdict(dict)
    for entry in entries:
        if PurePosixPath(entry.path).name != "submission_metadata.yml":
            continue
        number = ""
        for line in entry.read().decode("utf-8", "replace").splitlines():
            match = SUBMITTER.match(line)
            if match and match["id"]:
                number = match["id"]
            elif match and number:
                of = match["of"].strip().strip("'\"")
                people[number].setdefault(match["key"], of)
    return people
