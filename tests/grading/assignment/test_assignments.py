"""Each assignment of the book: its master, its checks, its variants."""

import json
import re

import numpy as np
import pytest

from nnlib.grading.assignment import load, names
from nnlib.grading.assignment.compare import differs
from nnlib.grading.assignment.handout import BLANK, Handout
from nnlib.grading.publish import build
from tests.grading import wrong
from tests.grading.conftest import side_by_side
from tests.grading.submission import empty, with_answers

ALL = names()


@pytest.fixture
def patient(grader):
    """Return a function that makes graders with the time of real ones."""
    return lambda name, seed=None: grader(name, seed, cell_seconds=5)


@pytest.mark.parametrize("name", ALL)
def test_it_passes_its_own_test(patient, name: str):
    graded = patient(name)
    build.test(graded, graded.assignment)


@pytest.mark.parametrize("name", ALL)
def test_so_does_a_variant(patient, name: str):
    build.test(patient(name, "autumn"), load(name))


@pytest.mark.parametrize("name", ALL)
def test_the_empty_notebook_is_told_so(patient, name: str):
    graded = patient(name)
    record = graded.grade(empty(graded.assignment))
    assert {q["status"] for q in record["questions"]} == {"missing"}
    assert record["score"] == 0


@pytest.mark.parametrize("name", ALL)
def test_wrong_answers_are_there(name: str):
    assert len(wrong.ANSWERS[name]) >= 3


@pytest.mark.parametrize("name", ALL)
def test_wrong_answers_score_what_they_should(patient, name):
    graded = patient(name)
    handed_in = {
        number: with_answers(graded.assignment, answers)
        for number, (answers, _, _) in enumerate(wrong.ANSWERS[name])
    }
    by_code = sum(q.points for q in graded.assignment.by_code)
    for number, record in side_by_side(graded.grade, handed_in).items():
        answers, lost, says = wrong.ANSWERS[name][number]
        assert by_code - record["score"] == lost, (answers, record)
        feedback = " ".join(
            text for q in record["questions"] for text in q["feedback"]
        )
        assert says in feedback, answers
        # What stops, or builds on what is wrong, is named, and nothing else.
        for reason in record["look"]:
            assert re.search("stopped|With a right answer|too long", reason)


def test_the_capstones_bars_leave_room():
    """An honest training is far from the bar, whatever is drawn."""
    found = load("capstone")
    names = {"np": np}
    for cell in Handout(found).solution["cells"]:
        mark = cell["metadata"]["nbgrader"]
        if mark["solution"] and cell["cell_type"] == "code":
            exec(cell["source"], names)
    easy, hard = found.by_code[-1].checks
    for seed in range(5):
        rng = np.random.default_rng(seed)
        for check, bar in ((easy, 0.87), (hard, 0.95)):
            for X, y, new, labels in check.cases(rng):
                layers = names["trained_layers"](X, y)
                guess = names["class_probabilities"](new, layers).argmax(1)
                assert np.mean(guess == labels) > bar


@pytest.mark.parametrize("name", ALL)
def test_the_size_is_what_a_course_expects(name: str):
    found = load(name)
    assert 4 <= len(found.questions) <= 8
    assert 1 <= sum(q.by_hand for q in found.questions) <= 2
    text = found.path.read_text(encoding="utf-8")
    assert f"About {found.minutes} minutes" in text
    assert f"{found.points:g} points" in text
    assert f": {found.title}" in text


@pytest.mark.parametrize("name", ALL)
def test_no_solution_and_no_hidden_check_reaches_students(name: str):
    handout = Handout(load(name))
    student = json.dumps(handout.student)
    assert "SOLUTION" not in student
    solutions = re.findall(
        r"### BEGIN SOLUTION\n(.*?)### END SOLUTION",
        "\n".join(cell["source"] for cell in handout.solution["cells"]),
        re.DOTALL,
    )
    assert solutions
    sources = "\n".join(cell["source"] for cell in handout.student["cells"])
    for solution in solutions:
        assert solution.strip() not in sources
    for question in handout.assignment.by_code:
        for part in (*question.checks, *question.mistakes):
            assert getattr(part, "hint", None) not in sources.split('"')
            assert getattr(part, "says", None) not in sources.split('"')
    assert BLANK in student


@pytest.mark.parametrize("name", ALL)
def test_the_last_cell_promises_nothing(name: str):
    last = Handout(load(name)).student["cells"][-1]["source"]
    assert 'print("The visible checks pass. Hidden checks remain.")' in last


@pytest.mark.parametrize("seed", [None, "autumn"])
@pytest.mark.parametrize("name", ALL)
def test_the_last_cell_says_where_to_look(name: str, seed, capsys):
    """It names the answer whose check fails, and lets the error be seen."""
    found = load(name, seed)
    last = Handout(found).student["cells"][-1]["source"]
    asked = [q.as_in(found.variant).name for q in found.by_code]
    names = dict.fromkeys(re.findall(r"check_\w+", last), lambda: None)
    assert len(names) == len(asked)
    exec(last, dict(names))
    assert "Look at" not in capsys.readouterr().out
    for check, answer in zip(names, asked, strict=True):
        broken = {**names, check: lambda: [][0]}
        with pytest.raises(IndexError):
            exec(last, broken)
        said = capsys.readouterr().out
        assert said == f"Look at the cell that makes {answer}.\n"


@pytest.mark.parametrize("name", ALL)
def test_visible_checks_teach(name: str):
    cells = Handout(load(name)).student["cells"]
    checks = [
        cell["source"]
        for cell in cells
        if cell["metadata"]["nbgrader"].get("points")
        and cell["cell_type"] == "code"
    ]
    assert checks
    for source in checks:
        asserts = re.findall(r"^ *assert ", source, re.MULTILINE)
        messages = re.findall(
            r"^ *assert .*?, \(?\s*f?\"", source, re.M | re.S
        )
        assert asserts and messages, source


@pytest.mark.parametrize("name", ALL)
def test_every_check_has_cases_and_sound_answers(name: str):
    for seed in range(20):
        for question in load(name).by_code:
            for check in question.checks:
                cases = list(check.cases(np.random.default_rng(seed)))
                assert cases
                for case in (
                    cases if question.answer and not check.steps else []
                ):
                    values = [getattr(part, "value", part) for part in case]
                    assert not differs(
                        _plain(question.answer(*values)),
                        question.answer(*values),
                    )


def _plain(value):
    return list(value) if isinstance(value, tuple) else value
