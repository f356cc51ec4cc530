"""Make an example assignment to start from: it builds as it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

from nnlib.grading.run.records import write_whole

CHECKS = Path(__file__).with_name("example.py")
TITLE = """\
# Example

About 20 minutes, 9 points.

Each question has a cell to write in and, below it, a cell with visible checks.
Keep the functions' names and the order of their arguments."""
SPREAD = '''\
def spread(values):
    """Return how far the numbers lie apart."""
    ### BEGIN SOLUTION
    return max(values) - min(values)
    ### END SOLUTION'''
SPREAD_CHECKS = """\
def check_spread():
    got = spread(values=[3, 1, 2])
    assert got is not None, "It returns nothing: is the `return` missing?"
    assert got == 2, f"From 1 to 3 it is 2, not {got}."


check_spread()"""
PRICE = '''\
def price(hours, watts):
    """Return what it costs to leave a lamp on."""
    ### BEGIN SOLUTION
    return 0.35 * hours * watts / 1000
    ### END SOLUTION'''
PRICE_CHECKS = """\
def check_price():
    got = price(hours=10, watts=100)
    assert abs(got - 0.35) < 1e-9, f"A kilowatt hour costs 0.35, not {got}."


check_price()"""
IN_TWO = '''\
def in_two(total):
    """Return two whole numbers, neither 0, that add up to the total."""
    ### BEGIN SOLUTION
    return 1, total - 1
    ### END SOLUTION'''
IN_TWO_CHECKS = """\
def check_in_two():
    first, second = in_two(7)
    assert first + second == 7, f"{first} + {second} is not 7."


check_in_two()"""
WHY = """\
3 is 1 + 2, and also 4 - 1. Whatever the first number is, the second one is
what is left of the total, so there are as many answers as first numbers."""

LAST = """\
for function, check in {
    "spread": check_spread,
    "price": check_price,
    "in_two": check_in_two,
}.items():
    try:
        check()
    except Exception:
        print(f"Look at the cell that makes {function}.")
        raise
print("The visible checks pass. Hidden checks remain.")"""


class ExistsError(ValueError):
    """There is an assignment of that name already."""


def new(name: str, folder: Path) -> list[Path]:
    """Write an example assignment; return its two files.

    Parameters
    ----------
    name : of the files, in small letters, digits, - and _
    folder : that it goes to; made if it is not there

    Raises
    ------
    ExistsError
        When one of the files is there already: it is not written over.
    ValueError
        When the name is none for a file.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", name):
        raise ValueError(
            "name must begin with a small letter and hold small letters, "
            f"digits, - and _ alone, got {name!r}"
        )
    paths = [folder / f"{name}.ipynb", folder / f"{name}.py"]
    for path in paths:
        if path.exists():
            raise ExistsError(f"There is {path} already. Choose another name.")
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(master(), indent=1, ensure_ascii=False)
    write_whole(paths[0], f"{text}\n")
    write_whole(paths[1], CHECKS.read_text(encoding="utf-8"))
    return paths


def master() -> dict:
    """Return the example's master notebook."""
    cells = [
        _given("title", TITLE),
        _given(
            "q-spread", "## 1. How far apart (3 points)\n\nWrite `spread`."
        ),
        *_asked("spread", SPREAD, SPREAD_CHECKS, 3),
        _given(
            "q-price",
            "## 2. A lamp (2 points)\n\nA kilowatt hour costs 0.35. Write "
            "`price`. NumPy may be used.",
        ),
        *_asked("price", PRICE, PRICE_CHECKS, 2),
        _given("q-two", "## 3. In two (2 points)\n\nWrite `in_two`."),
        *_asked("in_two", IN_TWO, IN_TWO_CHECKS, 2),
        _given(
            "q-why",
            "## 4. In your own words (2 points)\n\nWhy has question 3 many "
            "right answers? Two sentences. This answer is read by a human.",
        ),
        _cell("markdown", "why_many", WHY, solution=True, points=2),
        _cell("code", "last-checks", LAST),
    ]
    return {
        "cells": cells,
        "metadata": {
            "kernelspec": {
                "display_name": "Python 3",
                "language": "python",
                "name": "python3",
            },
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _given(name: str, text: str) -> dict:
    return _cell("markdown", name, text)


def _asked(name: str, solution: str, checks: str, points: float) -> list[dict]:
    """Return the cell of an answer and that of its visible checks."""
    return [
        _cell("code", name, solution, solution=True),
        _cell("code", f"{name}-checks", checks, points=points),
    ]


def _cell(
    kind: str,
    name: str,
    source: str,
    solution: bool = False,
    points: float = 0,
) -> dict:
    """Return a cell in nbgrader's metadata."""
    mark = {
        "grade": bool(points),
        "grade_id": name,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
        **({"points": points} if points else {}),
    }
    cell = {
        "cell_type": kind,
        "id": name.replace("_", "-"),
        "metadata": {"nbgrader": mark},
        "source": source,
    }
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return cell
