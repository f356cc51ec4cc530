"""A real JupyterLab, and a browser on it."""

import json
import os
import shutil

import pytest

from nnlib.figures import FIGURES
from tests.conftest import ROOT
from tests.figures.states import example
from tests.lab.notebook import EMPTY, Notebook
from tests.lab.server import running

BOOK = {
    path.name: path
    for folder in ("chapters", "book")
    for path in sorted((ROOT / folder).glob("*.ipynb"))
}
# That every cell runs is nbval's to say. Here are the notebook with the most
# figures, the one with the most data, and one that has a figure of each kind;
# `make test-browsers` reads all.
MOST, DATA = "04-gradient-descent.ipynb", "07-digits.ipynb"
KINDS = "kinds.ipynb"
READ = [*BOOK, KINDS] if "EVERY_FIGURE" in os.environ else [MOST, DATA, KINDS]
# Empty ones, to open and to write in.
FRESH = "fresh.ipynb"
OTHER = "other.ipynb"
DESK = "desk.ipynb"
LOOSE = "loose.ipynb"
RUNTIME = "var nnFigures="


def of_figures(frames):
    """Return the messages that make models and show them."""
    kinds = (b'"comm_open"', b'"comm_msg"', b"jupyter.widget-view")
    return [one for one in frames if any(kind in one for kind in kinds)]


def looks(notebook):
    """Return how often a page has the figures' shared look."""
    return notebook.page.evaluate(
        "[...document.querySelectorAll('style')]"
        ".filter((one) => one.textContent.includes('.nn-root {')).length"
    )


def code(source):
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": source.partition("(")[0].lower(),
        "metadata": {},
        "outputs": [],
        "source": source,
    }


def kinds():
    """Return a notebook that shows a figure of each kind."""
    shown = [code(repr(example(figure))) for figure in FIGURES]
    first = code("from nnlib.figures import *")
    return {**EMPTY, "cells": [{**first, "id": "imports"}, *shown]}


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """The address of a JupyterLab on the book and some empty notebooks."""
    root = tmp_path_factory.mktemp("lab")
    folder = root / "books"
    folder.mkdir()
    for path in BOOK.values():
        shutil.copy(path, folder)
    (folder / KINDS).write_text(json.dumps(kinds()))
    for name in (FRESH, OTHER, DESK, LOOSE):
        (folder / name).write_text(json.dumps(EMPTY))
    with running(root, folder) as address:
        yield address


@pytest.fixture(scope="session")
def reader(browser):
    """A reader's browser, which keeps what it has loaded of JupyterLab."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture(scope="module")
def opened(lab, reader):
    """Open a notebook by its name in a page of its own."""
    notebooks = []

    def open_notebook(name):
        notebooks.append(Notebook(reader, f"{lab}/lab/tree/{name}?reset"))
        return notebooks[-1]

    yield open_notebook
    for notebook in notebooks:
        notebook.close()
        assert notebook.errors == []
