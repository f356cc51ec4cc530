"""Records: one JSON file for each submission, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

PARTS = {"assignment", "student", "who", "questions", "score", "points"}
NUMBERS = ("blackboard", "brightspace", "canvas", "moodle")
PRIVATE = 0o600  # a record is the instructor's alone
PARTS |= {"by_hand", "look", "sandbox"}


def file_name(assignment: str, student: str) -> str:
    """Return a file name for any student, another for another student.

    A name like ``../../etc/passwd`` is only a name here.
    """
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", student).strip("-")[:40]
    digest = hashlib.sha256(student.encode("utf-8", "replace")).hexdigest()
    return f"{assignment}-{plain or 'submission'}-{digest[:16]}.json"


def write(folder: Path, record: dict) -> Path:
    """Store a record under its student's name; return the file.

    A folder may hold the records of several assignments.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(record["assignment"], record["student"])
    text = json.dumps(record, indent=1, ensure_ascii=False, sort_keys=True)
    write_whole(path, text + "\n", PRIVATE)
    return path


def write_whole(path: Path, text: str, mode: int = 0o666) -> None:
    """Write a file so that nobody ever sees half of it.

    Parameters
    ----------
    mode : who may read it, as far as this user's files may be read at all
    """
    scratch = path.parent / f".new-{secrets.token_hex(8)}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    descriptor = os.open(scratch, flags, mode)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(scratch, path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise


def read(path: Path) -> dict | None:
    """Return a record, or None where there is no sound one."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return (
        record if isinstance(record, dict) and set(record) >= PARTS else None
    )


def before(folder: Path, assignment: str, student: str) -> dict:
    """Return what was graded last time, in brief: what a rerun replaces."""
    old = read(folder / file_name(assignment, student))
    if old is None or old["student"] != student or old.get("failed"):
        return {}
    return {
        "at": _when(old),
        "receipt": old.get("receipt", ""),
        "score": old["score"],
        "questions": {q["name"]: q["score"] for q in old["questions"]},
    }


def read_all(folder: Path) -> Iterator[dict]:
    """Yield the records of a folder, by student."""
    found = filter(None, map(read, folder.glob("*.json")))
    yield from sorted(found, key=lambda record: record["student"])


def latest(records: Iterable[dict]) -> tuple[list[dict], list[str]]:
    """Return one record for each student, and whose others are left out.

    A course system knows a student by a number, and a name may change.
    """
    kept: dict[object, dict] = {}
    dropped = []
    for record in records:
        numbers = {k: record["who"].get(k) for k in NUMBERS}
        known = tuple((k, v) for k, v in numbers.items() if v)
        key = known or record["student"]
        other = kept.get(key)
        if other is not None:
            older = min(record, other, key=_when)
            if record["student"] != other["student"]:
                dropped.append(older["student"])
            record = other if older is record else record
        kept[key] = record
    return sorted(kept.values(), key=lambda each: each["student"]), dropped


def _when(record: dict) -> str:
    made = record.get("time")
    return str(made.get("at", "")) if isinstance(made, dict) else ""


def sweep(folder: Path) -> None:
    """Remove the unfinished files of a grader that was killed."""
    for path in folder.glob(".new-*"):
        path.unlink(missing_ok=True)
