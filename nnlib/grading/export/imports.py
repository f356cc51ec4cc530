"""Scores as Blackboard and Brightspace import them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nnlib.grading.export.spreadsheet import rows, table

KEYS = ("OrgDefinedId", "Username")
END = "End-of-Line Indicator"


def blackboard(records: Sequence[dict], title: str) -> str:
    """Return what Blackboard takes under Upload Grades.

    Users are known by their names there, which Blackboard puts into the names
    of the files that it exports.
    """
    found = ([_user(record), record["score"]] for record in records)
    return table(["Username", title], found)


def brightspace(
    records: Sequence[dict], title: str, people: Path | None = None
) -> tuple[str, list[str]]:
    """Return what Brightspace imports as grades, and who is not in it.

    Parameters
    ----------
    records : one for each student
    title : of the grade item
    people : what Brightspace exports as grades, with names and with one or
        both of `KEYS`: the files that it exports do not say who a user is

    Raises
    ------
    ValueError
        When a column of `people` is missing.
    """
    keys, known = KEYS[1:], {}
    if people is not None:
        keys, known = _known(people)
    found, missing = [], []
    for record in records:
        mine = known.get(_plain(record["who"]["name"]), [])
        if people is None and "brightspace" not in record["who"]:
            mine = [[_user(record)]]
        if len(mine) == 1:
            found.append([*mine[0], record["score"], "#"])
        else:
            missing.append(record["student"])
    return table([*keys, f"{title} Points Grade", END], found), missing


def _user(record: dict) -> str:
    """Return the name that a student logs in by, as far as it is known."""
    who = record["who"]
    return who.get("blackboard") or who.get("nbgrader") or record["student"]


def _known(people: Path) -> tuple[list[str], dict[str, list[list[str]]]]:
    """Return the keys of a class list, and whoever has a name."""
    listed = rows(people, ("First Name", "Last Name"))
    keys = [key for key in KEYS if listed and key in listed[0]]
    if not keys:
        raise ValueError(
            f"{people} must have a column named {' or '.join(KEYS)}"
        )
    found: dict[str, list[list[str]]] = {}
    for row in listed:
        name = _plain(f"{row['First Name']} {row['Last Name']}")
        found.setdefault(name, []).append([row[key] for key in keys])
    return keys, found


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
