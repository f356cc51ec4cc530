"""Find an assignment by its name; tell its author what is wrong with it."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path

from nnlib.grading.assignment import sound
from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.assignment.sound import AuthorError, told
from nnlib.grading.assignment.variant import PLAIN, Variant

FOLDER = Path(__file__).parents[3] / "book" / "assignments"


class NoAssignmentError(Exception):
    """There is no such assignment; the message says which there are."""


def names(folder: Path = FOLDER) -> list[str]:
    """Return the assignments of a folder."""
    return sorted(path.stem for path in folder.glob("*.ipynb"))


def load(
    name: str, seed: str | None = None, folder: Path = FOLDER
) -> Assignment:
    """Return an assignment.

    Parameters
    ----------
    name : such as ``a1``
    seed : of a variant; the assignment as the book has it if None
    folder : where its master and its checks are

    Raises
    ------
    NoAssignmentError
        When there is none of that name.
    AuthorError
        When its checks cannot be used.
    """
    path = folder / f"{name}.ipynb"
    checks = path.with_suffix(".py")
    if name not in names(folder) or not checks.is_file():
        there = ", ".join(names(folder))
        raise NoAssignmentError(
            f"There is no assignment {name!r} in {folder}. "
            + (f"There are: {there}." if there else "There is none at all.")
            + " Another folder is named with --assignments."
        )
    spec = importlib.util.spec_from_file_location(f"assignment_{name}", checks)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise AuthorError(told(error, checks)) from error
    chosen = PLAIN
    if seed is not None:
        chosen = Variant.draw(seed, sound.swaps(module, checks))
    if not callable(getattr(module, "assignment", None)):
        raise AuthorError(
            f"{checks.name} must have a function assignment(variant) that "
            "returns the Assignment."
        )
    try:
        found = module.assignment(chosen)
    except Exception as error:
        raise AuthorError(told(error, checks)) from error
    sound.examine(found, checks)
    return replace(found, path=path, variant=chosen)
