"""Writes what JavaScript must know of the figures, as Python says it.

``python -m nnlib.figures.schema`` writes, for each kind, ``dist/kinds/*.json``
with the rules of its state, and ``js/dist/tasks.json`` with the names of all
questions and challenges. `make figures` runs it; a test compares.
"""

import json
from pathlib import Path
from typing import Any

from . import FIGURES
from .figure import VERSION, Figure
from .question import questions

DIST = Path(__file__).parent / "js" / "dist"


def described(figure: type[Figure]) -> dict[str, Any]:
    """Return what JavaScript must know of one figure."""
    return {
        "kind": figure.kind.default_value,
        "name": figure.__name__,
        "title": figure.title,
        "version": VERSION,
        "rules": figure.rules(),
    }


def tasks() -> list[str]:
    """Return the names of the book's challenges and questions."""
    goals = [
        goal
        for figure in FIGURES
        if "goals" in figure.rules()
        for goal in figure.rules()["goals"]["items"]["enum"]
    ]
    return sorted([*goals, *questions()])


def files() -> dict[str, str]:
    """Return the text of each file, by its path in the folder ``dist``."""
    kinds = {
        f"kinds/{figure.kind.default_value}.json": described(figure)
        for figure in FIGURES
    }
    return {
        name: json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        for name, value in {**kinds, "tasks.json": tasks()}.items()
    }


def write(folder: Path = DIST) -> None:
    """Write the files, and remove those of figures that are gone."""
    made = files()
    (folder / "kinds").mkdir(parents=True, exist_ok=True)
    for old in folder.glob("kinds/*.json"):
        if f"kinds/{old.name}" not in made:
            old.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
