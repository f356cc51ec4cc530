"""A real JupyterLab, and a browser on it."""

import json
import shutil

import pytest

from tests.conftest import ROOT
from tests.lab.notebook import EMPTY, Notebook
from tests.lab.server import running

BOOK = {
    path.name: path
    for folder in ("chapters", "book")
    for path in sorted((ROOT / folder).glob("*.ipynb"))
}
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


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """The address of a JupyterLab on the book and some empty notebooks."""
    root = tmp_path_factory.mktemp("lab")
    folder = root / "books"
    folder.mkdir()
    for path in BOOK.values():
        shutil.copy(path, folder)
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
