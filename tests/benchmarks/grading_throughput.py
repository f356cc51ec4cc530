"""Time grading 500 submissions, and 50 beside nbgrader's autograde.

python -m tests.benchmarks.grading_throughput

Two at a time, as on a machine of two cores. The submissions of assignment 1
are the solution and wrong answers, each a little different. nbgrader grades
one after the other, without a sandbox, by the visible checks of the same
master: it has no others.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from nnlib.grading.assignment import load
from nnlib.grading.grade import Grader
from nnlib.grading.intake.collect import collect
from nnlib.grading.run.batch import Run
from nnlib.grading.sandbox import choose
from tests.benchmarks.report import save, table
from tests.grading.submission import empty, with_answers
from tests.grading.wrong import ANSWERS

NAME = "a1"
MANY, FEW = 500, 50
CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "book"
c.ExecutePreprocessor.timeout = 60
"""


def hand_in(folder: Path, count: int, kinds: Sequence[dict]) -> None:
    """Write submissions into nbgrader's tree, which both understand.

    Parameters
    ----------
    kinds : answers, by cell; students have them in turn
    """
    assignment = load(NAME)
    for number in range(count):
        node = json.loads(with_answers(assignment, kinds[number % len(kinds)]))
        node["metadata"]["student"] = number
        path = folder / f"s{number:03}" / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(node), encoding="utf-8")


def memory() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def ours(submitted: Path, records: Path) -> float:
    """Grade; return the seconds it took, without setting up the sandbox."""
    sandbox = choose()
    start = time.perf_counter()
    grader = Grader(load(NAME), b"k" * 32, sandbox)
    run = Run(grader, records, jobs=2)
    graded = sum(1 for _ in run.records(collect(submitted, NAME)))
    assert not run.failures, run.failures
    assert graded == len(list(records.iterdir()))
    return time.perf_counter() - start


def nbgraders(course: Path) -> float:
    """Let nbgrader grade what is in a course; return the seconds it took."""
    source = course / "source" / NAME / f"{NAME}.ipynb"
    source.parent.mkdir(parents=True)
    shutil.copy(load(NAME).path, source)
    (course / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    release = course / "release" / NAME
    release.mkdir(parents=True)
    (release / f"{NAME}.ipynb").write_bytes(empty(load(NAME)))

    # It calls a program of its environment by that program's bare name.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def tool(*words: str) -> None:
        command = [sys.executable, "-m", "nbgrader", *words]
        done = subprocess.run(
            command,
            cwd=course,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    tool("generate_assignment", NAME, "--force")
    start = time.perf_counter()
    tool("autograde", NAME)
    return time.perf_counter() - start


def main() -> None:
    """Measure, print, save."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        kinds = [{}, *(answers for answers, *_ in ANSWERS[NAME])]
        hand_in(home / "few" / "submitted", FEW, kinds)
        hand_in(home / "many" / "submitted", MANY, kinds)
        found[f"{FEW} by nnlib, s"] = ours(home / "few/submitted", home / "1")
        before = memory()
        found[f"{MANY} by nnlib, s"] = ours(
            home / "many/submitted", home / "2"
        )
        found["memory that 450 more took, MB"] = memory() - before
        found[f"{FEW} by nbgrader, s"] = nbgraders(home / "few")
    ratio = found[f"{FEW} by nbgrader, s"] / found[f"{FEW} by nnlib, s"]
    found["times as fast as nbgrader"] = ratio
    table(("grading assignment 1", ""), found.items())
    print(f"{MANY} in 180 s; 5 times as fast as nbgrader or more; memory flat")
    save("grading_throughput", found)


if __name__ == "__main__":
    main()
