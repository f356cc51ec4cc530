"""Put scores into nbgrader's gradebook, through its own interface."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.assignment.handout import Handout


def store(
    records: Sequence[dict], assignment: Assignment, database: str
) -> None:
    """Store the scores of a class.

    Parameters
    ----------
    records : one for each student
    assignment : whose records they are
    database : address of the gradebook, such as ``sqlite:///gradebook.db``

    Raises
    ------
    ImportError
        When nbgrader is not installed.
    """
    try:
        from nbgrader.api import Gradebook
    except ImportError:
        raise ImportError(
            "nbgrader's gradebook needs nbgrader. Type: make course (or: "
            "pip install -r requirements-course.txt)"
        ) from None
    name = assignment.name
    # nbgrader calls alembic by its name, which stands beside this Python.
    tools = str(Path(sys.executable).parent)
    os.environ["PATH"] = f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"
    # nbgrader's own: it adds rows to each other before it stores them.
    with warnings.catch_warnings(), Gradebook(database) as book:
        warnings.filterwarnings("ignore", module="nbgrader")
        book.update_or_create_assignment(name)
        book.update_or_create_notebook(name, name)
        for cell, points in Handout(assignment).points().items():
            kind = "code" if cell.endswith("-checks") else "markdown"
            book.update_or_create_grade_cell(
                cell, name, name, max_score=points, cell_type=kind
            )
        for record in records:
            _store(book, record, name)
        book.db.commit()


def _store(book, record: dict, name: str) -> None:
    who = record["who"]
    student = who.get("nbgrader") or record["student"]
    book.update_or_create_student(student)
    book.update_or_create_submission(name, student)
    by_id = {question["id"]: question for question in record["questions"]}
    notebook = book.find_submission_notebook(name, name, student)
    notebook.late_submission_penalty = record.get("late_cost", 0)
    for grade in notebook.grades:
        question = by_id[grade.name]
        if question["status"] == "graded":
            grade.manual_score = question["score"]
        elif question["status"] != "hand":
            grade.auto_score = question["score"]
        grade.needs_manual_grade = question["status"] in ("hand", "look")
