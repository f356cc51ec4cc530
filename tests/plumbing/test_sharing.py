"""Which tests come to the same worker."""

from types import SimpleNamespace

import pytest

from tests.conftest import pytest_collection_modifyitems, shared

BROWSER = "tests/browser/test_live.py::test_it"
ENGINE = "tests/browser/engines/test_engines.py::test_it"
TOGETHER = [
    ("tests/grading/a/a.ipynb::Cell 0", "tests/grading/a/a.ipynb::Cell 9"),
    ("chapters/01-neurons.ipynb::Cell 0", "chapters/01-neurons.ipynb::Cell 9"),
    (f"{BROWSER}[01-neurons-fig-line]", f"{BROWSER}[hover-01-neurons-a]"),
    (
        f"{BROWSER}[01-neurons-fig-line]",
        "tests/browser/test_axe.py::test_it[chapters/01-neurons.html]",
    ),
    (f"{ENGINE}[webkit-chapters/01-neurons.html]", f"{ENGINE}_b[webkit]"),
    (
        "tests/grading/grade/test_hostile.py::test_a[loops]",
        "tests/grading/grade/test_hostile.py::test_b[loops]",
    ),
    ("tests/lab/test_a.py::test_it", "tests/lab/test_b.py::test_it[1]"),
    (
        "tests/site/test_pages.py::test_a",
        "tests/site/test_pages.py::test_b[1]",
    ),
]
APART = [
    ("chapters/01-neurons.ipynb::Cell 0", "chapters/02-sigmoid.ipynb::Cell 0"),
    (f"{BROWSER}[01-neurons-fig-line]", f"{BROWSER}[02-sigmoid-fig-line]"),
    (f"{BROWSER}_a", f"{BROWSER}_b"),
    (f"{ENGINE}[webkit-01-neurons-q]", f"{ENGINE}[firefox-01-neurons-q]"),
    ("tests/site/test_build.py::test_a", "tests/site/test_build.py::test_b"),
    (
        "tests/grading/grade/test_hostile.py::test_a[loops]",
        "tests/grading/grade/test_hostile.py::test_a[exits]",
    ),
    (
        "tests/grading/a/test_a.py::test[1]",
        "tests/grading/a/test_a.py::test[2]",
    ),
]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_what_is_shared_keeps_tests_together(one, other):
    assert shared(one) == shared(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_not_may_go_apart(one, other):
    assert shared(one) != shared(other)


def test_what_takes_longest_begins_first_and_what_is_shared_stays_together():
    """Alone at the end, it would leave the other worker idle."""
    unit = ["tests/unit/test_a.py::test_a", "tests/unit/test_a.py::test_b"]
    one = f"{BROWSER}[01-neurons-a]"
    long = "tests/site/test_build.py::test_a"
    items = [SimpleNamespace(nodeid=each) for each in (*unit, one, long)]
    items.insert(1, items.pop())
    pytest_collection_modifyitems(items)
    assert [item.nodeid for item in items] == [long, one, *unit]
