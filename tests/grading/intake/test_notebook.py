"""Reading what anyone may have written."""

import json

import pytest

from nnlib.grading.intake.notebook import UnreadableError, read
from nnlib.grading.intake.outputs import without_outputs
from tests.grading.submission import code, notebook, text

MALFORMED = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n", "empty"),
    "a PDF": (b"%PDF-1.7", "is a PDF"),
    "an archive": (b"PK\x03\x04 and more", "an archive"),
    "a page": (b"<!DOCTYPE html><title>a1</title>", "a web page"),
    "an exported script": (
        b"#!/usr/bin/env python\n# In[1]:\nx = 1",
        "script",
    ),
    "a script": (b"import math\n\ndef f(x):\n    return x", "a Python script"),
    "a conflict": (
        notebook("x = 1")[:-1]
        + b"\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> main\n}",
        "merge conflict of git",
    ),
    "bytes": (bytes(range(256)), "not JSON"),
    "cut short": (notebook("x = 1")[:-3], "cut short"),
    "a list": (b"[]", "no notebook"),
    "a number": (b"7", "no notebook"),
    "cells that are none": (b'{"cells": 7}', "no notebook"),
    "no cells": (b'{"metadata": {}}', "no notebook"),
    "deep": (b'{"cells":' * 50_000 + b"1" + b"}" * 50_000, "nested too"),
    "deep lists": (b"[" * 200_000, "nested too"),
    "an endless number": (b'{"cells": ' + b"1" * 10_000 + b"}", "not JSON"),
    "too large": (b" " * 26_000_000 + b"{}", "26 MB"),
    "too many parts": (b"[" + b"[]," * 600_000 + b"[]]", "more parts"),
    "too many cells": (notebook(*[""] * 3_000), "3000 cells"),
    "too much source": (notebook("#" * 2_000_000), "too long"),
}
ODD = {
    "cells of any kind": {"cells": [1, None, [], "x", {}, code("x")]},
    "no source": {"cells": [{"cell_type": "code"}]},
    "source of numbers": {"cells": [code([1, None, "x = 1"])]},
    "metadata of any kind": {"cells": [{**code("x"), "metadata": 3}]},
    "marks of any kind": {"cells": [code("x", nbgrader=[1])]},
    "an id of any kind": {"cells": [code("x", nbgrader={"grade_id": {}})]},
    "half a pair": {"cells": [code("x = '\ud800'")]},
    "sheets of any kind": {"worksheets": [1, {"cells": 3}, {"cells": [{}]}]},
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_no_notebook_is_a_sentence(name: str):
    data, says = MALFORMED[name]
    with pytest.raises(UnreadableError, match=says):
        read(data)


@pytest.mark.parametrize("name", ODD)
def test_what_is_odd_is_still_read(name: str):
    for cell in read(json.dumps(ODD[name]).encode()).cells:
        assert isinstance(cell.source, str)
        cell.source.encode()


def test_pictures_in_outputs_are_left_out():
    """26 MB of them, and nothing else is touched."""
    picture = {"image/png": "iVBORw0KGgo\n" * 2_200_000, "text/plain": "1,2"}
    node = json.loads(notebook("x = 'A' * 3", text("y" * 2_000)))
    node["cells"][0]["outputs"] = [
        {"output_type": "display_data", "data": picture, "metadata": {}}
    ]
    data = json.dumps(node).encode()
    assert len(data) > 26_000_000
    first, second = read(data).cells
    assert (first.source, len(second.source)) == ("x = 'A' * 3", 2_000)


HEAVY = {
    "a page": {"text/html": '<div>[{"</div>' * 2_200_000},
    "lines of a page": {"text/html": ["<b>1,2</b>\n"] * 1_500_000},
    "a chart": {"application/vnd.plotly.v1+json": {"x": [1] * 1_200_000}},
    "a table": {"text/plain": ["[1, 2]\n"] * 1_200_000},
}


@pytest.mark.parametrize("kind", HEAVY)
def test_outputs_of_any_kind_are_left_out(kind):
    """However large they are: no answer is in them."""
    node = json.loads(notebook("x = '\"outputs\": ['", "y = 2"))
    node["cells"][0]["outputs"] = [
        {"output_type": "display_data", "data": HEAVY[kind], "metadata": {}}
    ]
    node["cells"][1]["outputs"] = node["cells"][0]["outputs"][:]
    first, second = read(json.dumps(node).encode()).cells
    assert (first.source, second.source) == ("x = '\"outputs\": ['", "y = 2")


@pytest.mark.parametrize(
    "data",
    [
        b'"outputs": [',
        b'"outputs": [[[',
        b'"outputs": ["',
        b'"outputs',
        b'"\\',
    ],
)
def test_outputs_that_do_not_end_are_no_trouble(data):
    whole = b'{"cells": [{' + data + b" " * 26_000_000
    with pytest.raises(UnreadableError):
        read(whole)
    assert len(without_outputs(data)) <= len(data) + 2


@pytest.mark.parametrize(
    ("says", "found"),
    [("3.13.1", (3, 13)), ("3", (0, 0)), (None, (0, 0)), ([], (0, 0))],
)
def test_the_pythons_version_is_read(says, found):
    node = json.loads(notebook("x = 1"))
    node["metadata"] = {"language_info": {"version": says}}
    assert read(json.dumps(node).encode()).python == found


def test_a_newer_python_is_named(grader):
    node = json.loads(notebook("def double(x) return 2 * x"))
    node["metadata"] = {"language_info": {"version": "9.0"}}
    record = grader("tiny").grade(json.dumps(node).encode())
    assert any("that newer Python" in each for each in record["look"])
    node["metadata"] = {"language_info": {"version": "3.11"}}
    record = grader("tiny").grade(json.dumps(node).encode())
    assert not any("newer Python" in each for each in record["look"])


def test_a_student_is_told_why_a_file_cannot_be_read(grader):
    record = grader("tiny").grade(b"%PDF-1.7")
    for question in record["questions"]:
        assert question["status"] == "look"
        assert "the file is a PDF" in question["feedback"][0]


def test_claims_in_a_notebook_count_for_nothing(grader):
    node = json.loads(notebook("def double(x): return 0"))
    claims = {"points": 100, "score": 100, "grade": True, "nbgrader": {}}
    node["metadata"] = claims
    for cell in node["cells"]:
        cell["metadata"] = {"nbgrader": {"grade_id": "double", **claims}}
    record = grader("tiny").grade(json.dumps(node).encode())
    assert (record["score"], record["points"]) == (0, 3)


def test_cells_keep_their_numbers():
    found = read(notebook(text("a"), "b", text("c"), "d"))
    assert [number for number, _ in found.code] == [2, 4]
    assert [number for number, _ in found.text] == [1, 3]
