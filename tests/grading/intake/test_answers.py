"""Telling answers from stubs, as text."""

import os
import zipfile

import pytest

from nnlib.grading.assignment import load, names
from nnlib.grading.intake.answers import count, is_answered
from nnlib.grading.intake.collect import collect
from tests.grading.submission import empty, notebook, solved

ANSWERED = {
    "a line": "def f(x): return 2 * x",
    "a body": "def f(x):\n    return 2 * x",
    "a docstring and a body": 'def f(x):\n    """Say."""\n    return 2',
    "arguments in lines": "def f(\n    x,\n    y,\n) -> int:\n    return 2",
    "a call at the end": "def f(x): return g(x)",
    "a lambda": "f = lambda x: 2 * x",
    "a class": "class f:\n    def g(self):\n        self.x = 1",
    "a raise of another kind": "def f(x):\n    raise ValueError()",
    "within an if": "if True:\n    def f(x):\n        return 1",
    "after the stub": "def f(x): pass\ndef f(x): return 1",
    "hints": "def f(x: dict[str, int]) -> list[int]: return [1]",
    "a coroutine": "async def f(x): return 1",
}
STUBS = {
    "the stub": 'def f(x):\n    """Say."""\n'
    "    # YOUR CODE HERE\n    raise NotImplementedError()",
    "a pass": "def f(x): pass",
    "dots": "def f(x):\n    ...",
    "a return": "def f(x):\n    return None",
    "a docstring alone": 'def f(x):\n    """Say\n\n    more.\n    """',
    "arguments in lines": "def f(\n    x,\n    y: int,\n):\n    pass",
    "a class": "class f:\n    def g(self, x):\n"
    "        # YOUR CODE HERE\n        raise NotImplementedError()",
    "a name": "f = None",
    "a comparison": "f == 3",
    "another": "def ff(x): return 1\nprint(f(2))",
    "what follows": "def f(x): pass\nx = 1",
    "nothing": "",
}


@pytest.mark.parametrize("name", ANSWERED)
def test_an_answer(name):
    assert is_answered("f", [ANSWERED[name]])


@pytest.mark.parametrize("name", STUBS)
def test_no_answer(name):
    assert not is_answered("f", [STUBS[name]])


@pytest.mark.parametrize("name", names())
def test_the_books_own_stubs_are_told_from_their_answers(name):
    found = load(name)
    wanted = [question.name for question in found.by_code]
    assert count(empty(found), wanted) == 0
    assert count(solved(found), wanted) == len(wanted)


def test_what_is_no_notebook_counts_less_than_a_blank_one():
    assert count(b"", ["f"]) == -1 < count(notebook("x = 1"), ["f"])


WANTED = ["f", "g"]
BLANK = notebook("def f(x): pass", "def g(x): pass")
HALF = notebook("def f(x): return 1", "def g(x): pass")
WHOLE = notebook("def f(x): return 1", "def g(x): return 2")
OTHER = notebook("def f(x): return 3", "def g(x): return 4")


@pytest.mark.parametrize("at", range(3))
def test_a_blank_copy_never_beats_an_answer(tmp_path, at):
    """Neither first nor last, earlier or later."""
    home = tmp_path / "hw" / "ada"
    home.mkdir(parents=True)
    files = ["a1.ipynb", "a1-Copy1.ipynb", "a1 (2).ipynb"]
    kinds = [WHOLE, BLANK, HALF]
    for number, name in enumerate(files):
        path = home / name
        path.write_bytes(kinds[number - at])
        os.utime(path, (1e9, 1e9 + 10 * number))
    (found,) = collect(tmp_path / "hw", "a1")
    assert found.data(WANTED) == WHOLE


@pytest.mark.parametrize("latest", [0, 1])
@pytest.mark.parametrize("packed", [False, True])
def test_of_as_many_answers_the_latest_count(tmp_path, latest, packed):
    source = tmp_path / "all"
    home = source / "ada"
    home.mkdir(parents=True)
    (source / "bob").mkdir()
    (source / "bob" / "x.ipynb").write_bytes(BLANK)
    for number, data in enumerate((WHOLE, OTHER)):
        path = home / f"{number}.ipynb"
        path.write_bytes(data)
        when = 1e9 + 100 * (number == latest)
        os.utime(path, (when, when))
    if packed:
        packed_in = tmp_path / "all.zip"
        with zipfile.ZipFile(packed_in, "w") as archive:
            for path in sorted(source.rglob("*.ipynb")):
                archive.write(path, path.relative_to(source))
        source = packed_in
    found = {each.student: each for each in collect(source)}
    assert found["ada"].data(WANTED) == (WHOLE, OTHER)[latest]
    (remark,) = found["ada"].remarks
    assert f"'{latest}.ipynb' has the most answers" in remark.replace(
        "ada/", ""
    )


@pytest.mark.parametrize(
    "source",
    [
        "def f(x):\n" + " " * 500_000 + "x",
        "def f(x): pass\n" * 40_000,
        "def f(x):\n" + '    """' * 100_001,
        "def f(" * 100_000,
        "f =" + " " * 500_000 + "\n" + "f" * 400_000,
        "def f(x):\n" + ":" * 500_000 + "x",
    ],
)
def test_no_text_keeps_it_busy(source):
    """Each of these could take the square of its length."""
    is_answered("f", [source])
