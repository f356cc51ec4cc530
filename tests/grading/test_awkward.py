"""Honest students are never lost."""

import json

import pytest

from nnlib.grading.release import Release

from . import awkward
from .submission import notebook


@pytest.fixture
def solution(grader):
    return json.loads(json.dumps(Release(grader("a1").assignment).solution))


def coded(record: dict) -> list[dict]:
    return [q for q in record["questions"] if q["name"] != "why_no_xor"]


def test_there_are_enough():
    assert len(awkward.FULL) + len(awkward.FLAGGED) >= 15


@pytest.mark.parametrize("name", awkward.FULL)
def test_full_marks(grader, solution, name: str):
    record = grader("a1", cell_seconds=2).grade(awkward.FULL[name](solution))
    for question in coded(record):
        assert question["status"] == "right", record
    (text,) = [q for q in record["questions"] if q["name"] == "why_no_xor"]
    assert text["status"] == "hand" or any(
        "why_no_xor" in reason for reason in record["look"]
    )


@pytest.mark.parametrize("name", awkward.FLAGGED)
def test_nothing_is_silently_lost(grader, solution, name: str):
    record = grader("a1").grade(awkward.FLAGGED[name](solution))
    assert record["look"], record
    lost = [q for q in coded(record) if q["status"] != "right"]
    reasons = " ".join(record["look"])
    for question in lost:
        if question["status"] == "look":
            continue
        assert question["name"] in reasons, record


def test_the_written_answer_is_found_by_its_place(grader, solution):
    data = awkward.FULL["no metadata"](solution)
    record = grader("a1").grade(data)
    assert record["by_hand"] == ["why_no_xor"]
    assert "no such line" in record["questions"][-1]["answer"]


def test_what_was_cut_off_is_named(grader):
    data = notebook("table = [0]\nwhile True: pass\ntable = [2]")
    record = grader("tiny").grade(data)
    assert any("Cut off" in reason for reason in record["look"])
    data = notebook("def double(x):\n    while True: pass")
    record = grader("tiny").grade(data)
    assert "`double` took too long." in record["look"]
