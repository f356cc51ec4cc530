"""Make notebooks as students hand them in."""

import json
from pathlib import Path

from nnlib.grading.assignment import Assignment
from nnlib.grading.assignment.handout import Handout, as_text

TINY = Path(__file__).parent / "assignments"


def code(source: str, **metadata: object) -> dict:
    """Return a code cell."""
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": metadata,
        "outputs": [],
        "source": source,
    }


def text(source: str, **metadata: object) -> dict:
    """Return a Markdown cell."""
    return {"cell_type": "markdown", "metadata": metadata, "source": source}


def notebook(*cells: dict | str) -> bytes:
    """Return a notebook's file; a text is the source of a code cell."""
    made = [code(each) if isinstance(each, str) else each for each in cells]
    node = {
        "cells": made,
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(node).encode()


def solved(assignment: Assignment) -> bytes:
    """Return the solution."""
    return as_text(Handout(assignment).solution).encode()


def empty(assignment: Assignment) -> bytes:
    """Return the notebook as students get it."""
    return as_text(Handout(assignment).student).encode()


def with_answers(assignment: Assignment, answers: dict[str, str]) -> bytes:
    """Return the solution with other answers in some cells, by grade id."""
    node = Handout(assignment).solution
    for cell in node["cells"]:
        name = cell["metadata"]["nbgrader"]["grade_id"]
        if name in answers:
            cell["source"] = answers[name]
    missing = set(answers) - {
        cell["metadata"]["nbgrader"]["grade_id"] for cell in node["cells"]
    }
    assert not missing, missing
    return as_text(node).encode()
