"""The library's code as chapters show it: nothing lost, nothing in the way."""

import ast
import html
import inspect
import re
import sys
import textwrap
from types import SimpleNamespace

import pytest

import nnlib
from nnlib.book import show_source
from nnlib.plain_code import coloured, plain

SHOWN = [
    nnlib.weighted_sum,
    nnlib.neuron,
    nnlib.perceptron_step,
    nnlib.fit_perceptron,
    nnlib.sigmoid_slope,
    nnlib.Linear.forward,
    nnlib.Sequential.backward,
    nnlib.SGD,
    nnlib.train_epoch,
    nnlib.fit,
]


def source(function):
    return textwrap.dedent(inspect.getsource(function))


def bare(code):
    """Return the tree of some code without what a beginner need not see."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            node.body = [
                part
                for part in node.body
                if not re.match(r"check\.|['\"]", ast.unparse(part))
            ]
        if isinstance(node, ast.FunctionDef):
            node.returns, node.decorator_list = None, []
        if isinstance(node, ast.arg):
            node.annotation = None
    return ast.unparse(tree)


@pytest.mark.parametrize("function", SHOWN, ids=lambda f: f.__qualname__)
def test_what_a_function_does_is_shown_and_no_more(function):
    assert ast.unparse(ast.parse(plain(source(function)))) == bare(
        source(function)
    )


@pytest.mark.parametrize("function", SHOWN, ids=lambda f: f.__qualname__)
def test_colours_change_no_character(function):
    code = source(function)
    marked = coloured(code)
    assert html.unescape(re.sub("<[^>]*>", "", marked)) == code
    assert '<span class="k">def</span>' in marked


def test_comments_and_lines_stay_as_they_were_written():
    code = (
        "@cached\n"
        'def f(\n    x: int = 0x10, *, y: str = "a",\n) -> str:\n'
        '    """Say it.\n\n    At length."""\n\n'
        "    check.number(x)\n"
        "    z = x  # as it is\n\n"
        "    return z"
    )
    assert plain(code) == (
        'def f(x=0x10, *, y="a"):\n    z = x  # as it is\n\n    return z'
    )


def test_a_long_first_line_is_broken():
    code = "def f(one: int, two: int, three: int, four: int):\n    return 1"
    assert plain(code).splitlines()[:3] == [
        "def f(one, two, three, four):",
        "    return 1",
    ]
    code = code.replace("four", "a_name_that_is_very_long")
    assert plain(code).splitlines()[:3] == [
        "def f(",
        "    one, two, three, a_name_that_is_very_long",
        "):",
    ]


def test_an_f_string_has_one_colour_on_every_python():
    assert coloured('f"{x + 1:.2f} {y}" + "&" # z') == (
        '<span class="s">f"{x + 1:.2f} {y}"</span> + '
        '<span class="s">"&amp;"</span> <span class="c"># z</span>'
    )


@pytest.fixture
def displayed(monkeypatch):
    """Stand in for a notebook; return what it is told to display."""
    told = []
    display = SimpleNamespace(display=lambda data, raw: told.append(data))
    ipython = SimpleNamespace(get_ipython=lambda: display, display=display)
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    return told


def test_a_notebook_has_the_whole_of_it_folded(displayed):
    show_source(nnlib.weighted_sum)
    [data] = displayed
    assert data["text/plain"].startswith("def weighted_sum(x, w, b):\n")
    short, whole = data["text/html"].split("<details")
    assert "Sequence" not in short and "check" not in short
    assert "Sequence" in whole and "check" in whole and "Parameters" in whole


def test_nothing_is_folded_where_all_is_shown(displayed):
    show_source(short_enough)
    assert "<details" not in displayed[0]["text/html"]


def short_enough(x):
    return x
