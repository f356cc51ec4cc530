"""Grade the one submission of a Gradescope container.

Run by its `run_autograder`: ``python -m nnlib.grading.run.gradescope NAME``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from nnlib.grading import secret
from nnlib.grading.assignment.loading import load
from nnlib.grading.grade.grader import Grader
from nnlib.grading.intake.collect import collect
from nnlib.grading.intake.files import CollectError
from nnlib.grading.intake.submission import Submission
from nnlib.grading.run.batch import NOTHING
from nnlib.grading.sandbox import choose

HOME = Path("/autograder")


def results(record: dict) -> dict:
    """Return a record as Gradescope reads it."""
    hidden = {"look", "hand"}
    tests = [
        {
            "name": question["name"],
            "score": question["score"],
            "max_score": question["points"],
            "output": "\n".join(question["feedback"]),
            "output_format": "text",
            "status": "passed" if question["status"] == "right" else "failed",
        }
        for question in record["questions"]
        if question["status"] not in hidden
    ]
    later = [q for q in record["questions"] if q["status"] in hidden]
    says = "".join(f"{q['name']}: {' '.join(q['feedback'])}\n" for q in later)
    return {
        "score": record["score"],
        "output": says,
        "output_format": "text",
        "tests": tests,
        # For the instructor: what the student does not see.
        "extra_data": {"look": record["look"], "sandbox": record["sandbox"]},
    }


def graded(grader: Grader, folder: Path) -> dict:
    """Return the record of whatever was uploaded, or of nothing."""
    try:
        found = collect(folder)
    except CollectError:
        return grader.lost(b"", NOTHING)
    entries = [entry for each in found for entry in each.entries]
    everything = Submission("", "", entries=entries)
    data = everything.data([q.name for q in grader.questions])
    record = grader.lost(b"", NOTHING) if data is None else grader.grade(data)
    record["look"] = everything.remarks + record["look"]
    return record


def main(home: Path = HOME) -> None:
    """Grade what Gradescope has put there; write where it looks."""
    name, seed = sys.argv[1], (sys.argv[2:] or [""])[0] or None
    source = home / "source"
    assignment = load(name, seed, source / "book" / "assignments")
    key = secret.load(source / "secret")
    grader = Grader(assignment, key, choose())
    record = graded(grader, home / "submission")
    target = home / "results" / "results.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(results(record), indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
