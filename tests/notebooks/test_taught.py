"""Where a docstring says that a chapter teaches it, the chapter uses it."""

import importlib
import inspect
import json
import pkgutil
import re
from functools import cache

import pytest

import nnlib

from . import ROOT

CHAPTERS = ROOT / "chapters"
TAUGHT = re.compile(r"Taught in chapters? ([^.]*)\.")
OTHERS = ("nnlib.figures", "nnlib.grading")  # they teach by being there


def documented():
    """Yield each public function and class of the library, by its name."""
    for module in pkgutil.walk_packages(nnlib.__path__, "nnlib."):
        if module.name.startswith(OTHERS):
            continue
        found = vars(importlib.import_module(module.name))
        for name, thing in found.items():
            own = getattr(thing, "__module__", None) == module.name
            kinds = inspect.isfunction(thing) or inspect.isclass(thing)
            if own and kinds and not name.startswith("_"):
                yield name, " ".join((inspect.getdoc(thing) or "").split())


@cache
def text_of(number):
    """Return what stands in a chapter and in the pages beside it."""
    notebooks = CHAPTERS.glob(f"{number:02}*.ipynb")
    return "\n".join(
        "".join(cell["source"])
        for path in notebooks
        for cell in json.loads(path.read_text())["cells"]
    )


CLAIMS = [
    (name, number)
    for name, text in documented()
    for where in TAUGHT.findall(text)
    for number in map(int, re.findall(r"\d+", where))
    if text_of(number)  # a chapter that is still to come
]


@pytest.mark.parametrize(("name", "number"), CLAIMS)
def test_a_chapter_that_is_said_to_teach_it_uses_it(name, number):
    assert re.search(rf"\b{name}", text_of(number))


def test_there_are_such_docstrings():
    assert len(CLAIMS) > 50
