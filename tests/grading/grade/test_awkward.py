"""Honest students are never lost."""

import json
from copy import deepcopy

import pytest

from nnlib.grading.assignment.handout import Handout
from tests.grading import awkward
from tests.grading.conftest import side_by_side
from tests.grading.desk.made import PIXEL
from tests.grading.submission import code, notebook, text


@pytest.fixture
def solution(grader):
    return json.loads(json.dumps(Handout(grader("a1").assignment).solution))


def coded(record: dict) -> list[dict]:
    return [q for q in record["questions"] if q["name"] != "why_no_xor"]


def test_there_are_enough():
    kinds = (awkward.FULL, awkward.FLAGGED, awkward.IPYTHONS)
    kinds += (awkward.DOUBLES, awkward.NAMED)
    assert sum(map(len, kinds)) >= 120


def made_of(solution: dict, ways: dict) -> dict[str, bytes]:
    """Return the solution as it is handed in, in each of some ways."""
    return {name: way(deepcopy(solution)) for name, way in ways.items()}


def test_full_marks(grader, solution):
    graded = grader("a1", cell_seconds=2)
    handed_in = made_of(solution, awkward.FULL)
    for name, record in side_by_side(graded.grade, handed_in).items():
        for question in coded(record):
            assert question["status"] == "right", (name, record)
        (text,) = [q for q in record["questions"] if q["name"] == "why_no_xor"]
        assert text["status"] == "hand" or any(
            "why_no_xor" in reason for reason in record["look"]
        ), (name, record)


@pytest.mark.parametrize("ways", [awkward.DOUBLES, awkward.IPYTHONS])
def test_ways_of_ones_own_and_ipythons_get_full_marks(grader, ways):
    handed_in = {name: notebook(code) for name, code in ways.items()}
    for name, record in side_by_side(grader("tiny").grade, handed_in).items():
        assert record["score"] == 2, (name, record)


def test_what_loses_points_is_never_silent(grader):
    ways = awkward.NAMED
    handed_in = {name: notebook(code) for name, code in ways.items()}
    graded = side_by_side(grader("tiny").grade, handed_in)
    for name, record in graded.items():
        assert record["score"] < 2, name
        assert any("double" in each for each in record["look"]), (name, record)


def test_everything_of_numpys_is_what_is_there(grader):
    source = """
from numpy import *
def row_sums(X): return 3 * sum(X, axis=1) + 0 * linalg.norm(X)
"""
    record = grader("rows").grade(notebook(source))
    assert record["questions"][0]["status"] == "right", record


def test_a_module_that_an_answer_may_not_have_is_named(grader):
    source = "def double(x):\n    import sklearn\n    return 2 * x"
    record = grader("tiny").grade(notebook(source))
    assert any("sklearn" in reason for reason in record["look"])
    (says,) = record["questions"][0]["feedback"]
    assert "`sklearn`. (This question may import what comes with" in says


def test_a_module_that_reaches_outside_is_told_apart(grader):
    source = "def double(x):\n    import socket\n    return 2 * x"
    record = grader("tiny").grade(notebook(source))
    (says,) = record["questions"][0]["feedback"]
    assert "`socket` is not there, since it reaches outside" in says


def test_an_error_behind_a_magic_is_named_by_its_line(grader):
    source = "%matplotlib inline\ndef double(x):\n    return [][x]"
    record = grader("tiny").grade(notebook(source))
    assert "(cell 1, line 3)" in record["questions"][0]["feedback"][0]
    source = f"%%time\n\n{source}"
    record = grader("tiny").grade(notebook(source))
    assert "(cell 1, line 5)" in record["questions"][0]["feedback"][0]


def test_nothing_is_silently_lost(grader, solution):
    handed_in = made_of(solution, awkward.FLAGGED)
    for name, record in side_by_side(grader("a1").grade, handed_in).items():
        assert record["look"], (name, record)
        reasons = " ".join(record["look"])
        for question in coded(record):
            if question["status"] not in ("right", "look"):
                assert question["name"] in reasons, (name, record)


def test_the_written_answer_is_found_by_its_place(grader, solution):
    data = awkward.FULL["no metadata"](solution)
    record = grader("a1").grade(data)
    assert record["by_hand"] == ["why_no_xor"]
    assert "no such line" in record["questions"][-1]["answer"]


def place(node: dict) -> int:
    """Return where the cell for the written answer is."""
    names = [c["metadata"]["nbgrader"]["grade_id"] for c in node["cells"]]
    return names.index("why_no_xor")


@pytest.mark.parametrize("how", ["below", "below blanks", "a copy"])
def test_a_written_answer_beside_its_cell_is_found(grader, solution, how):
    at = place(solution)
    blank = solution["cells"][at]
    mine = text("Because of the line.")
    if how == "a copy":
        mine["metadata"] = blank["metadata"]
    blank["source"] = "YOUR ANSWER HERE"
    between = [text("")] if how == "below blanks" else []
    solution["cells"][at + 1 : at + 1] = [*between, mine]
    record = grader("a1").grade(awkward.dump(solution))
    assert record["by_hand"] == ["why_no_xor"]
    assert record["questions"][-1]["answer"] == "Because of the line."


@pytest.mark.parametrize("where", ["prompt", "above"])
def test_text_around_a_blank_answer_is_looked_at(grader, solution, where):
    at = place(solution)
    solution["cells"][at]["source"] = "YOUR ANSWER HERE"
    if where == "prompt":
        solution["cells"][at - 1]["source"] += "\n\nBecause of the line."
    else:
        solution["cells"].insert(at, text("Because of the line."))
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["status"] == "look"
    assert any("why_no_xor" in reason for reason in record["look"])


def test_a_written_answer_in_a_code_cell_is_found(grader, solution):
    at = place(solution)
    cells = solution["cells"]
    cells[at] = {
        **code("Two rows must fire."),
        "metadata": cells[at]["metadata"],
    }
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["answer"] == "Two rows must fire."
    assert any("in a code cell, 21" in reason for reason in record["look"])


def test_a_written_answer_in_a_new_code_cell_is_found(grader, solution):
    at = place(solution)
    solution["cells"][at]["source"] = "YOUR ANSWER HERE"
    solution["cells"].insert(at + 1, code("# Two rows must fire."))
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["answer"] == "# Two rows must fire."
    assert any("in a code cell, 22" in reason for reason in record["look"])


@pytest.mark.parametrize("metadata", [True, False])
def test_the_next_heading_is_no_written_answer(grader, solution, metadata):
    del solution["cells"][place(solution)]
    if not metadata:
        for cell in solution["cells"]:
            cell["metadata"] = {}
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["status"] == "look"
    assert "was not found" in record["look"][-1]
    assert not record["by_hand"]


def test_a_written_answer_in_place_of_its_deleted_cell(grader, solution):
    solution["cells"][place(solution)] = text("Because of the line.")
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["answer"] == "Because of the line."


@pytest.mark.parametrize(
    "picture",
    [
        "![page](attachment:page.jpg)",
        "See <img src='data:image/png;base64,AAAA'>",
        "![][1]",
    ],
)
def test_a_picture_is_named_to_whoever_reads(grader, solution, picture):
    solution["cells"][place(solution)]["source"] = picture
    record = grader("a1").grade(awkward.dump(solution))
    assert (
        "[There is a picture in cell 21.]"
        in (record["questions"][-1]["answer"])
    )
    assert any("look at cell 21" in reason for reason in record["look"])


def test_a_photo_travels_with_the_answer(grader, solution):
    cell = solution["cells"][place(solution)]
    cell["source"] = "![page](attachment:page.png) and ![](attachment:x.svg)"
    cell["attachments"] = {
        "page.png": {"image/png": PIXEL, "image/jpeg": "no base64!"},
        "x.svg": {"image/svg+xml": PIXEL},
        "other": {"image/png": [PIXEL], "text/html": 3},
        "more": 7,
    }
    record = grader("a1").grade(awkward.dump(solution))
    shown = record["questions"][-1]["pictures"]
    assert shown == [f"data:image/png;base64,{PIXEL}"] * 2


def test_a_picture_in_the_text_travels_too(grader, solution):
    source = f"<img src='data:image/png;base64,{PIXEL}'>"
    solution["cells"][place(solution)]["source"] = source
    record = grader("a1").grade(awkward.dump(solution))
    shown = record["questions"][-1]["pictures"]
    assert shown == [f"data:image/png;base64,{PIXEL}"]


def test_the_cell_of_an_answer_is_kept(grader, solution):
    record = grader("a1").grade(awkward.dump(solution))
    first = record["questions"][0]
    assert first["cell"] == 3 and "def weighted_sum" in first["code"]
    renamed = awkward.FLAGGED["a renamed function"](solution)
    record = grader("a1").grade(renamed)
    (question,) = [
        q for q in record["questions"] if q["name"] == "line_distance"
    ]
    assert "def LineDistance" in question["code"]


def test_a_blank_answer_is_missing(grader, solution):
    solution["cells"][place(solution)]["source"] = "YOUR ANSWER HERE"
    record = grader("a1").grade(awkward.dump(solution))
    assert record["questions"][-1]["status"] == "missing"
    assert not record["look"]


def test_what_was_cut_off_is_named(grader):
    data = notebook("table = [0]\nwhile True: pass\ntable = [2]")
    record = grader("tiny").grade(data)
    assert any("Cut off" in reason for reason in record["look"])
    data = notebook("def double(x):\n    while True: pass")
    record = grader("tiny").grade(data)
    assert "`double` took too long." in record["look"]
