"""What an author gets wrong is a sentence that says where, never a traceback.

Each case is the example with one fault: in its checks, or in its master.
"""

import json

import pytest

from nnlib.grading import cli
from nnlib.grading.publish.new import new

# A piece of the checks, what stands there instead, what is said.
CHECKS = {
    "a syntax error": ("version=1,", "version=1,,", "demo.py, line "),
    "a name that is not there": (
        "SWAPS = (",
        "SWAPS = wrong(",
        "NameError: name 'wrong' is not defined",
    ),
    "an import that is not there": (
        "    Wrong,\n    number",
        "    Wrnog,\n    number",
        "cannot import name 'Wrnog'",
    ),
    "no function assignment": (
        "def assignment(variant):",
        "def asignment(variant):",
        "must have a function assignment(variant)",
    ),
    "nothing returned": (
        "    return Assignment(",
        "    Assignment(",
        "Is the `return` missing?",
    ),
    "an error in assignment": (
        'variant.number("0.35")',
        "1 / 0",
        "ZeroDivisionError: division by zero",
    ),
    "an unknown part": (
        'title="Example"',
        'name="Example"',
        "unexpected keyword argument 'name'",
    ),
    "two of a name": (
        '"in_two(total)"',
        '"spread(total)"',
        "there are two questions 'spread'",
    ),
    "a signature with a default": (
        '"in_two(total)"',
        '"in_two(total=3)"',
        "a signature is written like 'neuron(x, w, b)'",
    ),
    "a missing comma": (
        '(Check(2, "Add your two numbers up.", totals, in_two),)',
        '(Check(2, "Add your two numbers up.", totals, in_two))',
        "Is a comma missing behind its only entry?",
    ),
    "no answer and no judge": (
        "totals, in_two)",
        "totals)",
        "each of its checks needs a judge",
    ),
    "points in words": (
        'Check(2, "The largest',
        'Check("2", "The largest',
        "a check of 'spread' must be Check(points, hint, cases)",
    ),
    "cases that fail": (
        "rng.normal(size=n)",
        "rng.normale(size=n)",
        "Check 1 of 'spread': its cases fail. demo.py, line ",
    ),
    "cases that are no tuples": (
        "return [(int(n),) for n",
        "return [int(n) for n",
        "Is a comma missing, as in (x,)?",
    ),
    "no cases": ("return [(int(n),) for n in", "return [] and [n for n in",
                 "Check 1 of 'in_two' has no cases."),
    "too many arguments": (
        "rng.uniform(1, 100, (5, 2))",
        "rng.uniform(1, 100, (5, 3))",
        "price(hours, watts) takes 2 arguments, and a case has 3",
    ),
    "a right answer that fails": (
        "lambda values: max(values) - min(values),",
        "lambda values: max(values) - minimum(values),",
        "The right answer of 'spread' fails. demo.py, line ",
    ),
    "a right answer that is wrong": (
        "lambda values: max(values) - min(values),",
        "lambda values: max(values) + min(values),",
        "The solution gets 4 of 7 points. `spread` is",
    ),
    "points that differ": (
        "(Check(2, \"A kilowatt",
        "(Check(3, \"A kilowatt",
        "The master gives 2 points to 'price-checks', the checks 3.",
    ),
    "a cell that is not there": (
        '"why_many",\n',
        '"why_not",\n',
        "The master has no graded cell 'why_not', for the answer",
    ),
    "a module that is not allowed": (
        'modules=("numpy",)',
        'modules="numpy"',
        "the modules of 'price' must be a tuple",
    ),
    "a wrong answer that loses nothing": (
        "    return max(values)\"},",
        "    return max(values) - min(values)\"},",
        "The wrong answer 1 loses 0 points, and should lose 3.",
    ),
    "a wrong answer that is told something else": (
        'says="so many kilowatts"',
        'says="so many lamps"',
        "The wrong answer 2 should be told 'so many lamps', and is told",
    ),
    "a wrong answer for no cell": (
        '{"in_two": "def',
        '{"in_tow": "def',
        "The wrong answer 3 is for no cell: in_tow",
    ),
}  # fmt: skip

# A cell of the master, what is changed in it, what is said.
MASTERS = {
    "a visible check that is wrong": (
        "spread-checks",
        lambda cell: cell.update(
            source=cell["source"].replace("got == 2", "got == 3")
        ),
        "The visible checks in 'spread-checks' fail on the solution (cell 4, "
        "line 4): AssertionError: From 1 to 3 it is 2, not 2.",
    ),
    "a visible check that does not parse": (
        "price-checks",
        lambda cell: cell.update(source="def check_price()"),
        "The visible checks in 'price-checks' fail on the solution (cell 7",
    ),
    "no mark of the solution": (
        "spread",
        lambda cell: cell.update(source="def spread(v): return max(v)-min(v)"),
        "The cell 'spread' must mark its solution by ### BEGIN SOLUTION",
    ),
    "half a mark": (
        "spread",
        lambda cell: cell.update(
            source=cell["source"].replace("### END SOLUTION", "")
        ),
        "as many ### END SOLUTION as ### BEGIN SOLUTION",
    ),
    "no cell for the checks": (
        "spread-checks",
        lambda cell: cell["metadata"]["nbgrader"].update(grade_id="spread-x"),
        "The master has no graded cell 'spread-checks', for the visible "
        "checks of 'spread'. Its graded cells: spread-x, price-checks",
    ),
    "no cell for the answer": (
        "spread",
        lambda cell: cell["metadata"]["nbgrader"].update(grade_id="spred"),
        "The master has no cell for 'spread'.",
    ),
    "two cells of a name": (
        "price",
        lambda cell: cell["metadata"]["nbgrader"].update(grade_id="spread"),
        "there are two cells 'spread'",
    ),
    "a cell without a name": (
        "price",
        lambda cell: cell["metadata"]["nbgrader"].pop("grade_id"),
        "cell 6 is marked for nbgrader without a grade_id",
    ),
    "a cell without points": (
        "price-checks",
        lambda cell: cell["metadata"]["nbgrader"].pop("points"),
        "'price-checks' is graded and has no points",
    ),
    "another function's name": (
        "in_two",
        lambda cell: cell.update(
            source=cell["source"].replace("def in_two", "def in_tow")
        ),
        "The visible checks in 'in_two-checks' fail on the solution",
    ),
    "a solution that ends the process": (
        "in_two-checks",
        lambda cell: cell.update(source="import os; os._exit(3)"),
        "The solution ended its process",
    ),
}


@pytest.fixture
def build(sandbox, tmp_path, monkeypatch, capsys):
    """Return a function that builds the example and returns what it says."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    new("demo", tmp_path)

    def run(*words: str) -> str:
        words = ["build", "demo", *words, "--assignments", str(tmp_path)]
        assert cli.main(["assign", *words]) == 1
        assert not (tmp_path / "build").exists()
        return " ".join(capsys.readouterr().err.split())

    return run


@pytest.mark.parametrize("fault", CHECKS)
def test_a_fault_of_the_checks(build, tmp_path, fault):
    old, new_text, says = CHECKS[fault]
    path = tmp_path / "demo.py"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, fault
    path.write_text(text.replace(old, new_text), encoding="utf-8")
    said = build()
    assert says in said and "Traceback" not in said


@pytest.mark.parametrize("fault", MASTERS)
def test_a_fault_of_the_master(build, tmp_path, fault):
    name, change, says = MASTERS[fault]
    path = tmp_path / "demo.ipynb"
    node = json.loads(path.read_text(encoding="utf-8"))
    (cell,) = [
        each
        for each in node["cells"]
        if each["metadata"]["nbgrader"]["grade_id"] == name
    ]
    change(cell)
    path.write_text(json.dumps(node), encoding="utf-8")
    said = build()
    assert says in said and "Traceback" not in said


def test_a_master_that_is_no_notebook(build, tmp_path):
    (tmp_path / "demo.ipynb").write_text("{")
    assert "demo.ipynb is no notebook" in build()


@pytest.mark.parametrize("swaps", ["()", None])
def test_where_nothing_varies_there_is_no_variant(build, tmp_path, swaps):
    path = tmp_path / "demo.py"
    head, _, rest = path.read_text(encoding="utf-8").partition("SWAPS = (")
    rest = rest.partition("\n)\n")[2]
    own = f"SWAPS = {swaps}\n" if swaps else ""
    path.write_text(head + own + rest, encoding="utf-8")
    said = build("--variant", "autumn")
    assert "demo has no variants: SWAPS in demo.py is empty." in said


@pytest.mark.parametrize(
    ("swap", "says"),
    [
        ('number("0.35")', "the swap of '0.35' in SWAPS must have at least"),
        ('signature("price(hours, watts)")', "must have at least one other"),
        ('"0.35"', "the swap of '0.35' in SWAPS"),
    ],
)
def test_a_swap_has_something_to_swap_for(build, tmp_path, swap, says):
    path = tmp_path / "demo.py"
    text = path.read_text(encoding="utf-8")
    text = text.replace('number("0.35", "0.25", "0.45")', swap, 1)
    path.write_text(text, encoding="utf-8")
    assert says in build("--variant", "autumn")
