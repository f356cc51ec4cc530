"""Tables as CSV: what a spreadsheet shows, and what it saves."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

FORMULA = ("=", "+", "-", "@", "|", "%")


def cell(value: object) -> object:
    """Return a value that a spreadsheet will show and not compute.

    A text that would be taken for a formula gets an apostrophe before it, and
    so does what follows a semicolon or a tab: elsewhere those part cells.
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\0", "")
    text = "".join(
        f"'{part}" if _computes(part) else part
        for part in re.split(r"([;\t])", text)
    )
    return f"'{text}" if text.startswith(("\t", "\r")) else text


def _computes(text: str) -> bool:
    """Tell whether a text begins like a formula, wide or behind spaces."""
    plain = unicodedata.normalize("NFKC", text)
    seen = "".join(c for c in plain if unicodedata.category(c)[0] != "C")
    return seen.lstrip().startswith(FORMULA)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for row in (head, *rows):
        writer.writerow(map(cell, row))
    return file.getvalue()


def rows(path: Path, needed: Sequence[str]) -> list[dict]:
    """Return the rows of a table, as whatever spreadsheet has saved it.

    Parameters
    ----------
    path : CSV, parted by commas, semicolons or tabs
    needed : columns that it must have

    Raises
    ------
    ValueError
        When one of these columns is missing.
    """
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    head = text.partition("\n")[0]
    parting = max(",;\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=parting)
    if not {*needed} <= set(reader.fieldnames or ()):
        named = ", ".join(needed[:-1]) + f" and {needed[-1]}"
        raise ValueError(
            f"{path} must have columns named {named}, got {head[:100]!r}"
        )
    return list(reader)


def number(text: str, most: float) -> float | None:
    """Return points from 0 to `most` in a cell; None if they are not that."""
    try:
        points = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return tidy(points) if 0 <= points <= most else None


def tidy(points: float) -> float:
    """Return points to a hundredth, whole ones as whole numbers."""
    points = round(points, 2)
    return int(points) if float(points).is_integer() else points
