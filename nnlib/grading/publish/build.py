"""Build what instructors hand out, upload and keep."""

from __future__ import annotations

import copy
import io
import shlex
import zipfile
from collections.abc import Iterable
from pathlib import Path

from nnlib.grading.assignment.assignment import (
    Assignment,
    Question,
    Text,
    Wrong,
)
from nnlib.grading.assignment.handout import Handout, MasterError, as_text
from nnlib.grading.grade.grader import Grader
from nnlib.grading.publish import visible
from nnlib.grading.publish.examine import examine
from nnlib.grading.run.records import write_whole

ROOT = Path(__file__).parents[3]
SOURCES = {".py", ".npz", ".txt"}
EPOCH = (2020, 1, 1, 0, 0, 0)  # so that the same build gives the same bytes
SETUP = """\
#!/usr/bin/env bash
# Gradescope runs this once, when the autograder is set up.
set -euo pipefail
apt-get install --yes --quiet python3-pip bubblewrap || true
cd /autograder/source
chmod 600 secret
python3 -m pip install --quiet --break-system-packages . \\
    || python3 -m pip install --quiet .
"""
RUN = """\
#!/usr/bin/env bash
# Gradescope runs this for each submission.
cd /autograder/source
exec python3 -m nnlib.grading.run.gradescope {name} {seed}
"""


def student(handout: Handout) -> dict:
    """Return the student's notebook, which knows what it asks for.

    `nnlib assign check` reads that; grading does not.
    """
    notebook = copy.deepcopy(handout.student)
    assignment = handout.assignment
    asked = [
        q if q.by_hand else q.as_in(assignment.variant)
        for q in assignment.questions
    ]
    notebook["metadata"]["nnlib"] = {
        "assignment": assignment.name,
        "version": assignment.version,
        "answers": [q.name for q in asked if not q.by_hand],
        "arguments": {q.name: q.arguments for q in asked if not q.by_hand},
        "modules": sorted({m for q in assignment.by_code for m in q.modules}),
        "texts": [q.name for q in asked if q.by_hand],
    }
    return notebook


def test(grader: Grader, plain: Assignment) -> None:
    """Prove that an assignment grades as it should before it is handed out.

    The solution must get full marks, the empty notebook none and, for a
    variant, the solution of the plain assignment must not be enough.

    Raises
    ------
    MasterError
        When it does not; the message says where.
    """
    assignment = grader.assignment
    handout = Handout(assignment)
    by_code = sum(q.points for q in assignment.by_code)
    examine(assignment)
    for question in grader.questions:
        _has_its_cells(question, handout)
    blank = as_text(handout.student).encode()
    visible.check(handout.solution)
    record = grader.grade(as_text(handout.solution).encode())
    if record["score"] != by_code or record["look"]:
        raise MasterError(
            f"The solution gets {record['score']:g} of {by_code:g} points. "
            + " ".join([*_not_right(record), *record["look"]])
        )
    record = grader.grade(blank)
    if record["score"]:
        raise MasterError(f"The empty notebook gets {record['score']} points.")
    for place, wrong in enumerate(assignment.wrong, 1):
        _try(grader, handout, wrong, f"The wrong answer {place}")
    if assignment.variant.choices:
        old = as_text(Handout(plain).solution).encode()
        if grader.grade(old)["score"] >= by_code / 2:
            raise MasterError("The plain solution gets half of the points.")


def _has_its_cells(question: Question | Text, handout: Handout) -> None:
    """Refuse a master without the cells that a question needs."""
    name, points = question.grade_id, handout.points()
    if name not in points:
        what = "the answer" if question.by_hand else "the visible checks"
        raise MasterError(
            f"The master has no graded cell {name!r}, for {what} of "
            f"{question.name!r}. Its graded cells: {', '.join(points)}."
        )
    if points[name] != question.points:
        raise MasterError(
            f"The master gives {points[name]:g} points to {name!r}, the "
            f"checks {question.points:g}."
        )
    if not question.by_hand:
        handout.answer(question)


def _not_right(record: dict) -> list[str]:
    return [
        f"`{each['name']}` is {each['status']}: {' '.join(each['feedback'])}"
        for each in record["questions"]
        if each["status"] not in ("right", "hand")
    ]


def _try(grader: Grader, handout: Handout, wrong: Wrong, what: str) -> None:
    """Try the checks on a wrong answer."""
    notebook = copy.deepcopy(handout.solution)
    left = dict(wrong.answers)
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in left:
            cell["source"] = handout.assignment.variant.apply(left.pop(name))
    if left:
        raise MasterError(f"{what} is for no cell: {', '.join(left)}.")
    record = grader.grade(as_text(notebook).encode())
    lost = sum(q.points for q in handout.assignment.by_code) - record["score"]
    if lost != wrong.loses:
        raise MasterError(
            f"{what} loses {lost:g} points, and should lose {wrong.loses:g}. "
            + " ".join(_not_right(record))
        )
    told = " ".join(t for q in record["questions"] for t in q["feedback"])
    if wrong.says not in told:
        raise MasterError(
            f"{what} should be told {wrong.says!r}, and is told: {told}"
        )


def build(grader: Grader, plain: Assignment, folder: Path) -> list[Path]:
    """Build an assignment; return the files that were made.

    Parameters
    ----------
    grader : of the assignment, or of a variant
    plain : the assignment without a variant
    folder : where it goes

    Raises
    ------
    MasterError
        When the assignment fails its own test; nothing is written then.
    """
    test(grader, plain)
    assignment = grader.assignment
    handout, name = Handout(assignment), assignment.name
    made: list[Path] = []

    def put(path: str, data: str | bytes) -> None:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, str):
            write_whole(target, data)
        else:
            target.write_bytes(data)
        made.append(target)

    notebook = as_text(student(handout))
    solution = as_text(handout.solution)
    put(f"{name}.ipynb", notebook)
    # nbgrader's tree: its formgrader and its exchange find them there.
    put(f"release/{name}/{name}.ipynb", notebook)
    put(f"source/{name}/{name}.ipynb", solution)
    put(f"{name}-gradescope.zip", gradescope(assignment, grader.key))
    put(
        f"{name}-instructor.zip",
        packed({f"{name}-solution.ipynb": solution}),
    )
    return made


def gradescope(assignment: Assignment, key: bytes) -> bytes:
    """Return what Gradescope takes as an autograder."""
    files: dict[str, str | bytes] = {
        "setup.sh": SETUP,
        "run_autograder": RUN.format(
            name=assignment.name, seed=shlex.quote(assignment.variant.seed)
        ),
        "secret": key,
    }
    for path in sorted(_sources()):
        files[path.relative_to(ROOT).as_posix()] = path.read_bytes()
    for path in (assignment.path, assignment.path.with_suffix(".py")):
        files[f"book/assignments/{path.name}"] = path.read_bytes()
    files["pyproject.toml"] = MINIMAL
    return packed(files)


# Enough to install by pip what the grader needs.
MINIMAL = """\
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "neural-networks-by-hand"
version = "0"
dependencies = ["numpy", "ipython"]

[tool.setuptools.packages.find]
include = ["nnlib*"]
"""


def _sources() -> Iterable[Path]:
    """Yield the files of the library, without the figures."""
    for path in (ROOT / "nnlib").rglob("*"):
        inside = path.relative_to(ROOT).parts
        if path.suffix in SOURCES and "figures" not in inside:
            yield path


def packed(files: dict[str, str | bytes]) -> bytes:
    """Return a zip of files, byte for byte the same each time."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, EPOCH)
            executable = name in {"setup.sh", "run_autograder"}
            info.external_attr = (0o755 if executable else 0o644) << 16
            archive.writestr(info, data)
    return memory.getvalue()
