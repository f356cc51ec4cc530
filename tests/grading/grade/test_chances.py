"""A point is lost for what is wrong, once."""

import json
from dataclasses import replace

import pytest

from nnlib.grading.assignment import load
from nnlib.grading.grade import Grader
from nnlib.grading.grade.kernel import Kernel
from nnlib.grading.grade.trial import GLANCE
from tests.grading import hostile
from tests.grading.conftest import KEY, LIMITS, side_by_side
from tests.grading.submission import TINY, notebook, text

WHY = text("Because.", nbgrader={"grade_id": "why"})
RIGHT = {
    "double": "def double(x): return 2 * x",
    "quadruple": "def quadruple(x): return double(double(x))",
    "fivefold": "def fivefold(x): return quadruple(x) + x",
}


def graded(grader, *cells: str) -> tuple[dict[str, dict], list[str]]:
    record = grader("chain").grade(notebook(*cells, WHY))
    return {q["name"]: q for q in record["questions"]}, record["look"]


def scores(found: dict[str, dict]) -> list[float]:
    return [found[name]["score"] for name in RIGHT]


# What is wrong with the first answer, and nothing else is.
FIRST = {
    "wrong": "def double(x): return 3 * x",
    "nothing": "def double(x): 2 * x",
    "stops": "def double(x): return [][x]",
    "the stub": "def double(x): raise NotImplementedError()",
    "absent": "",
    "not Python": "def double(x) return 2 * x",
    "endless": "def double(x):\n    while True: pass",
    "another's": "def double(x): return quadruple(x)",
    "exits": "import os\ndef double(x): os._exit(0)",
}


@pytest.mark.parametrize("name", FIRST)
def test_a_mistake_costs_its_own_points_only(grader, name):
    others = [RIGHT["quadruple"], RIGHT["fivefold"]]
    found, look = graded(grader, FIRST[name], *others)
    assert scores(found) == [0, 3, 4], found
    for other in ("quadruple", "fivefold"):
        assert found[other]["status"] == "right"
        (says,) = found[other]["feedback"]
        assert "your `double`, not right yet" in says
        assert any(f"`{other}` calls `double`" in each for each in look)


def test_each_of_two_mistakes_costs_its_own_points(grader):
    second = "def quadruple(x): return double(x) + 1"
    found, look = graded(grader, FIRST["wrong"], second, RIGHT["fivefold"])
    assert scores(found) == [0, 0, 4]
    assert "`fivefold` calls `double` and `quadruple`." in look[-1]


def test_a_helper_between_two_answers_is_seen(grader):
    helped = "def twice(f, x): return f(f(x))"
    second = "def quadruple(x): return HELP(x)\nHELP = lambda x: two(x)"
    between = "def two(x): return twice(double, x)"
    found, _ = graded(grader, FIRST["wrong"], helped, second, between)
    assert found["quadruple"]["score"] == 3


def test_what_builds_on_nothing_is_not_tried_again(grader):
    alone = "def quadruple(x): return 5 * x"
    found, look = graded(grader, FIRST["wrong"], alone)
    assert scores(found) == [0, 0, 0]
    assert found["quadruple"]["feedback"] == [
        "It returns wrong numbers. Count again."
    ]
    assert not look


BUSY = """
import time
def busy(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
"""


def test_an_endless_loop_over_a_wrong_answer_gets_a_glance(
    grader, monkeypatch
):
    allowed = []
    call = Kernel.call

    def noted(kernel, steps, seconds, keeps=False):
        allowed.append((steps[0].name, seconds))
        return call(kernel, steps, seconds, keeps)

    monkeypatch.setattr(Kernel, "call", noted)
    endless = """
def quadruple(x):
    while double(x) != x + x: pass
    return double(double(x))
"""
    found, _ = graded(grader, FIRST["wrong"], endless, RIGHT["fivefold"])
    assert scores(found) == [0, 3, 4]
    questions = {q.name: q for q in grader("chain").questions}
    given = {seconds for name, seconds in allowed if name == "quadruple"}
    full = questions["quadruple"].seconds
    assert given == {GLANCE, full}
    firsts = [seconds for name, seconds in allowed if name == "quadruple"]
    assert firsts.index(full) == firsts.count(GLANCE)


def test_what_needs_more_than_a_glance_gets_it(grader):
    """It counts on the wrong answer, so that a right one does not help."""
    slow = "def quadruple(x): busy(0.3); return double(x) * 4 / 3"
    found, look = graded(grader, FIRST["wrong"], BUSY, slow)
    assert scores(found)[:2] == [0, 3], look
    assert found["quadruple"]["feedback"] == ["Right."]
    assert not any("quadruple" in each for each in look)


def test_a_glance_at_what_calls_a_later_question_is_not_the_last(sandbox):
    """Questions with modules are tried last, whatever their order."""
    chain = load("chain", None, TINY)
    first, *others = chain.questions
    first = replace(first, modules=("numpy",))
    chain = replace(chain, questions=(first, *others))
    slow = "def double(x): quadruple(x); busy(0.3); return 2 * x"
    wrong = "def quadruple(x): return 0"
    record = Grader(chain, KEY, sandbox, LIMITS, 0.5).grade(
        notebook(BUSY, slow, wrong, WHY)
    )
    assert [q["score"] for q in record["questions"]][:2] == [2, 0], record


def test_a_right_answer_is_neither_read_nor_returned(grader):
    """It stands in the worker while a later answer is tried again."""

    def read_by(code: str) -> tuple[dict[str, dict], list[str]]:
        return graded(grader, FIRST["wrong"], code, RIGHT["fivefold"])

    for name, (found, look) in side_by_side(read_by, hostile.READERS).items():
        scores = [found[each]["score"] for each in ("double", "quadruple")]
        assert scores == [0, 0], name
        # The code is what was handed in, and the instructor sees it.
        for each in found.values():
            each.pop("code", None)
        told = json.dumps([found, look])
        assert "7301" not in told and "CORK" not in told, name
        # Nor does what came from there: numbers, texts, kinds of errors.
        assert "LEAK" not in json.dumps(found), name


STOPS = {
    "ZeroDivisionError": "def double(x): return x / (x - x)",
    "KeyError": "def double(x): return {}[x]",
    "NameError": "def double(x): return X + x",
    "TypeError": "def double(x, y): return 2 * x",
    "AttributeError": "def double(x): return x.twice",
}


@pytest.mark.parametrize("kind", STOPS)
def test_what_stops_is_named_with_its_place(grader, kind):
    found, look = graded(grader, "", STOPS[kind])
    assert found["double"]["score"] == 0
    (said,) = [each for each in look if "`double` stopped" in each]
    assert kind in said
    if kind != "TypeError":  # that one stops before its first line
        assert "(cell 2, line 1)" in said


def test_a_case_that_stops_does_not_hide_a_well_known_mistake(grader):
    code = "def double(x):\n    if x == 1: raise ValueError\n    return abs(x)"
    found, _ = graded(grader, code)
    (says,) = found["double"]["feedback"]
    assert "A negative number is doubled too." in says
    assert "It stopped: ValueError" in says


def test_what_several_checks_say_is_said_once(grader):
    code = """
def double(x, calls=[]):
    calls.append(x)
    return x * x if len(calls) == 1 else 1 / 0
"""
    record = grader("tiny").grade(notebook(code, WHY))
    (says,) = record["questions"][0]["feedback"]
    assert says.startswith("That is the square. It stopped: ")


# For a question that is asked with its arguments in this order.
ARRANGED = {
    "by name alone": "def take(*, a, b): return a - b",
    "some by name": "def take(b, *, a): return a - b",
    "in another order": "def take(b, a): return a - b",
    "with one more": "def take(b, a, log=False): return a - b",
}


@pytest.mark.parametrize("name", ARRANGED)
def test_arguments_are_called_by_their_names(grader, name):
    record = grader("pair").grade(notebook(ARRANGED[name]))
    assert record["score"] == 2, record
    assert any("by their names" in each for each in record["look"])


@pytest.mark.parametrize(
    "code", ["def take(x, y): return x - y", "take = lambda a, b: a - b"]
)
def test_arguments_in_order_need_no_names(grader, code):
    record = grader("pair").grade(notebook(code, WHY))
    assert record["score"] == 2, record
    assert not record["look"]


# Cells after which the first answer does not work any more.
LATER = {
    "a helper": (
        ["def h(x): return 2 * x\ndef double(x): return h(x)"],
        "def h(x, y): return 0",
        "h",
    ),
    "a constant": (["K = 2", "def double(x): return K * x"], "K = 7", "K"),
    "a loop variable": (
        ["k = 2\ndef double(x): return k * x"],
        "for k in range(9): pass",
        "k",
    ),
    "a helper of a helper": (
        [
            "def g(x): return x",
            "def h(x): return g(x) + g(x)",
            "def double(x): return h(x)",
        ],
        "g = None",
        "g",
    ),
    "what is deleted": (
        ["K = 2", "def double(x): return K * x"],
        "del K",
        "K",
    ),
    "a built-in": (
        ["def double(x): return sum([x, x])", "sum = sum"],
        "sum = 5",
        "sum",
    ),
}


@pytest.mark.parametrize("name", LATER)
def test_an_answer_counts_as_it_was_after_its_cell(grader, name):
    cells, later, changed = LATER[name]
    found, look = graded(grader, *cells, later)
    assert found["double"]["score"] == 2, (found, look)
    assert any(f"a later cell changes `{changed}`" in each for each in look)
    assert "as it was after its own cell" in found["double"]["feedback"][0]


def test_a_result_under_an_answers_name_is_no_answer(grader):
    found, look = graded(grader, RIGHT["double"], "double = double(4)")
    assert found["double"]["score"] == 2
    assert "`double` is also given a result; the function counted." in look
    assert not any("more than once" in each for each in look)


def test_a_helper_that_comes_later_still_helps(grader):
    found, look = graded(
        grader, "def double(x): return h(x)", "h = 1", "def h(x): return x + x"
    )
    assert found["double"]["score"] == 2
    assert not look
