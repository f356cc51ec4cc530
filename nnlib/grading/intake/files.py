"""Files wherever they lie: in a folder, in an archive, in one within it.

Nothing is unpacked to the disk and no name in an archive is used as a path.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath

from nnlib.grading.intake.notebook import BYTES

ENTRIES = 20_000  # files of an archive at most
INSIDE = 500  # files of an archive that a student has made
NAME = 300  # characters of a name in a student's archive
ASIDE = {"__MACOSX", ".ipynb_checkpoints", ".DS_Store"}
LISTS = {"", ".csv", ".log", ".md", ".xlsx", ".yml"}


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


def in_folder(folder: Path) -> Iterator[Entry]:
    """Yield the files of a folder; links are named, never followed."""
    for home, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(home, name)
            yield one_file(path, path.relative_to(folder).as_posix())


def one_file(path: Path, name: str) -> Entry:
    """Return a file of the disk under the name it is to have."""
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


def unpacked(entry: Entry) -> list[Entry]:
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
