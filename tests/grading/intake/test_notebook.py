"""Reading what anyone may have written."""

import json

import pytest

from nnlib.grading.intake.notebook import UnreadableError, read
from tests.grading.submission import code, notebook, text

MALFORMED = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n", "empty"),
    "another kind of file": (b"%PDF-1.7", "not JSON"),
    "bytes": (bytes(range(256)), "not JSON"),
    "cut short": (notebook("x = 1")[:-3], "not JSON"),
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
