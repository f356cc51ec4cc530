"""Run a solution as students will run their notebook, visible checks and all.

It is the author's own code, and runs as the module of hidden checks does: by
this Python, in a process of its own.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import subprocess
import sys
import traceback

from nnlib.grading.assignment.handout import MasterError
from nnlib.grading.sandbox.worker.source import parsed

SECONDS = 600  # that a solution may take


def check(notebook: dict) -> None:
    """Run all cells of a solution.

    Raises
    ------
    MasterError
        When a cell fails: a visible check, for example, that is wrong.
    """
    cells = [
        (number, cell["source"], _name(cell))
        for number, cell in enumerate(notebook["cells"], 1)
        if cell["cell_type"] == "code" and not _may_fail(cell)
    ]
    try:
        done = subprocess.run(
            [sys.executable, "-m", __name__],
            input=json.dumps(cells),
            capture_output=True,
            encoding="utf-8",
            env={
                **os.environ,
                "MPLBACKEND": "Agg",
                "PYTHONIOENCODING": "utf-8",
            },
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise MasterError(
            f"The solution's cells take more than {SECONDS} s."
        ) from None
    if done.returncode or not done.stdout:
        end = done.stderr.strip().rpartition("\n")[2]
        raise MasterError(f"The solution ended its process: {end}")
    failed = json.loads(done.stdout)
    if failed:
        raise MasterError(failed)


def _name(cell: dict) -> str:
    return cell["metadata"].get("nbgrader", {}).get("grade_id", "")


def _may_fail(cell: dict) -> bool:
    return "raises-exception" in cell["metadata"].get("tags", [])


def first_failure(cells: list[tuple[int, str, str]]) -> str:
    """Run cells one after the other; say which of them fails, if one does."""
    space: dict[str, object] = {"__name__": "__main__", "display": print}
    for number, source, name in cells:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                for node in parsed(source):
                    exec(_code(node, number), space)
        except BaseException as error:
            return _said(error, number, name)
    return ""


def _code(node, number: int):
    tree = ast.Module([node], type_ignores=[])
    return compile(tree, f"cell {number}", "exec")


def _said(error: BaseException, number: int, name: str) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    inside = [f for f in frames if f.filename.startswith("cell ")]
    where = f"cell {number}"
    if inside:
        where = f"{inside[-1].filename}, line {inside[-1].lineno}"
    elif getattr(error, "lineno", None):
        where = f"cell {number}, line {error.lineno}"
    what = f"The cell {name!r}" if name else f"Cell {number}"
    if name.endswith("-checks"):
        what = f"The visible checks in {name!r}"
    verb = "fail" if name.endswith("-checks") else "fails"
    kind = type(error).__name__
    text = f"{kind}: {error}" if str(error) else kind
    return f"{what} {verb} on the solution ({where}): {text}"


if __name__ == "__main__":
    print(json.dumps(first_failure(json.load(sys.stdin))))
