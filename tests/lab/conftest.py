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
FRESH = "fresh.ipynb"
OTHER = "other.ipynb"


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """The address of a JupyterLab on the book and two empty notebooks."""
    root = tmp_path_factory.mktemp("lab")
    folder = root / "books"
    folder.mkdir()
    for path in BOOK.values():
        shutil.copy(path, folder)
    for name in (FRESH, OTHER):
        (folder / name).write_text(json.dumps(EMPTY))
    with running(root, folder) as address:
        yield address


@pytest.fixture(scope="module")
def opened(lab, browser):
    """Open a notebook by its name, once for all tests of a file."""
    notebooks = []

    def open_notebook(name):
        notebooks.append(Notebook(browser, f"{lab}/lab/tree/{name}?reset"))
        return notebooks[-1]

    yield open_notebook
    for notebook in notebooks:
        notebook.page.close()
        assert notebook.errors == []
