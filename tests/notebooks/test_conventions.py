import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import (
    new_code_cell,
    new_markdown_cell,
    new_notebook,
    new_output,
)

from nnlib.figures import FIGURES
from nnlib.figures.question import questions

from . import ROOT, conventions, notebooks
from .conventions import RULES, Notebook
from .refresh import tidied, written

Rule = Callable[[Notebook], Iterator[str]]

# Students' notebooks need no library, and a check is as long as its teaching.
NOT_OF_ASSIGNMENTS = (
    conventions.imports_first,
    conventions.runs_first,
    conventions.short_cells,
    conventions.one_cut,  # a task speaks of what is handed to a function
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize(
    "path", notebooks(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_the_notebook_keeps_the_rule(path: Path, rule: Rule):
    if path.parent.name == "assignments" and rule in NOT_OF_ASSIGNMENTS:
        return
    complaints = list(rule(Notebook(path)))
    if complaints:
        pytest.fail("\n".join([rule.__doc__, *complaints]), pytrace=False)


@pytest.mark.parametrize(
    "path",
    [ROOT / "index.md", *sorted(ROOT.glob("book/*.md"))],
    ids=lambda path: path.stem,
)
def test_pages_without_code_set_symbols_alike(path: Path):
    prose = path.read_text("utf-8").split("## In the libraries")[0]
    table = r"^\|.*$" if path.stem == "notation" else r"(?!)"
    found = list(conventions.cuts(re.sub(table, "", prose, flags=re.M)))
    assert not found


def test_every_question_and_challenge_is_in_some_notebook():
    goals = {
        goal
        for figure in FIGURES
        if "goals" in figure.rules()
        for goal in figure.rules()["goals"]["items"]["enum"]
    }
    used = {
        constant.value
        for path in notebooks()
        for cell in Notebook(path).code
        for constant in ast.walk(ast.parse(cell.source))
        if isinstance(constant, ast.Constant)
    }
    unused = sorted({*goals, *questions()} - used)
    assert not unused, f"No notebook asks {', '.join(unused)}."


def code(
    source: str, *outputs, id: str = "a-cell", count: int = 1, **metadata
):
    cell = new_code_cell(
        source, execution_count=count, outputs=list(outputs), metadata=metadata
    )
    cell["id"] = id
    return cell


def prose(source: str):
    cell = new_markdown_cell(source)
    cell["id"] = "some-words"
    return cell


def shown(mime: str, value: str):
    return new_output("execute_result", {mime: value}, execution_count=1)


def complaints_of(rule: Rule, folder: Path, *cells) -> list[str]:
    path = folder / "chapter.ipynb"
    notebook = tidied(new_notebook())
    notebook.cells = list(cells)
    path.write_text(written(notebook), encoding="utf-8")
    return list(rule(Notebook(path)))


ASKING = code(conventions.ASKS_FOR_NNLIB, id="library")
IMPORTS = code("import math", id="imports")
FIGURE = shown("text/html", '<nn-figure kind="neuron" state="">…</nn-figure>')
QUESTION = shown(
    "text/html", '<nn-figure kind="question">1.2345678</nn-figure>'
)
PLOT = shown("text/plain", "<Figure size 640x480 with 1 Axes>")
BOX = "<details>\n<summary>Why</summary>\n\nSo.\n\n</details>"
NAMED = {"figure": {"name": "fig-a", "caption": "A figure."}}

KEPT = [
    ("readable_ids", [code("1", id="fig-2-3-1")]),
    ("run_in_order", [code("1"), code("2", count=2)]),
    ("text_outputs", [code("1", shown("text/plain", "1"))]),
    ("no_durations", [code("1", shown("text/plain", "w = 5, items 3"))]),
    ("imports_first", [ASKING, IMPORTS, code("math.pi")]),
    ("runs_first", [prose(conventions.RUN_FIRST), code("1", FIGURE)]),
    ("plain_python", [code("7 % 2")]),
    ("seeded", [code("rng = np.random.default_rng(1)")]),
    ("short_cells", [code("x = 1\n" * 10)]),
    ("short_cells", [code("import math\n" * 40)]),
    ("plain_markdown", [prose("The set {a} and `b`, or `{math}`.")]),
    ("plain_markdown", [prose("```python\n%time\n```")]),
    ("no_lists_by_chance", [prose("Two:\n\n1. a\n   b\n2. c, 3.5\n- d")]),
    ("open_boxes", [prose(f"Before.\n\n{BOX}\n\n{BOX}")]),
    ("few_digits", [code("1", shown("text/plain", "0.00123456 1234567"))]),
    ("few_digits", [code("1", QUESTION)]),
    ("captioned", [code("1", FIGURE, mystnb=NAMED)]),
    ("captioned", [code("1", QUESTION)]),
    ("links_lead_somewhere", [prose("# The bias\n\n[it](#the-bias)")]),
    ("links_lead_somewhere", [prose("[far](https://example.org/a#b)")]),
    ("plain_words", [prose("A simple magician.")]),
    ("one_vocabulary", [prose('A *partial derivative*; some say "node".')]),
    ("one_vocabulary", [prose("See [it](a.md#logits): prices, chair.")]),
    ("one_cut", [prose("## What z is\n\nA list `w`. Its $w_1$, *too*.")]),
    (
        "one_cut",
        [prose("Here $X$ is one row: `X_big`, or [so](x.md).")],
    ),
]

BROKEN = [
    ("readable_ids", [code("1", id="3fd2a1c9")], "lower-case words"),
    ("readable_ids", [code("1", id="Two_Words")], "lower-case words"),
    ("readable_ids", [code("1"), code("2")], "Two cells"),
    ("run_in_order", [code("1", count=2)], "in order"),
    ("run_in_order", [code("1", count=None)], "in order"),
    ("run_in_order", [code("")], "empty"),
    ("text_outputs", [code("1", shown("image/svg+xml", "<svg/>"))], "svg"),
    ("text_outputs", [code("1", new_output("error"))], "error"),
    (
        "text_outputs",
        [code("1", new_output("stream", name="stderr", text="!"))],
        "stderr",
    ),
    ("no_durations", [code("1", shown("text/plain", "rows 1.82 ms"))], "tag"),
    ("imports_first", [ASKING, code("1")], "must hold the imports"),
    ("imports_first", [IMPORTS], "ASKS_FOR_NNLIB"),
    (
        "imports_first",
        [ASKING, IMPORTS, code("import os")],
        "second code cell",
    ),
    ("runs_first", [prose("Hello."), code("1", FIGURE)], "has to run"),
    ("plain_python", [code("%time 1")], "magics"),
    ("plain_python", [code("!ls")], "shell"),
    ("plain_python", [code("get_ipython()")], "IPython"),
    ("no_downloads", [code('read("https://example.org")')], "network"),
    ("no_downloads", [code("import requests")], "network"),
    ("seeded", [code("np.random.rand(3)")], "seed"),
    ("seeded", [code("rng = np.random.default_rng()")], "seed"),
    ("short_cells", [code("x = 1" + " " * 75)], "wider"),
    ("short_cells", [code("x = 1\n" * 26)], "26 lines"),
    ("short_cells", [code("x = 1\n" * 11)], "one code cell in ten"),
    ("plain_markdown", [prose("See {ref}`this`.")], "role"),
    ("plain_markdown", [prose("```{note}\nHush.\n```")], "MyST"),
    ("plain_markdown", [prose(":::{note}\nHush.\n:::")], "MyST"),
    ("plain_markdown", [prose("(here)=\n# Here")], "MyST"),
    ("no_lists_by_chance", [prose("The slope is\n1. As h…")], "blank line"),
    ("no_lists_by_chance", [prose("> Two:\n> - a\n> - b")], "blank line"),
    ("open_boxes", [prose(BOX.replace("</details>", ""))], "close"),
    ("open_boxes", [prose(BOX.replace("\n\nSo", "\nSo"))], "blank line"),
    ("open_boxes", [prose(BOX.replace("So.\n\n", "So.\n"))], "before"),
    ("few_digits", [code("1", shown("text/plain", "[0.1234567]"))], "most 6"),
    ("few_digits", [code("1", shown("text/plain", "1.234567e-09"))], "most 6"),
    ("captioned", [code("1", FIGURE)], "no caption"),
    ("captioned", [code("1", PLOT, mystnb=NAMED)], "screen reader"),
    ("links_lead_somewhere", [prose("[a](nowhere.md)")], "file"),
    ("links_lead_somewhere", [prose("# One\n\n[a](#two)")], "place"),
    ("plain_words", [prose("It is Simply so.")], "Simply"),
    ("one_vocabulary", [prose("Its derivative.")], "say slope"),
    ("one_vocabulary", [prose("The cost\nfunction is low.")], "say cost"),
    ("one_vocabulary", [prose("Two sorts of country.")], "plain words"),
    ("one_cut", [prose("The sum *z* grows.")], "italics"),
    ("one_cut", [prose("The weight w₁ grows.")], "Unicode"),
    ("one_cut", [prose("Here z is 0.")], "bare letter"),
    ("one_cut", [prose("The sum $z = x w$, here `z`, grows.")], "`z` is code"),
]


@pytest.mark.parametrize(("name", "cells"), KEPT)
def test_a_rule_accepts_what_keeps_it(tmp_path: Path, name: str, cells: list):
    assert not complaints_of(getattr(conventions, name), tmp_path, *cells)


@pytest.mark.parametrize(("name", "cells", "words"), BROKEN)
def test_a_rule_notices_what_breaks_it(tmp_path, name, cells, words):
    found = complaints_of(getattr(conventions, name), tmp_path, *cells)
    assert any(words in complaint for complaint in found), found


def test_every_rule_is_tried_on_a_notebook_that_breaks_it():
    tried = {name for name, *_ in BROKEN} | {"kept_as_stored"}
    assert tried == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize(
    "page",
    ["glossary.md", "references.md", "reference.md"],
)
def test_an_anchor_that_a_page_lacks_is_noticed(page: str):
    assert not conventions.has_anchor(ROOT / "book" / page, "nowhere-at-all")


def test_the_anchors_of_the_pages_are_found():
    book = ROOT / "book"
    assert conventions.has_anchor(book / "glossary.md", "bias")
    assert conventions.has_anchor(book / "references.md", "rosenblatt1958")
    assert conventions.has_anchor(book / "reference.md", "nnlib.functional")


def test_pictures_and_widgets_are_noticed(tmp_path: Path):
    path = tmp_path / "chapter.ipynb"
    notebook = tidied(new_notebook(cells=[code("1")]))
    for data in (
        {"image/png": "iVBORw0KGgo="},
        {"application/vnd.jupyter.widget-view+json": {"model_id": "1"}},
    ):
        output = new_output("display_data", data | {"text/plain": "1"})
        notebook.cells[0].outputs = [output]
        path.write_text(written(notebook), encoding="utf-8")
        assert list(conventions.kept_as_stored(Notebook(path)))
    old = nbformat.v4.new_notebook(nbformat_minor=4)
    path.write_text(written(old), encoding="utf-8")
    assert "4.5" in next(conventions.kept_as_stored(Notebook(path)))
