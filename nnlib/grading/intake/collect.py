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
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from itertools import islice, takewhile
from pathlib import Path, PurePosixPath

from nnlib.grading.intake import answers
from nnlib.grading.intake.notebook import BYTES

ENTRIES = 20_000  # files of an archive at most
INSIDE = 500  # files of an archive that a student has made
NOTEBOOKS = 50  # of a student that are read
NAME = 300  # characters of a name in a student's archive
ASIDE = {"__MACOSX", ".ipynb_checkpoints", ".DS_Store"}
LISTS = {"", ".csv", ".log", ".md", ".xlsx", ".yml"}

# How the exports of course systems name what belongs to a student, seen from
# the export's own folder: what is deeper, a student may have named.
FORMATS = {
    "gradescope": re.compile(r"submission_(?P<id>\d+)/"),
    "moodle": re.compile(
        r"(?P<name>[^/]+?)_(?P<id>\d+)_assignsubmission_(?:file|onlinetext)"
        r"_?[^/]*(?:/|$)"
    ),
    "canvas": re.compile(
        r"(?P<name>[^/_]+)_(?P<late>LATE_)?(?P<id>\d+)_(?:\d+_[^/]+|text\.html)$"
    ),
    # Assignment_user_attempt_2026-01-31-23-59-59_file.ipynb
    "blackboard": re.compile(
        r"[^/]+_(?P<id>[^/_]+)_attempt_\d{4}(?:-\d\d){5}(?:_[^/]+|\.txt)$"
    ),
    # 1234-5678 - Ada Lovelace - 31 January, 2026 1159 PM/file.ipynb
    "brightspace": re.compile(
        r"(?P<id>\d+-\d+) ?- ?(?P<name>[^/]+?) ?- ?[^/]*\d{4}[^/]*(?:/|$)"
    ),
    "course": re.compile(r"submitted/(?P<name>[^/]+)/(?P<assignment>[^/]+)/"),
    "nbgrader": re.compile(r"(?P<name>[^/]+)/(?P<assignment>[^/]+)/"),
}
# What browsers and Jupyter make of the name of a second copy.
COPY = r"(-Copy\d*| - Copy| ?\(\d+\))*\.ipynb"
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
    when : seconds since 1970 that it was last changed, or 0
    """

    path: str
    read: Callable[[], bytes]
    trouble: str = ""
    when: float = 0

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


def said(error: Exception) -> str:
    """Return an error in a few words."""
    return str(error)[:200] or type(error).__name__


def is_notebook(entry: Entry) -> bool:
    """Tell whether a file is named as notebooks are, or copies of them."""
    name = PurePosixPath(entry.path).name.lower()
    return ".ipynb" in name


def is_list(entry: Entry) -> bool:
    """Tell whether a file is of the course, such as a list of names."""
    return entry.suffix in LISTS and not is_notebook(entry)


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
        entries = [_file(source, source.name)]
    entries = [e for e in entries if not ASIDE & {*e.path.split("/")}]
    found: dict[str, Submission] = {}
    handed_in: set[str] = set()
    export = _Export(entries, assignment, source.resolve().stem)
    for entry in entries:
        owner = export.owner(entry.path)
        if owner is None:
            continue
        submission = found.setdefault(owner.student, owner)
        submission.late |= owner.late
        submission.entries += _unpacked(entry)
        if owner.ids or not is_list(entry):
            handed_in.add(owner.student)
    # What belongs to no student is no submission: a list of names, a log.
    kept = [s for s in found.values() if s.student in handed_in]
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
    found = path.lstat()
    kind = found.st_mode
    trouble = ""
    if stat.S_ISLNK(kind):
        trouble = "a link, which is not followed"
    elif not stat.S_ISREG(kind):
        trouble = "no ordinary file"

    def read() -> bytes:
        # It may have become another kind of file since it was looked at.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError("no ordinary file any more")
            return file.read(BYTES + 1)

    return Entry(printable(name), read, trouble, found.st_mtime)


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
        if info.filename.endswith(("/", "\\")):
            continue
        trouble = ""
        if stat.S_ISLNK(info.external_attr >> 16):
            trouble = "a link, which is not followed"

        def read(info: zipfile.ZipInfo = info) -> bytes:
            with archive.open(info) as file:
                return file.read(BYTES + 1)

        name = info.filename.replace("\\", "/")
        yield Entry(printable(name), read, trouble, _time(info))


def _time(info: zipfile.ZipInfo) -> float:
    """Return when a file in an archive was changed, as far as it says."""
    try:
        return datetime(*info.date_time).timestamp()
    except (ValueError, OverflowError):
        return 0


def printable(name: str) -> str:
    """Return a name without what a terminal or a file would choke on.

    Another name stays another: what cannot be printed is written in ASCII.
    """
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode()
        for c in name
    )


def _unpacked(entry: Entry) -> list[Entry]:
    """Return an entry, or what is in it if a student handed in a zip.

    Only the names are kept: the archive is opened again for each file.
    """
    if not entry.path.lower().endswith(".zip") or entry.trouble:
        return [entry]
    try:
        inside = list(_inside(entry))
        if len(inside) > INSIDE:
            raise CollectError(f"it has more than {INSIDE} files")
    except Exception as error:
        # Whatever is wrong with it, it is one student's.
        trouble = f"an archive that cannot be opened, {said(error)}"
        return [replace(entry, trouble=trouble)]
    if not inside:
        return [replace(entry, trouble="an empty archive")]
    return [
        replace(
            each, path=each.path[-NAME:], read=partial(_again, entry, number)
        )
        for number, each in enumerate(inside)
        if not ASIDE & {*each.path.split("/")}
    ]


def _inside(entry: Entry) -> Iterator[Entry]:
    return in_zip(io.BytesIO(entry.read()), entry.path)


def _again(entry: Entry, number: int) -> bytes:
    """Read a file of an archive by its number."""
    return next(islice(_inside(entry), number, None)).read()


class _Export:
    """Who owns which file: decided once, for all files together.

    Attributes
    ----------
    root : the folders that all students' files are in
    format : a key of `FORMATS`; empty for plain files and folders
    alone : the one student whose files these are; empty if each file, or
        folder, is another student's
    """

    def __init__(
        self, entries: list[Entry], assignment: str, source: str
    ) -> None:
        self.assignment = assignment
        paths = [_parts(e.path) for e in entries if not is_list(e)]
        common = _common(paths)
        self.root, self.format = common, ""
        for depth in range(len(common) + 1):
            kind = self._kind([path[depth:] for path in paths])
            if kind:
                self.root, self.format = common[:depth], kind
                break
        # All in one folder, and all copies of one: it is a student's.
        copy = re.compile(rf"{re.escape(assignment)}{COPY}", re.IGNORECASE)
        inside = ["/".join(path[len(self.root) :]) for path in paths]
        alone = assignment and all(map(copy.fullmatch, inside))
        self.alone = (self.root or (source,))[-1] if alone else ""
        self.people: dict[str, dict] = {}
        if self.format == "gradescope":
            self.people = _submitters(entries, self.root)

    def _kind(self, paths: list[tuple[str, ...]]) -> str:
        """Return the format that more than half of the students fit."""
        for kind in FORMATS:
            names: dict[str, bool] = {}
            for path in filter(None, paths):
                fits = self._match(kind, path) is not None
                names[path[0]] = names.get(path[0], False) or fits
            fitting = sum(names.values())
            if 2 * fitting > len(names) or (kind == "course" and fitting):
                return kind
        return ""

    def _match(self, kind: str, path: tuple[str, ...]) -> re.Match | None:
        match = FORMATS[kind].match("/".join(path))
        if kind == "nbgrader" and match:
            return match if match["assignment"] == self.assignment else None
        return match

    def owner(self, path: str) -> Submission | None:
        """Return an empty submission of whoever a path belongs to."""
        parts = _parts(path)
        inside = parts[len(self.root) :]
        if parts[: len(self.root)] != self.root or not inside:
            return None
        match = self._match(self.format, inside) if self.format else None
        if self.format == "course":
            wanted = match and self.assignment in ("", match["assignment"])
            return _of_nbgrader(match["name"]) if wanted else None
        if match is None:
            return self._plain(inside)
        if self.format == "nbgrader":
            return _of_nbgrader(match["name"])
        number = match["id"]
        ids = {self.format: number}
        if self.format == "gradescope":
            person = self.people.get(number, {})
            name = person.get("name") or f"submission {number}"
            ids.update({k: v for k, v in person.items() if k != "name" and v})
        else:
            name = match.groupdict().get("name", number)
        student = name if name == number else f"{name} ({number})"
        late = bool(match.groupdict().get("late"))
        return Submission(student, name, ids, late=late)

    def _plain(self, inside: tuple[str, ...]) -> Submission | None:
        """Return the owner of a file that no course system has named."""
        listed = self.format == "brightspace" and inside == ("index.html",)
        if inside[-1].startswith(".") or listed:
            return None
        if len(inside) > 1:
            name = inside[0]
        elif self.alone:
            name = self.alone
        else:
            name = PurePosixPath(inside[0]).stem
        return Submission(name, name)


def _of_nbgrader(name: str) -> Submission:
    return Submission(name, name, {"nbgrader": name})


def _parts(path: str) -> tuple[str, ...]:
    return PurePosixPath(path).parts


def _common(paths: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the folders that all paths begin with."""
    together = zip(*(path[:-1] for path in paths), strict=False)
    same = takewhile(lambda names: len(set(names)) == 1, together)
    return tuple(names[0] for names in same)


def _submitters(
    entries: list[Entry], root: tuple[str, ...]
) -> dict[str, dict]:
    """Return who is who in a Gradescope export, by submission number."""
    people: dict[str, dict] = defaultdict(dict)
    for entry in entries:
        # Beside the students' folders: another one is a student's.
        if _parts(entry.path) != (*root, "submission_metadata.yml"):
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
