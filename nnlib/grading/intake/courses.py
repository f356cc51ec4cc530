"""Whose file it is: how course systems name what they export."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import takewhile
from pathlib import PurePosixPath

from nnlib.grading.intake.files import Entry, is_list
from nnlib.grading.intake.submission import Submission

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


class Export:
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
