"""Records: one JSON file for each submission, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

PARTS = {"assignment", "student", "who", "questions", "score", "points"}
PARTS |= {"by_hand", "look", "sandbox"}


def file_name(student: str) -> str:
    """Return a file name for any text, another for another text.

    A name like ``../../etc/passwd`` is only a name here.
    """
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", student).strip("-")[:40]
    digest = hashlib.sha256(student.encode("utf-8", "replace")).hexdigest()
    return f"{plain or 'submission'}-{digest[:16]}.json"


def write(folder: Path, record: dict) -> Path:
    """Store a record under its student's name; return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(record["student"])
    text = json.dumps(record, indent=1, ensure_ascii=False, sort_keys=True)
    write_whole(path, text + "\n")
    return path


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever sees half of it."""
    descriptor, scratch = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(scratch, path)
    except BaseException:
        Path(scratch).unlink(missing_ok=True)
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


def read_all(folder: Path) -> Iterator[dict]:
    """Yield the records of a folder, by student."""
    found = filter(None, map(read, folder.glob("*.json")))
    yield from sorted(found, key=lambda record: record["student"])


def sweep(folder: Path) -> None:
    """Remove the unfinished files of a grader that was killed."""
    for path in folder.glob(".new-*"):
        path.unlink(missing_ok=True)
