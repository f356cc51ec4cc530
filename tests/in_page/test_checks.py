"""What the checks of exercises and assignments say in the page."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nnlib.grading.assignment import load, names
from nnlib.grading.assignment.handout import Handout
from tests.conftest import ROOT
from tests.in_page.stored import cells, source

for home in ("_ext", "_python"):
    sys.path.insert(0, str(ROOT / "book" / home))

from nnbook import assignments  # noqa: E402
from nnbook.in_page import checks  # noqa: E402
from nnpage.checks import UNWRITTEN, verdict  # noqa: E402

EXERCISES = checks(ROOT)


@pytest.fixture(scope="module")
def told(in_page, tmp_path_factory):
    """Run a page's checks; return what each says, before and after."""

    def run(code, asked, solutions):
        path = tmp_path_factory.mktemp("page") / "cells.json"
        page = {
            "ids": [cell["id"] for cell in code],
            "sources": [source(cell) for cell in code],
            "checks": asked,
            "solutions": solutions,
        }
        path.write_text(json.dumps(page), "utf-8")
        script = Path(__file__).with_name("checked.py")
        done = subprocess.run(
            [sys.executable, script, in_page, path],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


def solved(code: list[dict], cell: str) -> str:
    """Return a cell's code and that of the solution below it."""
    ids = [one["id"] for one in code]
    place = ids.index(cell)
    end = next(i for i in range(place, len(ids)) if "-solution" in ids[i])
    return "\n".join(source(code[i]) for i in (place, end))


@pytest.mark.parametrize("page", EXERCISES)
def test_an_exercise_fails_at_first_and_its_solution_passes(page, told):
    code = cells(ROOT / f"{page}.ipynb")
    asked = EXERCISES[page]
    found = told(code, asked, {cell: solved(code, cell) for cell in asked})
    for cell, (begun, done) in found.items():
        assert not begun[0], cell
        assert begun[1].startswith("Not yet: "), cell
        assert done[0], done[1]


@pytest.mark.parametrize("name", names())
def test_an_assignment_s_checks_run_in_its_page(name, told):
    handout = Handout(load(name))
    notebook = assignments.handed_out(ROOT, f"book/assignments/{name}")
    code = [c for c in notebook["cells"] if c["cell_type"] == "code"]
    solutions = {c["id"]: c["source"] for c in handout.solution["cells"]}
    asked = assignments.checks(notebook)
    assert len(asked) == len(handout.assignment.by_code)
    for cell, (begun, done) in told(code, asked, solutions).items():
        assert not begun[0] and begun[1].endswith(UNWRITTEN[1:]), cell
        assert done == [True, "Right: the checks pass."], cell


SAYS = {
    "a case": (
        "def f(x):\n    return 2 * x - 1",
        "Not yet: f(3) should be 9, and yours is 5.",
    ),
    "nothing comes back": (
        "def f(x):\n    x * x",
        "Not yet: f(1) returns nothing. Is the `return` missing?",
    ),
    "an error": (
        "def f(x):\n    return x / 0",
        "Not yet: f(1) stops in line 2. ZeroDivisionError: division by zero.",
    ),
    "no such name": (
        "g = 1",
        "Not yet: f(1) stops. NameError: name 'f' is not defined.",
    ),
    "a shape": (
        "import numpy as np\ndef f(x):\n    return np.ones(2)",
        "Not yet: f(1) should have the shape (), not (2,).",
    ),
    "a list": (
        "def f(x):\n    return [x] * 9",
        "Not yet: f(1) should have the shape (), not (9,).",
    ),
    "right": ("def f(x):\n    return x**2.0000001", "Right: all 2 cases."),
}


@pytest.mark.parametrize(("code", "says"), SAYS.values(), ids=SAYS)
def test_what_is_said_of_a_case(code, says):
    space: dict = {}
    exec(compile(code, "<cell>", "exec"), space)
    check = {"cases": {"f(1)": 1, "f(3)": "3 * 3"}}
    assert verdict(check, space, "<cell>") == (says.startswith("R"), says)


def test_of_many_numbers_the_first_that_is_wrong_is_named():
    check = {"cases": {"f": [[1, 2, 3, 4], [5, 6, 7, 8]]}}
    space = {"f": [[1, 2, 3, 4], [5, 6, 0, 0]]}
    says = "Not yet: f should be 7 at [1, 2], and yours is 0."
    assert verdict(check, space, "") == (False, says)


def test_a_check_s_own_names_are_not_the_reader_s():
    space = {"mine": 1}
    assert verdict("mine = 2\nassert mine == 2", space, "")[0]
    assert space["mine"] == 1
