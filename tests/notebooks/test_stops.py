"""An argument runs before its reader is stopped."""

from pathlib import Path
from statistics import median

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from . import ROOT
from .conventions import Notebook
from .refresh import written
from .stops import STOP, core, stretches, words

CORE = sorted(ROOT.glob("chapters/0[1-5]*.ipynb"))
OPTIONAL = {"05c-fifty-lines"}
LEAST = 120  # words between two stops, half of the time


@pytest.mark.parametrize(
    "path", [p for p in CORE if p.stem not in OPTIONAL], ids=lambda p: p.stem
)
def test_half_of_the_stretches_are_long(path: Path):
    found = stretches(Notebook(path))
    assert median(found) >= LEAST, found


@pytest.fixture
def counted(tmp_path: Path):
    """Return the words before each stop of a notebook of these cells."""

    def count(*cells):
        path = tmp_path / "chapter.ipynb"
        made = [
            new_markdown_cell(one)
            if isinstance(one, str)
            else new_code_cell("1", metadata=one)
            for one in cells
        ]
        path.write_text(written(new_notebook(cells=made)), "utf-8")
        return stretches(Notebook(path))

    return count


CODE = {}
HIDDEN = {"tags": ["remove-cell"]}
BOX = "<details>\n<summary>Why</summary>\n\nNot counted.\n\n</details>"


def test_things_in_a_row_are_one_stop_and_hidden_ones_none(counted):
    assert counted("One two.", CODE, CODE, "three", CODE) == [2, 1]
    assert counted("One two", HIDDEN, "three.", CODE) == [3]


def test_a_box_stops_and_its_words_do_not_count(counted):
    text = f"One two.\n\n{BOX}\n\nThree."
    assert counted(text, CODE) == [2, 1]


def test_optional_sections_are_passed_over_with_what_is_in_them(counted):
    text = (
        "# A\n\nx\n\n## B *(optional)*\n\nnot\n\n### C\n\nnor\n\n## D\n\ny z"
    )
    assert counted(text, CODE) == [1 + 1 + 1 + 2]


def test_nothing_after_the_summary_counts(counted):
    assert counted("a b", CODE, "## Summary\n\nc d", CODE) == [2]


def test_tables_and_formulas_are_no_sentences():
    assert words("A *b* [c](d.md).\n\n| e | f |\n| - | - |\n\n$$g = h$$") == 3
    assert words("> Well-known, isn't it?\n\n- 3.5 is `x`") == 6


def test_every_chapter_has_stops_to_count():
    for path in CORE:
        assert STOP in list(core(Notebook(path))), path.name
